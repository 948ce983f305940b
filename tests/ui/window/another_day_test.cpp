// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The Map as it was on an earlier day: everything beside it is of that day too.
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/file_choice.h"
#include "tests/ui/window/opened_window.h"
#include "ui/inspector/inspector.h"
#include "ui/map/map_view.h"
#include "ui/window/frame.h"
#include "ui/window/status_line.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QTest>

#include <filesystem>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::bytesOf;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::FileChoice;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// Capable until today, when the first student is Emerging on the first outcome.
struct FallenClass : SmallClass {
    FallenClass() : SmallClass(2, 2)
    {
        rate(0, 0, 3, "2026-11-02");
        rate(0, 0, 1, "2026-11-20");
    }
};

void goToDay(OpenedWindow& o, const char* iso)
{
    o.map().setFocus();
    o.command("map.day").trigger();
    OpenedWindow::settle();
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(iso));
    o.press(Qt::Key_Return);
}

QString inspectorWords(const OpenedWindow& o)
{
    const auto* inspector = o.window.findChild<Inspector*>();
    QStringList words;
    for (const QLabel* label : inspector->findChildren<QLabel*>()) {
        words.append(label->text());
    }
    const auto* list = inspector->findChild<QListWidget*>();
    for (int i = 0; i < list->count(); ++i) {
        words.append(list->item(i)->text());
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("another day: the evidence beside the Map is that of the day", "[ui][window][map]")
{
    FallenClass c;
    OpenedWindow o(pathOf(c));
    o.window.resize(1440, 900);
    OpenedWindow::settle();
    o.map().setCurrentIndex(o.map().model()->index(0, 0));
    REQUIRE(inspectorWords(o).contains(QStringLiteral("Emerging")));
    goToDay(o, "2026-11-06");
    const QString then = inspectorWords(o);
    CHECK(then.contains(QStringLiteral("Capable")));
    CHECK_FALSE(then.contains(QStringLiteral("Emerging")));
    CHECK_FALSE(then.contains(QStringLiteral("Nov 20")));
    CHECK(then.contains(QStringLiteral("Nov 6")));
    // What a key would do is not told where it does nothing.
    CHECK_FALSE(then.contains(QStringLiteral("next mark")));
    CHECK_FALSE(then.contains(QStringLiteral("rate and move on")));

    // Nor is anything changed from there.
    const std::string before = contentOf(c.gradebook.path());
    o.window.findChild<Inspector*>()->setFocus();
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_F2}) {
        o.window.findChild<StatusLine*>()->clearMessage();
        o.press(key);
        CHECK(o.said().startsWith(QStringLiteral("You look at another day")));
        CHECK(contentOf(c.gradebook.path()) == before);
    }
    o.map().setFocus();
    o.press(Qt::Key_Escape);
    CHECK(inspectorWords(o).contains(QStringLiteral("Emerging")));
    CHECK(inspectorWords(o).contains(QStringLiteral("rate and move on")));
}

TEST_CASE(
    "another screen: Conferences is about the student who was looked at, and leads back there",
    "[ui][window][conferences]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Down);
    o.command("go.conferences").trigger();
    OpenedWindow::settle();
    CHECK(o.window.frame()->place().student == c.student(2));
    o.command("go.student").trigger();
    OpenedWindow::settle();
    CHECK(o.window.frame()->place().student == c.student(2));
}

TEST_CASE("another day: the table that is exported is that of the day, and says so",
          "[ui][window][map][export]")
{
    FallenClass c;
    OpenedWindow o(pathOf(c));
    goToDay(o, "2026-11-06");
    const auto path = o.machine.folder.file("levels.csv");
    const FileChoice choice(QString::fromStdString(path.string()), QStringLiteral("Levels"));
    o.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    OpenedWindow::settle();
    REQUIRE(std::filesystem::exists(path));
    const std::string text = bytesOf(path);
    CHECK(text.find("Capable") != std::string::npos);
    CHECK(text.find("Emerging") == std::string::npos);
    CHECK(o.said().contains(QStringLiteral("Nov 6, 2026")));
    REQUIRE(choice.suggested().size() == 1);
    CHECK(choice.suggested().front().contains(QStringLiteral("2026-11-06")));
}

TEST_CASE("another day: what is typed for a student and an outcome marks nobody there",
          "[ui][window][map][palette]")
{
    FallenClass c;
    OpenedWindow o(pathOf(c));
    const auto rateByName = [&o] {
        o.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("family0001 2 e"));
        o.press(Qt::Key_Return);
    };
    goToDay(o, "2026-11-06");
    const std::string before = contentOf(c.gradebook.path());
    o.window.findChild<StatusLine*>()->clearMessage();
    rateByName();
    CHECK(o.said().startsWith(QStringLiteral("You look at another day")));
    CHECK(contentOf(c.gradebook.path()) == before);
    // Nor is anybody added, or made a group, where it could not be taken back.
    o.window.findChild<StatusLine*>()->clearMessage();
    o.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Zoe Nobody"));
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Return);
    CHECK(o.said().startsWith(QStringLiteral("You look at another day")));
    o.window.findChild<StatusLine*>()->clearMessage();
    o.map().setFocus();
    o.map().selectAll();
    o.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(o.said().startsWith(QStringLiteral("You look at another day")));
    CHECK(o.map().hasFocus());
    CHECK(contentOf(c.gradebook.path()) == before);

    o.press(Qt::Key_Escape);
    rateByName();
    CHECK(o.said().startsWith(QStringLiteral("Rated ")));
    CHECK(contentOf(c.gradebook.path()) != before);
}

TEST_CASE("another day: a screen that is of today says so", "[ui][window][map]")
{
    FallenClass c;
    OpenedWindow o(pathOf(c));
    goToDay(o, "2026-11-06");
    const QString told = QStringLiteral("This is today. The Map still shows Nov 6.");
    for (const char* screen : {"go.student", "go.record", "go.conferences"}) {
        CAPTURE(screen);
        o.window.findChild<StatusLine*>()->clearMessage();
        o.command(screen).trigger();
        OpenedWindow::settle();
        CHECK(o.said() == told);
        o.command("go.map").trigger();
        OpenedWindow::settle();
    }
    o.map().setFocus();
    o.press(Qt::Key_Escape);
    o.window.findChild<StatusLine*>()->clearMessage();
    o.command("go.student").trigger();
    OpenedWindow::settle();
    CHECK_FALSE(o.said() == told);
}

TEST_CASE("another day: Esc leads back also from a day before anybody came", "[ui][window][map]")
{
    SmallClass c(0, 2);
    Student student;
    student.familyName = "Okoye";
    student.givenName = "Mara";
    REQUIRE(addStudent(c.gradebook, c.schoolClass, student, day("2026-11-16")));
    OpenedWindow o(pathOf(c));
    goToDay(o, "2026-11-06");
    const QString nobody = QStringLiteral("Nobody was in the class on Nov 6, 2026.");
    REQUIRE(o.words().contains(nobody));
    CHECK_FALSE(o.words().contains(QStringLiteral("paste names")));
    SECTION("Esc")
    {
        o.press(Qt::Key_Escape);
    }
    SECTION("the button")
    {
        o.press(Qt::Key_Return);
    }
    CHECK_FALSE(o.words().contains(nobody));
    CHECK(o.map().hasFocus());
    o.press(Qt::Key_C);
    CHECK(c.book().students.front().evidence.size() == 1);
}
