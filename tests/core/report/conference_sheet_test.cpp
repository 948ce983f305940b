// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/conference_sheet.h"
#include "core/report/name_order.h"
#include "tests/core/mastery/a_class.h"
#include "tests/support/catch.h"

using namespace trellis;
using namespace trellis::test;

namespace {

using Points = std::vector<GrowthPoint>;

ConferenceSheet sheetOf(AClass& c, const std::string& name, Date asOf = day(100))
{
    return conferenceSheet(c.book, c.record(name), asOf);
}

Points growthOf(AClass& c, const std::string& name, Date asOf = day(100))
{
    return sheetOf(c, name, asOf).rows.at(0).growth;
}

} // namespace

TEST_CASE("sheet: only the preferred name is on it", "[report][sheet]")
{
    AClass c(1);
    c.student("Ana");
    Student& student = c.record("Ana").student;
    student.givenName = "Anastasia";
    student.familyName = "Petrova";
    student.preferredGivenName = "Stacy";
    CHECK(conferenceSheet(c.book, c.book.students[0], day(1)).student == "Stacy Petrova");
}

TEST_CASE("sheet: in Vietnamese and Chinese the family name comes first", "[report][sheet]")
{
    Student student;
    student.givenName = "Thị Phương";
    student.familyName = "Nguyễn";
    CHECK(nameInOrderOf(student, "vi") == "Nguyễn Thị Phương");
    CHECK(nameInOrderOf(student, "es") == "Thị Phương Nguyễn");
    student.familyName = "Đặng";
    CHECK(nameInOrderOf(student, "vi") == "Đặng Thị Phương");
    student.givenName = "小明";
    student.familyName = "王";
    CHECK(nameInOrderOf(student, "zh") == "王小明");
    CHECK(nameInOrderOf(student, "") == "王小明");
    CHECK(nameInOrderOf(student, "es") == "王小明");
    // Letters are no characters, in whatever language the sheet is.
    student.givenName = "София";
    student.familyName = "Иванова";
    CHECK(nameInOrderOf(student, "zh") == "София Иванова");
    student.givenName = "ليلى";
    student.familyName = "حداد";
    CHECK(nameInOrderOf(student, "zh") == "ليلى حداد");
    CHECK(nameInOrderOf(student, "vi") == "ليلى حداد");
    student.givenName = "Emma";
    student.familyName = "Smith";
    CHECK(nameInOrderOf(student, "vi") == "Emma Smith");
    // In Latin letters it is written as the school writes it.
    student.givenName = "Xiaoming";
    student.familyName = "Wang";
    CHECK(nameInOrderOf(student, "zh") == "Xiaoming Wang");
    // A name to go by stays as the student says it.
    student.preferredGivenName = "Emily";
    CHECK(nameInOrderOf(student, "vi") == "Emily Wang");

    AClass c(1);
    c.student("Ana");
    Student& other = c.record("Ana").student;
    other.givenName = "Phương";
    other.familyName = "Nguyễn";
    other.preferredGivenName.clear();
    other.preferredFamilyName.clear();
    other.sheetLanguage = "vi";
    CHECK(conferenceSheet(c.book, c.book.students[0], day(1)).student == "Nguyễn Phương");
}

TEST_CASE("sheet: outcomes in course order, archived ones left out", "[report][sheet]")
{
    AClass c(4);
    c.levels("Ana", "CDE");
    c.outcome(2).archivedOn = day(50);
    const ConferenceSheet sheet = sheetOf(c, "Ana");
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.rows[0].code == "1");
    CHECK(sheet.rows[1].code == "3");
    CHECK(sheet.rows[2].code == "4");
    CHECK(sheet.rows[2].isNotStarted());
    // Before that day it still was on it.
    CHECK(sheetOf(c, "Ana", day(40)).rows.size() == 4);
}

TEST_CASE("sheet: what came after the day is not on it", "[report][sheet]")
{
    AClass c(1);
    c.mark("Ana", 1, 'E', day(1));
    c.mark("Ana", 1, 'C', day(20));
    const ConferenceSheet sheet = sheetOf(c, "Ana", day(10));
    CHECK(sheet.rows[0].growth == Points{{day(1), 1}});
    CHECK(sheet.rows[0].rank == 1);
    CHECK(sheet.asOf == day(10));
}

TEST_CASE("growth: of one day the newest only, a drop stays a drop", "[report][sheet]")
{
    AClass c(1);
    c.mark("Ana", 1, 'E', day(1));
    c.mark("Ana", 1, 'C', day(1));
    c.mark("Ana", 1, 'D', day(5));
    CHECK(growthOf(c, "Ana") == Points{{day(1), 3}, {day(5), 2}});
}

TEST_CASE("growth: withdrawn, excused and missing work is not drawn", "[report][sheet]")
{
    AClass c(1);
    c.mark("Ana", 1, 'D', day(1));
    c.mark("Ana", 1, 'C', day(2)).isWithdrawn = true;
    c.mark("Ana", 1, 'x', day(3));
    c.mark("Ana", 1, '-', day(4));
    CHECK(growthOf(c, "Ana") == Points{{day(1), 2}});
}

TEST_CASE("growth: six days are all kept, of seven the first, the changes and the last",
          "[report][sheet]")
{
    AClass c(1);
    c.marks("Ana", 1, "EEEEDD");
    CHECK(growthOf(c, "Ana").size() == 6);
    AClass longer(1);
    longer.marks("Ana", 1, "EEEEDDDCC");
    CHECK(growthOf(longer, "Ana") == Points{{day(0), 1}, {day(4), 2}, {day(7), 3}, {day(8), 3}});
}

TEST_CASE("sheet: a decision stands in Now, the picture keeps the evidence", "[report][sheet]")
{
    AClass c(2);
    c.levels("Ana", "ED");
    c.decide("Ana", 1, 'C', day(10));
    const ConferenceSheet sheet = sheetOf(c, "Ana");
    CHECK(sheet.rows[0].rank == 3);
    CHECK(sheet.rows[0].isDecision);
    CHECK(sheet.rows[0].growth == Points{{day(0), 1}});
    CHECK_FALSE(sheet.rows[1].isDecision);
}

TEST_CASE("sheet: boxes for the first condition, the line after those needed", "[report][sheet]")
{
    AClass c(10);
    c.levels("Ana", "CCCCC");
    CHECK_FALSE(sheetOf(c, "Ana").boxes); // no rule
    c.rule({atLeast(7)});
    CHECK(sheetOf(c, "Ana").boxes == CreditBoxes{10, 5, 7});
    c.exempt("Ana", 9);
    c.exempt("Ana", 10);
    const ConferenceSheet sheet = sheetOf(c, "Ana");
    CHECK(sheet.boxes == CreditBoxes{8, 5, 7});
    CHECK(sheet.credit.exempt == 2);
    CHECK(sheet.rows[9].isExempt);
    CHECK(sheet.rows.size() == 10);
    c.exempt("Ana", 8);
    c.exempt("Ana", 7);
    // Out of reach: there is no box to draw the line after.
    CHECK(sheetOf(c, "Ana").boxes == CreditBoxes{6, 5, std::nullopt});
}

TEST_CASE("sheet: pictures begin with the course, or with marks from before it", "[report][sheet]")
{
    AClass c(2);
    c.book.courseBegan = day(10);
    c.mark("Ana", 1, 'E', day(12));
    CHECK(sheetOf(c, "Ana").from == day(10));
    c.mark("Ana", 2, 'E', day(3));
    CHECK(sheetOf(c, "Ana").from == day(3));
    CHECK(sheetOf(c, "Ana", day(1)).from == day(1));
}

TEST_CASE("sheet: what was written on earlier papers comes back, the newest of each",
          "[report][sheet]")
{
    AClass c(1);
    c.student("Ana");
    const auto held = [&](int on) {
        Conference conference;
        conference.id = ConferenceId::make();
        conference.classes = {c.book.schoolClass.id};
        conference.date = conference.heldOn = day(on);
        return conference;
    };
    Conference first = held(10);
    setPaperAnswer(first, PaperQuestion::MustDo, "read");
    setPaperAnswer(first, PaperQuestion::FamilyWrote, "thank you");
    Conference second = held(40);
    setPaperAnswer(second, PaperQuestion::MustDo, "write");
    second.wantsTeacherTime = true;
    Conference next = held(90);
    next.heldOn.reset();
    c.record("Ana").conferences = {first, second, next};
    const ConferenceSheet sheet = sheetOf(c, "Ana", day(80));
    CHECK(writtenBefore(sheet, PaperQuestion::MustDo) == "write");
    CHECK(writtenBefore(sheet, PaperQuestion::FamilyWrote) == "thank you");
    CHECK(writtenOn(sheet, PaperQuestion::MustDo).empty());
    CHECK_FALSE(sheet.wantsTeacherTime);
    // While the second one is the newest, its own paper has what was written on it.
    c.record("Ana").conferences.pop_back();
    const ConferenceSheet again = sheetOf(c, "Ana", day(45));
    CHECK(writtenOn(again, PaperQuestion::MustDo) == "write");
    CHECK(writtenBefore(again, PaperQuestion::MustDo) == "read");
    CHECK(again.wantsTeacherTime);
    // Before it was held nothing of it is known.
    CHECK(writtenBefore(sheetOf(c, "Ana", day(5)), PaperQuestion::MustDo).empty());
}

TEST_CASE("sheet: goals of last time keep what was said of them here, and none is lost unsaid",
          "[report][sheet]")
{
    AClass c(1);
    c.student("Ana");
    StudentRecord& record = c.record("Ana");
    Conference conference;
    conference.id = ConferenceId::make();
    conference.classes = {c.book.schoolClass.id};
    conference.date = conference.heldOn = conference.resultsOn = day(50);
    record.conferences = {conference};
    for (const auto& [text, state] : {std::pair("read", GoalState::Open),
                                      {"count", GoalState::Met},
                                      {"write", GoalState::StillWorking}}) {
        Goal goal;
        goal.id = GoalId::make();
        goal.text = text;
        goal.madeOn = day(1);
        goal.state = state;
        goal.stateOn = state == GoalState::Open ? std::nullopt : std::optional(day(50));
        record.goals.push_back(goal);
    }
    const ConferenceSheet sheet = sheetOf(c, "Ana", day(51));
    REQUIRE(sheet.oldGoals.size() == 2);
    CHECK(sheet.oldGoals[0].text == "write");
    CHECK(sheet.oldGoals[0].state == GoalState::StillWorking);
    CHECK(sheet.oldGoals[1].text == "count");
    CHECK(sheet.oldGoals[1].state == GoalState::Met);
    CHECK(sheet.goalsLeftOut == 1);
    // At the next one it is a promise again, and what was met is past.
    Conference next = conference;
    next.id = ConferenceId::make();
    next.date = day(90);
    next.heldOn.reset();
    next.resultsOn.reset();
    record.conferences.push_back(next);
    const ConferenceSheet later = sheetOf(c, "Ana", day(89));
    REQUIRE(later.oldGoals.size() == 2);
    CHECK(later.oldGoals[0].text == "write");
    CHECK(later.oldGoals[0].state == GoalState::Open);
    CHECK(later.oldGoals[1].text == "read");
    CHECK(later.goalsLeftOut == 0);
}
