// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/core/exchange/plan_support.h"

using namespace trellis;
using namespace trellis::test;

namespace {

RosterPlan planned(const std::string& csv, const Known& known, const RosterDecisions& decisions)
{
    return plan(csv, known, {false, false, decisions});
}

RosterPlan planned(const RosterFile& file, const Known& known, const RosterDecisions& decisions)
{
    return plan(file, known, {false, false, decisions});
}

constexpr const char* kTwice = "Student Number,Last Name,First Name,Grade\n"
                               "1,García,Luz,9\n2,Lee,Ben,9\n3,García,Luz,9\n";

constexpr const char* kOneNumber = "Student Number,Last Name,First Name\n"
                                   "7,Espinal,Jayden\n7,Espinal,Jaden\n8,Okafor,Chidera\n";

} // namespace

TEST_CASE("decisions: a name that comes twice can be one person", "[exchange][plan]")
{
    const RosterPlan two = plan(kTwice, {});
    CHECK(actions(two) == "new new new");
    CHECK(two.rows[0].alike == std::vector<std::size_t>{4});
    CHECK(two.rows[1].alike.empty());
    CHECK(two.rows[2].alike == std::vector<std::size_t>{2});

    RosterDecisions decisions;
    decisions.samePerson = {{4, 2}};
    const RosterPlan one = planned(kTwice, {}, decisions);
    REQUIRE(actions(one) == "new new");
    CHECK(one.rows[0].isJoined);
    CHECK(one.rows[0].otherLines == std::vector<std::size_t>{4});
    CHECK(one.rows[0].result.number() == "1"); // the first row's
}

TEST_CASE("decisions: equal lines are one student unless they are said to be two",
          "[exchange][plan]")
{
    const std::string csv = "Last Name,First Name\nGarcía,Luz\nGarcía,Luz\n";
    const RosterPlan one = plan(csv, {});
    CHECK(actions(one) == "new");
    CHECK(one.rows[0].isJoined);

    RosterDecisions decisions;
    decisions.ownPerson = {2, 3};
    const RosterPlan two = planned(csv, {}, decisions);
    CHECK(actions(two) == "new new");
    CHECK(two.issues.empty());
}

TEST_CASE("decisions: rows that share a number are one person, or two without it",
          "[exchange][plan]")
{
    RosterDecisions same;
    same.samePerson = {{3, 2}};
    const RosterPlan one = planned(kOneNumber, {}, same);
    REQUIRE(actions(one) == "new new");
    CHECK(one.rows[0].result.givenName == "Jayden");
    CHECK(one.rows[0].result.number() == "7");

    RosterDecisions own;
    own.ownPerson = {2, 3};
    const RosterPlan two = planned(kOneNumber, {}, own);
    REQUIRE(actions(two) == "new new new");
    CHECK(two.rows[0].result.number().empty());
    CHECK(two.rows[1].result.number().empty());
    CHECK(two.rows[2].result.number() == "8");
    CHECK(two.rows[0].alike == std::vector<std::size_t>{3});
}

TEST_CASE("decisions: a name that is there already waits where it is to be asked about",
          "[exchange][plan]")
{
    const Known known = classOf("Student Number,Last Name,First Name,DOB\n"
                                "00131,Bui,Linh,2012-03-14\n00132,Lee,Ben,\n");
    const auto asking = [&known](const std::string& csv, const RosterDecisions& decisions) {
        return plan(csv, known, {false, false, decisions, true});
    };
    const std::string once = "Student Number,Last Name,First Name\n99999,Bui,Linh\n";
    CHECK(actions(plan(once, known)) == "new");
    const RosterPlan waits = asking(once, {});
    REQUIRE(actions(waits) == "conflict");
    CHECK(waits.rows[0].reason == RowReason::OtherNumber);
    CHECK(waits.rows[0].candidates == std::vector<StudentId>{known[0].student.id});
    REQUIRE(waits.left.size() == 1); // Linh may be meant
    CHECK(waits.left[0].student == known[1].student.id);
    RosterDecisions fresh;
    fresh.persons[2] = {RowPerson::Kind::New, {}};
    CHECK(actions(asking(once, fresh)) == "new");

    // Another birth date is another person; a student who is found by the number is nobody else.
    CHECK(actions(asking("Student Number,Last Name,First Name,DOB\n99999,Bui,Linh,2011-01-01\n",
                         {})) == "new");
    CHECK(actions(asking("Student Number,Last Name,First Name\n00132,Lee,Ben\n00133,Lee,Ben\n",
                         {})) == "same conflict");

    // Of two people with the name each may be the student, as long as nobody says which.
    RosterDecisions apart;
    apart.ownPerson = {2, 3};
    const std::string both = "Student Number,Last Name,First Name\n99999,Bui,Linh\n,Bui,Linh\n";
    CHECK(actions(asking(both, {})) == "conflict conflict");
    CHECK(actions(asking(both, apart)) == "conflict proposed");
    apart.persons[3] = {RowPerson::Kind::Student, known[0].student.id};
    CHECK(actions(asking(both, apart)) == "new same");

    const std::string equal = "Last Name,First Name\nNg,Cy\nNg,Cy\n";
    const RosterPlan twice = asking(equal, {});
    REQUIRE(actions(twice) == "conflict");
    CHECK(twice.rows[0].reason == RowReason::RepeatedName);
    RosterDecisions one;
    one.samePerson = {{3, 2}};
    CHECK(actions(asking(equal, one)) == "new");
    RosterDecisions two;
    two.ownPerson = {2, 3};
    CHECK(actions(asking(equal, two)) == "new new");
}

TEST_CASE("decisions: a proposal is the student, or somebody new", "[exchange][plan]")
{
    const Known known = classOf("Student Number,Last Name,First Name\n1,García,Ana\n");
    const std::string csv = "Last Name,First Name,Email\nGarcía,Ana,ana@a\n";
    REQUIRE(actions(plan(csv, known)) == "proposed");

    RosterDecisions yes;
    yes.persons[2] = {RowPerson::Kind::Student, known[0].student.id};
    const RosterPlan same = planned(csv, known, yes);
    REQUIRE(actions(same) == "changed");
    CHECK(same.rows[0].isDecided);
    CHECK(same.rows[0].match == MatchRule::Chosen);
    CHECK(same.rows[0].target == known[0].student.id);
    CHECK(same.left.empty());

    RosterDecisions no;
    no.persons[2] = {RowPerson::Kind::New, {}};
    const RosterPlan fresh = planned(csv, known, no);
    CHECK(actions(fresh) == "new");
    CHECK(fresh.rows[0].candidates == std::vector<StudentId>{known[0].student.id});
    REQUIRE(fresh.left.size() == 1); // then she is not in the file
    CHECK(fresh.left[0].student == known[0].student.id);

    RosterDecisions out;
    out.persons[2] = {RowPerson::Kind::LeaveOut, {}};
    const RosterPlan none = planned(csv, known, out);
    CHECK(actions(none) == "skip");
    CHECK(none.rows[0].reason == RowReason::LeftOut);
    CHECK(none.left.empty());
}

TEST_CASE("decisions: a row with the ids of two students is the chosen one, without the other's",
          "[exchange][plan]")
{
    const Known known = classOf("SIS ID,Student Number,Last Name,First Name\n"
                                "s-1,001,García,Ana\ns-2,002,Lee,Ben\n");
    const std::string csv = "SIS ID,Student Number,Last Name,First Name\ns-1,002,García,Ana\n";
    REQUIRE(actions(plan(csv, known)) == "conflict");
    RosterDecisions decisions;
    decisions.persons[2] = {RowPerson::Kind::Student, known[0].student.id};
    const RosterPlan made = planned(csv, known, decisions);
    REQUIRE(actions(made) == "same");
    CHECK(idOf(made.rows[0].result, IdScheme::StudentNumber) == "001");
    REQUIRE(made.left.size() == 1);
    CHECK(made.left[0].student == known[1].student.id);

    decisions.persons[2] = {RowPerson::Kind::New, {}};
    const RosterPlan fresh = planned(csv, known, decisions);
    REQUIRE(actions(fresh) == "new");
    CHECK(fresh.rows[0].result.ids.empty());
}

TEST_CASE("decisions: of two rows that are one student the one that was chosen stays",
          "[exchange][plan]")
{
    const Known known = classOf("SIS ID,Student Number,Last Name,First Name\ns-1,001,García,Ana\n");
    const std::string csv = "SIS ID,Student Number,Last Name,First Name\n"
                            "s-1,,García,Ana\n,001,Garcia Lopez,Anita\n";
    RosterDecisions decisions;
    decisions.persons[2] = {RowPerson::Kind::Student, known[0].student.id};
    CHECK(actions(planned(csv, known, decisions)) == "same conflict");
    decisions.persons[3] = {RowPerson::Kind::Student, known[0].student.id};
    CHECK(actions(planned(csv, known, decisions)) == "conflict conflict");
    decisions.persons[3] = {RowPerson::Kind::New, {}};
    CHECK(actions(planned(csv, known, decisions)) == "same new");
}

TEST_CASE("decisions: what the file changes can stay as it is", "[exchange][plan]")
{
    Known known = classOf("Student Number,Last Name,First Name,Nickname,Grade\n"
                          "1,García,Ana,Anita,9\n");
    const std::string csv = "Student Number,Last Name,First Name,Nickname,Grade,Email\n"
                            "1,García,Ana,Ani,10,ana@a\n";
    known[0].stickyFields = {"preferredGivenName"};
    const RosterPlan usual = plan(csv, known);
    CHECK(changes(usual.rows[0]) ==
          "preferredGivenName: Anita kept, not Ani; email:  → ana@a; gradeLevel: 9 → 10");

    RosterDecisions mine;
    mine.fields[2] = FieldChoice::Mine;
    const RosterPlan kept = planned(csv, known, mine);
    CHECK(actions(kept) == "same");
    CHECK(kept.isEmpty());
    CHECK(kept.rows[0].result == known[0].student);

    RosterDecisions file;
    file.fields[2] = FieldChoice::File;
    const RosterPlan taken = planned(csv, known, file);
    CHECK(taken.rows[0].result.preferredGivenName == "Ani");
    CHECK(taken.rows[0].gradeLevel == "10");
}

TEST_CASE("decisions: each student who is missing stays or goes", "[exchange][plan]")
{
    const Known known = classOf("Student Number,Last Name,First Name\n1,A,A\n2,B,B\n3,C,C\n");
    const std::string csv = "Student Number,Last Name,First Name\n3,C,C\n";
    RosterDecisions decisions;
    decisions.movedOut = {{known[0].student.id, true}};
    const RosterPlan one = planned(csv, known, decisions);
    REQUIRE(one.left.size() == 2);
    CHECK(one.left[0].isMovedOut);
    CHECK_FALSE(one.left[1].isMovedOut);
    decisions.movedOut = {{known[0].student.id, false}};
    const RosterPlan all = plan(csv, known, {false, true, decisions});
    CHECK_FALSE(all.left[0].isMovedOut);
    CHECK(all.left[1].isMovedOut);
}

TEST_CASE("decisions: a row that looks like a footer can be a student", "[exchange][plan]")
{
    const std::string csv = "Student Number,Last Name,First Name,Grade\n"
                            "1,García,Ana,9\n2,Lee,Ben,9\nSum,Lee,,\n";
    CHECK(readText(csv).rows.size() == 2);
    RosterReadOptions options;
    options.keptLines = {4};
    const RosterFile file = readText(csv, options);
    CHECK(file.rows.size() == 3);
    CHECK(file.skipped.empty());
    CHECK(actions(planned(file, {}, {})) == "new new new");
}

TEST_CASE("reading: columns can be named by their place, also two with one heading",
          "[exchange][roster]")
{
    const std::string csv = "Name,Name,Locker\nGarcía,Ana,B-1\nLee,Ben,B-2\n";
    RosterReadOptions options;
    options.columns = {{0, "familyName"}, {1, "givenName"}, {2, "section"}};
    const RosterFile file = readText(csv, options);
    CHECK(fields(file) == "familyName givenName section");
    CHECK(briefs(file) == std::vector<std::string>{"García, Ana||B-1", "Lee, Ben||B-2"});
    CHECK(file.samples.at(1) == std::vector<std::string>{"Lee", "Ben", "B-2"});
}

TEST_CASE("reading: whether the first row is a heading can be said", "[exchange][roster]")
{
    const std::string csv = "Locker,Shelf\nAna García,4\nBen Lee,5\n";
    RosterReadOptions options;
    options.columns = {{0, "fullName"}};
    options.hasHeading = true;
    const RosterFile with = readText(csv, options);
    CHECK(with.rows.size() == 2);
    CHECK(with.columns[0].heading == "Locker");
    options.hasHeading = false;
    CHECK(readText(csv, options).rows.size() == 3);
    RosterReadOptions none;
    none.hasHeading = false;
    CHECK_FALSE(readText("Last Name,First Name\nLee,Ben\n", none).headerLine);
}

TEST_CASE("reading: the order of dates and of names can be said", "[exchange][roster]")
{
    const std::string csv = "Last Name,First Name,DOB\nLee,Ben,01/02/2010\n";
    RosterReadOptions options;
    options.dateOrder = DateOrder::DayFirst;
    const RosterFile dayFirst = readText(csv, options);
    CHECK(dayFirst.rows[0].student.birthDate->toIso() == "2010-02-01");
    CHECK_FALSE(dayFirst.isDateOrderGuessed);
    options.dateOrder = DateOrder::MonthFirst;
    CHECK(readText(csv, options).rows[0].student.birthDate->toIso() == "2010-01-02");
    CHECK(readText(csv, options).isMonthFirst);

    RosterReadOptions pasted;
    pasted.nameOrder = NameOrder::FamilyFirst;
    const auto file = readPastedRoster("García López Ana\nLee Ben\n", pasted);
    REQUIRE(file);
    CHECK(briefs(*file) == std::vector<std::string>{"García López, Ana||", "Lee, Ben||"});
}
