// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace trellis::ui;

namespace {

/// A field above a tree of which one row is chosen, in a window that has the keyboard.
struct FieldAndTree {
    FieldAndTree()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(tree);
        tree->setHeaderHidden(true);
        auto* heading = new QTreeWidgetItem(tree, {QStringLiteral("File")});
        child = new QTreeWidgetItem(heading, {QStringLiteral("Open")});
        child->setFlags(child->flags() | Qt::ItemIsEditable);
        tree->expandAll();
        tree->setCurrentItem(child);
        window.resize(400, 300);
        window.show();
        window.activateWindow();
        QTest::qWait(0);
    }

    [[nodiscard]] QColor at(int x) const
    {
        const QRect row = tree->visualItemRect(child);
        return tree->viewport()->grab().toImage().pixelColor(x, row.center().y());
    }
    /// Where the row is nothing but its colour.
    [[nodiscard]] QColor row() const { return at(tree->viewport()->width() - 40); }
    /// To the left of it, where headings begin.
    [[nodiscard]] QColor indent() const { return at(4); }

    QWidget window;
    QLineEdit* field = new QLineEdit(&window);
    QTreeWidget* tree = new QTreeWidget(&window);
    QTreeWidgetItem* child = nullptr;
};

/// Fusion shades a selection a little from top to bottom.
bool isShadeOf(const QColor& seen, const QColor& token)
{
    constexpr int kShade = 8;
    return std::abs(seen.red() - token.red()) < kShade &&
           std::abs(seen.green() - token.green()) < kShade &&
           std::abs(seen.blue() - token.blue()) < kShade;
}

} // namespace

TEST_CASE("control: a heading in a list is dark enough to be read", "[ui][common]")
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        CAPTURE(static_cast<int>(theme));
        applyTheme(*qApp, {theme, 1.0, false});
        QTreeWidget list;
        list.setHeaderHidden(true);
        QFont large = list.font();
        large.setPointSizeF(30); // so that its lines have pixels of nothing but their colour
        list.setFont(large);
        auto* heading = new QTreeWidgetItem(&list, {QStringLiteral("HHH")});
        heading->setFlags(Qt::NoItemFlags);
        list.resize(300, 100);
        list.show();
        QTest::qWait(0);
        const QRect row = list.visualItemRect(heading);
        const QImage shown = list.viewport()->grab().toImage();
        const QColor wanted = tokensFor(list.palette()).text2;
        bool isThere = false;
        for (int x = row.left(); x < row.left() + 120; ++x) {
            isThere = isThere || shown.pixelColor(x, row.center().y()) == wanted;
        }
        CHECK(isThere);
    }
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("control: where the keyboard is shows on a button in every theme", "[ui][common]")
{
    for (const ThemeChoice theme :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        CAPTURE(static_cast<int>(theme));
        applyTheme(*qApp, {theme, 1.0, false});
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* button = new QPushButton(QStringLiteral("Remove"), &window);
        auto* other = new QPushButton(QStringLiteral("Add"), &window);
        layout->addWidget(button);
        layout->addWidget(other);
        window.show();
        window.activateWindow();
        QTest::qWait(0);
        other->setFocus();
        const QImage without = button->grab().toImage();
        button->setFocus();
        const QImage with = button->grab().toImage();
        int changed = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                changed += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
            }
        }
        // At least a line all around.
        CHECK(changed > 2 * (with.width() + with.height()) * 9 / 10);
    }
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("control: the button that Enter presses stands out, also with the keyboard on it",
          "[ui][common]")
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        CAPTURE(static_cast<int>(theme));
        applyTheme(*qApp, {theme, 1.0, false});
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* primary = new QPushButton(QStringLiteral("Import"), &window);
        auto* other = new QPushButton(QStringLiteral("Cancel"), &window);
        layout->addWidget(primary);
        layout->addWidget(other);
        primary->setDefault(true);
        window.show();
        const Tokens& tokens = tokensFor(window.palette());
        const auto inside = [](QPushButton* button) {
            return button->grab().toImage().pixelColor(8, button->height() / 2);
        };
        other->setFocus();
        CHECK(inside(primary) == tokens.accent);
        CHECK(inside(other) == tokens.raised);
        const QImage calm = primary->grab().toImage();
        primary->setFocus();
        window.activateWindow();
        QTest::qWait(0);
        const QImage led = primary->grab().toImage();
        int changed = 0;
        for (int x = 0; x < led.width(); ++x) {
            changed += led.pixelColor(x, 3) == calm.pixelColor(x, 3) ? 0 : 1;
        }
        CHECK(changed > led.width() / 2);
        primary->setEnabled(false);
        CHECK(inside(primary) == tokens.raised);
    }
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("what leads to more of a bar is seen in every theme", "[ui][common]")
{
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        CAPTURE(static_cast<int>(theme));
        applyTheme(*qApp, {theme, 1.0, false});
        const QImage drawn = QApplication::style()
                                 ->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton)
                                 .pixmap(16, 16)
                                 .toImage();
        bool isSeen = false;
        for (int x = 0; x < drawn.width(); ++x) {
            for (int y = 0; y < drawn.height(); ++y) {
                const QColor ink = drawn.pixelColor(x, y);
                isSeen = isSeen || (ink.alpha() > 200 && isShadeOf(ink, theme == ThemeChoice::Dark
                                                                            ? darkTokens().text
                                                                            : lightTokens().text));
            }
        }
        CHECK(isSeen);
    }
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("buttons and the heads of columns are flat in every theme", "[ui][common]")
{
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        CAPTURE(static_cast<int>(theme));
        applyTheme(*qApp, {theme, 1.0, false});
        QPushButton button;
        button.resize(120, 40);
        const QImage drawn = button.grab().toImage();
        const Tokens& tokens = tokensFor(button.palette());
        for (int y = 4; y < drawn.height() - 4; ++y) {
            CHECK(drawn.pixelColor(8, y) == tokens.raised);
        }
        QTreeWidget tree;
        tree.setHeaderLabels({QString(), QString()});
        const QImage head = tree.header()->grab().toImage();
        for (int y = 1; y < head.height() - 2; ++y) {
            CHECK(head.pixelColor(8, y) == tokens.panel);
        }
    }
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("controls move by themselves unless they are told to keep still", "[ui][common]")
{
    const auto lasts = [] {
        return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    };
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
    CHECK(lasts() > 0);
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, true});
    CHECK(lasts() == 0);
    CHECK(QApplication::style()->styleHint(QStyle::SH_Widget_Animate) == 0);
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("a box to tick grows with the text beside it", "[ui][common]")
{
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
    const auto side = [] {
        const QCheckBox box;
        return box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box);
    };
    const int usual = side();
    applyTheme(*qApp, {ThemeChoice::Light, 2.0, false});
    CHECK(side() == 2 * usual);
    applyTheme(*qApp, {ThemeChoice::Light, 0.8, false});
    CHECK(side() == usual);
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("a name in Latin letters begins where a mirrored page does", "[ui][common]")
{
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
    QLabel label(QStringLiteral("Chidi Abara"));
    label.setLayoutDirection(Qt::RightToLeft);
    label.resize(label.sizeHint().width() * 3, label.sizeHint().height());
    const QImage drawn = label.grab().toImage();
    const QColor paper = drawn.pixelColor(0, 0);
    int first = drawn.width();
    for (int x = 0; x < drawn.width(); ++x) {
        for (int y = 0; y < drawn.height(); ++y) {
            first = drawn.pixelColor(x, y) == paper ? first : std::min(first, x);
        }
    }
    CHECK(first > drawn.width() / 2);
}

TEST_CASE("the handle of a scroll bar stands out from what it slides on", "[ui][common]")
{
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        CAPTURE(static_cast<int>(theme));
        applyTheme(*qApp, {theme, 1.0, false});
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 100);
        bar.setPageStep(50);
        bar.resize(bar.sizeHint().width(), 200);
        const QImage drawn = bar.grab().toImage();
        const int middle = drawn.width() / 2;
        const Tokens& tokens = tokensFor(bar.palette());
        // From the end of the track, which the handle does not reach, up to its edge.
        int edges = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            edges += drawn.pixelColor(middle, y) == tokens.borderStrong ? 1 : 0;
        }
        CHECK(edges >= 2);
        CHECK(drawn.pixelColor(middle, 40) == tokens.raised);
        CHECK(drawn.pixelColor(middle, 160) == tokens.panel);
    }
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("a selection is loud where the keyboard is, and a tint elsewhere", "[ui][common]")
{
    for (const auto theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        CAPTURE(static_cast<int>(theme));
        applyTheme(*qApp, {theme, 1.0, false});
        FieldAndTree o;
        const Tokens& tokens = tokensFor(o.tree->palette());
        o.tree->setFocus();
        CHECK(isShadeOf(o.row(), tokens.accent));
        CHECK(isShadeOf(o.indent(), tokens.accent));
        o.field->setFocus();
        CHECK_FALSE(isShadeOf(o.row(), tokens.accent));
        CHECK(o.row() != tokens.base); // it is seen still
        CHECK(o.indent() == o.row());
    }
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("a selection stays loud while something in it is edited", "[ui][common]")
{
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
    FieldAndTree o;
    o.tree->setFocus();
    o.tree->editItem(o.child);
    REQUIRE_FALSE(o.tree->hasFocus());
    CHECK(isShadeOf(o.indent(), lightTokens().accent));
}

TEST_CASE("a selection is loud where a field leads the list", "[ui][common]")
{
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
    FieldAndTree o;
    o.tree->setFocusProxy(o.field);
    o.field->setFocus();
    CHECK(isShadeOf(o.row(), lightTokens().accent));
}

TEST_CASE("high contrast has one look of what is selected, wherever the keyboard is",
          "[ui][common]")
{
    applyTheme(*qApp, {ThemeChoice::HighContrast, 1.0, false});
    FieldAndTree o;
    o.tree->setFocus();
    const QColor loud = o.row();
    o.field->setFocus();
    CHECK(o.row() == loud);
    CHECK(o.indent() == loud);
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

namespace {

/// How many columns of a part of a widget have letters' ink in them.
int inkedColumns(QWidget& widget, const QRect& part)
{
    const QImage drawn = widget.grab().toImage();
    const QColor ink = tokensFor(widget.palette()).text;
    int columns = 0;
    for (int x = part.left(); x <= part.right(); ++x) {
        bool isInked = false;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            isInked = isInked || isShadeOf(drawn.pixelColor(x, y), ink);
        }
        columns += isInked ? 1 : 0;
    }
    return columns;
}

} // namespace

TEST_CASE("the arrow of a list to choose from grows with the text", "[ui][common]")
{
    const auto arrow = [](double factor) {
        applyTheme(*qApp, {ThemeChoice::Light, factor, false});
        QComboBox box;
        box.addItem(QStringLiteral("Capable"));
        box.resize(box.sizeHint() * 2);
        box.show();
        QStyleOptionComboBox option;
        option.initFrom(&box);
        return inkedColumns(
            box, QApplication::style()
                     ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &box)
                     .adjusted(2, 4, -4, -4));
    };
    const int usual = arrow(1.0);
    CHECK(usual >= 4);
    CHECK(arrow(2.0) >= 3 * usual / 2);
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("the arrow of a button with a menu stands beside its words, not below them",
          "[ui][common]")
{
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
    QMenu menu;
    QToolButton button;
    button.setToolButtonStyle(Qt::ToolButtonTextOnly);
    button.setText(QStringLiteral("Level"));
    button.setMenu(&menu);
    button.setPopupMode(QToolButton::InstantPopup);
    button.resize(100, 40);
    button.show();
    const QImage drawn = button.grab().toImage();
    const QColor ink = tokensFor(button.palette()).text;
    int top = drawn.height();
    int bottom = 0;
    for (int y = 3; y < drawn.height() - 3; ++y) {
        for (int x = drawn.width() - 18; x < drawn.width() - 3; ++x) {
            if (isShadeOf(drawn.pixelColor(x, y), ink)) {
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
    }
    REQUIRE(top <= bottom);
    CHECK(std::abs(top + bottom - drawn.height()) <= 4);
}
