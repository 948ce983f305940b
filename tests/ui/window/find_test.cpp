// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Ctrl+F on the screens that are no grid.
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/course/course_screen.h"
#include "ui/course/outcomes_section.h"
#include "ui/course/outcomes_table.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

void addNamed(SmallClass& c, const char* given, const char* family)
{
    Student student;
    student.givenName = given;
    student.familyName = family;
    REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
}

void type(const char* text)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    OpenedWindow::settle();
}

/// The name in the row of the list that has the keyboard; empty where no list has it.
QString chosen()
{
    const auto* list = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
    return list != nullptr ? list->currentIndex().siblingAtColumn(0).data().toString() : QString();
}

} // namespace

TEST_CASE("find: Ctrl+F on the page of a student finds another one by name", "[ui][window][find]")
{
    SmallClass c(3, 2);
    addNamed(c,
             "Mar\xC3\xAD"
             "a",
             "Ojeda");
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_4, Qt::ControlModifier);
    const QWidget* list = QApplication::focusWidget();
    o.press(Qt::Key_F, Qt::ControlModifier);
    type("mar");
    o.press(Qt::Key_Return);
    CHECK(o.where().at(1) == QStringLiteral("Mar\u00EDa Ojeda"));
    CHECK(QApplication::focusWidget() == list);
    // Leaving it is leaving nothing.
    o.press(Qt::Key_F, Qt::ControlModifier);
    type("given0001");
    o.press(Qt::Key_Escape);
    CHECK(o.where().at(1) == QStringLiteral("Mar\u00EDa Ojeda"));
    CHECK(QApplication::focusWidget() == list);
    // The students one after the other, as in the other screens with names.
    o.press(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(o.where().at(1) == QStringLiteral("Given0002 Family0002"));
    o.press(Qt::Key_F3);
    CHECK(o.where().at(1) == QStringLiteral("Mar\u00EDa Ojeda"));
}

TEST_CASE("find: Ctrl+F in the roster finds students, F3 goes round them", "[ui][window][find]")
{
    SmallClass c(3, 2);
    addNamed(c, "Ana",
             "Garc\xC3\xAD"
             "a");
    addNamed(c, "Luz",
             "Garc\xC3\xAD"
             "a");
    OpenedWindow o(pathOf(c));
    o.command("go.course").trigger();
    o.command("course.roster").trigger();
    const auto* list = qobject_cast<const QTableView*>(QApplication::focusWidget());
    REQUIRE(list != nullptr);
    const QString before = chosen();
    o.press(Qt::Key_F, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    type("garcia");
    CHECK(o.words().contains(QStringLiteral("1 of 2")));
    o.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == list);
    CHECK(chosen().contains(QStringLiteral("Ana")));
    o.press(Qt::Key_F3);
    CHECK(chosen().contains(QStringLiteral("Luz")));
    o.press(Qt::Key_F3);
    CHECK(chosen().contains(QStringLiteral("Ana")));
    o.press(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(chosen().contains(QStringLiteral("Luz")));
    // One row is chosen, however it was come to.
    CHECK(list->selectionModel()->selectedRows().size() == 1);
    o.press(Qt::Key_Home, Qt::ControlModifier);
    o.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(field->selectedText() == QStringLiteral("garcia"));
    type("zzz");
    CHECK(o.words().contains(QStringLiteral("Nothing here is called that")));
    o.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == list);
    CHECK(chosen() == before);
}

TEST_CASE("find: Ctrl+F on the Course finds an outcome, where there is no list, anything",
          "[ui][window][find]")
{
    SmallClass c(3, 6);
    OpenedWindow o(pathOf(c));
    o.command("go.course").trigger();
    o.command("course.outcomes").trigger();
    const auto* course = qobject_cast<CourseScreen*>(o.window.frame()->screen());
    REQUIRE(course != nullptr);
    o.press(Qt::Key_F, Qt::ControlModifier);
    type("short 5");
    o.press(Qt::Key_Return);
    CHECK(course->outcomes().table().currentOutcome() == c.outcome(4));
    CHECK(course->outcomes().table().hasFocus());
    o.command("course.calendar").trigger();
    const QWidget* before = QApplication::focusWidget();
    o.press(Qt::Key_F, Qt::ControlModifier);
    const QWidget* palette = QApplication::focusWidget();
    REQUIRE(palette != nullptr);
    CHECK(palette != before);
    CHECK(palette->accessibleName() == QStringLiteral("Find a student, an outcome or a command"));
    o.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == before);
}
