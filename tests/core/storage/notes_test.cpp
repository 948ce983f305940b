// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/notes.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using trellis::test::day;
using trellis::test::SmallClass;

namespace {

StudentNotes notesOf(const SmallClass& c, std::size_t student)
{
    const auto notes = readStudentNotes(c.gradebook, c.student(student));
    REQUIRE(notes);
    return *notes;
}

} // namespace

TEST_CASE("notes: the newest day comes first, of one day the last one written", "[storage][notes]")
{
    SmallClass c;
    const auto add = [&c](const char* text, const char* iso) {
        REQUIRE(addNote(c.gradebook, {{}, c.student(0), {}, day(iso), text, 0}));
    };
    add("second", "2026-11-17");
    add("first", "2026-11-04");
    add("  third \n", "2026-11-17");
    const auto notes = notesOf(c, 0).notes;
    REQUIRE(notes.size() == 3);
    CHECK(notes.at(0).text == "third");
    CHECK(notes.at(1).text == "second");
    CHECK(notes.at(2).text == "first");
    CHECK(notes.at(2).date == day("2026-11-04"));
    CHECK_FALSE(notes.at(2).outcome);
    CHECK(notesOf(c, 1).notes.empty());
}

TEST_CASE("notes: one may be about an outcome, and be put right later", "[storage][notes]")
{
    SmallClass c;
    REQUIRE(
        addNote(c.gradebook,
                {{}, c.student(1), c.outcome(1), day("2026-11-04"), "Ask about the graph.", 0}));
    StudentNote note = notesOf(c, 1).notes.at(0);
    CHECK(note.outcome == c.outcome(1));
    note.text = "Asked about the graph.";
    note.date = day("2026-11-05");
    REQUIRE(changeNote(c.gradebook, note));
    CHECK(notesOf(c, 1).notes == std::vector{note});
    REQUIRE(removeNote(c.gradebook, note.id));
    CHECK(notesOf(c, 1).notes.empty());
    REQUIRE(c.gradebook.undo());
    CHECK(notesOf(c, 1).notes == std::vector{note});
}

TEST_CASE("notes: an empty one, and one that is gone, are refused", "[storage][notes]")
{
    SmallClass c;
    const auto empty = addNote(c.gradebook, {{}, c.student(0), {}, day("2026-11-04"), " \n", 0});
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == ErrorCode::MissingValue);
    const StudentNote gone{NoteId::make(), c.student(0), {}, day("2026-11-04"), "x", 0};
    REQUIRE_FALSE(changeNote(c.gradebook, gone));
    CHECK(changeNote(c.gradebook, gone).error().code == ErrorCode::NothingThere);
    CHECK(removeNote(c.gradebook, gone.id).error().code == ErrorCode::NothingThere);
}

TEST_CASE("profile: four answers, each of which may be missing", "[storage][notes]")
{
    SmallClass c;
    CHECK(notesOf(c, 0).profile == ProfileAnswers{});
    REQUIRE(setProfile(c.gradebook, c.student(0), {"listens", "", " aloud ", "French, Pulaar"}));
    CHECK(notesOf(c, 0).profile == ProfileAnswers{"listens", "", "aloud", "French, Pulaar"});
    REQUIRE(setProfile(c.gradebook, c.student(0), {"", "football", "aloud", "French, Pulaar"}));
    CHECK(notesOf(c, 0).profile == ProfileAnswers{"", "football", "aloud", "French, Pulaar"});
    const auto same = setProfile(c.gradebook, c.student(0), notesOf(c, 0).profile);
    REQUIRE(same);
    CHECK_FALSE(same->op);
    CHECK(notesOf(c, 1).profile == ProfileAnswers{});
}
