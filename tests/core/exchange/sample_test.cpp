// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/text.h"
#include "core/exchange/lesson_days.h"
#include "core/exchange/sample.h"
#include "core/insight/conference_state.h"
#include "core/mastery/credit.h"
#include "core/storage/read.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <fmt/format.h>

#include <algorithm>

using namespace trellis;
using trellis::test::bytesOf;
using trellis::test::day;
using trellis::test::TempFolder;
using trellis::test::testAuthor;
using trellis::test::writeBytes;

namespace {

/// The sample as it is on a day, open.
struct Sample {
    explicit Sample(Date onDay) : today(onDay), gradebook(make(folder, onDay)) {}

    [[nodiscard]] ClassBook book() const
    {
        return *readClassBook(gradebook, readClasses(gradebook)->at(0).id);
    }

    TempFolder folder;
    Date today;
    Gradebook gradebook;

private:
    static Gradebook make(const TempFolder& folder, Date today)
    {
        REQUIRE(makeSample(folder.file("sample.trellis"), today, testAuthor()));
        OpenOptions options;
        options.author = testAuthor();
        auto opened = Gradebook::open(folder.file("sample.trellis"), options);
        REQUIRE(opened);
        return *std::move(opened);
    }
};

/// "Bui: oneAway 6 of 7, 1 to go, closest 9 5 6 10"
std::string standingOf(const ClassBook& book, const StudentRecord& record, Date asOf)
{
    const CreditStanding standing = creditStanding(book, record, asOf);
    std::string text =
        fmt::format("{}: {} {} of {}", record.student.familyName, standingName(standing.standing),
                    standing.count.value_or(-1), standing.needed.value_or(-1));
    if (standing.toGo && *standing.toGo > 0) {
        text += fmt::format(", {} to go", *standing.toGo);
    }
    if (standing.exempt > 0) {
        text += fmt::format(", {} exempt", standing.exempt);
    }
    if (standing.standing == Standing::OneAway) {
        text += ", closest";
        for (const std::size_t outcome : standing.closest) {
            text += " " + book.outcomes[outcome].code;
        }
    }
    return text;
}

std::vector<std::string> creditList(const ClassBook& book, Date asOf)
{
    std::vector<std::string> list;
    for (const StudentRecord& record : book.students) {
        list.push_back(standingOf(book, record, asOf));
    }
    return list;
}

/// Worked out by hand from the marks in resources/sample/class.json.
const std::vector<std::string> kCreditList{
    "Abara: onTheWay 4 of 7, 3 to go",
    "Álvarez Ríos: oneAway 7 of 7, 1 to go, closest 8",
    "Bui: oneAway 6 of 7, 1 to go, closest 9 5 6 10",
    "de Albuquerque e Vasconcelos Montenegro-Castellanos: onTheWay 1 of 7, 6 to go",
    "Diallo: oneAway 6 of 7, 1 to go, closest 7 6 3 10",
    "Erdem: earned 8 of 7",
    "Fitzgerald: onTheWay 5 of 7, 2 to go",
    "Ivanova: onTheWay 0 of 4, 4 to go",
    "Jackson: onTheWay 1 of 7, 6 to go",
    "Kim: earned 8 of 7",
    "Mensah: outOfReach 1 of 7, 4 exempt",
    "Okafor-Lindqvist: onTheWay 5 of 7, 2 to go",
    "Singh: notStarted 0 of 7, 7 to go",
    "حداد: onTheWay 3 of 7, 4 to go, 1 exempt",
};

const StudentRecord& studentNamed(const ClassBook& book, const std::string& family)
{
    const auto found = std::ranges::find_if(
        book.students, [&](const StudentRecord& r) { return r.student.familyName == family; });
    REQUIRE(found != book.students.end());
    return *found;
}

/// Everything about the marks of a class, ids left out.
std::string marksOf(const ClassBook& book)
{
    std::string text;
    for (const StudentRecord& record : book.students) {
        for (const Evidence& evidence : record.evidence) {
            text += fmt::format("{} {} {} {} {} {} {}\n", record.student.number(),
                                book.outcomes[*book.indexOf(evidence.outcome)].code,
                                evidence.date.toIso(), static_cast<int>(evidence.mark),
                                evidence.rank, evidence.isReassessment, evidence.hasNote);
        }
    }
    return text;
}

} // namespace

TEST_CASE("sample: who has earned, who is one away and who is out of reach", "[exchange][sample]")
{
    const Sample sample(day("2026-11-21"));
    const ClassBook book = sample.book();
    CHECK(book.course.name == "Living Environment");
    CHECK(book.outcomes.size() == 10);
    CHECK(creditList(book, sample.today) == kCreditList);

    std::vector<std::string> away;
    for (const OneAwayRow& row : oneAway(book, sample.today)) {
        away.push_back(row.record->student.familyName);
    }
    CHECK(away == std::vector<std::string>{"Bui", "Álvarez Ríos", "Diallo"});
}

TEST_CASE("sample: the rule is 7 of 10 and outcome 8", "[exchange][sample]")
{
    const Sample sample(day("2026-11-21"));
    const ClassBook book = sample.book();
    REQUIRE(book.rule.conditions.size() == 2);
    CHECK(book.rule.conditions[0].atLeast == 7);
    CHECK(book.rule.conditions[0].pool == Pool(AllOutcomes{}));
    CHECK(book.rule.conditions[1].atLeast == 1);
    CHECK(book.rule.conditions[1].pool == Pool(std::vector{book.outcomes[7].id}));
}

TEST_CASE("sample: most of the class is stuck on graphs", "[exchange][sample]")
{
    const Sample sample(day("2026-11-21"));
    const ClassBook book = sample.book();
    const Outcome& graphs = book.outcomes[5];
    int rated = 0;
    int below = 0;
    int belowWithTwo = 0;
    for (const StudentRecord& record : book.students) {
        const Proficiency stands = proficiency(book, record, graphs, sample.today);
        if (!book.isEnrolledOn(record, sample.today) || !stands.rank) {
            continue;
        }
        ++rated;
        below += *stands.rank < book.scale.creditRank ? 1 : 0;
        belowWithTwo +=
            *stands.rank < book.scale.creditRank && book.evidenceOf(record, graphs.id).size() >= 2;
    }
    CHECK(rated == 12);
    CHECK(below == 11);
    CHECK(belowWithTwo == 10);
}

TEST_CASE("sample: it has one of everything", "[exchange][sample]")
{
    const Sample sample(day("2026-11-21"));
    const ClassBook book = sample.book();
    const auto stands = [&](const char* family, std::size_t outcome) {
        return proficiency(book, studentNamed(book, family), book.outcomes[outcome], sample.today);
    };
    // A decision above a lower mark, and one with newer evidence.
    const Proficiency decided = stands("Fitzgerald", 0);
    REQUIRE(decided.decision != nullptr);
    CHECK(decided.rank == 3);
    CHECK(decided.calculated.rank == 2);
    CHECK_FALSE(decided.newerEvidence);
    const Proficiency overtaken = stands("Ivanova", 2);
    REQUIRE(overtaken.decision != nullptr);
    CHECK(overtaken.newerEvidence);
    CHECK(stands("حداد", 3).isExempt());
    CHECK(studentNamed(book, "Ivanova").ownRule);

    int excused = 0;
    int notHandedIn = 0;
    int notes = 0;
    int reassessments = 0;
    for (const StudentRecord& record : book.students) {
        for (const Evidence& evidence : record.evidence) {
            excused += evidence.mark == Mark::Excused ? 1 : 0;
            notHandedIn += evidence.mark == Mark::NotHandedIn ? 1 : 0;
            notes += evidence.hasNote ? 1 : 0;
            reassessments += evidence.isReassessment ? 1 : 0;
        }
        CHECK_FALSE(record.student.number().empty());
        CHECK_FALSE(record.student.guardians.empty());
        CHECK_FALSE(record.student.homeLanguage.empty());
    }
    CHECK(excused > 0);
    CHECK(notHandedIn > 0);
    CHECK(notes == 4);
    CHECK(reassessments == 2);

    const Student& longest =
        studentNamed(book, "de Albuquerque e Vasconcelos Montenegro-Castellanos").student;
    CHECK(codePointCount(longest.displayName()) == 79);
    const Student& preferred = studentNamed(book, "Fitzgerald").student;
    CHECK(preferred.displayName() == "Theodora Fitzgerald");
    CHECK(preferred.preferredName() == "Theo Fitzgerald");

    const Enrollment& late = studentNamed(book, "Mensah").enrollments.at(0);
    REQUIRE(late.from);
    CHECK(*late.from > book.courseBegan);
    const StudentRecord& gone = studentNamed(book, "Jackson");
    CHECK_FALSE(book.isEnrolledOn(gone, sample.today));
    CHECK_FALSE(gone.evidence.empty());

    const StudentRecord& awarded = studentNamed(book, "Kim");
    REQUIRE(awarded.awards.size() == 1);
    CHECK(awarded.awards[0].conditions == book.rule);
    CHECK(awarded.awards[0].levels.size() == 9);
    CHECK(creditStanding(book, awarded, sample.today).stillMeets == true);
    CHECK(studentNamed(book, "Erdem").awards.empty());

    // Conferences next week, of which the first three lack nothing.
    int planned = 0;
    for (const StudentRecord& record : book.students) {
        const Conference* next = currentConference(record, book.schoolClass.id, sample.today);
        if (next != nullptr) {
            ++planned;
            REQUIRE(next->date);
            CHECK(*next->date > sample.today);
            CHECK(*next->date <= sample.today.plusDays(14));
        }
    }
    CHECK(planned == 13);
    for (const char* family : {"Okafor-Lindqvist", "Abara", "Álvarez Ríos"}) {
        const StudentRecord& ready = studentNamed(book, family);
        CHECK(readiness(book, ready, currentConference(ready, book.schoolClass.id, sample.today),
                        ready.student.sheetLanguage, "en", sample.today)
                  .isReady());
        CHECK_FALSE(ready.stars.empty());
    }
    CHECK(studentNamed(book, "Abara").joined ==
          std::vector<StudentId>{studentNamed(book, "Okafor-Lindqvist").student.id});
    CHECK(studentNamed(book, "حداد").student.sheetLanguage == "ar");
    CHECK(book.scale.level(3).nameIn("es") == "Capaz");

    CHECK_FALSE(book.outcomes[3].resources.empty());
    CHECK(std::ranges::count_if(book.outcomes,
                                [](const Outcome& o) { return !o.prerequisites.empty(); }) >= 3);
    CHECK(book.categories.size() == 2);
    std::vector<std::optional<Bloom>> steps;
    for (const Outcome& outcome : book.outcomes) {
        CHECK(codePointCount(outcome.wording()) <= 70);
        CHECK(outcome.wording().starts_with("I can "));
        CHECK(outcome.openedOn);
        steps.push_back(outcome.bloom);
    }
    CHECK(std::ranges::is_sorted(steps));
    CHECK(steps.front() == Bloom::Remember);
    CHECK(steps.back() == Bloom::Create);
}

TEST_CASE("sample: nine weeks of lessons up to whatever today is", "[exchange][sample]")
{
    // Each weekday, a leap day, the turn of a year, and every month.
    std::vector<Date> days{day("2028-02-29"), day("2027-01-01"), day("2026-12-31")};
    for (int i = 0; i < 7; ++i) {
        days.push_back(day("2026-11-16").plusDays(i));
    }
    for (unsigned month = 1; month <= 12; ++month) {
        days.push_back(*Date::fromYmd(2027, month, 15));
    }
    for (const Date today : days) {
        INFO(today.toIso());
        const Sample sample(today);
        const ClassBook book = sample.book();
        CHECK(creditList(book, today) == kCreditList);
        REQUIRE(book.term);
        CHECK(book.term->firstDay.weekday() == Weekday::Monday);
        CHECK(book.term->firstDay.plusDays(11 * 7) > today);
        CHECK(book.term->lastDay > today);
        REQUIRE(book.schoolClass.daysOff.size() == 1);
        int lessons = 0;
        for (Date date = book.term->firstDay; date <= today; date = date.plusDays(1)) {
            lessons += book.schoolClass.meetsOn(date) ? 1 : 0;
        }
        CHECK(lessons >= 24);
        CHECK(lessons <= 26);
        for (const Activity& activity : book.activities) {
            CHECK(activity.date <= today);
            CHECK(book.schoolClass.meetsOn(activity.date));
        }
        CHECK(book.activities.size() == 21);
        CHECK(book.activities.back().date.plusDays(4) > today);
    }
}

TEST_CASE("sample: the same day gives the same class", "[exchange][sample]")
{
    const Sample first(day("2026-11-21"));
    const Sample second(day("2026-11-21"));
    CHECK(marksOf(first.book()) == marksOf(second.book()));
    CHECK(first.gradebook.history()->size() == second.gradebook.history()->size());
    const Sample later(day("2026-12-21"));
    CHECK(marksOf(first.book()) != marksOf(later.book()));
}

TEST_CASE("sample: its history is a teacher's, day by day, and can be undone", "[exchange][sample]")
{
    Sample sample(day("2026-09-15"));
    const auto ops = *sample.gradebook.history();
    CHECK(ops.size() > 30);
    CHECK(std::ranges::is_sorted(ops, std::ranges::greater{},
                                 [](const Op& op) { return op.at.utcMs; }));
    constexpr std::int64_t kDay = 86'400'000;
    CHECK(ops.front().at.utcMs - ops.back().at.utcMs > 50 * kDay);
    CHECK(ops.front().at.utcMs <= testAuthor().now().utcMs);
    CHECK(sample.gradebook.check()->empty());
    for (std::size_t i = 0; i < ops.size(); ++i) {
        REQUIRE(sample.gradebook.undo());
    }
    CHECK(sample.gradebook.undo().error().code == ErrorCode::NothingToUndo);
    CHECK(readClasses(sample.gradebook)->empty());
}

TEST_CASE("sample: what stands at the path stays as it is", "[exchange][sample]")
{
    const TempFolder folder;
    writeBytes(folder.file("mine.trellis"), "my own");
    const auto made = makeSample(folder.file("mine.trellis"), day("2026-11-21"), testAuthor());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::FileExists);
    CHECK(bytesOf(folder.file("mine.trellis")) == "my own");
}

TEST_CASE("a new file appears with its content or not at all", "[storage]")
{
    const TempFolder folder;
    const auto refused = Gradebook::createWith(
        folder.file("new.trellis"), testAuthor(), [](Gradebook&) -> Result<void> {
            return Error{ErrorCode::MissingValue, {}, "course", {}};
        });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().where == "course");
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("lessons are counted back over a week without any", "[exchange][sample]")
{
    // Monday, Tuesday and Thursday; Sunday 22 November 2026.
    const std::array<bool, 7> weekdays{true, true, false, true, false, false, false};
    const LessonDays lessons = lessonsUpTo(day("2026-11-22"), 7, weekdays, 1);
    CHECK(lessons.off == DaysOff{day("2026-11-09"), day("2026-11-13")});
    CHECK(lessons.days == std::vector{day("2026-10-29"), day("2026-11-02"), day("2026-11-03"),
                                      day("2026-11-05"), day("2026-11-16"), day("2026-11-17"),
                                      day("2026-11-19")});
}
