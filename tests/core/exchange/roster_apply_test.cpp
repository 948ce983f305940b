// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_apply.h"
#include "core/exchange/roster_reader.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <algorithm>

using namespace trellis;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::SmallClass;

namespace {

struct AClass : SmallClass {
    explicit AClass(int count = 0) : SmallClass(count, 1) {}

    [[nodiscard]] RosterFile read(const std::string& text) const
    {
        RosterReadOptions options;
        options.profiles = *readRosterProfiles(gradebook);
        const auto file = readRosterFile(text, options);
        REQUIRE(file);
        return *file;
    }

    [[nodiscard]] RosterPlan plan(const std::string& text,
                                  const RosterPlanOptions& options = {}) const
    {
        const auto planned =
            planRoster(read(text), *readKnownStudents(gradebook, schoolClass), options);
        REQUIRE(planned);
        return *planned;
    }

    Committed import(const std::string& text, const RosterPlanOptions& options = {},
                     const char* date = "2026-10-01")
    {
        const RosterFile file = read(text);
        const auto planned = planRoster(file, *readKnownStudents(gradebook, schoolClass), options);
        REQUIRE(planned);
        const auto done =
            applyRoster(gradebook, schoolClass, *planned, {day(date), profileOf(file)});
        REQUIRE(done);
        return *done;
    }

    [[nodiscard]] const StudentRecord& record(const ClassBook& book,
                                              const std::string& number) const
    {
        for (const StudentRecord& candidate : book.students) {
            if (candidate.student.number() == number) {
                return candidate;
            }
        }
        FAIL("no student " << number);
        return book.students.front();
    }

    [[nodiscard]] nlohmann::json lastArgs() const { return gradebook.history(1)->front().args; }
};

constexpr const char* kRoster =
    "Last Name;First Name;Student Number;Email;Grade;Section;Home Language;Guardian 1;Guardian 1 "
    "Email;Guardian 2\n"
    "García;Ana;=\"00123\";ana@school.example;10;3A;Spanish;Rosa García;rosa@home.example;Luis\n"
    "Okafor;Chidi;00124;;10;3A;Igbo;;;\n"
    "Berg;Sanne van der;00125;;11;3B;Dutch;Ilse;;\n";

} // namespace

TEST_CASE("roster: new students are in the class with everything the file says", "[exchange]")
{
    AClass small;
    small.import(kRoster);
    const ClassBook book = small.book();
    REQUIRE(book.students.size() == 3);
    const StudentRecord& ana = small.record(book, "00123");
    CHECK(ana.student.displayName() == "Ana García");
    CHECK(ana.student.homeLanguage == "Spanish");
    CHECK(ana.student.ids.size() == 2);
    REQUIRE(ana.student.guardians.size() == 2);
    CHECK(ana.student.guardians[0].name == "Rosa García");
    CHECK(ana.student.guardians[0].email == "rosa@home.example");
    REQUIRE(ana.enrollments.size() == 1);
    CHECK_FALSE(ana.enrollments[0].from);
    CHECK(ana.enrollments[0].gradeLevel == "10");
    CHECK(ana.enrollments[0].section == "3A");
    CHECK(small.gradebook.history(1)->front().kind == "import-roster");
    CHECK(small.lastArgs()["new"] == 3);
    CHECK(small.lastArgs()["class"] == small.schoolClass.value);
}

TEST_CASE("roster: the same file again changes nothing and leaves no op", "[exchange]")
{
    AClass small;
    small.import(kRoster);
    const std::string before = contentOf(small.gradebook.path());
    const auto ops = small.gradebook.history()->size();
    CHECK(small.plan(kRoster).isEmpty());
    CHECK(small.plan(kRoster).count(RowAction::Unchanged) == 3);
    CHECK_FALSE(small.import(kRoster).op);
    CHECK(contentOf(small.gradebook.path()) == before);
    CHECK(small.gradebook.history()->size() == ops);
}

TEST_CASE("roster: what the teacher has put right by hand survives the next import", "[exchange]")
{
    AClass small;
    small.import(kRoster);
    const ClassBook book = small.book();
    Student ana = small.record(book, "00123").student;
    ana.preferredGivenName = "Anita";
    ana.homeLanguage = "Catalan";
    ana.guardians.pop_back();
    REQUIRE(editStudent(small.gradebook, ana));

    const RosterPlan plan = small.plan(kRoster);
    CHECK(plan.isEmpty());
    const auto row = std::find_if(plan.rows.begin(), plan.rows.end(),
                                  [&ana](const PlannedRow& r) { return r.target == ana.id; });
    REQUIRE(row != plan.rows.end());
    REQUIRE(row->changes.size() == 2);
    CHECK(row->changes.at(0).field == "homeLanguage");
    CHECK_FALSE(row->changes.at(0).isTaken);
    CHECK(row->changes.at(1).field == "guardians");
    CHECK_FALSE(row->changes.at(1).isTaken);

    // Fields that the teacher left alone follow the school.
    small.import("Last Name;First Name;Student Number;Home Language;Preferred Name;Pronouns\n"
                 "García;Ana María;00123;Spanish;Annie;she/her\n");
    const ClassBook after = small.book();
    const Student& now = small.record(after, "00123").student;
    CHECK(now.givenName == "Ana María");
    CHECK(now.pronouns == "she/her");
    CHECK(now.preferredGivenName == "Anita");
    CHECK(now.homeLanguage == "Catalan");
    CHECK(now.guardians.size() == 1);
}

TEST_CASE("roster: undo of an import brings back what was there, redo brings it again",
          "[exchange]")
{
    AClass small(2);
    const std::string before = contentOf(small.gradebook.path());
    small.import(std::string(kRoster) + "Family0000;Another;00001;new@school.example;9;3C;;;;\n",
                 {true, true});
    const std::string after = contentOf(small.gradebook.path());
    CHECK(after != before);
    CHECK(small.lastArgs()["changed"] == 1);
    CHECK(small.lastArgs()["left"] == 1);
    REQUIRE(small.gradebook.undo());
    CHECK(contentOf(small.gradebook.path()) == before);
    REQUIRE(small.gradebook.redo());
    CHECK(contentOf(small.gradebook.path()) == after);
}

TEST_CASE("roster: what changed is written, blank cells keep, guardians stay", "[exchange]")
{
    AClass small;
    small.import(kRoster);
    small.import("Last Name;First Name;Student Number;Email;Grade;Section;Home Language;Guardian "
                 "1;Guardian 1 Email;Guardian 2\n"
                 "García Ruiz;Ana;00123;;11;3B;;Rosa García;rosa@work.example;\n"
                 "Okafor;Chidi;00124;;10;3A;;;;\n"
                 "Berg;Sanne van der;00125;;11;3B;Dutch;Ilse;;\n");
    CHECK(small.lastArgs()["changed"] == 1);
    CHECK(small.lastArgs()["new"] == 0);
    const ClassBook book = small.book();
    const StudentRecord& ana = small.record(book, "00123");
    CHECK(ana.student.familyName == "García Ruiz");
    CHECK(ana.student.homeLanguage == "Spanish");
    CHECK(ana.student.ids.size() == 2);
    CHECK(ana.enrollments.size() == 1);
    CHECK(ana.enrollments[0].gradeLevel == "11");
    CHECK(ana.enrollments[0].section == "3B");
    REQUIRE(ana.student.guardians.size() == 2);
    CHECK(ana.student.guardians[0].email == "rosa@work.example");
    CHECK(small.record(book, "00124").student.homeLanguage == "Igbo");
}

TEST_CASE("roster: who is missing stays unless asked, and comes back with the next file",
          "[exchange]")
{
    AClass small;
    small.import(kRoster);
    const std::string shorter = "Last Name;First Name;Student Number\nGarcía;Ana;00123\n"
                                "Okafor;Chidi;00124\n";
    CHECK_FALSE(small.import(shorter).op);
    CHECK_FALSE(small.record(small.book(), "00125").enrollments[0].to);

    small.import(shorter, {false, true}, "2026-10-12");
    CHECK(small.lastArgs()["left"] == 1);
    CHECK(small.record(small.book(), "00125").enrollments[0].to == day("2026-10-12"));
    CHECK_FALSE(small.import(shorter, {false, true}, "2026-10-13").op);

    small.import(kRoster, {}, "2026-11-02");
    const ClassBook book = small.book();
    const StudentRecord& back = small.record(book, "00125");
    REQUIRE(back.enrollments.size() == 2);
    CHECK(back.enrollments[1].from == day("2026-11-02"));
    CHECK_FALSE(back.enrollments[1].to);
    CHECK(back.enrollments[1].gradeLevel == "11");
    CHECK(small.plan(kRoster).isEmpty());
}

TEST_CASE("roster: back on the day of leaving is as if nothing had been", "[exchange]")
{
    AClass small;
    small.import(kRoster);
    const std::string before = contentOf(small.gradebook.path());
    REQUIRE(moveOut(small.gradebook, small.book(), small.record(small.book(), "00124").student.id,
                    day("2026-10-05")));
    small.import(kRoster, {}, "2026-10-05");
    CHECK(contentOf(small.gradebook.path()) == before);
}

TEST_CASE("roster: a proposal is written only where it is accepted, a conflict never", "[exchange]")
{
    AClass small;
    small.import("Last Name,First Name,Student Number\nGarcía,Ana,00123\nRuiz,Eva,00777\n");
    const std::string eaten = "Last Name,First Name,Student Number,Grade\n"
                              "García,Ana,123,10\n";
    CHECK_FALSE(small.import(eaten).op);
    small.import(eaten, {true, false});
    const ClassBook book = small.book();
    REQUIRE(book.students.size() == 2);
    CHECK(small.record(book, "00123").enrollments[0].gradeLevel == "10");

    const std::string twice = "Last Name,First Name,Student Number\nLi,Wei,5\nLi,Min,5\n";
    CHECK_FALSE(small.import(twice, {true, false}).op);
    CHECK(small.book().students.size() == 2);
}

TEST_CASE("roster: a student of another class is enrolled, not made twice", "[exchange]")
{
    AClass small;
    small.import(kRoster);
    REQUIRE(addClass(small.gradebook, small.course, {"Period 4", std::nullopt}));
    const ClassId other = readClasses(small.gradebook)->back().id;
    REQUIRE(other != small.schoolClass);
    const RosterFile file = small.read(kRoster);
    const auto planned = planRoster(file, *readKnownStudents(small.gradebook, other), {});
    REQUIRE(planned);
    REQUIRE(applyRoster(small.gradebook, other, *planned, {day("2026-10-01"), {}}));
    CHECK(readClassBook(small.gradebook, other)->students.size() == 3);
    CHECK(small.book().students.size() == 3);
    CHECK(readRoster(small.gradebook, other)->size() == 3);
}

TEST_CASE("roster: how a source was mapped is remembered for its next file", "[exchange]")
{
    AClass small;
    const std::string odd = "Kolumna A;Kolumna B;Numer\nNowak;Zofia;00123\n";
    RosterReadOptions options;
    options.map = {
        {"Kolumna A", "familyName"}, {"Kolumna B", "givenName"}, {"Numer", "studentNumber"}};
    const auto file = readRosterFile(odd, options);
    REQUIRE(file);
    const auto planned =
        planRoster(*file, *readKnownStudents(small.gradebook, small.schoolClass), {});
    REQUIRE(planned);
    REQUIRE(applyRoster(small.gradebook, small.schoolClass, *planned,
                        {day("2026-10-01"), profileOf(*file)}));
    REQUIRE(readRosterProfiles(small.gradebook)->size() == 1);
    CHECK(readRosterProfiles(small.gradebook)->front() == profileOf(*file));

    // Without a word about the columns this time.
    small.import(odd + "Kowalska;Ewa;00124\n");
    CHECK(small.record(small.book(), "00124").student.displayName() == "Ewa Kowalska");
    CHECK(readRosterProfiles(small.gradebook)->size() == 1);

    // The newest file tells how the next one will look.
    small.import("Kolumna A;Kolumna B;Numer\nL\xF3pez;In\xE9s;00125\n");
    REQUIRE(readRosterProfiles(small.gradebook)->size() == 1);
    CHECK(readRosterProfiles(small.gradebook)->front().encoding == "windows-1252");
    REQUIRE(small.gradebook.undo());
    REQUIRE(small.gradebook.undo());
    REQUIRE(small.gradebook.undo());
    CHECK(readRosterProfiles(small.gradebook)->empty());
}
