// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/paper_answers.h"
#include "core/report/gathered_sheets.h"
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/course_details.h"
#include "core/storage/edits/flags.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/phrases.h"
#include "core/storage/edits/structure.h"
#include "core/storage/edits/work.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace trellis;
using namespace trellis::test;

namespace {

SheetScope scopeOn(const char* iso)
{
    SheetScope scope;
    scope.asOf = day(iso);
    scope.ownLanguage = "en";
    return scope;
}

/// The first two students are in a course "Algebra" as well.
struct TwoCourses : SmallClass {
    TwoCourses() : SmallClass(3, 2)
    {
        REQUIRE(addCourse(gradebook, {"Algebra", std::nullopt, day("2026-09-01")}));
        const auto courses = readCourses(gradebook);
        REQUIRE(courses);
        const auto algebra = std::find_if(courses->begin(), courses->end(),
                                          [](const auto& c) { return c.name == "Algebra"; });
        REQUIRE(addClass(gradebook, algebra->id, {"Period 5", std::nullopt}));
        const auto classes = readClasses(gradebook);
        REQUIRE(classes);
        other = std::find_if(classes->begin(), classes->end(), [](const auto& c) {
                    return c.name == "Period 5";
                })->id;
        REQUIRE(gradebook.transact(OpKind::AddStudent, {}, [&](Edit& edit) -> Result<void> {
            writeEnrollment(edit, other, student(0), {EnrollmentId::make(), {}, {}, "", ""});
            writeEnrollment(edit, other, student(1), {EnrollmentId::make(), {}, {}, "", ""});
            edit.insert("outcome", OutcomeId::make().value,
                        {{"course_id", algebra->id.value},
                         {"position", std::int64_t{1}},
                         {"code", std::string("1")},
                         {"short_name", std::string("Slope")},
                         {"title", std::string("I can find a slope")},
                         {"bloom", std::string("Apply")}});
            return {};
        }));
    }

    [[nodiscard]] std::vector<ConferenceSheet> sheets(const SheetScope& scope) const
    {
        const auto gathered = gatherSheets(gradebook, book(), students, scope);
        REQUIRE(gathered);
        return *gathered;
    }

    ClassId other;
};

} // namespace

TEST_CASE("gathered sheets: star, profile, goal and phrases are on the sheet", "[report][sheet]")
{
    SmallClass c;
    const StudentRecord record = c.book().students.front();
    REQUIRE(star(c.gradebook, {{&record, c.outcome(1)}}));
    ProfileAnswers profile;
    profile[static_cast<std::size_t>(ProfileQuestion::Interests)] = "bees";
    REQUIRE(setProfile(c.gradebook, c.student(0), profile));
    Goal goal;
    goal.student = c.student(0);
    goal.text = "read a graph";
    goal.madeOn = day("2026-10-01");
    REQUIRE(addGoal(c.gradebook, goal));
    Phrase phrase;
    phrase.bank = PhraseBank::ScriptStarter;
    phrase.replaces = "welcome";
    phrase.text = "Good evening.";
    REQUIRE(setPhrases(c.gradebook, PhraseBank::ScriptStarter, {phrase}));

    const auto sheets = gatherSheets(c.gradebook, c.book(), c.students, scopeOn("2026-11-20"));
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 3);
    const ConferenceSheet& sheet = sheets->front();
    CHECK_FALSE(sheet.rows[0].isStarred);
    CHECK(sheet.rows[1].isStarred);
    CHECK(sheet.profile == profile);
    REQUIRE(sheet.oldGoals.size() == 1);
    CHECK(sheet.oldGoals.front().text == "read a graph");
    CHECK(sheet.script.front().text == "Good evening.");
    CHECK(sheet.script.size() == 6);
    // Nothing of that on anybody else's.
    CHECK(sheets->at(1).oldGoals.empty());
    CHECK(sheets->at(1).profile == ProfileAnswers());
    CHECK_FALSE(sheets->at(1).rows[1].isStarred);
}

TEST_CASE("gathered sheets: a row of a sheet of pictures has the newest photo of its work",
          "[report][sheet]")
{
    SmallClass c;
    const auto add = [&](const char* date, OutcomeId outcome, std::string_view picture) {
        WorkSample sample;
        sample.student = c.student(0);
        sample.title = "Counting";
        sample.date = day(date);
        sample.outcomes = {outcome};
        REQUIRE(addWork(c.gradebook, sample, picture, picture));
    };
    add("2026-10-01", c.outcome(0), "old");
    add("2026-11-01", c.outcome(0), "new");
    add("2026-11-10", c.outcome(0), "");
    add("2026-12-01", c.outcome(0), "later");
    SheetScope scope = scopeOn("2026-11-20");
    scope.kind = SheetKind::Pictures;
    const auto sheets = gatherSheets(c.gradebook, c.book(), c.students, scope);
    REQUIRE(sheets);
    CHECK(sheets->front().rows[0].picture == "new");
    CHECK(sheets->front().rows[1].picture.empty());
    CHECK(sheets->at(1).rows[0].picture.empty());
    // No other kind has room for it.
    const auto usual = gatherSheets(c.gradebook, c.book(), c.students, scopeOn("2026-11-20"));
    REQUIRE(usual);
    CHECK(usual->front().rows[0].picture.empty());
}

TEST_CASE("gathered sheets: a contract holds every open goal", "[report][sheet]")
{
    SmallClass c;
    for (const char* text : {"one", "two", "three", "four"}) {
        Goal goal;
        goal.student = c.student(0);
        goal.text = text;
        goal.madeOn = day("2026-10-01");
        REQUIRE(addGoal(c.gradebook, goal));
    }
    SheetScope scope = scopeOn("2026-11-20");
    const auto usual = gatherSheets(c.gradebook, c.book(), c.students, scope);
    REQUIRE(usual);
    CHECK(usual->front().oldGoals.size() == kMostOldGoals);
    scope.kind = SheetKind::Contract;
    const auto contract = gatherSheets(c.gradebook, c.book(), c.students, scope);
    REQUIRE(contract);
    CHECK(contract->front().oldGoals.size() == 4);
}

TEST_CASE("gathered sheets: printed again, a sheet says how a goal of last time went",
          "[report][sheet]")
{
    SmallClass c;
    Goal goal;
    goal.id = GoalId::make();
    goal.student = c.student(0);
    goal.text = "read a graph";
    goal.madeOn = day("2026-10-01");
    goal.dueOn = day("2027-12-15");
    REQUIRE(addGoal(c.gradebook, goal));
    Conference conference;
    conference.id = ConferenceId::make();
    conference.student = c.student(0);
    conference.classes = {c.schoolClass};
    conference.date = day("2026-11-18");
    REQUIRE(planConferences(c.gradebook, {conference}));
    const auto sheet = [&] {
        const auto sheets = gatherSheets(c.gradebook, c.book(), c.students, scopeOn("2026-11-20"));
        REQUIRE(sheets);
        return sheets->front();
    };
    REQUIRE(sheet().oldGoals.size() == 1);
    CHECK(sheet().oldGoals.front().state == GoalState::Open);
    CHECK(sheet().oldGoals.front().isDueFarAway);
    // Typed on one day and saved on another.
    Conference held = conference;
    held.heldOn = conference.date;
    held.resultsOn = day("2026-11-20");
    setGoalSaid(held, goal.id, GoalState::Met);
    Goal met = goal;
    met.state = GoalState::Met;
    met.stateOn = day("2026-11-19");
    REQUIRE(enterResults(c.gradebook, {{conference, held}, {{goal, met}}, {}}));
    REQUIRE(sheet().oldGoals.size() == 1);
    CHECK(sheet().oldGoals.front().state == GoalState::Met);
}

TEST_CASE("gathered sheets: two of one name can be told apart", "[report][sheet]")
{
    SmallClass c;
    ClassBook book = c.book();
    for (std::size_t i = 0; i < 2; ++i) {
        Student& student = book.students[i].student;
        student.givenName = "Luz";
        student.familyName = "García";
        student.ids = {{IdScheme::StudentNumber, {}, i == 0 ? "004518" : "004611"}};
    }
    const auto sheets = gatherSheets(c.gradebook, book, c.students, scopeOn("2026-11-20"));
    REQUIRE(sheets);
    CHECK(sheets->at(0).listName == "García, Luz (004518)");
    CHECK(sheets->at(1).listName == "García, Luz (004611)");
    CHECK(sheets->at(2).listName.empty());
}

TEST_CASE("gathered sheets: levels as they come with a course are said in the family's language",
          "[report][sheet]")
{
    SmallClass c;
    c.rate(0, 0, 3, "2026-11-02");
    ClassBook book = c.book();
    book.scale.levels = defaultScale().levels;
    for (StudentRecord& record : book.students) {
        record.student.sheetLanguage = "fr";
    }
    SheetScope scope = scopeOn("2026-11-20");
    scope.usualLevels = defaultScale().levels;
    scope.usualLevels[2].translations = {{"es", "Capaz", "Puedo hacerlo."},
                                         {"fr", "Je sais", "Je sais le faire."}};
    const auto third = [&] {
        const auto sheets = gatherSheets(c.gradebook, book, c.students, scope);
        REQUIRE(sheets);
        return sheets->front().levels.at(2);
    };
    CHECK(third().name == "Je sais");
    CHECK(third().wording == "Je sais le faire.");
    // The teacher's own words win, and a level of one's own has no others.
    book.scale.levels[2].translations = {{"fr", "Acquis", "C'est acquis."}};
    CHECK(third().name == "Acquis");
    book.scale.levels[2].translations.clear();
    book.scale.levels[2].name = "Proficient";
    CHECK(third().name == "Proficient");
}

TEST_CASE("gathered sheets: a conference about two courses has both, others have their own",
          "[report][sheet]")
{
    TwoCourses c;
    Conference conference;
    conference.id = ConferenceId::make();
    conference.student = c.student(0);
    conference.classes = {c.schoolClass, c.other};
    conference.date = day("2026-12-10");
    conference.note = "You lead well.";
    REQUIRE(planConferences(c.gradebook, {conference}));
    const auto sheets = c.sheets(scopeOn("2026-11-20"));
    REQUIRE(sheets.size() == 3);
    REQUIRE(sheets[0].furtherCourses.size() == 1);
    const ConferenceSheet& algebra = sheets[0].furtherCourses.front();
    CHECK(algebra.course == "Algebra");
    CHECK(algebra.student == sheets[0].student);
    REQUIRE(algebra.rows.size() == 1);
    CHECK(algebra.rows.front().wording == "I can find a slope");
    CHECK(sheets[0].note == "You lead well.");
    CHECK(algebra.note.empty());
    CHECK(sheets[1].furtherCourses.empty());
    CHECK(sheets[2].furtherCourses.empty());
}

TEST_CASE("gathered sheets: those of a round that is over are as of its day", "[report][sheet]")
{
    SmallClass c;
    c.rate(0, 0, 1, "2026-09-10");
    c.rate(0, 0, 3, "2026-11-02");
    Conference first;
    first.id = ConferenceId::make();
    first.student = c.student(0);
    first.classes = {c.schoolClass};
    first.date = first.heldOn = day("2026-10-08");
    first.resultsOn = day("2026-10-09");
    first.kind = SheetKind::FirstConference;
    first.note = "You ask good questions.";
    Conference next = first;
    next.id = ConferenceId::make();
    next.date = day("2026-12-10");
    next.heldOn = next.resultsOn = std::nullopt;
    next.kind = SheetKind::Conference;
    next.note = "You can now read a graph.";
    REQUIRE(planConferences(c.gradebook, {first, next}));
    const auto promise = [&](const char* text, const char* madeOn, const char* metOn,
                             std::optional<ConferenceId> at) {
        Goal goal;
        goal.student = c.student(0);
        goal.text = text;
        goal.conference = at;
        goal.madeOn = day(madeOn);
        goal.state = GoalState::Met;
        goal.stateOn = day(metOn);
        REQUIRE(addGoal(c.gradebook, goal));
    };
    promise("done long ago", "2026-09-05", "2026-09-20", std::nullopt);
    promise("settled since", "2026-09-06", "2026-11-05", std::nullopt);
    promise("made there", "2026-10-09", "2026-11-10", first.id);
    promise("made since", "2026-10-30", "2026-11-10", std::nullopt);

    const auto rounds = conferenceRounds(c.book(), day("2026-11-20"));
    REQUIRE(rounds.size() == 2);
    SheetScope scope = scopeOn("2026-11-20");
    scope.round = rounds.back();
    const auto sheets = gatherSheets(c.gradebook, c.book(), c.students, scope);
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 1); // the others had none
    const ConferenceSheet& sheet = sheets->front();
    CHECK(sheet.asOf == day("2026-10-08"));
    CHECK(sheet.kind == SheetKind::FirstConference);
    CHECK(sheet.note == "You ask good questions.");
    CHECK(sheet.rows.front().rank == 1);
    REQUIRE(sheet.oldGoals.size() == 1);
    CHECK(sheet.oldGoals.front().text == "settled since");
    REQUIRE(sheet.newGoals.size() == 1);
    CHECK(sheet.newGoals.front().text == "made there");

    // One that is to come shows what is known today.
    scope.round = rounds.front();
    const auto coming = gatherSheets(c.gradebook, c.book(), c.students, scope);
    REQUIRE(coming);
    REQUIRE(coming->size() == 1);
    CHECK(coming->front().asOf == day("2026-11-20"));
    CHECK(coming->front().note == "You can now read a graph.");
    CHECK(coming->front().rows.front().rank == 3);
}

TEST_CASE("gathered sheets: all courses of each student, on the day they are in them",
          "[report][sheet]")
{
    TwoCourses c;
    SheetScope scope = scopeOn("2026-11-20");
    scope.isAboutAllCourses = true;
    scope.kind = SheetKind::LargePrint;
    const auto sheets = c.sheets(scope);
    CHECK(sheets[0].furtherCourses.size() == 1);
    CHECK(sheets[1].furtherCourses.size() == 1);
    CHECK(sheets[2].furtherCourses.empty());
    CHECK(sheets[0].kind == SheetKind::LargePrint);
    CHECK(sheets[0].furtherCourses.front().kind == SheetKind::LargePrint);
}

TEST_CASE("gathered sheets: goals and work say of which course they are, and stand once",
          "[report][sheet]")
{
    TwoCourses c;
    const auto algebra = readClassBook(c.gradebook, c.other);
    REQUIRE(algebra);
    const auto promise = [&](const std::string& text, std::optional<OutcomeId> outcome) {
        Goal goal;
        goal.student = c.student(0);
        goal.text = text;
        goal.outcome = outcome;
        goal.madeOn = day("2026-10-01");
        REQUIRE(addGoal(c.gradebook, goal));
    };
    promise("ask for help", std::nullopt);
    promise("find a slope", algebra->outcomes.front().id);
    WorkSample work;
    work.student = c.student(0);
    work.title = "Poster";
    work.date = day("2026-11-01");
    work.isShown = true;
    work.outcomes = {c.outcome(0), algebra->outcomes.front().id};
    REQUIRE(addWork(c.gradebook, work, {}, {}));
    SheetScope scope = scopeOn("2026-11-20");
    scope.isAboutAllCourses = true;
    const ConferenceSheet sheet = c.sheets(scope).front();
    REQUIRE(sheet.work.size() == 1);
    REQUIRE(sheet.work.front().shows.size() == 2);
    CHECK(sheet.work.front().shows[0].code == "Living Environment 1");
    CHECK(sheet.work.front().shows[1].code == "Algebra 1");
    REQUIRE(sheet.oldGoals.size() == 2);
    CHECK(sheet.oldGoals[0].text == "ask for help");
    CHECK(sheet.oldGoals[1].text == "find a slope");
    CHECK(sheet.oldGoals[1].code == "Algebra 1");
}

TEST_CASE("gathered sheets: phrases in another language than the sheet's are known",
          "[report][sheet]")
{
    SmallClass c(1, 1);
    const auto write = [&](PhraseBank bank, const std::vector<Phrase>& phrases) {
        REQUIRE(setPhrases(c.gradebook, bank, phrases));
    };
    const PhraseBank script = PhraseBank::ScriptStarter;
    write(script, {{{}, script, "en", "welcome", "Good evening. I am …"},
                   {{}, script, "en", {}, "In my project …"}});
    write(PhraseBank::Reflection, {{{}, PhraseBank::Reflection, "en", {}, "What surprised me was"},
                                   {{}, PhraseBank::Reflection, "", {}, "☺ because"}});
    Conference conference;
    conference.student = c.student(0);
    conference.classes = {c.schoolClass};
    conference.date = day("2026-12-10");
    conference.prompts = {{PhraseBank::Reflection, {}, "What surprised me was", {}},
                          {PhraseBank::Reflection, {}, "☺ because", {}},
                          {PhraseBank::Reflection, "proud", {}, {}}};
    REQUIRE(planConferences(c.gradebook, {conference}));
    ClassBook book = c.book();
    const auto sheetIn = [&](const char* language) {
        book.students.front().student.sheetLanguage = language;
        return gatherSheets(c.gradebook, book, c.students, scopeOn("2026-11-20"))->front();
    };
    const ConferenceSheet own = sheetIn("");
    CHECK(own.foreignPhrases.empty());
    CHECK(own.script.front().text == "Good evening. I am …");
    CHECK(own.script.back().text == "In my project …");

    const ConferenceSheet spanish = sheetIn("es");
    REQUIRE(spanish.foreignPhrases.size() == 2);
    CHECK(spanish.foreignPhrases[0].text == "In my project …");
    CHECK(spanish.foreignPhrases[1].text == "What surprised me was");
    CHECK(spanish.reflections.size() == 3); // it is asked all the same
    // The program's words for the one that is said otherwise in English.
    CHECK(spanish.script.front().key == "welcome");
    CHECK(spanish.script.size() == 6);

    auto known = readPhrases(c.gradebook);
    REQUIRE(known);
    std::erase_if(*known, [&](const Phrase& phrase) { return phrase.bank != script; });
    known->push_back({{}, script, "es", {}, "En mi proyecto …"});
    write(script, *known);
    const ConferenceSheet both = sheetIn("es");
    CHECK(both.script.back().text == "En mi proyecto …");
    CHECK(both.foreignPhrases.size() == 1);
    CHECK(sheetIn("").script.back().text == "In my project …");
}

TEST_CASE("gathered sheets: levels are named in the family's language, and gaps are known",
          "[report][sheet]")
{
    SmallClass c(1, 1);
    c.rate(0, 0, 3, "2026-11-02");
    ClassBook book = c.book();
    book.students.front().student.sheetLanguage = "es";
    const auto sheetOf = [&] {
        return gatherSheets(c.gradebook, book, c.students, scopeOn("2026-11-20"))->front();
    };
    CHECK(sheetOf().levelsLackWords);
    CHECK(sheetOf().rows.front().lacksWording);
    CHECK(sheetOf().levels[2].name == "Capable");
    for (int rank = 1; rank <= 3; ++rank) {
        REQUIRE(setLevelWording(c.gradebook, c.book(), c.level(rank),
                                {"es", "Nivel " + std::to_string(rank), "Lo hago"}));
    }
    book.scale = c.book().scale;
    CHECK_FALSE(sheetOf().levelsLackWords);
    CHECK(sheetOf().levels[2].name == "Nivel 3");
    // The language that the course is written in lacks nothing.
    book.students.front().student.sheetLanguage = "en";
    CHECK_FALSE(sheetOf().levelsLackWords);
    CHECK_FALSE(sheetOf().rows.front().lacksWording);
}
