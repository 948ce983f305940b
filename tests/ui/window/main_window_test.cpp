// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/course_copy.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/common/preferences.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/window/exports.h"
#include "ui/window/frame.h"
#include "ui/window/start_page.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <fstream>
#include <set>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// The pages behind the first are gone, as on a stick that was pulled out.
void damage(const QString& path)
{
    std::fstream file(path.toStdString(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4096);
    const std::string nothing(8192, '\xFF');
    file.write(nothing.data(), static_cast<std::streamsize>(nothing.size()));
}

/// None where no copy is offered.
QPushButton* offeredIn(const QWidget& where)
{
    for (QPushButton* button : where.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Open the backup")) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("window: it starts with what can be done and nothing else", "[ui][window]")
{
    const OpenedWindow o;
    QStringList buttons;
    for (const QPushButton* button : o.start().findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            buttons.append(button->text());
        }
    }
    CHECK(buttons == QStringList{QStringLiteral("Look around with a sample class"),
                                 QStringLiteral("Start my own class"),
                                 QStringLiteral("Open a file")});
    CHECK(o.words().contains(QStringLiteral("Nothing is sent anywhere.")));
    // Nothing is offered that would do nothing.
    CHECK(o.window.commands().find(QStringLiteral("edit.undo")) == nullptr);
    CHECK(o.window.commands().find(QStringLiteral("file.importRoster")) == nullptr);
}

TEST_CASE("window: a column is rated with real keys and stands in the file", "[ui][window]")
{
    SmallClass c(4, 2);
    {
        const OpenedWindow o(pathOf(c));
        QTest::keyClicks(&o.map(), QStringLiteral("ccc"));
        OpenedWindow::settle();
        CHECK(o.map().currentIndex().row() == 3);
        CHECK(o.words().contains(QStringLiteral("All changes saved")));
    }
    const ClassBook book = c.book();
    for (std::size_t student = 0; student < 3; ++student) {
        const auto& evidence = book.students.at(student).evidence;
        REQUIRE(evidence.size() == 1);
        CHECK(evidence.front().rank == 3);
    }
    CHECK(book.students.at(3).evidence.empty());
}

TEST_CASE("window: three steps from the first start to the first rating", "[ui][window]")
{
    const OpenedWindow o;
    for (QPushButton* button : o.start().findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Look around with a sample class")) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    OpenedWindow::settle();
    REQUIRE(o.window.document() != nullptr);
    // Fourteen, of whom one has moved away.
    CHECK(o.map().map().rowCount() == 13);
    CHECK(o.map().map().outcomeCount() == 10);
    CHECK(o.words().contains(QStringLiteral("Sample class: try anything.\n")));
    CHECK_FALSE(o.words().contains(QStringLiteral("not kept")));
    // Nobody here has done what is in it.
    CHECK_FALSE(o.command("edit.undo").isEnabled());
    CHECK_FALSE(o.words().contains(QStringLiteral("Undo:")));
    CHECK(o.words().contains(QStringLiteral("All changes saved\n"))); // without a time
    OpenedWindow::settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(o.map().map().rowCount() == 13);
    const QModelIndex cell = o.map().map().index(2, 3);
    QTest::mouseClick(o.map().viewport(), Qt::LeftButton, Qt::NoModifier,
                      o.map().visualRect(cell).center());
    QTest::keyClick(&o.map(), 'c');
    CHECK(o.map().map().cell(cell)->state.rank == 3);
    CHECK(o.map().currentIndex() == o.map().map().index(3, 3));
    OpenedWindow::settle();
    CHECK(o.words().contains(QStringLiteral("All changes saved")));
    REQUIRE(o.command("edit.undo").isEnabled());
    o.command("edit.undo").trigger();
    OpenedWindow::settle();
    CHECK_FALSE(o.command("edit.undo").isEnabled());
}

TEST_CASE("window: undo and redo from the menu, by name", "[ui][window]")
{
    SmallClass c(4, 2);
    const OpenedWindow o(pathOf(c));
    QTest::keyClick(&o.map(), 'd');
    OpenedWindow::settle();
    QAction& undo = o.command("edit.undo");
    CHECK(undo.text() == QStringLiteral("&Undo: \u2068Developing\u2069 for \u2068Given0000 "
                                        "Family0000\u2069, \u20681 Short 1\u2069"));
    undo.trigger();
    OpenedWindow::settle();
    CHECK(c.book().students.at(0).evidence.empty());
    CHECK(o.said().startsWith(QStringLiteral("Undone: ")));
    QAction& redo = o.command("edit.redo");
    CHECK(redo.isEnabled());
    CHECK(redo.shortcuts().size() == 2);
    redo.trigger();
    CHECK(c.book().students.at(0).evidence.size() == 1);
}

TEST_CASE("window: a clock that is behind the newest mark is told of once", "[ui][window]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 2, "2026-11-20");
    const QString doubt = QStringLiteral("This computer says Nov 20, 2026, but the newest mark "
                                         "here is of Dec 15, 2026. Check its clock.");
    {
        const OpenedWindow o(pathOf(c));
        CHECK_FALSE(o.words().contains(QStringLiteral("This computer says")));
    }
    c.rate(1, 0, 2, "2026-12-15");
    OpenedWindow o(pathOf(c));
    CHECK(o.words().contains(doubt));
    CHECK(o.map().hasFocus());
    o.press(Qt::Key_C);
    CHECK_FALSE(o.words().contains(doubt));
}

TEST_CASE("window: below the map it says why", "[ui][window]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 2, "2026-11-02");
    const OpenedWindow o(pathOf(c));
    CHECK(o.words().contains(QStringLiteral("\u2068Developing\u2069: the only mark. \u2068D"
                                            "\u2069 Nov 2. The next mark would be the level.")));
    QTest::keyClick(&o.map(), Qt::Key_Down);
    CHECK(o.words().contains(QStringLiteral("No evidence yet.")));
}

TEST_CASE("window: a file that is no gradebook is refused in words", "[ui][window]")
{
    OpenedWindow o;
    const auto path = o.machine.folder.file("letter.trellis");
    std::ofstream(path) << "Dear Sir or Madam";
    CHECK_FALSE(o.window.openFile(QString::fromStdString(path.string())));
    CHECK(o.words().contains(QStringLiteral("is not a gradebook")));
    CHECK(o.window.document() == nullptr);
    CHECK_FALSE(o.window.openFile(QStringLiteral("/nowhere/at all.trellis")));
    CHECK(o.words().contains(QStringLiteral("I cannot find")));
}

TEST_CASE("window: in place of a damaged file its newest whole copy is offered", "[ui][window]")
{
    SmallClass c(3, 2);
    const QString path = pathOf(c);
    OpenedWindow o;
    o.window.preferences().setBackupFolder(
        QString::fromStdString(o.machine.folder.file("copies").string()));
    REQUIRE(o.window.openFile(path));
    o.window.saveCopy();
    o.window.closeFile();
    damage(path);
    CHECK_FALSE(o.window.openFile(path));
    CHECK(o.words().contains(QStringLiteral("Part of this file cannot be read. The backup of ")));
    CHECK(o.words().contains(QStringLiteral("The damaged file stays where it is.")));
    QPushButton* button = offeredIn(o.start());
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    OpenedWindow::settle();
    REQUIRE(o.window.document() != nullptr);
    CHECK(o.map().map().rowCount() == 3);
}

TEST_CASE("window: the copy of a damaged file is offered with a button, whatever is open",
          "[ui][window]")
{
    SmallClass open(1, 1);
    SmallClass c(3, 2);
    const QString path = pathOf(c);
    OpenedWindow o;
    o.window.preferences().setBackupFolder(
        QString::fromStdString(o.machine.folder.file("copies").string()));
    REQUIRE(o.window.openFile(path));
    o.window.saveCopy();
    o.window.closeFile();
    damage(path);
    REQUIRE(o.window.openFile(pathOf(open)));
    CHECK_FALSE(o.window.openFile(path));
    CHECK(o.words().contains(QStringLiteral("Part of this file cannot be read. The backup of ")));
    QPushButton* button = offeredIn(*o.window.frame());
    REQUIRE(button != nullptr);
    button->setFocus();
    REQUIRE(button->hasFocus());
    o.press(Qt::Key_Space);
    REQUIRE(o.window.document() != nullptr);
    CHECK(o.map().map().rowCount() == 3);
    // What else is said has no button.
    CHECK(offeredIn(*o.window.frame()) == nullptr);
    CHECK_FALSE(o.window.openFile(QStringLiteral("/nowhere/at/all.trellis")));
    CHECK(offeredIn(*o.window.frame()) == nullptr);
}

TEST_CASE("window: a gradebook of one's own is made and opened", "[ui][window]")
{
    OpenedWindow o;
    const QString path = QString::fromStdString(o.machine.folder.file("mine.trellis").string());
    const QString course = QStringLiteral("Art & <i>Craft</i> %1");
    o.makeClass(path, course);
    REQUIRE(o.window.document() != nullptr);
    CHECK(o.where() ==
          QStringList{course + QStringLiteral(" \u00B7 Period 1"), QStringLiteral("Course")});
    // Who is in it comes first, and where copies go is told once.
    CHECK(o.words().contains(QStringLiteral("1 of 3: Who is in the class?")));
    CHECK(o.words().contains(QStringLiteral("writes a dated copy into")));
    o.window.closeFile();
    CHECK(o.window.document() == nullptr);
    // It is offered again.
    const auto* recent = o.start().findChild<QListWidget*>();
    REQUIRE(recent->count() == 1);
    CHECK(recent->item(0)->text().startsWith(QStringLiteral("mine")));
}

TEST_CASE("window: every kind of export is written, first what the screen is about", "[ui][window]")
{
    SmallClass c(2, 3);
    c.rate(0, 0, 2, "2026-11-02");
    OpenedWindow o(pathOf(c));
    const auto first = [&o](const char* screen) {
        o.command(screen).trigger();
        OpenedWindow::settle();
        return o.window.exports().front().id;
    };
    CHECK(first("go.map") == QStringLiteral("levels"));
    CHECK(first("go.course") == QStringLiteral("outcomes"));
    CHECK(first("course.roster") == QStringLiteral("roster"));
    CHECK(first("course.outcomes") == QStringLiteral("outcomes"));
    CHECK(first("go.student") == QStringLiteral("studentSheet"));
    std::set<QString> ids;
    for (const ExportKind& kind : o.window.exports()) {
        CAPTURE(kind.id);
        CHECK(ids.insert(kind.id).second);
        const auto path =
            o.machine.folder.file((kind.id + QLatin1Char('.') + kind.suffix).toStdString());
        o.window.exportAs(kind, QString::fromStdString(path.string()));
        CHECK(o.said().contains(kind.id));
        REQUIRE(std::filesystem::exists(path));
        CHECK(std::filesystem::file_size(path) > 20);
    }
    CHECK(ids.size() == 6);
    QFile levels(QString::fromStdString(o.machine.folder.file("levels.csv").string()));
    REQUIRE(levels.open(QIODevice::ReadOnly));
    CHECK(levels.readAll().contains("Developing"));
    o.window.exportAs(o.window.exports().front(), QStringLiteral("/nowhere/at/all.pdf"));
    CHECK(o.words().contains(QStringLiteral("/nowhere/at")));
}

TEST_CASE("window: what a file says is never taken for markup", "[ui][window]")
{
    SmallClass c(1, 1);
    const OpenedWindow o(pathOf(c));
    for (const QLabel* label : o.window.findChildren<QLabel*>()) {
        // The label of a field has the program's own words.
        if (label->buddy() == nullptr) {
            CAPTURE(label->text());
            CHECK(label->textFormat() == Qt::PlainText);
        }
    }
}

TEST_CASE("window: a class of a term to come says who joins, and shows them", "[ui][window]")
{
    SmallClass c(3, 2);
    const Term spring{{}, "Spring", day("2027-01-06"), day("2027-06-18")};
    REQUIRE(carryOver(c.gradebook, c.book(),
                      {{"Living Environment", spring, day("2026-11-20")},
                       "Period 3, spring",
                       c.outcomes,
                       {c.student(0), c.student(2)}}));
    OpenedWindow o(pathOf(c));
    Place map;
    map.screen = ScreenId::Map;
    for (const ClassInfo& info : o.window.document()->classes()) {
        map.schoolClass = info.id != c.schoolClass ? info.id : map.schoolClass;
    }
    o.window.frame()->goTo(map);
    OpenedWindow::settle();
    CHECK(o.words().contains(QStringLiteral("2 students join this class on Jan 6, 2027.")));
    CHECK_FALSE(o.words().contains(QStringLiteral("No students yet")));
    for (auto* button : o.window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Show the roster")) {
            button->click();
            break;
        }
    }
    OpenedWindow::settle();
    CHECK(o.window.frame()->screen()->id() == ScreenId::Course);
    const auto* list = qobject_cast<QTableView*>(QApplication::focusWidget());
    REQUIRE(list != nullptr);
    CHECK(list->model()->rowCount() == 2);
}

TEST_CASE("window: who has gradebooks finds them first, and Enter opens the newest", "[ui][window]")
{
    SmallClass first(2, 1);
    SmallClass second(3, 1);
    test::Machine machine;
    {
        OpenedWindow o(machine, pathOf(first));
        REQUIRE(o.window.openFile(pathOf(second)));
        o.window.closeFile();
    }
    OpenedWindow o(machine);
    auto* recent = o.start().findChild<QListWidget*>();
    REQUIRE(recent->count() == 2);
    CHECK(QApplication::focusWidget() == recent);
    for (const QPushButton* button : o.start().findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            CHECK(recent->mapTo(&o.start(), QPoint()).y() <
                  button->mapTo(&o.start(), QPoint()).y());
        }
    }
    // All of them are seen.
    CHECK(recent->viewport()->rect().contains(recent->visualItemRect(recent->item(1))));
    o.press(Qt::Key_Return);
    REQUIRE(o.window.document() != nullptr);
    CHECK(o.map().map().rowCount() == 3);
}
