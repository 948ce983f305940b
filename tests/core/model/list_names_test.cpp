// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/list_names.h"
#include "tests/support/catch.h"

using namespace trellis;

namespace {

StudentRecord student(const char* family, const char* given, const char* number, const char* grade)
{
    StudentRecord record;
    record.student.id = StudentId::make();
    record.student.familyName = family;
    record.student.givenName = given;
    if (*number != '\0') {
        record.student.ids.push_back({IdScheme::StudentNumber, {}, number});
    }
    record.enrollments.push_back({{}, {}, {}, grade, {}});
    return record;
}

} // namespace

TEST_CASE("list names: only students who share a name get more than it", "[model]")
{
    ClassBook book;
    book.students = {student("García", "Luz", "004518", "10"),
                     student("Garcia", "Luz", "004611", "10"), student("Liu", "Jiahao", "7", "10")};
    const auto names = distinctListNames(book);
    REQUIRE(names.size() == 2);
    CHECK(names.at(book.students[0].student.id) == "García, Luz (004518)");
    CHECK(names.at(book.students[1].student.id) == "Garcia, Luz (004611)");
}

TEST_CASE("list names: without numbers the grade tells them apart", "[model]")
{
    ClassBook book;
    book.students = {student("García", "Luz", "", "9"), student("García", "Luz", "", "10")};
    const auto names = distinctListNames(book);
    CHECK(names.at(book.students[0].student.id) == "García, Luz (9)");
    CHECK(names.at(book.students[1].student.id) == "García, Luz (10)");
}

TEST_CASE("list names: one without a number is told from one with it", "[model]")
{
    ClassBook book;
    book.students = {student("García", "Luz", "", "9"), student("García", "Luz", "12", "9")};
    const auto names = distinctListNames(book);
    CHECK(names.at(book.students[0].student.id) == "García, Luz");
    CHECK(names.at(book.students[1].student.id) == "García, Luz (12)");
}

TEST_CASE("list names: where nothing tells them apart nothing is made up", "[model]")
{
    ClassBook book;
    book.students = {student("García", "Luz", "", "9"), student("García", "Luz", "", "9")};
    CHECK(distinctListNames(book).empty());
}
