// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is chosen on a machine: looks, keys, paper, copies.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/common/preferences.h"
#include "ui/map/map_view.h"
#include "ui/print/paper.h"
#include "ui/window/backup_copies.h"
#include "ui/window/key_changer.h"
#include "ui/window/key_field.h"
#include "ui/window/key_map.h"
#include "ui/window/settings_window.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTreeWidget>

#include <cstdlib>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::Machine;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// The keyboard is on the Map again, as it is when a dialog has been closed.
void back(OpenedWindow& o)
{
    o.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&o.window));
    o.map().setFocus();
}

/// What a screen reader is given to say.
QString readBack(const OpenedWindow& o)
{
    QString all;
    for (const QLabel* label : o.window.statusBar()->findChildren<QLabel*>()) {
        all += label->accessibleName();
    }
    return all;
}

/// The settings as Ctrl+, opens them.
SettingsWindow& settingsOf(OpenedWindow& o)
{
    o.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* settings = o.window.findChild<SettingsWindow*>();
    REQUIRE(settings != nullptr);
    return *settings;
}

template <typename Widget> Widget& widgetNamed(const QWidget& in, const char* text)
{
    for (Widget* widget : in.findChildren<Widget*>()) {
        if (QString(widget->text()).remove(QLatin1Char('&')) == QString::fromUtf8(text)) {
            return *widget;
        }
    }
    CAPTURE(text);
    FAIL("no such button");
    std::abort();
}

/// Chooses as a person does: with the keyboard.
void choose(QComboBox& box, int row)
{
    box.setFocus();
    for (int i = 0; box.currentIndex() != row && i < 20; ++i) {
        QTest::keyClick(&box, box.currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    }
}

/// The key map with the cursor on a command.
KeyMap& keyMapAt(OpenedWindow& o, const char* typed)
{
    o.press(Qt::Key_F1);
    auto* keys = o.window.findChild<KeyMap*>();
    REQUIRE(keys != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(typed));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // into the list
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the key is asked for
    return *keys;
}

QString saidBy(const KeyMap& keys)
{
    QString said;
    for (const QLabel* label : keys.findChild<KeyChanger*>()->findChildren<QLabel*>()) {
        said += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
    }
    return said;
}

} // namespace

TEST_CASE("settings: looks hold at once and in the next window", "[ui][window]")
{
    SmallClass c(2, 2);
    Machine machine;
    {
        OpenedWindow o(machine, pathOf(c));
        SettingsWindow& settings = settingsOf(o);
        CHECK_FALSE(settings.isModal());
        const auto boxes = settings.findChildren<QComboBox*>();
        REQUIRE(boxes.size() == 3);
        const double before = QApplication::font().pointSizeF();
        choose(*boxes.at(0), boxes.at(0)->findData(150));
        CHECK(QApplication::font().pointSizeF() > before * 1.4);
        choose(*boxes.at(1), 2);
        OpenedWindow::settle();
        CHECK(tokensFor(o.window.palette()).isDark);
        CHECK(o.command("view.themeDark").isChecked());
        choose(*boxes.at(2), boxes.at(2)->findData(QStringLiteral("A4")));
        CHECK(usualPaper() == Paper::A4);
        choose(*boxes.at(2), boxes.at(2)->findData(QStringLiteral("Letter")));
        CHECK(usualPaper() == Paper::Letter);
        // The window goes on meanwhile, and what it changes shows here.
        o.command("view.themeLight").trigger();
        CHECK(boxes.at(1)->currentIndex() == 1);
        QTest::keyClick(&settings, Qt::Key_Escape);
        CHECK_FALSE(settings.isVisible());
    }
    OpenedWindow o(machine, pathOf(c));
    SettingsWindow& settings = settingsOf(o);
    const auto boxes = settings.findChildren<QComboBox*>();
    CHECK(boxes.at(0)->currentData().toInt() == 150);
    CHECK(boxes.at(1)->currentIndex() == 1);
    CHECK(boxes.at(2)->currentData().toString() == QStringLiteral("Letter"));
    choose(*boxes.at(0), boxes.at(0)->findData(100));
    choose(*boxes.at(1), 0);
    choose(*boxes.at(2), 0);
}

TEST_CASE("settings: every switch works from the keyboard", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    SettingsWindow& settings = settingsOf(o);
    Preferences& preferences = o.window.preferences();
    const auto press = [&](const char* text) {
        auto& box = widgetNamed<QCheckBox>(settings, text);
        CHECK_FALSE(box.accessibleDescription().isEmpty());
        QTest::keyClick(&box, Qt::Key_Space);
    };
    press("Letters move on");
    press("Single keys");
    press("Reduce motion");
    press("Read back what I entered");
    CHECK_FALSE(preferences.lettersMoveOn());
    CHECK_FALSE(preferences.hasSingleKeys());
    CHECK(preferences.look().reduceMotion);
    CHECK(preferences.readsBack());
    press("Single keys");
    press("Reduce motion");
    CHECK(preferences.hasSingleKeys());
    QTest::mouseClick(&widgetNamed<QPushButton>(settings, "Change in the course\u2026"),
                      Qt::LeftButton);
    CHECK(o.where().contains(QStringLiteral("Course")));
}

TEST_CASE("settings: Tab comes round from the last button to the top of the page", "[ui][window]")
{
    OpenedWindow o;
    o.window.resize(1366, 768);
    o.window.showSettings();
    auto* settings = o.window.findChild<SettingsWindow*>();
    REQUIRE(settings != nullptr);
    settings->resize(settings->width(), 320); // as a small screen has it
    settings->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(settings));
    constexpr int kMostTabs = 60;
    int steps = 0;
    for (int i = 0; i < kMostTabs; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        OpenedWindow::settle();
        OpenedWindow::settle();
        const QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        CAPTURE(focus->accessibleName(), focus->metaObject()->className());
        CHECK_FALSE(focus->visibleRegion().isEmpty());
        ++steps;
    }
    CHECK(steps == kMostTabs);
}

TEST_CASE("settings: what was entered is read back where that is wanted", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_C);
    CHECK(readBack(o).isEmpty());
    o.window.preferences().setReadsBack(true);
    o.press(Qt::Key_D);
    CHECK(QTest::qWaitFor([&o] { return !readBack(o).isEmpty(); }));
    CHECK(readBack(o).contains(QStringLiteral("Developing")));
    CHECK(readBack(o).contains(QStringLiteral("Given0001")));
}

TEST_CASE("settings: the folder of copies is shown and can be the usual one again", "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    const QString folder = QString::fromStdString(o.machine.folder.file("copies").string());
    o.window.preferences().setBackupFolder(folder);
    SettingsWindow& settings = settingsOf(o);
    const auto shows = [&settings](const QString& text) {
        for (const QLabel* label : settings.findChildren<QLabel*>()) {
            if (label->text().contains(text)) {
                return true;
            }
        }
        return false;
    };
    CHECK(shows(folder));
    o.window.saveCopy();
    CHECK(BackupCopies(o.machine.settings).newestOf(pathOf(c)).has_value());
    QTest::mouseClick(&widgetNamed<QPushButton>(settings, "Usual folder"), Qt::LeftButton);
    CHECK(shows(QStringLiteral("Backups")));
    CHECK_FALSE(shows(folder));
}

TEST_CASE("keys: a command gets another key, everywhere and for good", "[ui][window]")
{
    SmallClass c(3, 2);
    Machine machine;
    {
        OpenedWindow o(machine, pathOf(c));
        KeyMap& keys = keyMapAt(o, "hide other names");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_J,
                        Qt::ControlModifier | Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        CHECK(o.command("view.hideNames").shortcut() == QKeySequence(QStringLiteral("Ctrl+Alt+J")));
        keys.close();
        back(o);
        o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK_FALSE(o.command("view.hideNames").isChecked());
        o.press(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
        CHECK(o.command("view.hideNames").isChecked());
        // What tells of the key tells of this one.
        CHECK(o.words().contains(QStringLiteral("Ctrl+Alt+J shows them again.")));
    }
    OpenedWindow o(machine, pathOf(c));
    CHECK(o.command("view.hideNames").shortcut() == QKeySequence(QStringLiteral("Ctrl+Alt+J")));
    KeyMap& keys = keyMapAt(o, "hide other names");
    QTest::mouseClick(&widgetNamed<QPushButton>(keys, "Back to the usual"), Qt::LeftButton);
    CHECK(o.command("view.hideNames").shortcut() == QKeySequence(QStringLiteral("Ctrl+Shift+H")));
    keys.close();
}

TEST_CASE("keys: one that is taken is refused, and says by what", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    KeyMap& keys = keyMapAt(o, "hide other names");
    const auto type = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    type(Qt::Key_K, Qt::ControlModifier);
    CHECK(saidBy(keys).contains(QStringLiteral("Ctrl+K is taken: Find anything.")));
    type(Qt::Key_Return);
    CHECK(o.command("view.hideNames").shortcut() == QKeySequence(QStringLiteral("Ctrl+Shift+H")));
    type(Qt::Key_C);
    CHECK(saidBy(keys).contains(QStringLiteral("C alone is for lists and levels.")));
    type(Qt::Key_Down);
    CHECK(saidBy(keys).contains(QStringLiteral("moves around")));
    type(Qt::Key_F2); // a key of the Map
    CHECK(saidBy(keys).contains(QStringLiteral("F2 is taken: ")));
    type(Qt::Key_F9);
    CHECK_FALSE(saidBy(keys).contains(QStringLiteral("taken")));
    // Esc leaves everything, and the list has the keyboard.
    type(Qt::Key_Escape);
    CHECK(keys.isVisible());
    CHECK_FALSE(keys.findChild<KeyChanger*>()->isVisible());
    CHECK(QApplication::focusWidget() == keys.findChild<QTreeWidget*>());
    CHECK(o.command("view.hideNames").shortcut() == QKeySequence(QStringLiteral("Ctrl+Shift+H")));
    keys.close();
}

TEST_CASE("keys: a single key gets another letter, but none of a level", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    KeyMap& keys = keyMapAt(o, "and not handed in"); // of "Map and Record", not the command
    const auto type = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    type(Qt::Key_D);
    CHECK(saidBy(keys).contains(QStringLiteral("D is the key of a level, which wins.")));
    type(Qt::Key_Period);
    CHECK(saidBy(keys).contains(QStringLiteral(". is taken: ")));
    type(Qt::Key_X);
    type(Qt::Key_Return);
    keys.close();
    back(o);
    o.press(Qt::Key_X);
    REQUIRE(c.book().students.at(0).evidence.size() == 1);
    CHECK(c.book().students.at(0).evidence.front().mark == Mark::NotHandedIn);
}

TEST_CASE("keys: every command can have one, and all can go back to the usual", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    KeyMap& keys = keyMapAt(o, "rate capable");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
    SECTION("kept with Enter in the field")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    SECTION("kept with Enter on the button")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE(qobject_cast<QPushButton*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    keys.close();
    back(o);
    o.press(Qt::Key_F7);
    CHECK(c.book().students.at(0).evidence.size() == 1);
    back(o);
    KeyMap& again = keyMapAt(o, "rate capable");
    QTest::mouseClick(&widgetNamed<QPushButton>(again, "All back to the usual"), Qt::LeftButton);
    CHECK(o.command("mark.level3").shortcuts().isEmpty());
    again.close();
}
