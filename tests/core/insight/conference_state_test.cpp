// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/conference_state.h"
#include "core/insight/families.h"
#include "core/insight/goal_hints.h"
#include "core/insight/paper_answers.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using trellis::test::day;

namespace {

const ClassId kClass{7};

Conference conferenceOn(const char* iso)
{
    Conference conference;
    conference.id = ConferenceId::make();
    conference.classes = {kClass};
    conference.date = day(iso);
    return conference;
}

StudentRecord withGuardian(const char* email, const char* phone)
{
    StudentRecord record;
    record.student.id = StudentId::make();
    record.student.guardians = {{GuardianId::make(), "A guardian", email, phone, {}}};
    return record;
}

} // namespace

TEST_CASE("the current conference is the next one, or the one just held", "[insight][conference]")
{
    StudentRecord record;
    CHECK(currentConference(record, kClass, day("2026-12-01")) == nullptr);
    record.conferences = {conferenceOn("2026-10-08"), conferenceOn("2026-12-10")};
    Conference& first = record.conferences[0];
    const Conference* second = &record.conferences[1];
    CHECK(currentConference(record, kClass, day("2026-10-01")) == &first);
    CHECK(currentConference(record, ClassId{8}, day("2026-10-01")) == nullptr);
    first.heldOn = first.date;
    CHECK(currentConference(record, kClass, day("2026-10-08")) == &first);
    // The next one is being prepared by then.
    CHECK(currentConference(record, kClass, day("2026-10-23")) == second);
    CHECK(currentConference(record, kClass, day("2026-12-11")) == second);
}

TEST_CASE("a sheet is ready when nothing is missing", "[insight][conference]")
{
    ClassBook book;
    Outcome outcome;
    outcome.id = OutcomeId{3};
    outcome.title = "Punnett squares";
    book.outcomes = {outcome};
    StudentRecord record;
    record.conferences = {conferenceOn("2026-12-10")};
    Conference& conference = record.conferences.front();
    const auto ready = [&](std::string_view language) {
        return readiness(book, record, &conference, language, "en", day("2026-12-01"));
    };
    CHECK(ready("en").hasWords);
    CHECK(ready("").hasWords);
    CHECK_FALSE(ready("es").hasWords);
    book.outcomes.front().wordings = {{"es", "Puedo usar un cuadro de Punnett"}};
    CHECK(ready("es").hasWords);
    CHECK(ready("es").hasDate);
    CHECK_FALSE(ready("es").hasNote);
    conference.note = "You can now";
    WorkSample work;
    work.isShown = true;
    record.work = {work};
    CHECK_FALSE(ready("es").isReady());
    Goal goal;
    record.goals = {goal};
    CHECK(ready("es").isReady());
    record.goals.front().state = GoalState::Changed;
    CHECK_FALSE(ready("es").hasGoal);
}

TEST_CASE("a sheet is ready when the levels say it in the family's language too",
          "[insight][conference]")
{
    ClassBook book;
    book.scale.levels = {{LevelId{1}, "D", "Developing", "I can do parts of it."},
                         {LevelId{2}, "C", "Capable", ""}};
    book.scale.creditRank = 2;
    const StudentRecord record;
    const auto hasWords = [&](std::string_view language) {
        return readiness(book, record, nullptr, language, "en", day("2026-12-01")).hasWords;
    };
    CHECK(hasWords("en"));
    CHECK(hasWords(""));
    CHECK_FALSE(hasWords("es"));
    book.scale.levels[0].translations = {{"es", "En desarrollo", ""}};
    book.scale.levels[1].translations = {{"es", "Capaz", ""}};
    // A name alone leaves out what it means.
    CHECK_FALSE(hasWords("es"));
    book.scale.levels[0].translations[0].wording = "Puedo hacer una parte.";
    CHECK(hasWords("es"));
    CHECK_FALSE(hasWords("fr"));
    // Those of a new course come with their words.
    book.scale = defaultScale();
    CHECK(hasWords("fr"));
    book.scale.levels[2].wording = "I can do it on a test.";
    CHECK_FALSE(hasWords("fr"));
}

TEST_CASE("goals of last time and new ones are told apart", "[insight][conference]")
{
    StudentRecord record;
    record.conferences = {conferenceOn("2026-10-08"), conferenceOn("2026-12-10")};
    const auto goal = [](const Conference& at, GoalState state) {
        Goal made;
        made.id = GoalId::make();
        made.conference = at.id;
        made.state = state;
        return made;
    };
    const Conference& first = record.conferences[0];
    const Conference& second = record.conferences[1];
    record.goals = {goal(first, GoalState::Met), goal(first, GoalState::StillWorking),
                    goal(second, GoalState::Open)};
    const auto old = goalsOfLastTime(record, &second);
    REQUIRE(old.size() == 1);
    CHECK(old.front() == &record.goals[1]);
    REQUIRE(newGoals(record, &second).size() == 1);
    CHECK(newGoals(record, &second).front() == &record.goals[2]);
}

TEST_CASE("what was said about a goal at a conference stays with it", "[insight][conference]")
{
    StudentRecord record;
    record.conferences = {conferenceOn("2026-11-24"), conferenceOn("2027-01-20")};
    Conference& autumn = record.conferences[0];
    Conference& winter = record.conferences[1];
    Goal goal;
    goal.id = GoalId::make();
    goal.state = GoalState::StillWorking;
    goal.stateOn = day("2026-11-26");
    record.goals = {goal};
    // Of a gradebook that did not keep it yet: by the day of the results.
    autumn.resultsOn = goal.stateOn;
    CHECK(saidAt(record, autumn, goal) == GoalState::StillWorking);
    CHECK_FALSE(saidAt(record, winter, goal));
    setGoalSaid(autumn, goal.id, GoalState::StillWorking);
    setGoalSaid(winter, goal.id, GoalState::Met);
    record.goals.front().state = GoalState::Met;
    winter.resultsOn = record.goals.front().stateOn = autumn.resultsOn = day("2027-01-25");
    CHECK(saidAt(record, autumn, record.goals.front()) == GoalState::StillWorking);
    CHECK(saidAt(record, winter, record.goals.front()) == GoalState::Met);
    CHECK(goalsOfLastTime(record, &autumn).size() == 1);
    // It is asked no question, and survives when others are chosen.
    setAsked(autumn, {});
    CHECK(promptsOf(autumn, PhraseBank::FamilyQuestion).size() == 4);
    CHECK(goalSaid(autumn, goal.id) == GoalState::StillWorking);
    setGoalSaid(autumn, goal.id, GoalState::Open);
    CHECK_FALSE(goalSaid(autumn, goal.id));
}

TEST_CASE("conferences of the school year are counted when they were held", "[insight][conference]")
{
    StudentRecord record;
    for (const char* iso : {"2026-05-20", "2026-10-08", "2027-03-11", "2027-06-01"}) {
        record.conferences.push_back(conferenceOn(iso));
        record.conferences.back().heldOn = day(iso);
    }
    record.conferences.push_back(conferenceOn("2027-04-01"));
    CHECK(conferencesThisYear(record, day("2027-05-01")) == 2);
    CHECK(conferencesThisYear(record, day("2026-06-30")) == 1);
}

TEST_CASE("siblings share an address or a number, or were joined", "[insight][conference]")
{
    StudentRecord ana = withGuardian("Ana.Mother@home.example", "");
    const StudentRecord ben = withGuardian(" ana.mother@HOME.example ", "(718) 555-0100");
    const StudentRecord cem = withGuardian("", "718 555 0100");
    StudentRecord dov = withGuardian("n/a", "none");
    const StudentRecord eva = withGuardian("n/a", "none");
    CHECK(areSiblings(ana, ben));
    CHECK_FALSE(areSiblings(ana, cem));
    CHECK_FALSE(areSiblings(dov, eva));
    // With the country and without it.
    CHECK(areSiblings(cem, withGuardian("", "+1 718.555.0100")));
    dov.joined = {ana.student.id};
    const auto found = families({&dov, &eva, &cem, &ana, &ben});
    REQUIRE(found.size() == 2);
    CHECK(found[0] == std::vector<const StudentRecord*>{&dov, &cem, &ana, &ben});
    CHECK(found[1] == std::vector<const StudentRecord*>{&eva});
}

TEST_CASE("a goal without a date, a number or a way to know is asked about",
          "[insight][conference]")
{
    Goal goal;
    goal.text = "Have a better attitude.";
    CHECK(goalHints(goal) == std::vector{GoalHint::NoDate, GoalHint::NoOutcome, GoalHint::Vague});
    goal.dueOn = day("2026-12-18");
    goal.outcome = OutcomeId{4};
    CHECK(goalHints(goal) == std::vector{GoalHint::Vague});
    goal.evidence = "I finish two graphs without help";
    CHECK(goalHints(goal).empty());
    goal.evidence.clear();
    goal.text = "Read a graph with two lines";
    CHECK(goalHints(goal).empty());
}
