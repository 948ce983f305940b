// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Where levels have no fill, border, glyph and hatch have to say what fills say elsewhere.
#include "tests/support/catch.h"
#include "tests/support/small_class.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/level_pill.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/map/map_view.h"
#include "ui/student/credit_card.h"
#include "ui/student/growth_painter.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QPainter>

#include <cstdlib>
#include <functional>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::SmallClass;

namespace {

/// For as long as it lives.
struct HighContrast {
    HighContrast() { applyTheme(*qApp, {ThemeChoice::HighContrast, 1.0, false}); }
    ~HighContrast() { applyTheme(*qApp, {ThemeChoice::Light, 1.0, false}); }
    HighContrast(const HighContrast&) = delete;
    HighContrast& operator=(const HighContrast&) = delete;
};

QImage painted(QSize size, const std::function<void(QPainter&, const Tokens&)>& paint)
{
    const Tokens& tokens = tokensFor(QApplication::palette());
    QImage image(size, QImage::Format_RGB32);
    image.fill(tokens.base);
    QPainter painter(&image);
    paint(painter, tokens);
    return image;
}

/// How many pixels stand out from the paper.
int inked(const QImage& image)
{
    const int paper = tokensFor(QApplication::palette()).base.lightness();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += std::abs(image.pixelColor(x, y).lightness() - paper) > 128 ? 1 : 0;
        }
    }
    return count;
}

QImage creditBoxes(int filled)
{
    CreditBar bar;
    bar.setBoxes(filled, 7, 10);
    bar.resize(bar.sizeHint());
    return bar.grab().toImage();
}

} // namespace

TEST_CASE("high contrast: a box of credit that is full is seen, and its border", "[ui][looks]")
{
    const HighContrast worn;
    const int none = inked(creditBoxes(0));
    const int four = inked(creditBoxes(4));
    const int all = inked(creditBoxes(10));
    CHECK(none > 10 * 2 * 13); // the borders
    CHECK(four > none + 4 * 20);
    CHECK(all > four + 6 * 20);
}

TEST_CASE("high contrast: a level's pill has a border", "[ui][looks]")
{
    const HighContrast worn;
    LevelPill pill;
    pill.kind = LevelPill::Kind::Level;
    pill.rank = 2;
    pill.creditRank = 3;
    const QFont font = QApplication::font();
    const int width = static_cast<int>(pillWidth(pill, font)) + 1;
    const QImage image = painted({width, 30}, [&](QPainter& painter, const Tokens& tokens) {
        paintLevelPill(painter, QRectF(0, 0, width, 30), pill, font, tokens, Qt::LeftToRight);
    });
    CHECK(inked(image.copy(width - 4, 0, 4, 30)) > 4);
}

TEST_CASE("high contrast: the levels of a growth picture are kept apart by lines", "[ui][looks]")
{
    const HighContrast worn;
    OutcomeRows rows;
    rows.levels = 3;
    rows.creditRank = 3;
    rows.from = test::day("2026-09-08");
    rows.asOf = test::day("2026-11-20");
    const QImage image = painted({120, 42}, [&](QPainter& painter, const Tokens& tokens) {
        paintGrowth(painter, QRectF(0, 0, 120, 42), rows, OutcomeRow(), tokens, 1.0,
                    Qt::LeftToRight);
    });
    CHECK(inked(image) > 3 * 120 / 4);
}

TEST_CASE("high contrast: the bar of the class shows its levels", "[ui][looks]")
{
    SmallClass c(4, 3);
    for (std::size_t student = 0; student < 4; ++student) {
        c.rate(student, 1, 3, "2026-11-02");
        c.rate(student, 2, student < 2 ? 3 : 1, "2026-11-02");
    }
    test::Machine machine;
    Preferences::of(machine.settings).setTheme(ThemeChoice::HighContrast);
    OpenedWindow o(machine, test::pathOf(c));
    const QHeaderView& header = *o.map().horizontalHeader();
    const QImage image = o.map().horizontalHeader()->grab().toImage();
    const auto bar = [&](int section) {
        const QImage whole = image.copy(header.sectionViewportPosition(section),
                                        header.height() - 8, header.sectionSize(section), 8);
        return inked(whole);
    };
    CHECK(bar(1) > bar(2));
    CHECK(bar(2) > bar(0));
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}
