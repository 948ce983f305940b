// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/groups.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/merge.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using namespace trellis::test;

namespace {

const Date kToday = *Date::fromIso("2026-11-02");

GroupId make(SmallClass& small, const char* name, const std::vector<StudentId>& members)
{
    const GroupId id = GroupId::make();
    REQUIRE(makeGroup(small.gradebook, small.schoolClass, {id, name, kToday, {}, members}));
    return id;
}

} // namespace

TEST_CASE("a student may be in several groups, which come in the order they were made",
          "[storage][groups]")
{
    SmallClass small(4);
    const GroupId pair = make(small, "", {small.student(0), small.student(1)});
    const GroupId lab = make(small, " Lab table ", {small.student(0), small.student(2)});
    const ClassBook book = small.book();
    REQUIRE(book.groups.size() == 2);
    CHECK(book.groups.at(0).id == pair);
    CHECK(book.groups.at(1).name == "Lab table");
    const auto groups = book.groupsOf(small.student(0), kToday);
    REQUIRE(groups.size() == 2);
    CHECK(groups.back()->id == lab);
    CHECK(book.groupsOf(small.student(3), kToday).empty());
    CHECK(book.membersOf(*book.find(lab), kToday).size() == 2);
}

TEST_CASE("who moved out of the class is no longer among those of a group", "[storage][groups]")
{
    SmallClass small(3);
    const GroupId pair = make(small, "", {small.student(0), small.student(1)});
    REQUIRE(moveOut(small.gradebook, small.book(), small.student(1), kToday));
    const ClassBook book = small.book();
    const auto members = book.membersOf(*book.find(pair), kToday.plusDays(1));
    REQUIRE(members.size() == 1);
    CHECK(members.front()->student.id == small.student(0));
}

TEST_CASE("an ended group is one of the past from that day on", "[storage][groups]")
{
    SmallClass small;
    const GroupId pair = make(small, "", {small.student(0), small.student(1)});
    REQUIRE(endGroup(small.gradebook, pair, kToday.plusDays(7)));
    const ClassBook book = small.book();
    CHECK(book.groupsOf(small.student(0), kToday.plusDays(6)).size() == 1);
    CHECK(book.groupsOf(small.student(0), kToday.plusDays(7)).empty());
}

TEST_CASE("one student is no group, and neither is one that is not there", "[storage][groups]")
{
    SmallClass small;
    const std::string before = contentOf(small.gradebook.path());
    LearningGroup one;
    one.madeOn = kToday;
    one.members = {small.student(0), small.student(0)};
    CHECK(makeGroup(small.gradebook, small.schoolClass, one).error().code ==
          ErrorCode::MissingValue);
    one.members = {small.student(0), small.student(1)};
    one.name = std::string(81, 'x');
    CHECK(makeGroup(small.gradebook, small.schoolClass, one).error().code == ErrorCode::TooLong);
    CHECK(changeGroup(small.gradebook, GroupId{7}, "x", one.members).error().code ==
          ErrorCode::NothingThere);
    CHECK(endGroup(small.gradebook, GroupId{7}, kToday).error().code == ErrorCode::NothingThere);
    CHECK(contentOf(small.gradebook.path()) == before);
}

TEST_CASE("two records that become one are in a group once", "[storage][groups]")
{
    SmallClass small(3);
    const GroupId all = make(small, "", {small.student(0), small.student(1), small.student(2)});
    const ClassBook before = small.book();
    REQUIRE(
        mergeStudents(small.gradebook, {small.student(0), small.student(1),
                                        mergedStudent(before.find(small.student(0))->student,
                                                      before.find(small.student(1))->student)}));
    CHECK(small.book().find(all)->members.size() == 2);
}

TEST_CASE("one note for the marks of a whole group is one step", "[storage][groups]")
{
    SmallClass small(3);
    std::vector<EvidenceId> marks;
    for (std::size_t i = 0; i < 3; ++i) {
        small.rate(i, 0, 3, "2026-10-01");
        marks.push_back(small.book().find(small.student(i))->evidence.at(0).id);
    }
    REQUIRE(annotate(small.gradebook, marks, "built together"));
    for (const EvidenceId mark : marks) {
        CHECK(*readNote(small.gradebook, mark) == "built together");
    }
    REQUIRE(small.gradebook.undo());
    for (const EvidenceId mark : marks) {
        CHECK(readNote(small.gradebook, mark)->empty());
    }
}
