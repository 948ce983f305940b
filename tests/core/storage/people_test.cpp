// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using trellis::test::day;
using trellis::test::SmallClass;

namespace {

Student first(const SmallClass& c)
{
    return c.book().find(c.student(0))->student;
}

std::vector<std::string> stickyOf(const SmallClass& c, std::size_t student)
{
    const auto fields = readStickyFields(c.gradebook);
    REQUIRE(fields);
    const auto found = fields->find(c.student(student));
    return found == fields->end() ? std::vector<std::string>() : found->second;
}

} // namespace

TEST_CASE("people: everything a student is known by can be changed", "[storage][people]")
{
    SmallClass c;
    Student student = first(c);
    student.familyName = "Diallo <b>\u202Ex";
    student.givenName = "";
    student.namePrefix = "van";
    student.middleName = "M.";
    student.preferredGivenName = "Aïssa 🙂";
    student.preferredFamilyName = std::string(300, 'n');
    student.pronouns = "she/her";
    student.homeLanguage = "French";
    student.sheetLanguage = "fr";
    student.secondSheetLanguage = "ar";
    student.birthDate = day("2010-02-28");
    student.ids = {{IdScheme::StudentNumber, {}, "004512"}, {IdScheme::StateId, {}, "9"}};
    REQUIRE(editStudent(c.gradebook, student));
    CHECK(first(c) == student);
    REQUIRE(c.gradebook.undo());
    CHECK(first(c).familyName == "Family0000");
}

TEST_CASE("people: only what a roster could change back is kept from it", "[storage][people]")
{
    SmallClass c;
    Student student = first(c);
    student.sheetLanguage = "fr";
    student.ids.push_back({IdScheme::Email, {}, "a@school.example"});
    REQUIRE(editStudent(c.gradebook, student));
    CHECK(stickyOf(c, 0).empty());
    student.preferredGivenName = "Aïssa";
    student.guardians.push_back({{}, "Fatou Diallo", {}, "555", "mother"});
    REQUIRE(editStudent(c.gradebook, student));
    student = first(c);
    student.preferredGivenName = "Aïcha";
    REQUIRE(editStudent(c.gradebook, student));
    CHECK(stickyOf(c, 0) == std::vector<std::string>{"guardians", "preferredGivenName"});
    CHECK(stickyOf(c, 1).empty());
}

TEST_CASE("people: no name, or the number of somebody else, is refused", "[storage][people]")
{
    SmallClass c;
    Student student = first(c);
    student.familyName.assign(1, ' ');
    student.givenName.clear();
    CHECK(editStudent(c.gradebook, student).error().code == ErrorCode::MissingValue);
    student = first(c);
    student.ids.at(0).value = "00002";
    const auto taken = editStudent(c.gradebook, student);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == ErrorCode::AlreadyThere);
    CHECK(taken.error().values == std::vector<std::string>{"Given0001 Family0001"});
    student.id = StudentId::make();
    student.ids.clear();
    CHECK(editStudent(c.gradebook, student).error().code == ErrorCode::UnknownStudent);
    CHECK(first(c).familyName == "Family0000");
}
