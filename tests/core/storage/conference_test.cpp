// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/conference_state.h"
#include "core/insight/paper_answers.h"
#include "core/storage/contents.h"
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/phrases.h"
#include "core/storage/edits/work.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <SQLiteCpp/Database.h>

#include <functional>

using namespace trellis;
using namespace trellis::test;

namespace {

Goal goalOf(const SmallClass& small, std::size_t student)
{
    Goal goal;
    goal.id = GoalId::make();
    goal.student = small.student(student);
    goal.outcome = small.outcome(0);
    goal.text = "explain a Punnett square to my sister";
    goal.firstStep = "draw two squares";
    goal.evidence = "she gets one right by herself";
    goal.helper = "my sister";
    goal.dueOn = day("2026-12-18");
    goal.madeOn = day("2026-11-20");
    return goal;
}

WorkSample workOf(const SmallClass& small, std::size_t student)
{
    WorkSample work;
    work.student = small.student(student);
    work.title = "Model of a cell";
    work.date = day("2026-11-03");
    work.outcomes = {small.outcome(0), small.outcome(1)};
    work.fileName = "cell.jpg";
    work.mediaType = "image/jpeg";
    work.isShown = true;
    work.reason = "it took me three tries";
    return work;
}

Conference conferenceOf(const SmallClass& small, std::size_t student)
{
    Conference conference;
    conference.id = ConferenceId::make();
    conference.student = small.student(student);
    conference.classes = {small.schoolClass};
    conference.date = day("2026-12-10");
    conference.start = 17 * 60 + 20;
    conference.place = "Room 214";
    conference.note = "You can now read a graph.";
    conference.prompts = {{PhraseBank::Reflection, "proud", {}, {}},
                          {PhraseBank::FamilyQuestion, {}, "What did you build?", {}}};
    return conference;
}

StudentRecord recordOf(const SmallClass& small, std::size_t student)
{
    return *small.book().find(small.student(student));
}

std::string bytes(std::size_t count)
{
    std::string text(count, '\0');
    for (std::size_t i = 0; i < count; ++i) {
        text[i] = static_cast<char>(i * 31 % 251);
    }
    return text;
}

} // namespace

TEST_CASE("goals, work and conferences are read as they were written", "[storage][conference]")
{
    SmallClass small;
    const Goal goal = goalOf(small, 0);
    Conference conference = conferenceOf(small, 0);
    setFamilyAway(conference, true);
    REQUIRE(planConferences(small.gradebook, {conference}));
    Goal made = goal;
    made.conference = conference.id;
    REQUIRE(addGoal(small.gradebook, made));
    REQUIRE(addWork(small.gradebook, workOf(small, 0), bytes(70'000), bytes(900)));
    REQUIRE(joinSiblings(small.gradebook, small.student(0), small.student(2)));

    const StudentRecord record = recordOf(small, 0);
    REQUIRE(record.goals.size() == 1);
    made.enteredSeq = record.goals.front().enteredSeq;
    CHECK(record.goals.front() == made);
    REQUIRE(record.conferences.size() == 1);
    CHECK(record.conferences.front() == conference);
    REQUIRE(record.work.size() == 1);
    const WorkSample& work = record.work.front();
    CHECK(work.title == "Model of a cell");
    CHECK(work.outcomes == std::vector{small.outcome(0), small.outcome(1)});
    CHECK(work.isShown);
    CHECK(work.isPhoto());
    CHECK(*readContent(small.gradebook, *work.content) == bytes(70'000));
    CHECK(*readContent(small.gradebook, *work.thumbnail) == bytes(900));
    CHECK(record.joined == std::vector{small.student(2)});
    CHECK(recordOf(small, 2).joined == std::vector{small.student(0)});
    CHECK(recordOf(small, 1) == [&] {
        StudentRecord bare = recordOf(small, 1);
        bare.goals.clear();
        bare.work.clear();
        bare.conferences.clear();
        return bare;
    }());
}

TEST_CASE("everything about conferences, goals and work is undone exactly",
          "[storage][conference][history]")
{
    SmallClass small;
    const Goal goal = goalOf(small, 0);
    const Conference conference = conferenceOf(small, 0);
    const auto now = [&] { return recordOf(small, 0); };
    const std::vector<std::pair<const char*, std::function<Result<Committed>()>>> edits{
        {"goal", [&] { return addGoal(small.gradebook, goal); }},
        {"change of a goal",
         [&] {
             Goal after = now().goals.front();
             after.text = "explain dihybrid crosses";
             after.dueOn.reset();
             return changeGoal(small.gradebook, now().goals.front(), after);
         }},
        {"conferences",
         [&] {
             return planConferences(small.gradebook, {conference, conferenceOf(small, 1)});
         }},
        {"change of a conference",
         [&] {
             Conference after = conference;
             after.note += " Next, show it on your own data.";
             after.date.reset();
             after.start.reset();
             after.prompts.pop_back();
             return changeConferences(small.gradebook, {{conference, after}});
         }},
        {"no family can come",
         [&] {
             Conference after = now().conferences.front();
             setFamilyAway(after, true);
             return changeConferences(small.gradebook, {{now().conferences.front(), after}});
         }},
        {"printed",
         [&] {
             return notePrinted(small.gradebook, {now().conferences.front()}, day("2026-12-09"));
         }},
        {"results",
         [&] {
             ConferenceResults results;
             results.conference.before = now().conferences.front();
             results.conference.after = results.conference.before;
             results.conference.after.heldOn = day("2026-12-10");
             results.conference.after.resultsOn = day("2026-12-10");
             results.conference.after.meetAgainOn = day("2027-03-04");
             results.conference.after.prompts.front().answer = "my model";
             Goal met = now().goals.front();
             met.state = GoalState::Met;
             met.stateOn = day("2026-12-10");
             results.goals = {{now().goals.front(), met}};
             Goal next = goalOf(small, 0);
             next.conference = conference.id;
             results.newGoals = {next, Goal{}};
             return enterResults(small.gradebook, results);
         }},
        {"work",
         [&] { return addWork(small.gradebook, workOf(small, 0), bytes(5000), bytes(100)); }},
        {"change of work",
         [&] {
             WorkSample after = now().work.front();
             after.outcomes.pop_back();
             after.isShown = false;
             return changeWork(small.gradebook, now().work.front(), after);
         }},
        {"results of every paper",
         [&] {
             ConferenceResults results;
             results.conference.before = now().conferences.front();
             results.conference.after = results.conference.before;
             setPaperAnswer(results.conference.after, PaperQuestion::FamilyLoved, "Her graph");
             WorkSample chosen = now().work.front();
             chosen.reason = "it took me three tries";
             results.work = {{now().work.front(), chosen}};
             results.profile = ProfileAnswers{"drawing", "", "I may move", ""};
             return enterResults(small.gradebook, results);
         }},
        {"work gone", [&] { return removeWork(small.gradebook, now().work.front()); }},
        {"siblings",
         [&] { return joinSiblings(small.gradebook, small.student(0), small.student(1)); }},
        {"no siblings",
         [&] { return separateSiblings(small.gradebook, small.student(1), small.student(0)); }},
        {"phrases",
         [&] {
             return setPhrases(small.gradebook, PhraseBank::FamilyQuestion,
                               {{{}, PhraseBank::FamilyQuestion, {}, {}, "What made you laugh?"},
                                {{}, PhraseBank::FamilyQuestion, "es", "hard", "..."}});
         }},
        {"other phrases",
         [&] {
             auto phrases = *readPhrases(small.gradebook);
             std::swap(phrases.at(0), phrases.at(1));
             phrases.pop_back();
             return setPhrases(small.gradebook, PhraseBank::FamilyQuestion, phrases);
         }},
        {"goal gone", [&] { return removeGoal(small.gradebook, now().goals.front()); }},
        {"conference gone",
         [&] { return removeConference(small.gradebook, now().conferences.front()); }},
    };
    // Contents stay when what names them is taken back.
    const auto content = [&] {
        std::string text = contentOf(small.gradebook.path());
        const std::size_t blobs = text.find("blob\n");
        return text.erase(blobs, text.find("category\n", blobs) - blobs);
    };
    for (const auto& [name, edit] : edits) {
        INFO(name);
        const std::string before = content();
        const auto done = edit();
        REQUIRE(done);
        REQUIRE(done->op);
        const std::string after = content();
        CHECK(after != before);
        REQUIRE(small.gradebook.undo());
        CHECK(content() == before);
        REQUIRE(small.gradebook.redo());
        CHECK(content() == after);
    }
    CHECK(small.gradebook.check()->empty());
    const StudentRecord record = recordOf(small, 0);
    const auto notes = readStudentNotes(small.gradebook, small.student(0));
    REQUIRE(notes);
    CHECK(notes->profile == ProfileAnswers{"drawing", "", "I may move", ""});
    CHECK(record.goals.size() == 1);
    CHECK_FALSE(record.goals.front().conference);
}

TEST_CASE("a sheet on which something was changed is not printed any more", "[storage][conference]")
{
    SmallClass small;
    const Goal goal = goalOf(small, 0);
    REQUIRE(addGoal(small.gradebook, goal));
    Conference held = conferenceOf(small, 0);
    held.date = day("2026-09-10");
    held.heldOn = held.date;
    const Conference conference = conferenceOf(small, 0);
    REQUIRE(planConferences(small.gradebook, {held, conference, conferenceOf(small, 1)}));
    const auto talk = [&](std::size_t student, ConferenceId id) {
        for (const Conference& one : recordOf(small, student).conferences) {
            if (one.id == id) {
                return one;
            }
        }
        return Conference();
    };
    const auto now = [&] { return talk(0, conference.id); };
    const auto print = [&] {
        for (const std::size_t student : {0U, 1U}) {
            REQUIRE(notePrinted(small.gradebook, recordOf(small, student).conferences,
                                day("2026-11-22")));
        }
    };
    const auto changed = [&](const auto& how) {
        const Conference before = now();
        Conference after = before;
        how(after);
        return changeConferences(small.gradebook, {{before, after}});
    };
    const std::vector<std::pair<const char*, std::function<Result<Committed>()>>> changes{
        {"time", [&] { return changed([](Conference& c) { c.start = 990; }); }},
        {"place", [&] { return changed([](Conference& c) { c.place = "Library"; }); }},
        {"note", [&] { return changed([](Conference& c) { c.note = "Bring your model."; }); }},
        {"language",
         [&] {
             return setSheetLanguages(small.gradebook, {{small.student(0), "es"}});
         }},
        {"goal", [&] { return addGoal(small.gradebook, goalOf(small, 0)); }},
        {"words of a goal",
         [&] {
             const Goal before = recordOf(small, 0).goals.front();
             Goal after = before;
             after.text = "explain dihybrid crosses";
             return changeGoal(small.gradebook, before, after);
         }},
        {"goal gone",
         [&] { return removeGoal(small.gradebook, recordOf(small, 0).goals.front()); }},
        {"work", [&] { return addWork(small.gradebook, workOf(small, 0), {}, {}); }},
    };
    for (const auto& [name, change] : changes) {
        INFO(name);
        print();
        REQUIRE(now().printedOn == day("2026-11-22"));
        REQUIRE(change());
        CHECK_FALSE(now().printedOn);
        // Nobody else's, and not the one that is over.
        CHECK(recordOf(small, 1).conferences.front().printedOn);
        CHECK(talk(0, held.id).printedOn);
        REQUIRE(small.gradebook.undo());
        CHECK(now().printedOn == day("2026-11-22"));
    }
    // What was typed from the paper changes nothing on it.
    print();
    ConferenceResults results;
    results.conference = {now(), now()};
    results.conference.after.prompts.front().answer = "my model";
    results.newGoals = {goalOf(small, 0)};
    REQUIRE(enterResults(small.gradebook, results));
    CHECK(now().printedOn);
}

TEST_CASE("photos and files never enter the history", "[storage][conference]")
{
    SmallClass small;
    REQUIRE(addWork(small.gradebook, workOf(small, 0), bytes(60'000), bytes(2000)));
    const Op op = small.gradebook.history(1)->front();
    const auto changes = *small.gradebook.changesOf(op.id);
    for (const Change& change : changes) {
        CHECK(change.table != "blob");
        if (const auto* text = std::get_if<std::string>(&change.newValue)) {
            CHECK(text->size() < 500);
        }
    }
    REQUIRE(small.gradebook.undo());
    CHECK(recordOf(small, 0).work.empty());
    REQUIRE(small.gradebook.redo());
    CHECK(*readContent(small.gradebook, *recordOf(small, 0).work.front().content) == bytes(60'000));
}

TEST_CASE("the same photo is kept once", "[storage][conference]")
{
    SmallClass small;
    REQUIRE(addWork(small.gradebook, workOf(small, 0), bytes(60'000), {}));
    REQUIRE(addWork(small.gradebook, workOf(small, 1), bytes(60'000), {}));
    CHECK(recordOf(small, 0).work.front().content == recordOf(small, 1).work.front().content);
    SQLite::Database database(small.gradebook.path().string(), SQLite::OPEN_READONLY);
    CHECK(database.execAndGet("SELECT count(*) FROM blob").getInt() == 1);
}

TEST_CASE("a file of more than 25 MB is not taken, one of 25 MB is", "[storage][conference]")
{
    SmallClass small;
    const auto refused = addWork(small.gradebook, workOf(small, 0), bytes(kMostContent + 1), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::WorkTooLarge);
    CHECK(refused.error().where == "cell.jpg");
    CHECK(recordOf(small, 0).work.empty());
    const std::string largest = bytes(kMostContent);
    REQUIRE(addWork(small.gradebook, workOf(small, 0), largest, {}));
    CHECK(*readContent(small.gradebook, *recordOf(small, 0).work.front().content) == largest);
}

TEST_CASE("a photo that changed in the file is noticed when it is asked for",
          "[storage][conference]")
{
    SmallClass small;
    REQUIRE(addWork(small.gradebook, workOf(small, 0), bytes(6000), {}));
    {
        SQLite::Database database(small.gradebook.path().string(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE blob SET bytes = zeroblob(6000)");
    }
    const auto read = readContent(small.gradebook, *recordOf(small, 0).work.front().content);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Damaged);
}

TEST_CASE("a goal may be half-typed but not blank, work needs a title", "[storage][conference]")
{
    SmallClass small;
    Goal goal;
    goal.student = small.student(0);
    goal.madeOn = day("2026-10-08");
    goal.text = "  ";
    CHECK(addGoal(small.gradebook, goal).error().code == ErrorCode::MissingValue);
    goal.firstStep = "ask my sister";
    CHECK(addGoal(small.gradebook, goal));
    WorkSample work = workOf(small, 0);
    work.title.clear();
    CHECK(addWork(small.gradebook, work, {}, {}).error().code == ErrorCode::MissingValue);
}

TEST_CASE("times that the teacher has given away are known in every class", "[storage][conference]")
{
    SmallClass small;
    Conference early = conferenceOf(small, 1);
    early.start = 16 * 60;
    Conference past = conferenceOf(small, 2);
    past.date = day("2026-10-01");
    REQUIRE(planConferences(small.gradebook, {conferenceOf(small, 0), early, past}));
    const auto booked = *readBookedTimes(small.gradebook, day("2026-12-01"));
    REQUIRE(booked.size() == 2);
    CHECK(booked[0] == BookedTime{small.student(1), day("2026-12-10"), 16 * 60, 20});
    CHECK(booked[1].start == 17 * 60 + 20);
}
