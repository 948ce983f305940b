// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/looks/forms.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/map/map_view.h"
#include "ui/window/frame.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRadioButton>
#include <QTest>

#include <set>
#include <vector>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

bool isAt(const QWidget* widget)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && (focus == widget || widget->isAncestorOf(focus));
}

/// What Tab has to reach in a dialog. Of buttons of which one is chosen it reaches that one.
std::set<const QWidget*> stopsOf(const QWidget& dialog)
{
    std::set<const QWidget*> stops;
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        const auto* radio = qobject_cast<const QRadioButton*>(widget);
        const bool isOther = radio != nullptr && !radio->isChecked();
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (widget->isVisible() && widget->isEnabled() && takesTab && !isOther &&
            widget->focusProxy() == nullptr && widget->window() == &dialog) {
            stops.insert(widget);
        }
    }
    return stops;
}

std::vector<test::Shown> everythingAnd(const std::vector<test::Shown>& further)
{
    std::vector<test::Shown> all = test::everythingShown();
    all.insert(all.end(), further.begin(), further.end());
    return all;
}

/// How a widget is called in what a test says.
std::string called(const QWidget& widget)
{
    return (QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') +
            widget.accessibleName())
        .toStdString();
}

} // namespace

TEST_CASE("keyboard: Tab and Shift+Tab leave every list and table of every screen", "[ui][window]")
{
    SmallClass c(3, 3);
    c.rate(0, 0, 2, "2026-11-02");
    OpenedWindow o(pathOf(c));
    int lists = 0;
    const std::pair<Qt::Key, Qt::KeyboardModifiers> screens[] = {
        {Qt::Key_1, Qt::ControlModifier}, {Qt::Key_3, Qt::ControlModifier},
        {Qt::Key_4, Qt::ControlModifier}, {Qt::Key_5, Qt::ControlModifier},
        {Qt::Key_7, Qt::ControlModifier}, {Qt::Key_H, Qt::ControlModifier}};
    for (const auto& [key, modifiers] : screens) {
        o.press(key, modifiers);
        CAPTURE(static_cast<int>(key));
        for (auto* list : o.window.findChildren<QAbstractItemView*>()) {
            const bool takesTab = (list->focusPolicy() & Qt::TabFocus) != 0;
            if (!list->isVisible() || !list->isEnabled() || !takesTab) {
                continue;
            }
            CAPTURE(list->accessibleName());
            CHECK_FALSE(list->accessibleName().isEmpty());
            list->setFocus();
            REQUIRE(isAt(list));
            o.press(Qt::Key_Tab);
            CHECK_FALSE(isAt(list));
            list->setFocus();
            o.press(Qt::Key_Backtab, Qt::ShiftModifier);
            CHECK_FALSE(isAt(list));
            ++lists;
        }
    }
    CHECK(lists >= 12);
}

TEST_CASE("keyboard: Tab goes round the whole window on every screen", "[ui][window]")
{
    constexpr int kMostTabs = 200;
    OpenedWindow o;
    o.window.openSample();
    o.window.resize(1366, 768); // where the evidence has one line, which cannot take the keyboard
    OpenedWindow::settle();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_7, Qt::Key_H}) {
        o.press(key, Qt::ControlModifier);
        OpenedWindow::settle();
        CAPTURE(static_cast<int>(key));
        for (const Qt::Key step : {Qt::Key_Tab, Qt::Key_Backtab}) {
            const QWidget* first = QApplication::focusWidget();
            REQUIRE(first != nullptr);
            std::set<const QWidget*> been;
            for (int i = 0; i < kMostTabs && been.insert(QApplication::focusWidget()).second; ++i) {
                o.press(step, step == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
            }
            CAPTURE(step == Qt::Key_Tab, called(*QApplication::focusWidget()));
            CHECK(QApplication::focusWidget() == first);
            CHECK(been.size() > 8);
        }
    }
}

TEST_CASE("keyboard: Tab goes round every dialog, and Escape leads back to where it was",
          "[ui][window]")
{
    constexpr int kMostTabs = 200;
    int dialogs = 0;
    for (const test::Shown& shown : everythingAnd(test::rosterDialogs())) {
        CAPTURE(shown.name);
        OpenedWindow o;
        o.window.openSample();
        OpenedWindow::settle();
        QPointer<QWidget> before;
        shown.bring(o, [&](QWidget& widget) {
            auto* dialog = qobject_cast<QDialog*>(&widget);
            if (dialog == nullptr) {
                return;
            }
            ++dialogs;
            before = o.window.focusWidget();
            dialog->activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(dialog));
            REQUIRE(QTest::qWaitFor([dialog] { return isAt(dialog); }));
            // Round until it comes to where it has been: what was first may be gone by then, as a
            // button of which nothing is left to do.
            std::set<const QWidget*> reached;
            bool isRound = false;
            for (int i = 0; i < kMostTabs && !isRound; ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                REQUIRE(QTest::qWaitFor([dialog] { return isAt(dialog); }));
                isRound = !reached.insert(QApplication::focusWidget()).second;
            }
            CHECK(isRound);
            for (const QWidget* stop : stopsOf(*dialog)) {
                CAPTURE(called(*stop));
                CHECK(reached.count(stop) == 1);
            }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            CHECK_FALSE(dialog->isVisible());
        });
        if (before != nullptr) {
            o.window.activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(&o.window));
            // On the screen that it was opened from, where keys do something.
            CHECK(QTest::qWaitFor([&] { return QApplication::focusWidget() == before; }));
            const QWidget* focus = QApplication::focusWidget();
            CHECK(o.window.frame()->screen()->isAncestorOf(focus));
        }
    }
    CHECK(dialogs >= 10);
}

TEST_CASE("keyboard: Escape closes every bar, and the cell has the keyboard again", "[ui][window]")
{
    for (const char* command : {"map.note", "map.decide", "map.exempt", "map.reassess", "map.day",
                                "map.group", "everywhere.quickNote", "go.find", "map.find"}) {
        CAPTURE(command);
        SmallClass c(3, 3);
        c.rate(0, 0, 2, "2026-11-02");
        OpenedWindow o(pathOf(c));
        o.map().setFocus();
        o.press(Qt::Key_Down, Qt::ShiftModifier);
        o.press(Qt::Key_Up, Qt::ShiftModifier);
        if (QLatin1String(command) == QLatin1String("map.group")) {
            o.press(Qt::Key_A, Qt::ControlModifier);
        }
        const QModelIndex cell = o.map().currentIndex();
        o.command(command).trigger();
        OpenedWindow::settle();
        REQUIRE_FALSE(isAt(&o.map()));
        const QWidget* field = QApplication::focusWidget();
        REQUIRE(field != nullptr);
        o.press(Qt::Key_Escape);
        CHECK(isAt(&o.map()));
        CHECK(o.map().currentIndex() == cell);
    }
}

TEST_CASE("keyboard: Enter presses the button that has the keyboard, on every screen",
          "[ui][window]")
{
    int pressed = 0;
    for (const test::Shown& shown : everythingAnd(test::formsShown())) {
        CAPTURE(shown.name);
        OpenedWindow o;
        o.window.openSample();
        OpenedWindow::settle();
        shown.bring(o, [&](QWidget& widget) {
            if (widget.window() != &o.window) {
                return;
            }
            for (auto* button : widget.findChildren<QAbstractButton*>()) {
                const bool isTicked = qobject_cast<const QCheckBox*>(button) != nullptr ||
                                      qobject_cast<const QRadioButton*>(button) != nullptr;
                if (!button->isVisible() || !button->isEnabled() || isTicked ||
                    (button->focusPolicy() & Qt::TabFocus) == 0) {
                    continue;
                }
                CAPTURE(called(*button), button->text());
                // Only that it is pressed: what it does would change what is looked at.
                QObject::disconnect(button, &QAbstractButton::pressed, nullptr, nullptr);
                QObject::disconnect(button, &QAbstractButton::toggled, nullptr, nullptr);
                QObject::disconnect(button, &QAbstractButton::clicked, nullptr, nullptr);
                int clicks = 0;
                QObject::connect(button, &QAbstractButton::clicked, button, [&] { ++clicks; });
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Return);
                QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
                CHECK(clicks == 2);
                ++pressed;
            }
        });
    }
    CHECK(pressed > 100);
}

TEST_CASE("keyboard: menus have nothing that the palette has not", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    OpenedWindow::settle();
    std::set<const QAction*> commands; // each of which the palette finds
    for (const Commands::Command& command : o.window.commands().all()) {
        commands.insert(command.action);
    }
    int items = 0;
    for (const QAction* menu : o.window.menuBar()->actions()) {
        for (const QAction* action : menu->menu()->actions()) {
            CAPTURE(menu->text(), action->text());
            CHECK((action->isSeparator() || commands.count(action) == 1));
            items += action->isSeparator() ? 0 : 1;
        }
    }
    CHECK(items > 30);
}

TEST_CASE("keyboard: no letter of a page is there twice, nor one of a menu's", "[ui][window]")
{
    for (const test::Shown& shown : test::everythingShown()) {
        CAPTURE(shown.name);
        OpenedWindow o;
        o.window.openSample();
        OpenedWindow::settle();
        shown.bring(o, [&](QWidget& widget) {
            if (widget.window() != &o.window) {
                return; // a dialog has no menus
            }
            std::set<QKeySequence> menus;
            for (const QAction* menu : o.window.menuBar()->actions()) {
                menus.insert(QKeySequence::mnemonic(menu->text()));
            }
            CHECK(menus.size() >= 8);
            std::set<QKeySequence> page; // what has one twice goes to the other by and by
            const auto check = [&menus, &page](const QString& text) {
                CAPTURE(text);
                const QKeySequence letter = QKeySequence::mnemonic(text);
                CHECK((letter.isEmpty() || menus.count(letter) == 0));
                CHECK((letter.isEmpty() || page.insert(letter).second));
            };
            for (const auto* button : o.window.findChildren<QAbstractButton*>()) {
                if (button->isVisible()) {
                    check(button->text());
                }
            }
            for (const auto* label : o.window.findChildren<QLabel*>()) {
                if (label->isVisible() && label->buddy() != nullptr) {
                    check(label->text());
                }
            }
        });
    }
}

TEST_CASE("keyboard: the letter in a field's words leads into the field", "[ui][window]")
{
    int fields = 0;
    for (const test::Shown& shown : everythingAnd(test::rosterDialogs())) {
        CAPTURE(shown.name);
        OpenedWindow o;
        o.window.openSample();
        OpenedWindow::settle();
        shown.bring(o, [&](QWidget& widget) {
            QWidget& window = *widget.window();
            window.activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(&window));
            for (const auto* label : window.findChildren<QLabel*>()) {
                const QKeySequence letter = QKeySequence::mnemonic(label->text());
                QWidget* field = label->buddy();
                if (!label->isVisible() || field == nullptr || letter.isEmpty() ||
                    !field->isEnabled()) {
                    continue;
                }
                CAPTURE(label->text());
                QTest::keyClick(&window, static_cast<Qt::Key>(letter[0].key()), Qt::AltModifier);
                CHECK(isAt(field));
                ++fields;
            }
        });
    }
    CHECK(fields > 10);
}
