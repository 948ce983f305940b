// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/outcomes.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using trellis::test::contentOf;
using trellis::test::SmallClass;
using trellis::test::writeBytes;

namespace {

constexpr const char* kHeading =
    "code,title,short_name,student_wording,bloom,category,habits,required,prerequisites\n";

struct ACourse : SmallClass {
    explicit ACourse(int count = 0) : SmallClass(1, count) {}

    [[nodiscard]] ClassBook courseBook() const { return *readCourseBook(gradebook, course); }

    [[nodiscard]] Result<OutcomesPlan> plan(const std::string& text) const
    {
        writeBytes(folder.file("outcomes.csv"), text);
        return planOutcomes(folder.file("outcomes.csv"), courseBook(), "en_US");
    }

    /// Plans rows under the full heading and writes them.
    ImportCounts import(const std::string& rows)
    {
        const auto planned = plan(kHeading + rows);
        REQUIRE(planned);
        for (const RejectedRow& row : planned->rejected) {
            UNSCOPED_INFO("line " << row.line << ": " << row.error.detail << row.error.where);
        }
        REQUIRE_FALSE(planned->isRefused());
        REQUIRE(applyOutcomes(gradebook, courseBook(), *planned));
        return planned->counts;
    }

    /// Why a row under the full heading is not taken.
    [[nodiscard]] RejectedRow rejection(const std::string& rows) const
    {
        const auto planned = plan(kHeading + rows);
        REQUIRE(planned);
        REQUIRE(planned->rejected.size() == 1);
        CHECK(planned->isRefused());
        return planned->rejected.front();
    }
};

const Outcome& outcomeOf(const ClassBook& book, const std::string& code)
{
    const auto found = std::find_if(book.outcomes.begin(), book.outcomes.end(),
                                    [&](const Outcome& o) { return o.code == code; });
    REQUIRE(found != book.outcomes.end());
    return *found;
}

} // namespace

TEST_CASE("outcomes: everything a row says is in the course afterwards", "[exchange]")
{
    ACourse course;
    const auto counts = course.import(
        "1,Names the parts of a cell,Parts,I can name the parts of a cell,remember,Cells,,,\n"
        "2,Explains energy in cells,Energy,,Understand,Cells,,yes,1\n"
        "H1,Hands work in on time,On time,,,Habits,yes,,\n");
    CHECK(counts == ImportCounts{3, 0, 0, 0});

    const ClassBook book = course.courseBook();
    REQUIRE(book.outcomes.size() == 3);
    const Outcome& first = book.outcomes[0];
    CHECK(first.code == "1");
    CHECK(first.shortName == "Parts");
    CHECK(first.title == "Names the parts of a cell");
    CHECK(first.wordings == std::vector<OutcomeWording>{{"", "I can name the parts of a cell"}});
    CHECK(first.bloom == Bloom::Remember);
    CHECK(book.find(*first.category)->name == "Cells");
    CHECK_FALSE(book.find(*first.category)->isHabits);
    CHECK(book.outcomes[1].prerequisites == std::vector{first.id});
    CHECK(book.outcomes[2].code == "H1");
    CHECK(book.find(*book.outcomes[2].category)->isHabits);
    CHECK(book.categories.size() == 2);

    REQUIRE(book.rule.conditions.size() == 1);
    CHECK(book.rule.conditions[0].atLeast == 1);
    CHECK(book.rule.conditions[0].pool == Pool(std::vector{book.outcomes[1].id}));
    CHECK_FALSE(book.rule.conditions[0].level);
}

TEST_CASE("outcomes: the import is one op that undo takes back whole", "[exchange]")
{
    ACourse course(2);
    const std::string before = contentOf(course.gradebook.path());
    course.import("1,New title,,,,Cells,yes,yes,2\n7,Another,,,,,,,1\n");
    CHECK(course.gradebook.history(1)->front().kind == "import-outcomes");
    CHECK(course.gradebook.history(1)->front().args ==
          nlohmann::json{{"course", course.course.value}, {"new", 1}, {"changed", 1}});
    REQUIRE(course.gradebook.undo());
    CHECK(contentOf(course.gradebook.path()) == before);
}

TEST_CASE("outcomes: the same file again changes nothing and leaves no op", "[exchange]")
{
    ACourse course;
    const std::string rows = "1,One,O,I can one,Apply,Cells,,,\n"
                             "2,Two,,,,Habits,yes,yes,1\n"
                             "3,Three,,,,,,,2 1\n"
                             ",Four,,,,,,,\n";
    course.import(rows);
    const auto ops = course.gradebook.history()->size();
    CHECK(course.import(rows) == ImportCounts{0, 0, 4, 0});
    CHECK(course.gradebook.history()->size() == ops);
    CHECK(course.courseBook().rule.conditions.size() == 1);
}

TEST_CASE("outcomes: again means update by code, blank cells keep, nothing goes", "[exchange]")
{
    ACourse course;
    course.import("1,One,O,I can one,Apply,Cells,,yes,\n2,Two,,,,,,,1\n3,Three,,,,,,,\n");
    CHECK(course.import("2,Two at last,T,,Create,,,,3\n1,One,,,,,,,\n") ==
          ImportCounts{0, 1, 1, 0});
    const ClassBook book = course.courseBook();
    REQUIRE(book.outcomes.size() == 3);
    CHECK(book.outcomes[0].shortName == "O");
    CHECK(book.outcomes[0].wording() == "I can one");
    CHECK(book.outcomes[0].bloom == Bloom::Apply);
    CHECK(book.outcomes[0].category);
    CHECK(book.outcomes[1].title == "Two at last");
    CHECK(book.outcomes[1].prerequisites == std::vector{book.outcomes[2].id});
    CHECK(book.rule.conditions.size() == 1);

    course.import("1,One,,I can do one,,,,no,\n");
    CHECK(course.courseBook().outcomes[0].wording() == "I can do one");
    CHECK(course.courseBook().outcomes[0].wordings.size() == 1);
    CHECK(course.courseBook().rule.conditions.size() == 1);
}

TEST_CASE("outcomes: a row without a code is the one of equal title, else the next number",
          "[exchange]")
{
    ACourse course;
    course.import("4,Four,,,,,,,\nB,Letters,,,,,,,\n");
    CHECK(course.import(",Letters,L,,,,,,\n,Fresh,,,,,,,\n9,Nine,,,,,,,\n,Fresher,,,,,,,\n") ==
          ImportCounts{3, 1, 0, 0});
    const ClassBook book = course.courseBook();
    CHECK(outcomeOf(book, "B").shortName == "L");
    CHECK(outcomeOf(book, "10").title == "Fresh");
    CHECK(outcomeOf(book, "11").title == "Fresher");
}

TEST_CASE("outcomes: only titles are needed, in a column of their own", "[exchange]")
{
    ACourse course;
    const auto planned = course.plan("Title\nFirst\n\nSecond\n");
    REQUIRE(planned);
    CHECK(planned->counts == ImportCounts{2, 0, 0, 0});
    CHECK(planned->outcomes.at(1).after.code == "2");
    CHECK(planned->outcomes.at(1).line == 4);

    const auto refused = course.plan("code,name\n1,First\n");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::UnknownHeading);
    CHECK(refused.error().detail == "title");
}

TEST_CASE("outcomes: rows of nothing but delimiters are left out and counted", "[exchange]")
{
    ACourse course;
    CHECK(course.import("1,One,,,,,,,\n,,,,,,,,\n") == ImportCounts{1, 0, 0, 1});
}

TEST_CASE("outcomes: a required outcome is asked for once, beside the rule that is there",
          "[exchange]")
{
    ACourse course(3);
    const ClassBook book = course.courseBook();
    Condition seven;
    seven.atLeast = 2;
    Condition lower;
    lower.pool = std::vector{book.outcomes[1].id};
    lower.level = book.scale.levels[1].id;
    REQUIRE(setRule(course.gradebook, book, {{seven, lower}}));

    CHECK(course.import("2,Outcome 2,,,,,,x,\n") == ImportCounts{0, 1, 0, 0});
    const CreditRule rule = course.courseBook().rule;
    REQUIRE(rule.conditions.size() == 3);
    CHECK(rule.conditions[0] == seven);
    CHECK(rule.conditions[1] == lower);
    CHECK(rule.conditions[2].pool == Pool(std::vector{book.outcomes[1].id}));
}

TEST_CASE("outcomes: habits mark a category that is there", "[exchange]")
{
    ACourse course;
    course.import("1,One,,,,Effort,,,\n");
    CHECK(course.import("1,One,,,,EFFORT,Yes,,\n2,Two,,,,effort,y,,\n") ==
          ImportCounts{1, 1, 0, 0});
    const ClassBook book = course.courseBook();
    REQUIRE(book.categories.size() == 1);
    CHECK(book.categories[0].name == "Effort");
    CHECK(book.categories[0].isHabits);
}

TEST_CASE("outcomes: the category named Habits is one of habits unless the file says no",
          "[exchange]")
{
    const auto isHabits = [](const std::string& rows) {
        ACourse course;
        course.import(rows);
        const ClassBook book = course.courseBook();
        REQUIRE(book.categories.size() == 1);
        // Exported and imported into another course it stays what it is.
        ACourse next;
        writeBytes(next.folder.file("out.csv"), outcomesAsCsv(book, CsvAudience::Programs));
        const auto planned = planOutcomes(next.folder.file("out.csv"), next.courseBook(), "en_US");
        REQUIRE(planned);
        REQUIRE(applyOutcomes(next.gradebook, next.courseBook(), *planned));
        CHECK(next.courseBook().categories[0].isHabits == book.categories[0].isHabits);
        return book.categories[0].isHabits;
    };
    CHECK(isHabits("H1,Hands work in on time,,,,Habits,,,\n"));
    CHECK(isHabits("H1,Hands work in on time,,,,HABITS,,,\n"));
    CHECK_FALSE(isHabits("H1,Hands work in on time,,,,Habits,no,,\n"));
    CHECK_FALSE(isHabits("H1,On time,,,,Habits,,,\nH2,Asks,,,,habits,no,,\n"));
    CHECK_FALSE(isHabits("H1,Hands work in on time,,,,Good habits,,,\n"));

    // What the teacher made of a category that is there stays.
    ACourse course;
    course.import("1,One,,,,Habits,no,,\n");
    course.import("2,Two,,,,Habits,,,\n");
    CHECK_FALSE(course.courseBook().categories[0].isHabits);
}

TEST_CASE("outcomes: a row that cannot be meant refuses the file with line and reason",
          "[exchange]")
{
    const ACourse course(1);
    struct Case {
        const char* rows;
        std::size_t line;
        Error error;
    };
    const std::vector<Case> cases{
        {"5,,Short,,,,,,\n", 2, {ErrorCode::MissingValue, {}, "title", {}}},
        {"5,Five,,,,,,,\n5,Fünf,,,,,,,\n", 3, {ErrorCode::TwiceInFile, "5", "code", {"2"}}},
        {"a,A,,,,,,,\nA,A too,,,,,,,\n", 3, {ErrorCode::TwiceInFile, "A", "code", {"2"}}},
        {",Same,,,,,,,\n,Same,,,,,,,\n", 3, {ErrorCode::TwiceInFile, "Same", "title", {"2"}}},
        {"1,Other,,,,,,,\n,Outcome 1,,,,,,,\n",
         3,
         {ErrorCode::TwiceInFile, "Outcome 1", "title", {"2"}}},
        {"5,Five,,,Memorise,,,,\n",
         2,
         {ErrorCode::InvalidValue,
          "Memorise",
          "bloom",
          {"Remember", "Understand", "Apply", "Analyze", "Evaluate", "Create"}}},
        {"5,Five,,,,Cells,perhaps,,\n",
         2,
         {ErrorCode::InvalidValue, "perhaps", "habits", {"yes", "no"}}},
        {"5,Five,,,,,,2,\n", 2, {ErrorCode::InvalidValue, "2", "required", {"yes", "no"}}},
        {"5,Five,,,,,yes,,\n", 2, {ErrorCode::MissingValue, {}, "category", {}}},
        {"123456789012345678901,Five,,,,,,,\n",
         2,
         {ErrorCode::TooLong, "123456789012345678901", "code", {"20"}}},
        {"5,Five,,,,,,,1 8\n", 2, {ErrorCode::UnknownOutcome, "8", "prerequisites", {"1", "5"}}},
        {"5,Five,,,,,,,5\n", 2, {ErrorCode::PrerequisiteCircle, "5", {}, {}}},
        {"5,Five,and,so,on,,,,,,more\n", 2, {ErrorCode::UnreadableRow, "TooManyFields", {}, {}}},
    };
    for (const Case& example : cases) {
        INFO(example.rows);
        const RejectedRow row = course.rejection(example.rows);
        CHECK(row.line == example.line);
        CHECK(row.error.code == example.error.code);
        CHECK(row.error.detail == example.error.detail);
        CHECK(row.error.where == example.error.where);
        CHECK(row.error.values == example.error.values);
    }
}

TEST_CASE("outcomes: every row of a circle is refused, also one closed through the course",
          "[exchange]")
{
    ACourse course;
    course.import("1,One,,,,,,,\n2,Two,,,,,,,1\n3,Three,,,,,,,2\n");
    const RejectedRow row = course.rejection("1,One,,,,,,,3\n");
    CHECK(row.error.code == ErrorCode::PrerequisiteCircle);
    CHECK(row.error.detail == "1");

    const auto planned = course.plan(std::string(kHeading) + "7,Seven,,,,,,,8\n8,Eight,,,,,,,7\n"
                                                             "9,Nine,,,,,,,8\n");
    REQUIRE(planned);
    REQUIRE(planned->rejected.size() == 2);
    CHECK(planned->rejected[0].line == 2);
    CHECK(planned->rejected[1].line == 3);
}

TEST_CASE("outcomes: two of the course with one title cannot be told apart without a code",
          "[exchange]")
{
    ACourse course;
    course.import("1,Same,,,,,,,\n2,Same,,,,,,,\n");
    const RejectedRow row = course.rejection(",Same,,,,,,,\n");
    CHECK(row.error.code == ErrorCode::Ambiguous);
    CHECK(row.error.values == std::vector<std::string>{"1", "2"});
}
