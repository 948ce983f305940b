// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What works on every screen: hidden names, the key map, copies, the toast, the first steps.
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/common/theme.h"
#include "ui/document/lock_note.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/window/file_bar.h"
#include "ui/window/key_map.h"
#include "ui/window/palette.h"
#include "ui/window/rail_list.h"
#include "ui/window/start_page.h"
#include "ui/window/toast.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <chrono>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::Machine;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

QStringList found(const OpenedWindow& o)
{
    QStringList all;
    const auto* list = o.window.findChild<Palette*>()->findChild<QTreeWidget*>();
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        all.append(list->topLevelItem(i)->text(0));
    }
    return all;
}

} // namespace

TEST_CASE("hide names: only the student who is looked at keeps a name", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_D); // Given0000, and on to the next one
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(o.words().contains(
        QStringLiteral("Names are hidden, except that of \u2068Given0001 Family0001\u2069")));
    CHECK(o.command("view.hideNames").isChecked());
    // Neither what undo would do nor the palette tells of anybody else.
    CHECK(o.command("edit.undo").text() == QStringLiteral("&Undo"));
    o.command("edit.undo").trigger();
    OpenedWindow::settle();
    CHECK(o.said().startsWith(QStringLiteral("That may be about somebody whose name is hidden")));
    CHECK_FALSE(o.words().contains(QStringLiteral("Given0000")));
    o.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("@given"));
    CHECK(found(o) == QStringList{QStringLiteral("\u2068Given0001 Family0001\u2069")});
    o.press(Qt::Key_Escape);
    o.press(Qt::Key_Up);
    CHECK_FALSE(o.where().join(QLatin1Char(' ')).contains(QStringLiteral("Given")));
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(o.where().at(1) == QStringLiteral("Given0000 Family0000"));
    CHECK_FALSE(o.words().contains(QStringLiteral("Names are hidden")));
}

TEST_CASE("key map: every key of every command, searchable", "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    o.window.commands().noteKey({QStringLiteral("Map and Record"), QStringLiteral("E D C"),
                                 QStringLiteral("rate and move on")});
    o.press(Qt::Key_F1);
    auto* keys = o.window.findChild<KeyMap*>();
    REQUIRE(keys != nullptr);
    const auto* list = keys->findChild<QTreeWidget*>();
    const auto texts = [list] {
        QStringList all;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* heading = list->topLevelItem(i);
            for (int j = 0; j < heading->childCount(); ++j) {
                all.append(heading->text(0) + QLatin1String(" | ") + heading->child(j)->text(0) +
                           QLatin1String(" | ") + heading->child(j)->text(1));
            }
        }
        return all;
    };
    for (const Commands::Command& command : o.window.commands().all()) {
        if (!command.action->shortcuts().isEmpty()) {
            CAPTURE(command.spec.id);
            const QString key = command.action->shortcut().toString(QKeySequence::NativeText);
            CHECK_FALSE(texts().filter(key).isEmpty());
        }
    }
    CHECK(texts().contains(QStringLiteral("Map and Record | E D C | rate and move on")));
    auto* field = keys->findChild<QLineEdit*>();
    keys->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(keys));
    REQUIRE(QTest::qWaitFor([field] { return field->hasFocus(); }));
    QTest::keyClick(field, Qt::Key_PageDown); // a page of the list, from where one types
    CHECK(list->verticalScrollBar()->value() > 0);
    QTest::keyClick(field, Qt::Key_PageUp);
    CHECK(list->verticalScrollBar()->value() == 0);
    CHECK(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("full"));
    CHECK(texts() == QStringList{QStringLiteral("View | F11 | Full screen")});
    keys->close();
}

TEST_CASE("key map: a question mark opens it, but in a field it is one", "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_K, Qt::ControlModifier);
    o.press(Qt::Key_Question, Qt::ShiftModifier);
    CHECK(o.window.findChild<KeyMap*>() == nullptr);
    o.press(Qt::Key_Escape);
    o.map().setFocus();
    QTest::keyClick(&o.map(), Qt::Key_Question);
    REQUIRE(o.window.findChild<KeyMap*>() != nullptr);
    o.window.findChild<KeyMap*>()->close();
}

TEST_CASE("key map: menus come in the order of the menu bar, then the screens", "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_F1);
    auto* keys = o.window.findChild<KeyMap*>();
    REQUIRE(keys != nullptr);
    QStringList headings;
    const auto* list = keys->findChild<QTreeWidget*>();
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        headings.append(list->topLevelItem(i)->text(0));
    }
    QStringList menus;
    for (const QAction* menu : o.window.menuBar()->actions()) {
        const QString title = QString(menu->text()).remove(QLatin1Char('&'));
        if (menu->isEnabled() && headings.contains(title)) {
            menus.append(title);
        }
    }
    CHECK(menus.size() >= 5);
    CHECK(headings.mid(0, menus.size()) == menus);
    CHECK(headings.at(menus.size()) == QStringLiteral("Map"));
    keys->close();
}

TEST_CASE("key map: it fits on one page, however many there are", "[ui][window]")
{
    const test::TempFolder folder;
    QPdfWriter writer(QString::fromStdString(folder.file("keys.pdf").string()));
    writer.setPageSize(QPageSize(QPageSize::A4));
    std::vector<KeyRow> rows;
    for (int i = 0; i < 160; ++i) {
        rows.push_back({QStringLiteral("Scope %1").arg(i / 12), QStringLiteral("Ctrl+Shift+X"),
                        QStringLiteral("what this key does on the screen")});
    }
    QPainter painter(&writer);
    const QRectF page(0, 0, writer.width(), writer.height());
    CHECK(paintKeyPage(painter, page, rows) >= 5.0);
    // Few keys are written as large as other text.
    rows.resize(20);
    CHECK(paintKeyPage(painter, page, rows) == 10.0);
}

TEST_CASE("copies: Ctrl+S says that it is saved and writes one more", "[ui][window]")
{
    SmallClass c(2, 2);
    Machine machine;
    const QString folder =
        QString::fromStdString((machine.folder.file("copies") / "deep").string());
    machine.settings.setValue(QStringLiteral("backupFolder"), folder);
    OpenedWindow o(machine, pathOf(c));
    o.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(o.said().startsWith(QStringLiteral("Already saved. A copy is in ")));
    const QStringList copies = QDir(folder).entryList(QDir::Files);
    REQUIRE(copies.size() == 1);
    CHECK(copies.first().startsWith(QStringLiteral("class 20")));
    // The start screen tells when.
    o.window.closeFile();
    const auto* recent = o.start().findChild<QListWidget*>();
    REQUIRE(recent->count() == 1);
    CHECK(recent->item(0)->text().contains(QStringLiteral("last copy ")));
    CHECK(recent->item(0)->text().contains(QStringLiteral("opened ")));
    // And it is a gradebook like the one that was copied.
    REQUIRE(o.window.openFile(folder + QLatin1Char('/') + copies.first()));
    CHECK(o.map().map().rowCount() == 2);
}

TEST_CASE("toast: after a batch it says what was done, and takes it back", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    auto* toast = o.window.findChild<Toast*>();
    o.press(Qt::Key_C);
    CHECK_FALSE(toast->isVisible());
    o.press(Qt::Key_Space, Qt::ControlModifier);
    o.press(Qt::Key_D);
    REQUIRE(toast->isVisible());
    CHECK(toast->findChild<QLabel*>()->text().contains(QStringLiteral("3 students")));
    // It stands over nothing of the grid.
    CHECK(toast->mapTo(&o.window, QPoint()).y() >=
          o.map().mapTo(&o.window, QPoint(0, o.map().height())).y());
    QTest::mouseClick(toast->findChild<QPushButton*>(), Qt::LeftButton);
    OpenedWindow::settle();
    CHECK_FALSE(toast->isVisible());
    const ClassBook book = c.book();
    CHECK(book.students.at(0).evidence.size() == 1);
    CHECK(book.students.at(1).evidence.empty());
}

TEST_CASE("toast: it goes by itself after eight seconds, and what was done stays", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    const auto* toast = o.window.findChild<Toast*>();
    o.press(Qt::Key_Space, Qt::ControlModifier);
    o.press(Qt::Key_D);
    REQUIRE(toast->isVisible());
    auto* timer = toast->findChild<QTimer*>();
    REQUIRE(timer->isActive());
    CHECK(timer->intervalAsDuration() == std::chrono::seconds(8));
    timer->setInterval(0); // nobody waits for them here
    CHECK(QTest::qWaitFor([toast] { return !toast->isVisible(); }));
    CHECK(c.book().students.at(2).evidence.size() == 1);
}

TEST_CASE("toast: after a digit behind a typed name it says whom it rated", "[ui][window]")
{
    SmallClass c(0, 2);
    for (const char* name : {"Awa", "Zoe"}) {
        Student student;
        student.givenName = name;
        REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    }
    OpenedWindow o(pathOf(c));
    auto* toast = o.window.findChild<Toast*>();
    o.map().setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("/"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zo"));
    o.press(Qt::Key_3);
    REQUIRE(c.book().students.at(1).evidence.size() == 1);
    REQUIRE(toast->isVisible());
    CHECK(toast->findChild<QLabel*>()->text().contains(QStringLiteral("Zoe")));
    CHECK(o.said().isEmpty()); // once is enough
    QTest::mouseClick(toast->findChild<QPushButton*>(), Qt::LeftButton);
    OpenedWindow::settle();
    CHECK(c.book().students.at(1).evidence.empty());
}

TEST_CASE("first steps: they tick themselves and stay ticked", "[ui][window]")
{
    Machine machine;
    OpenedWindow o(machine);
    o.window.openSample();
    OpenedWindow::settle();
    CHECK(o.words().contains(QStringLiteral("First five minutes")));
    CHECK(o.words().contains(QStringLiteral("\u2610 Rate a cell")));
    o.map().setCurrentIndex(o.map().map().index(0, 0));
    o.map().setFocus();
    o.press(Qt::Key_C);
    CHECK(o.words().contains(QStringLiteral("\u2611 Rate a cell")));
    CHECK(o.words().contains(QStringLiteral("\u2610 Take it back")));
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(o.words().contains(QStringLiteral("\u2611 Take it back")));
    o.command("help.firstSteps").trigger();
    CHECK_FALSE(o.words().contains(QStringLiteral("First five minutes")));
    // Closed on purpose: the next sample does not show them again.
    o.window.openSample();
    CHECK_FALSE(o.words().contains(QStringLiteral("First five minutes")));
    o.command("help.firstSteps").trigger();
    CHECK(o.words().contains(QStringLiteral("\u2611 Rate a cell")));
}

TEST_CASE("themes: high contrast tells levels by sign and letter alone", "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    o.command("view.themeHighContrast").trigger();
    const Tokens& tokens = tokensFor(o.window.palette());
    CHECK(tokens.isHighContrast);
    for (int rank = 1; rank <= 4; ++rank) {
        CHECK(levelColours(tokens, rank, 3).fill == tokens.base);
        CHECK(levelColours(tokens, rank, 3).ink == tokens.text);
    }
    o.command("view.themeLight").trigger();
    CHECK_FALSE(tokensFor(o.window.palette()).isHighContrast);
}

TEST_CASE("themes: the rail and the bar of the file follow while the window is open",
          "[ui][window]")
{
    SmallClass c;
    LockNote elsewhere(c.gradebook.path());
    REQUIRE(elsewhere.take());
    OpenedWindow o(pathOf(c));
    const auto& rail = *o.window.findChild<RailList*>();
    const auto& bar = *o.window.findChild<FileBar*>();
    o.command("view.themeDark").trigger();
    QApplication::processEvents();
    CHECK(rail.palette().color(QPalette::Base) == darkTokens().base);
    CHECK(bar.palette().color(QPalette::Window) == darkTokens().warning.fill);
    o.command("view.themeLight").trigger();
    QApplication::processEvents();
    CHECK(rail.palette().color(QPalette::Base) == lightTokens().base);
    CHECK(bar.palette().color(QPalette::Window) == lightTokens().warning.fill);
}
