// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/known_class.h"

#include "core/storage/edits/conferences.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/groups.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/merge.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/work.h"

#include <stdexcept>

namespace trellis::test {

namespace {

WorkSample workBy(StudentId student, const std::string& title)
{
    WorkSample work;
    work.student = student;
    work.title = title;
    work.date = day("2026-11-20");
    work.fileName = title + ".jpg";
    work.mediaType = "image/jpeg";
    return work;
}

} // namespace

KnownClass::KnownClass()
    : small(4, 2), student(small.student(0)), other(small.student(1)), twin(small.student(2))
{
    rename(student, kOtherCanary, "Before");
    rename(student, kOtherCanary, kCanary);
    const auto say = [](const char* what) { return kCanary + " " + what; };
    small.rate(0, 0, 3, "2026-10-01");
    small.rate(1, 0, 3, "2026-10-01");
    must(annotate(small.gradebook, record(student).evidence.at(0).id, say("tried")));
    must(annotate(small.gradebook, record(student).evidence.at(0).id, say("tried twice")));
    must(decide(small.gradebook, record(student), small.outcome(0), small.level(2), say("knows"),
                today));
    must(exempt(small.gradebook, record(student), small.outcome(1), say("moved"), today));
    must(addNote(small.gradebook, {{}, student, {}, today, say("helped"), 0}));
    const NoteId gone = readStudentNotes(small.gradebook, student)->notes.at(0).id;
    must(addNote(small.gradebook, {{}, student, {}, today, say("helped again"), 0}));
    must(removeNote(small.gradebook, gone));
    must(addNote(small.gradebook, {{}, other, {}, today, "Reads a lot.", 0}));
    must(setProfile(small.gradebook, student, {say("asks"), "", "", ""}));
    Conference conference;
    conference.id = ConferenceId::make();
    conference.student = student;
    conference.classes = {small.schoolClass};
    conference.date = day("2026-12-10");
    conference.start = 17 * 60;
    conference.note = say("can read a graph");
    conference.prompts = {{PhraseBank::FamilyQuestion, {}, say("built what?"), {}}};
    must(planConferences(small.gradebook, {conference}));
    Goal goal;
    goal.id = GoalId::make();
    goal.student = student;
    goal.conference = conference.id;
    goal.text = say("reads");
    goal.madeOn = today;
    must(addGoal(small.gradebook, goal));
    must(addWork(small.gradebook, workBy(student, say("model")), say("photo bytes"),
                 say("small photo")));
    must(addWork(small.gradebook, workBy(other, "Model of a cell"), "other photo", "small"));
    must(removeWork(small.gradebook, record(other).work.at(0)));
    must(joinSiblings(small.gradebook, student, other));
    named = group(say("and Omar"), {student, other, small.student(3)});
    plain = group("Tide pool", {student, small.student(3)});
    // Another record of the same person, already made one with the first.
    rename(twin, kOtherCanary, kCanary + "-Jones");
    small.rate(2, 1, 2, "2026-10-02");
    must(mergeStudents(
        small.gradebook,
        {student, twin, mergedStudent(record(student).student, record(twin).student)}));
}

void KnownClass::must(const Result<Committed>& done)
{
    if (!done) {
        throw std::logic_error("the class of the test could not be made: " + done.error().detail);
    }
}

void KnownClass::rename(StudentId who, const std::string& given, const std::string& family)
{
    Student changed = record(who).student;
    changed.givenName = given;
    changed.familyName = family;
    changed.ids.push_back({IdScheme::Email, {}, family + "@school.example"});
    changed.guardians.push_back({{}, "Ada " + family, "", "", "mother"});
    must(editStudent(small.gradebook, changed));
}

GroupId KnownClass::group(const std::string& name, const std::vector<StudentId>& members)
{
    const GroupId id = GroupId::make();
    must(makeGroup(small.gradebook, small.schoolClass, {id, name, today, {}, members}));
    return id;
}

} // namespace trellis::test
