// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/common/name_guard.h"

using namespace trellis;
using namespace trellis::ui;

namespace {

StudentRecord luz(const char* number)
{
    StudentRecord record;
    record.student.id = StudentId::make();
    record.student.familyName = "Ortiz";
    record.student.givenName = "Luz";
    record.student.ids.push_back({IdScheme::StudentNumber, {}, number});
    return record;
}

} // namespace

TEST_CASE("names: two students alike are told apart, and hidden ones say nothing", "[ui][common]")
{
    ClassBook book;
    book.students = {luz("12"), luz("34")};
    const Student& first = book.students[0].student;
    const Student& second = book.students[1].student;
    NameGuard names;
    CHECK(names.listName(first) == names.listName(second));
    names.tellApart(book);
    CHECK(names.listName(first).contains(QStringLiteral("Ortiz, Luz (12)")));
    CHECK(names.listName(second).contains(QStringLiteral("Ortiz, Luz (34)")));
    names.hideAllBut(first.id);
    CHECK_FALSE(names.listName(second).contains(QStringLiteral("34")));
    CHECK(names.listName(first).contains(QStringLiteral("12")));
}

TEST_CASE("names: two students of whom nothing else is known are counted", "[ui][common]")
{
    ClassBook book;
    for (const char* family : {"Garc\u00EDa", "Garcia", "Liu"}) {
        StudentRecord record;
        record.student.id = StudentId{static_cast<std::int64_t>(book.students.size()) + 1};
        record.student.familyName = family;
        record.student.givenName = "Luz";
        book.students.push_back(record);
    }
    NameGuard names;
    names.tellApart(book);
    QStringList said;
    for (const StudentRecord& record : book.students) {
        said.append(names.toldApartBy(record.student));
    }
    CHECK(said == QStringList{QStringLiteral("1"), QStringLiteral("2"), QString()});
    CHECK(names.listName(book.students.at(1).student) ==
          QStringLiteral("\u2068Garcia, Luz (2)\u2069"));
    names.hideAllBut(book.students.at(0).student.id);
    CHECK(names.toldApartBy(book.students.at(1).student).isEmpty());
}
