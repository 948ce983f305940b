// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the signs of the Map mean is said: in the legend, by a tick, in words.
#include "core/storage/edits/marks.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "ui/common/cell_geometry.h"
#include "ui/common/name_guard.h"
#include "ui/common/text_unit.h"
#include "ui/map/legend.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"

#include <QApplication>
#include <QPainter>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::openedDocument;
using trellis::test::SmallClass;

namespace {

/// Every state that a cell of this scale can have, one sign at a time.
QList<CellState> everyState(const Scale& scale)
{
    QList<CellState> states;
    for (int rank = 1; rank <= scale.topRank(); ++rank) {
        CellState state;
        state.kind = CellState::Kind::Level;
        state.rank = rank;
        state.creditRank = scale.creditRank;
        state.key = QString::fromStdString(scale.level(rank).key);
        states.append(state);
    }
    for (const auto kind : {CellState::Kind::NoEvidence, CellState::Kind::Exempt,
                            CellState::Kind::NotHandedIn, CellState::Kind::Locked}) {
        CellState state;
        state.kind = kind;
        states.append(state);
    }
    for (bool CellState::*sign :
         {&CellState::isDecision, &CellState::isNew, &CellState::isToReassess, &CellState::hasNote,
          &CellState::isStale}) {
        CellState state;
        state.*sign = true;
        states.append(state);
    }
    return states;
}

bool isIn(const QImage& picture, const QImage& part)
{
    const auto isAt = [&](int left, int top) {
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x) {
                if (picture.pixel(left + x, top + y) != part.pixel(x, y)) {
                    return false;
                }
            }
        }
        return true;
    };
    for (int top = 0; top + part.height() <= picture.height(); ++top) {
        for (int left = 0; left + part.width() <= picture.width(); ++left) {
            if (isAt(left, top)) {
                return true;
            }
        }
    }
    return false;
}

/// Drawn with strokes of text colour at a place of a credit cell.
struct CreditCell {
    CreditCell(const MapView& view, int row, Qt::LayoutDirection direction)
    {
        const QRect rect = view.visualRect(view.map().index(row, view.map().creditColumn()));
        image = const_cast<MapView&>(view).viewport()->grab(rect).toImage();
        const MapCredit& credit = view.map().row(row).credit;
        words = creditGeometry(rect.size(), credit.pool, credit.needed, textUnit(view.font()),
                               direction)
                    .text;
        high = QFontMetricsF(view.font()).capHeight();
        left = direction == Qt::RightToLeft ? words.right() - high : words.left();
    }

    /// As far into the tick as that, from its upper left corner; 1 is its lower or right end.
    [[nodiscard]] bool isInked(double x, double y) const
    {
        const QPoint at(qRound(left + x * high), qRound(words.center().y() - high / 2 + y * high));
        int darkest = 255;
        for (const QPoint& near :
             {QPoint(0, 0), QPoint(-1, 0), QPoint(1, 0), QPoint(0, -1), QPoint(0, 1)}) {
            darkest = std::min(darkest, image.pixelColor(at + near).lightness());
        }
        return darkest < 110;
    }

    /// A short way down and a longer one up.
    [[nodiscard]] bool hasTick() const
    {
        return isInked(0.02, 0.57) && isInked(0.35, 0.92) && isInked(0.67, 0.48) &&
               isInked(0.97, 0.04) && !isInked(0.2, 0.15) && !isInked(0.85, 0.85);
    }

    QImage image;
    QRectF words;
    double high = 0;
    double left = 0;
};

} // namespace

TEST_CASE("legend: every state that a cell can have is drawn in it and named", "[ui][map]")
{
    const SmallClass c;
    const Scale scale = c.book().scale;
    Legend legend;
    legend.setScale(scale);
    legend.resize(1400, legend.heightForWidth(1400));
    legend.show();
    QImage picture(legend.size(), QImage::Format_RGB32);
    picture.fill(legend.palette().color(QPalette::Window));
    legend.render(&picture);
    const Tokens& tokens = tokensFor(legend.palette());
    const double unit = textUnit(legend.font());
    const int high = qRound(22 * unit);
    for (const CellState& state : everyState(scale)) {
        QImage swatch(qRound(46 * unit), high, QImage::Format_RGB32);
        swatch.fill(tokens.base);
        QPainter painter(&swatch);
        CellPainter::draw(painter, swatch.rect(), state, tokens, unit, Qt::LeftToRight);
        painter.end();
        CAPTURE(static_cast<int>(state.kind), state.rank, state.isDecision, state.isNew,
                state.isToReassess, state.hasNote, state.isStale);
        // Its frame belongs to the legend.
        CHECK(isIn(picture, swatch.copy(swatch.rect().adjusted(1, 1, -1, -1))));
    }
    for (const char* word :
         {"Emerging", "Developing", "Capable", "no evidence yet", "teacher's decision", "new",
          "reassess", "note", "not seen for long", "exempt", "not handed in", "opens later"}) {
        CAPTURE(word);
        CHECK(legend.accessibleName().contains(QLatin1String(word)));
    }
}

TEST_CASE("map: credit that is earned has a tick before its words, on either side", "[ui][map]")
{
    SmallClass c(2, 3);
    CreditRule rule;
    Condition two;
    two.atLeast = 2;
    rule.conditions = {two};
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    for (const std::size_t outcome : {0U, 1U}) {
        c.rate(0, outcome, 3, "2026-11-02");
    }
    c.rate(1, 0, 3, "2026-11-02");
    const auto document = openedDocument(c);
    const NameGuard names;
    MapView view(*document, names);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        CAPTURE(direction);
        view.setLayoutDirection(direction);
        view.resize(1000, 400);
        view.show();
        QApplication::processEvents();
        REQUIRE(view.map().row(0).credit.isEarned);
        REQUIRE_FALSE(view.map().row(1).credit.isEarned);
        CHECK(CreditCell(view, 0, direction).hasTick());
        CHECK_FALSE(CreditCell(view, 1, direction).hasTick());
    }
}

TEST_CASE("map: why an outcome does not count is said, to eyes and ears", "[ui][map]")
{
    SmallClass c(1, 2);
    const ClassBook book = c.book();
    REQUIRE(exempt(c.gradebook, book.students.front(), c.outcome(0), "moved in late",
                   day("2026-11-02")));
    const auto document = openedDocument(c);
    const NameGuard names;
    const MapModel map(*document, names);
    const QModelIndex cell = map.index(0, 0);
    CHECK(cell.data(Qt::DisplayRole).toString() == QStringLiteral("exempt"));
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("exempt: moved in late")));
    CHECK(cell.data(Qt::AccessibleDescriptionRole)
              .toString()
              .endsWith(QStringLiteral(", moved in late")));
}

TEST_CASE("signs: credit and the last day are not drawn as chosen, since no level goes there",
          "[ui][map]")
{
    SmallClass c(3, 2);
    const auto document = openedDocument(c);
    const NameGuard names;
    MapView view(*document, names);
    view.resize(900, 400);
    view.show();
    view.setCurrentIndex(view.map().index(0, 0));
    const auto drawn = [&view](int column) {
        return view.viewport()->grab(view.visualRect(view.map().index(1, column))).toImage();
    };
    const QImage credit = drawn(view.map().creditColumn());
    const QImage level = drawn(1);
    view.selectAll();
    CHECK(drawn(view.map().creditColumn()) == credit);
    CHECK(drawn(1) != level);
}
