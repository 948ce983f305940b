// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/absences.h"
#include "core/storage/edits/groups.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/record/shown_record.h"
#include "ui/common/commands.h"
#include "ui/record/record_screen.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::ShownRecord;
using trellis::test::SmallClass;

namespace {

GroupId group(SmallClass& c, const char* name, const std::vector<std::size_t>& members)
{
    LearningGroup made;
    made.id = GroupId::make();
    made.name = name;
    made.madeOn = day("2026-11-20");
    for (const std::size_t member : members) {
        made.members.push_back(c.student(member));
    }
    REQUIRE(makeGroup(c.gradebook, c.schoolClass, made));
    return made.id;
}

void byGroup(ShownRecord& s)
{
    s.commands.find(QStringLiteral("record.byGroup"))->setChecked(true);
}

} // namespace

TEST_CASE("record: by group, one key marks all members and goes on behind them",
          "[ui][record][groups]")
{
    SmallClass c(6, 2);
    group(c, "", {0, 1, 3});
    group(c, "Lab", {2, 4});
    ShownRecord s(c);
    byGroup(s);
    s.start("1", "Poster");
    s.type("c");
    CHECK(s.column() == "330300");
    CHECK(s.lastSaid() == QStringLiteral("Capable for \u2068Given0000\u2069, \u2068Given0001\u2069 "
                                         "and \u2068Given0003\u2069, \u20681 Short 1\u2069."));
    CHECK(s.row() == 2);
    s.type("d");
    CHECK(s.column() == "332320");
    CHECK(s.row() == 3); // of the first group, which is not the one just marked
    // One step, for everybody in it.
    REQUIRE(s.document->undo());
    CHECK(s.column() == "330300");
    REQUIRE(s.document->undo());
    CHECK(s.column() == "000000");
}

TEST_CASE("record: by group, who is absent gets nothing, and others are marked alone",
          "[ui][record][groups]")
{
    SmallClass c(5, 1);
    group(c, "", {0, 1, 2});
    REQUIRE(setAbsent(c.gradebook, c.schoolClass, day("2026-11-20"), {c.student(1)}, true));
    ShownRecord s(c);
    byGroup(s);
    s.start("1", "Poster");
    s.type("-");
    const ClassBook book = c.book();
    CHECK(book.students.at(0).evidence.size() == 1);
    CHECK(book.students.at(1).evidence.empty());
    CHECK(book.students.at(2).evidence.size() == 1);
    CHECK(s.row() == 3);
    s.type("c");
    CHECK(c.book().students.at(3).evidence.size() == 1);
    CHECK(c.book().students.at(4).evidence.empty());
}

TEST_CASE("record: by group, a note and excusing are for the whole group", "[ui][record][groups]")
{
    SmallClass c(3, 1);
    group(c, "", {0, 1});
    ShownRecord s(c);
    byGroup(s);
    s.start("1", "Poster");
    s.press(Qt::Key_C, Qt::ShiftModifier);
    CHECK(s.column() == "330");
    s.press(Qt::Key_F2);
    s.type("built together");
    s.press(Qt::Key_Return);
    const ClassBook book = c.book();
    for (const std::size_t student : {0U, 1U}) {
        const auto note = readNote(c.gradebook, book.students.at(student).evidence.at(0).id);
        CHECK(*note == "built together");
    }
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type("fire drill");
    s.press(Qt::Key_Return);
    CHECK(c.book().students.at(0).evidence.at(0).mark == Mark::Excused);
    CHECK(c.book().students.at(1).evidence.at(0).mark == Mark::Excused);
    CHECK(c.book().students.at(2).evidence.empty());
}

TEST_CASE("record: without the switch a key marks one student, whatever the groups",
          "[ui][record][groups]")
{
    SmallClass c(3, 1);
    group(c, "", {0, 1});
    ShownRecord s(c);
    s.start("1", "Poster");
    s.type("c");
    CHECK(s.column() == "300");
    CHECK(s.row() == 1);
}

TEST_CASE("record: Ctrl+G makes a group of the chosen students in one line", "[ui][record][groups]")
{
    SmallClass c(4, 1);
    ShownRecord s(c);
    s.start("1", "Poster");
    s.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(s.lastSaid().startsWith(QStringLiteral("Choose two or more students first")));
    s.press(Qt::Key_Down, Qt::ShiftModifier);
    s.press(Qt::Key_G, Qt::ControlModifier);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(line != nullptr);
    CHECK(line->text() == QStringLiteral("Given0000 and Given0001"));
    s.press(Qt::Key_Return);
    CHECK(s.screen->list().hasFocus());
    ClassBook book = c.book();
    REQUIRE(book.groups.size() == 1);
    // Called by its members: the name is not kept a second time.
    CHECK(book.groups.front().name.empty());
    CHECK(book.groups.front().members.size() == 2);
    CHECK(book.groups.front().madeOn == day("2026-11-20"));
    REQUIRE(s.document->undo());
    CHECK(c.book().groups.empty());

    s.press(Qt::Key_G, Qt::ControlModifier);
    s.press(Qt::Key_A, Qt::ControlModifier);
    s.type("Tide pool");
    s.press(Qt::Key_Return);
    book = c.book();
    REQUIRE(book.groups.size() == 1);
    CHECK(book.groups.front().name == "Tide pool");
}

TEST_CASE("record: hidden names are not in what a group is called", "[ui][record][groups]")
{
    SmallClass c(3, 1);
    group(c, "Given0000 and friends", {0, 1});
    ShownRecord s(c);
    byGroup(s);
    s.start("1", "Poster");
    CHECK(s.screen->list().list().row(0).groupName.contains(QStringLiteral("Given0000")));
    s.names.hideAllBut(c.student(1));
    CHECK(s.screen->list().list().row(0).groupName.isEmpty());
    CHECK_FALSE(s.screen->list().list().row(1).groupName.contains(QStringLiteral("Given0000")));
}
