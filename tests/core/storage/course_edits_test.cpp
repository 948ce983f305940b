// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/carry_over.h"
#include "core/mastery/credit.h"
#include "core/storage/edits/course_copy.h"
#include "core/storage/edits/course_details.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/rules.h"
#include "core/storage/stream.h"
#include "tests/core/storage/undo_each.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <algorithm>
#include <functional>

using namespace trellis;
using namespace trellis::test;

namespace {

Outcome titled(const char* code, const char* title)
{
    Outcome outcome;
    outcome.code = code;
    outcome.title = title;
    return outcome;
}

std::vector<std::string> codesOf(const ClassBook& book)
{
    std::vector<std::string> codes;
    for (const Outcome& outcome : book.outcomes) {
        codes.push_back(outcome.code);
    }
    return codes;
}

using Texts = std::vector<std::string>;

Term spring()
{
    return {{}, "Spring", day("2027-01-11"), day("2027-06-18")};
}

} // namespace

TEST_CASE("every edit of a course is one op and is undone exactly", "[storage][course]")
{
    SmallClass small(4, 3);
    small.rate(0, 0, 3, "2026-10-01");
    const auto changed = [&](const std::function<void(Outcome&)>& change) {
        const ClassBook book = small.book();
        Outcome outcome = book.outcomes.at(1);
        change(outcome);
        return changeOutcomes(small.gradebook, book, {outcome});
    };
    undoEach(
        small,
        {
            {"add",
             [&] {
                 Outcome outcome = titled("4", "Punnett squares");
                 outcome.wordings = {{{}, "I can use one."}, {"es", "Sé usar uno."}};
                 outcome.resources = {{{}, "A page", "https://example.org"}};
                 outcome.criteria = {"names both parents", "counts the boxes"};
                 outcome.prerequisites = {small.outcome(0)};
                 return addOutcomes(small.gradebook, small.book(),
                                    {outcome, titled("5", "Traits")});
             }},
            {"edit",
             [&] {
                 return changed([&](Outcome& outcome) {
                     outcome.code = "2b";
                     outcome.title = "Make a claim";
                     outcome.bloom = Bloom::Evaluate;
                     outcome.wordings = {{{}, "I can make a claim."}};
                     outcome.resources = {{{}, "Book", "page 12"}};
                     outcome.criteria = {"gives a reason"};
                     outcome.prerequisites = {small.outcome(0)};
                     outcome.openedOn = day("2026-10-01");
                     outcome.checksAgain = true;
                     outcome.ownMethod = MethodChoice{Method::Highest, {}};
                 });
             }},
            {"criteria", [&] { return changed([](Outcome& o) {
                                   o.criteria = {"a", "b"};
                               }); }},
            {"new category",
             [&] {
                 const ClassBook book = small.book();
                 const Category category{CategoryId::make(), "Speaking", false};
                 Outcome outcome = book.outcomes.at(0);
                 outcome.category = category.id;
                 return changeOutcomes(small.gradebook, book, {outcome}, {category});
             }},
            {"category",
             [&] {
                 return setCategory(small.gradebook, small.book(), {{}, "Habits", true});
             }},
            {"rename category",
             [&] {
                 Category category = small.book().categories.at(0);
                 category.name = "Work habits";
                 return setCategory(small.gradebook, small.book(), category);
             }},
            {"unused category",
             [&] {
                 return setCategory(small.gradebook, small.book(), {{}, "Left over", false});
             }},
            {"remove category",
             [&] {
                 const ClassBook book = small.book();
                 const auto unused = std::find_if(
                     book.categories.begin(), book.categories.end(),
                     [](const Category& category) { return category.name == "Left over"; });
                 return removeCategory(small.gradebook, unused->id);
             }},
            {"move",
             [&] { return placeOutcome(small.gradebook, small.book(), small.outcome(2), 0); }},
            {"archive",
             [&] {
                 return archiveOutcome(small.gradebook, small.book(), small.outcome(0),
                                       day("2026-11-02"));
             }},
            {"restore",
             [&] { return restoreOutcome(small.gradebook, small.book(), small.outcome(0)); }},
            {"course",
             [&] { return changeCourse(small.gradebook, small.book(), "Biology", spring()); }},
            {"no term",
             [&] { return changeCourse(small.gradebook, small.book(), "Biology", std::nullopt); }},
            {"class",
             [&] {
                 SchoolClass after = small.book().schoolClass;
                 after.name = "Period 4";
                 after.room = "214";
                 return changeClass(small.gradebook, small.book(), after);
             }},
            {"calendar",
             [&] {
                 SchoolClass after = small.book().schoolClass;
                 after.weekdays = std::array{true, false, true, false, false, false, false};
                 after.daysOff = {{day("2026-11-26"), day("2026-11-27")}};
                 return changeClass(small.gradebook, small.book(), after);
             }},
            {"days off go",
             [&] {
                 SchoolClass after = small.book().schoolClass;
                 after.daysOff = {{day("2026-12-21"), day("2027-01-02")}};
                 return changeClass(small.gradebook, small.book(), after);
             }},
            {"level words",
             [&] {
                 return setLevelWording(small.gradebook, small.book(), small.level(3),
                                        {"es", "Capaz", "Lo hago sin ayuda."});
             }},
            {"a level with words goes",
             [&] {
                 const ClassBook book = small.book();
                 const auto change =
                     planScale(book.scale, book.thresholds, {{"E", "Emerging"}, {"K", "Can"}}, "K",
                               {{"D", "E"}, {"C", "K"}}, *levelUses(small.gradebook, book));
                 REQUIRE(change);
                 return setScale(small.gradebook, book, *change);
             }},
            {"calculation",
             [&] {
                 return setCalculation(small.gradebook, small.book(), {Method::Average, {}}, 2,
                                       {1.7});
             }},
            {"carry over",
             [&] {
                 return carryOver(small.gradebook, small.book(),
                                  {{"Biology", spring(), day("2026-12-18")},
                                   "Period 3, spring",
                                   {small.outcome(1), small.outcome(2)},
                                   {small.student(1), small.student(2)}});
             }},
        });
}

TEST_CASE("a category that an outcome or a rule names does not go", "[storage][course]")
{
    SmallClass small;
    for (const char* name : {"Speaking", "Reading"}) {
        REQUIRE(setCategory(small.gradebook, small.book(), {{}, name, false}));
    }
    ClassBook book = small.book();
    const CategoryId reading = book.categories.at(0).id;
    const CategoryId speaking = book.categories.at(1).id;
    for (std::size_t i = 0; i < 2; ++i) {
        Outcome outcome = book.outcomes.at(i);
        outcome.category = speaking;
        REQUIRE(changeOutcomes(small.gradebook, book, {outcome}));
    }
    CreditRule rule;
    rule.conditions.push_back({1, false, speaking, std::nullopt});
    REQUIRE(setRule(small.gradebook, small.book(), rule));
    CHECK(removeCategory(small.gradebook, speaking).error().code == ErrorCode::StillUsed);

    book = small.book();
    for (std::size_t i = 0; i < 2; ++i) {
        Outcome outcome = book.outcomes.at(i);
        outcome.category = {};
        REQUIRE(changeOutcomes(small.gradebook, book, {outcome}));
    }
    // The rule alone still names it.
    CHECK(removeCategory(small.gradebook, speaking).error().code == ErrorCode::StillUsed);
    REQUIRE(removeCategory(small.gradebook, reading));
    CHECK(small.book().categories.size() == 1);
    REQUIRE(small.gradebook.undo());
    CHECK(small.book().categories.size() == 2);
}

TEST_CASE("what an outcome is made of comes back as it was typed", "[storage][course]")
{
    SmallClass small(1, 1);
    Outcome outcome = titled("  A\n1 ", "  Make\ta claim  ");
    outcome.wordings = {{{}, "I can make a claim."}, {"ar", "أستطيع أن أقدم ادعاء."}};
    outcome.criteria = {"gives a reason", "  "};
    outcome.resources = {{{}, "Book", "page 12"}};
    outcome.prerequisites = {small.outcome(0)};
    REQUIRE(addOutcomes(small.gradebook, small.book(), {outcome}));
    const Outcome read = small.book().outcomes.at(1);
    CHECK(read.code == "A 1");
    CHECK(read.title == "Make a claim");
    CHECK(read.wording("ar") == "أستطيع أن أقدم ادعاء.");
    CHECK(read.criteria == Texts{"gives a reason"});
    CHECK(read.resources.at(0).location == "page 12");
    CHECK(read.prerequisites == std::vector{small.outcome(0)});
}

TEST_CASE("an outcome that could not be meant is refused, and nothing changes", "[storage][course]")
{
    SmallClass small(1, 3);
    const std::string before = contentOf(small.gradebook.path());
    const auto refusal = [&](const std::function<void(Outcome&)>& change) {
        Outcome outcome = small.book().outcomes.at(0);
        change(outcome);
        const auto done = changeOutcomes(small.gradebook, small.book(), {outcome});
        REQUIRE_FALSE(done);
        return done.error().code;
    };
    CHECK(refusal([](Outcome& o) { o.title.assign(2, ' '); }) == ErrorCode::MissingValue);
    CHECK(refusal([](Outcome& o) { o.code.clear(); }) == ErrorCode::MissingValue);
    CHECK(refusal([](Outcome& o) { o.code = "2"; }) == ErrorCode::AlreadyThere);
    CHECK(refusal([](Outcome& o) { o.code = std::string(21, '1'); }) == ErrorCode::TooLong);
    CHECK(refusal([](Outcome& o) { o.title = std::string(501, 'x'); }) == ErrorCode::TooLong);
    CHECK(refusal([&](Outcome& o) { o.prerequisites = {o.id}; }) == ErrorCode::PrerequisiteCircle);
    CHECK(refusal([&](Outcome& o) { o.prerequisites = {OutcomeId{4711}}; }) ==
          ErrorCode::UnknownOutcome);
    CHECK(refusal([&](Outcome& o) { o.id = OutcomeId{4711}; }) == ErrorCode::UnknownOutcome);
    CHECK(contentOf(small.gradebook.path()) == before);
}

TEST_CASE("prerequisites that lead back by way of another outcome are refused", "[storage][course]")
{
    SmallClass small(1, 3);
    const auto needs = [&](std::size_t outcome, std::size_t needed) {
        Outcome changed = small.book().outcomes.at(outcome);
        changed.prerequisites = {small.outcome(needed)};
        return changeOutcomes(small.gradebook, small.book(), {changed});
    };
    REQUIRE(needs(1, 0));
    REQUIRE(needs(2, 1));
    const auto circle = needs(0, 2);
    REQUIRE_FALSE(circle);
    CHECK(circle.error().code == ErrorCode::PrerequisiteCircle);
    CHECK(circle.error().detail == "1");
}

TEST_CASE("outcomes go where they are put and the others keep their order", "[storage][course]")
{
    SmallClass small(1, 4);
    REQUIRE(placeOutcome(small.gradebook, small.book(), small.outcome(3), 1));
    CHECK(codesOf(small.book()) == Texts{"1", "4", "2", "3"});
    REQUIRE(placeOutcome(small.gradebook, small.book(), small.outcome(0), 99));
    CHECK(codesOf(small.book()) == Texts{"4", "2", "3", "1"});
    REQUIRE(addOutcomes(small.gradebook, small.book(), {titled("9", "Last")}));
    CHECK(codesOf(small.book()).back() == "9");
    CHECK(nextCode(small.book().outcomes) == "10");
}

TEST_CASE("a name that is taken is refused for courses, classes and categories",
          "[storage][course]")
{
    SmallClass small(1, 1);
    REQUIRE(addCourse(small.gradebook, {"Physics", std::nullopt, day("2026-09-01")}));
    REQUIRE(addClass(small.gradebook, small.course, {"Period 5", std::nullopt}));
    const Date made = day("2026-09-01");
    for (const auto& [course, schoolClass] :
         {std::pair("physics", "Period 6"), std::pair("Chemistry", "PERIOD 5")}) {
        const auto refused =
            addCourse(small.gradebook, {course, std::nullopt, made}, {schoolClass, std::nullopt});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::AlreadyThere);
    }
    CHECK(readCourses(small.gradebook)->size() == 2); // none without the class it was asked with
    REQUIRE(setCategory(small.gradebook, small.book(), {{}, "Speaking", false}));
    CHECK(changeCourse(small.gradebook, small.book(), "physics", std::nullopt).error().code ==
          ErrorCode::AlreadyThere);
    SchoolClass after = small.book().schoolClass;
    after.name = "PERIOD 5";
    CHECK(changeClass(small.gradebook, small.book(), after).error().code ==
          ErrorCode::AlreadyThere);
    CHECK(setCategory(small.gradebook, small.book(), {{}, "speaking", true}).error().code ==
          ErrorCode::AlreadyThere);
    // Its own name in another spelling is no clash.
    after.name = "PERIOD 3";
    CHECK(changeClass(small.gradebook, small.book(), after));
    after.weekdays = std::array<bool, 7>{};
    CHECK(changeClass(small.gradebook, small.book(), after).error().code ==
          ErrorCode::MissingValue);
}

TEST_CASE("a course that changes its term leaves that of another course alone", "[storage][course]")
{
    SmallClass small(1, 1);
    const Term autumn{{}, "Autumn", day("2026-09-01"), day("2026-12-18")};
    REQUIRE(changeCourse(small.gradebook, small.book(), "Living Environment", autumn));
    REQUIRE(addCourse(small.gradebook, {"Physics", autumn, day("2026-09-01")}));
    Term longer = autumn;
    longer.lastDay = day("2027-01-15");
    REQUIRE(changeCourse(small.gradebook, small.book(), "Living Environment", longer));
    CHECK(small.book().term->lastDay == day("2027-01-15"));
    const auto courses = readCourses(small.gradebook);
    for (const CourseInfo& info : *courses) {
        if (info.name == "Physics") {
            CHECK(readCourseBook(small.gradebook, info.id)->term->lastDay == autumn.lastDay);
        }
    }
}

TEST_CASE("words for a level in another language are read, and fall back to the course's own",
          "[storage][course]")
{
    SmallClass small(1, 1);
    REQUIRE(setLevelWording(small.gradebook, small.book(), small.level(3), {"es", "Capaz", ""}));
    const Level level = small.book().scale.level(3);
    CHECK(level.nameIn("es") == "Capaz");
    CHECK(level.wordingIn("es") == "I can do it by myself.");
    CHECK(level.nameIn("fr") == "Capable");
    REQUIRE(setLevelWording(small.gradebook, small.book(), small.level(3), {"es", "", ""}));
    CHECK(small.book().scale.level(3).translations.empty());
}

TEST_CASE("a course goes on in a new term, and marks of both are read together",
          "[storage][course][carry]")
{
    SmallClass small(3, 3);
    // The first has credit, the second misses outcomes 1 and 3, the third has nothing.
    CreditRule rule;
    rule.conditions.push_back({3, false, AllOutcomes{}, std::nullopt});
    rule.conditions.push_back({1, false, std::vector{small.outcome(0)}, std::nullopt});
    REQUIRE(setRule(small.gradebook, small.book(), rule));
    for (std::size_t o = 0; o < 3; ++o) {
        small.rate(0, o, 3, "2026-10-01");
    }
    small.rate(1, 0, 2, "2026-10-01");
    small.rate(1, 1, 3, "2026-10-02");
    const Date today = day("2026-12-18");
    const ClassBook book = small.book();
    const auto students = withoutCredit(book, today);
    CHECK(students == std::vector{small.student(1), small.student(2)});
    CHECK(unfinished(book, {small.student(1)}, today) ==
          std::vector{small.outcome(0), small.outcome(2)});
    CHECK(unfinished(book, students, today).size() == 3);

    const std::vector going{small.outcome(0), small.outcome(2)};
    CHECK(ruleOver(book, going, today).conditions.size() == 1);
    const auto done =
        carryOver(small.gradebook, book,
                  {{"Living Environment", spring(), today}, "Period 3, spring", going, students});
    REQUIRE(done);
    const auto classes = readClasses(small.gradebook);
    const auto fresh = std::ranges::find(*classes, "Period 3, spring", &ClassInfo::name);
    REQUIRE(fresh != classes->end());
    CHECK(fresh->students == 2);
    ClassBook next = *readClassBook(small.gradebook, fresh->id);
    CHECK(codesOf(next) == Texts{"1", "3"});
    CHECK(next.outcomes.at(0).continues == small.outcome(0));
    CHECK(next.rule.conditions.size() == 1);
    CHECK(next.scale.level(3).id != book.scale.level(3).id);
    // The old mark is there, as a mark on the new outcome; a new one joins it.
    CHECK(proficiencies(next, next.students.at(0), day("2027-01-12"))[0].rank == 2);
    NewMark mark;
    mark.student = small.student(1);
    mark.outcome = next.outcomes.at(0).id;
    mark.level = next.scale.level(3).id;
    mark.date = day("2027-01-13");
    REQUIRE(rate(small.gradebook, {mark}));
    next = *readClassBook(small.gradebook, fresh->id);
    const StudentRecord* record = next.find(small.student(1));
    CHECK(next.evidenceOf(*record, next.outcomes.at(0).id).size() == 2);
    CHECK(proficiencies(next, *record, day("2027-01-14"))[0].rank == 3);
    CHECK(creditStanding(next, *record, day("2027-01-14")).isEarned);
    CHECK(*readStudentRecord(small.gradebook, next, small.student(1)) == *record);
    // The old class is as it was.
    CHECK(small.book().students == book.students);
    bool isWalked = false;
    REQUIRE(forEachRecord(small.gradebook, [&](const ClassBook& course, const StudentRecord& one) {
        if (course.course.id == next.course.id && one.student.id == small.student(1)) {
            isWalked = true;
            CHECK(one.evidence.size() == 2);
        }
    }));
    CHECK(isWalked);
    CHECK(small.gradebook.check()->empty());
}

TEST_CASE("marks of an older scale find their level by letter, else by their side of credit",
          "[storage][course][carry]")
{
    const Scale old = defaultScale();
    Scale four{ScaleId::make(),
               {{LevelId::make(), "B", "Beginning", ""},
                {LevelId::make(), "E", "Emerging", ""},
                {LevelId::make(), "P", "Proficient", ""},
                {LevelId::make(), "A", "Advanced", ""}},
               3};
    CHECK(matchingRank(old, 1, four) == 2);
    CHECK(matchingRank(old, 2, four) == 2);
    CHECK(matchingRank(old, 3, four) == 3);
    CHECK(matchingRank(four, 4, old) == 3);
}

TEST_CASE("next year's file has the course without the students", "[storage][course][carry]")
{
    SmallClass small(3, 3);
    small.rate(0, 0, 3, "2026-10-01");
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    rule.conditions.push_back({1, false, std::vector{small.outcome(1)}, small.level(2)});
    REQUIRE(setRule(small.gradebook, small.book(), rule));
    REQUIRE(setMethod(small.gradebook, small.course, {Method::Average, 3}, 2));
    REQUIRE(setThresholds(small.gradebook, small.book(), std::vector{1.4, 2.6}));
    REQUIRE(setLevelWording(small.gradebook, small.book(), small.level(1), {"es", "Inicia", ""}));
    Outcome second = small.book().outcomes.at(1);
    second.prerequisites = {small.outcome(0)};
    second.criteria = {"gives a reason"};
    const Category speaking{CategoryId::make(), "Speaking", false};
    second.category = speaking.id;
    REQUIRE(changeOutcomes(small.gradebook, small.book(), {second}, {speaking}));
    REQUIRE(archiveOutcome(small.gradebook, small.book(), small.outcome(2), day("2026-11-01")));

    const auto path = small.folder.file("next.trellis");
    REQUIRE(copyCourse(path, small.gradebook, small.book(),
                       {"Living Environment", spring(), day("2026-12-18")},
                       {"Period 1", std::nullopt}));
    auto next = Gradebook::open(path, {});
    REQUIRE(next);
    const ClassBook book = *readClassBook(*next, readClasses(*next)->at(0).id);
    CHECK(book.students.empty());
    CHECK(book.teacher == "Ms. Rivera");
    CHECK(codesOf(book) == Texts{"1", "2"});
    CHECK_FALSE(book.outcomes.at(0).continues);
    CHECK(book.outcomes.at(1).prerequisites == std::vector{book.outcomes.at(0).id});
    CHECK(book.outcomes.at(1).criteria == Texts{"gives a reason"});
    CHECK(book.find(*book.outcomes.at(1).category)->name == "Speaking");
    CHECK(book.course.method == MethodChoice{Method::Average, 3});
    CHECK(book.course.minimum == 2);
    CHECK(book.thresholds == std::vector{1.4, 2.6});
    CHECK(book.scale.level(1).nameIn("es") == "Inicia");
    CHECK(book.term->name == "Spring");
    REQUIRE(book.rule.conditions.size() == 2);
    CHECK(book.rule.conditions[1].level == book.scale.level(2).id);
    CHECK(next->check()->empty());
    // A file that is there is not replaced.
    CHECK(copyCourse(path, small.gradebook, small.book(),
                     {"Living Environment", spring(), day("2026-12-18")}, {"Period 1", {}})
              .error()
              .code == ErrorCode::FileExists);
}
