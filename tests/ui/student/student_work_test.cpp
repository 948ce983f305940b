// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/student/shown_student.h"

#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::ShownStudent;
using trellis::test::SmallClass;

namespace {

const StudentRecord& record(const ShownStudent& s)
{
    return s.document->book().students.front();
}

} // namespace

TEST_CASE("student: G begins a goal that asks for what is missing, Enter saves it",
          "[ui][student][goal]")
{
    SmallClass c(2, 2);
    ShownStudent s(c);
    s.type(QStringLiteral("g"));
    s.type(QStringLiteral("2026-12-18\t"));
    s.type(QStringLiteral("have a better attitude"));
    CHECK(s.visibleText().contains(QStringLiteral("Which number? How will you know?")));
    s.press(Qt::Key_Return);
    REQUIRE(record(s).goals.size() == 1);
    CHECK(record(s).goals.front().text == "have a better attitude");
    CHECK(record(s).goals.front().dueOn == day("2026-12-18"));
    CHECK(s.list.hasFocus());
    REQUIRE(s.document->undo());
    CHECK(record(s).goals.empty());
}

TEST_CASE("student: W adds work with just a title and a place, Escape adds nothing",
          "[ui][student][work]")
{
    SmallClass c(2, 2);
    ShownStudent s(c);
    CHECK(s.visibleText().contains(
        QStringLiteral("Add a photo, a file, or just the title and where it is kept (for example: "
                       "folder, shelf B).")));
    s.type(QStringLiteral("w"));
    s.type(QStringLiteral("Model of a cell"));
    s.press(Qt::Key_Escape); // which asks first, since something was typed
    s.press(Qt::Key_Escape);
    CHECK(record(s).work.empty());
    s.type(QStringLiteral("w"));
    s.type(QStringLiteral("Model of a cell"));
    s.press(Qt::Key_Return);
    REQUIRE(record(s).work.size() == 1);
    CHECK(record(s).work.front().title == "Model of a cell");
    CHECK(record(s).work.front().date == day("2026-11-20"));
    CHECK_FALSE(record(s).work.front().isShown);
}
