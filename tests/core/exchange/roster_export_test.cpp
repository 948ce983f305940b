// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_export.h"
#include "tests/core/exchange/plan_support.h"

using namespace trellis;
using namespace trellis::test;

namespace {

Date today()
{
    return *Date::fromIso("2026-11-20");
}

ClassBook bookOf(const Known& known)
{
    ClassBook book;
    book.courseBegan = *Date::fromIso("2026-09-01");
    for (const KnownStudent& student : known) {
        StudentRecord record;
        record.student = student.student;
        record.enrollments = {{{}, {}, {}, student.gradeLevel, student.section}};
        book.students.push_back(std::move(record));
    }
    return book;
}

} // namespace

TEST_CASE("export: what is written is read back as it was", "[exchange][roster]")
{
    const Known known =
        classOf("Student Number,Last Name,Tussenvoegsel,First Name,Preferred Name,Grade,Section,"
                "DOB,Email,Pronouns,Notes,Guardian 1 Name,Guardian 1 Email,Guardian 2 Name,"
                "Guardian 2 Phone\n"
                "00123,\"=cmd|'/c calc'!A1\",,-Ana,,9,Bio,2012-03-14,ana@a,she,\"likes; frogs\","
                "Rosa,rosa@home,Luis,555\n"
                "00124,'t Hart,,O’Neil,Neil,10,Bio,,,,,,,,\n"
                "00125,\"Ng, \"\"Al\"\"\",van der,Cy,,9,Art,,,,,Mei,,,\n");
    REQUIRE(known.size() == 3);
    for (const char delimiter : {',', ';'}) {
        const RosterPlan again = plan(rosterCsv(bookOf(known), today(), delimiter), known);
        CAPTURE(rosterCsv(bookOf(known), today(), delimiter));
        CHECK(actions(again) == "same same same");
        CHECK(again.left.empty());
    }
}

TEST_CASE("export: whoever has moved out is not in it, nor are columns without anything",
          "[exchange][roster]")
{
    ClassBook book = bookOf(classOf("Last Name,First Name\nLee,Ben\nNg,Cy\n"));
    book.students[1].enrollments[0].to = *Date::fromIso("2026-10-01");
    CHECK(rosterCsv(book, today()) == "\xEF\xBB\xBFLast Name,First Name\r\nLee,Ben\r\n");
}
