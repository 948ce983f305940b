// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_sections.h"
#include "tests/core/exchange/plan_support.h"

using namespace trellis;
using namespace trellis::test;

namespace {

const std::string kClass = "Student Number,Last Name,First Name,Email,Section\n"
                           "00123,García,Ana,ana@school.example,7c\n"
                           "00124,Lee,Ben,ben@school.example,7c\n"
                           "00125,Ng,Cy,,7c\n";

} // namespace

TEST_CASE("plan: an empty class gets everybody", "[exchange][plan]")
{
    const RosterPlan made = plan(kClass, {});
    CHECK(actions(made) == "new new new");
    CHECK(made.rows[0].enrollment == EnrollmentChange::Enroll);
    CHECK_FALSE(made.rows[0].target.isValid());
    CHECK(made.rows[0].result.number() == "00123");
    CHECK(made.rows[0].section == "7c");
    CHECK(made.left.empty());
    CHECK_FALSE(made.isEmpty());
}

TEST_CASE("plan: the same file again changes nothing, whatever its quirks", "[exchange][plan]")
{
    for (const std::string name : {"bom-semicolon-de.csv",
                                   "canvas-gradebook.csv",
                                   "clever-contacts.csv",
                                   "excel-unicode-text-de.csv",
                                   "google-admin.csv",
                                   "headerless-padded.csv",
                                   "headerless-tab.csv",
                                   "idoceo.csv",
                                   "late-accent.csv",
                                   "mac-cr-only.csv",
                                   "magister-nl.csv",
                                   "mixed-quotes.csv",
                                   "onde-fr.csv",
                                   "oneroster-users.csv",
                                   "powerteacher_pst.csv",
                                   "quoted-trailing-delimiter-1252.csv",
                                   "schild-pipe.csv",
                                   "seneca-es.csv",
                                   "sep-line.csv",
                                   "student.export.text",
                                   "title-row-text-numbers-1252.csv"}) {
        CAPTURE(name);
        const RosterFile file = readSample(name);
        const RosterPlan first = plan(file, {});
        CHECK(first.count(RowAction::Create) > 0);
        const RosterPlan again = plan(file, applied(first, {}), {true, true});
        CHECK(again.isEmpty());
        CHECK(again.count(RowAction::Create) == 0);
        CHECK(again.count(RowAction::Propose) == 0);
        CHECK(again.left.empty());
    }
}

TEST_CASE("plan: a changed cell is shown with what was there", "[exchange][plan]")
{
    const Known known = classOf(kClass);
    const RosterPlan made = plan("Student Number,Last Name,First Name,Email,Section,Pronouns\n"
                                 "00123,García López,Ana,new@school.example,7d,\n"
                                 "00124,Lee,Ben,,7c,\n"
                                 "00125,Ng,Cy,,,they/them\n",
                                 known);
    CHECK(actions(made) == "changed same changed");
    CHECK(changes(made.rows[0]) == "familyName: García → García López; email: ana@school.example → "
                                   "new@school.example; section: 7c → 7d");
    CHECK(made.rows[0].enrollment == EnrollmentChange::Details);
    CHECK(made.rows[0].target == known[0].student.id);
    CHECK(changes(made.rows[2]) == "pronouns:  → they/them");
    CHECK(made.rows[2].enrollment == EnrollmentChange::None);
    CHECK(made.rows[2].section == "7c");
}

TEST_CASE("plan: a blank cell never clears", "[exchange][plan]")
{
    const Known known = classOf(kClass);
    const RosterPlan made =
        plan("Student Number,Last Name,First Name,Email,Section\n00123,,,,\n", known);
    REQUIRE(actions(made) == "same");
    CHECK(made.rows[0].result == known[0].student);
}

TEST_CASE("plan: numbers without their zeros are proposed, and keep the longer form",
          "[exchange][plan]")
{
    const Known known = classOf(kClass);
    const std::string eaten = "Student Number,Last Name,First Name,Email,Section\n"
                              "123,García,Ana,ana@school.example,7c\n"
                              "124,Lee,Ben,ben@school.example,8a\n"
                              "125,Ng,Cy,,7c\n";
    const RosterPlan made = plan(eaten, known, {false, true});
    CHECK(actions(made) == "proposed proposed proposed");
    CHECK(made.rows[0].match == MatchRule::NumberWithoutZeros);
    CHECK(made.rows[0].reason == RowReason::NumberWithoutZeros);
    CHECK(made.left.empty()); // whoever is proposed is not missing
    CHECK(made.isEmpty());

    const RosterPlan accepted = plan(eaten, known, {true, false});
    CHECK(changes(accepted.rows[1]) == "section: 7c → 8a");
    CHECK_FALSE(accepted.rows[0].isWritten());
    CHECK(accepted.rows[1].isWritten());
    const Known after = applied(accepted, known);
    CHECK(after.size() == 3);
    CHECK(after[1].student.number() == "00124");

    // The other way round the longer form is the new one.
    const Known shortened = classOf(eaten);
    const RosterPlan longer = plan(kClass, shortened, {true, false});
    CHECK(changes(longer.rows[0]) == "studentNumber: 123 → 00123");
}

TEST_CASE("plan: zeros decide nothing where two numbers differ only by them", "[exchange][plan]")
{
    const Known known =
        classOf("Student Number,Last Name,First Name\n0123,García,Ana\n00123,Lee,Ben\n");
    const RosterPlan made = plan("Student Number,Last Name,First Name\n123,Park,Di\n", known);
    CHECK(actions(made) == "new");
}

TEST_CASE("plan: the match order of ids", "[exchange][plan]")
{
    const Known known =
        classOf("SIS ID,Student Number,State ID,Canvas ID,Username,Email,Last Name,First Name\n"
                "s-1,001,ST1,c-1,ana.g,ana@a,García,Ana\n");
    struct Case {
        std::string csv;
        MatchRule rule;
    };
    const Case cases[] = {
        {"SIS ID,Student Number,Name\ns-1,001,\"García, Ana\"\n", MatchRule::SourcedId},
        {"Student Number,State ID,Name\n001,ST1,\"García, Ana\"\n", MatchRule::StudentNumber},
        {"Student Number,State ID,Name\n1,ST1,\"García, Ana\"\n", MatchRule::NumberWithoutZeros},
        {"State ID,Canvas ID,Name\nST1,c-1,\"García, Ana\"\n", MatchRule::StateId},
        {"Canvas ID,Email,Name\nc-1,ana@a,\"García, Ana\"\n", MatchRule::LmsId},
        {"Username,Email,Name\nana.g,ANA@a,\"García, Ana\"\n", MatchRule::Email},
        {"Username,Email,Name\nAna.G,,\"García, Ana\"\n", MatchRule::Username},
        {"Name,Grade\n\"GARCIA, ana\",7\n", MatchRule::Name},
    };
    for (const Case& c : cases) {
        CAPTURE(c.csv);
        const RosterPlan made = plan(c.csv, known);
        REQUIRE(made.rows.size() == 1);
        CHECK(made.rows[0].match == c.rule);
        CHECK(made.rows[0].target == known[0].student.id);
    }
}

TEST_CASE("plan: a sourcedId counts only within its source", "[exchange][plan]")
{
    RosterReadOptions options;
    options.source = "district A";
    const std::string csv = "SIS ID,Last Name,First Name\n1,García,Ana\n";
    const Known known = applied(plan(readText(csv, options), {}), {});
    CHECK(actions(plan(readText(csv, options), known)) == "same");
    options.source = "district B";
    const RosterPlan other =
        plan(readText("SIS ID,Last Name,First Name\n1,Lee,Ben\n", options), known);
    CHECK(actions(other) == "new");
}

TEST_CASE("plan: a name alone is proposed in the same class, and never across classes",
          "[exchange][plan]")
{
    Known known = classOf(kClass);
    const std::string names = "Last Name,First Name\nGarcia,ANA\n";
    const RosterPlan made = plan(names, known);
    CHECK(actions(made) == "proposed");
    CHECK(made.rows[0].reason == RowReason::SameName);

    known[0].isInClass = false;
    known[0].isEnrolled = false;
    CHECK(actions(plan(names, known)) == "new");

    // By an id the student of another class is found and enrolled.
    const RosterPlan byId = plan("Student Number,Last Name,First Name\n00123,García,Ana\n", known);
    CHECK(actions(byId) == "changed");
    CHECK(byId.rows[0].enrollment == EnrollmentChange::Enroll);
    CHECK(byId.rows[0].target == known[0].student.id);
}

TEST_CASE("plan: name and birth date together are enough, another birth date is another person",
          "[exchange][plan]")
{
    const Known known =
        classOf("Student Number,Last Name,First Name,DOB\n00123,García,Ana,2012-03-14\n");
    const RosterPlan same = plan("Last Name,First Name,DOB\nGarcía,Ana,2012-03-14\n", known);
    CHECK(actions(same) == "same");
    CHECK(same.rows[0].match == MatchRule::NameAndBirthDate);
    CHECK(actions(plan("Last Name,First Name,DOB\nGarcía,Ana,2012-04-14\n", known)) == "new");
    CHECK(actions(plan("Student Number,Last Name,First Name\n999,García,Ana\n", known)) == "new");
}

TEST_CASE("plan: two students of one name with different numbers stay two", "[exchange][plan]")
{
    const std::string csv = "Student Number,Last Name,First Name\n1,García,Ana\n2,García,Ana\n";
    const Known known = classOf(csv);
    CHECK(known.size() == 2);
    CHECK(actions(plan(csv, known)) == "same same");
    const RosterPlan noNumbers = plan("Last Name,First Name,Email\nGarcía,Ana,a@a\n", known);
    CHECK(actions(noNumbers) == "conflict");
    CHECK(noNumbers.rows[0].reason == RowReason::SeveralSameName);
    CHECK(noNumbers.rows[0].candidates.size() == 2);
}

TEST_CASE("plan: rows of one name that nothing tells apart wait for a decision", "[exchange][plan]")
{
    const RosterPlan waits =
        plan("Last Name,First Name,Section\nGarcía,Ana,7a\nGarcía,Ana,7b\nNg,Cy,7a\n", {});
    CHECK(actions(waits) == "conflict conflict new");
    CHECK(waits.rows[0].reason == RowReason::RepeatedName);
    // One with a number is somebody, whoever the other is; a birth date tells apart as well.
    CHECK(actions(plan("Student Number,Last Name,First Name\n1,García,Ana\n,García,Ana\n", {})) ==
          "new conflict");
    CHECK(actions(plan("Last Name,First Name,DOB\nGarcía,Ana,2012-01-01\n"
                       "García,Ana,2012-02-02\n",
                       {})) == "new new");
    // The same line twice is one student, as ever.
    CHECK(actions(plan("Last Name,First Name\nGarcía,Ana\nGarcía,Ana\n", {})) == "new");
    // What somebody said of one of two is said of both.
    RosterPlanOptions options;
    options.decisions.ownPerson = {3};
    options.decisions.persons[3] = {RowPerson::Kind::New, {}};
    CHECK(actions(plan("Last Name,First Name,Section\nGarcía,Ana,7a\nGarcía,Ana,7b\n", {},
                       options)) == "new new");
}

TEST_CASE("plan: names that differ only by section come back as they were", "[exchange][plan]")
{
    const std::string csv = "Last Name,First Name,Section\nGarcía,Ana,7a\nGarcía,Ana,7b\n";
    RosterPlanOptions two;
    two.decisions.ownPerson = {2, 3};
    const Known known = classOf(csv, two);
    CHECK(known.size() == 2);
    const RosterPlan again = plan(csv, known, {true, true});
    CHECK(actions(again) == "same same");
    CHECK(again.isEmpty());
}

TEST_CASE("plan: ids of two students make a row wait, the others do not", "[exchange][plan]")
{
    const Known known = classOf("SIS ID,Student Number,Last Name,First Name\n"
                                "s-1,001,García,Ana\ns-2,002,Lee,Ben\n");
    const RosterPlan made = plan("SIS ID,Student Number,Last Name,First Name\n"
                                 "s-1,002,García,Ana\n,003,Ng,Cy\n",
                                 known, {true, true});
    CHECK(actions(made) == "conflict new");
    CHECK(made.rows[0].reason == RowReason::TwoStudents);
    CHECK(made.rows[0].candidates.size() == 2);
    CHECK(made.left.empty()); // nobody who might be meant is missing

    const Known byEmail = classOf(kClass);
    CHECK(actions(plan("Student Number,Name,Email\n00123,\"García, Ana\",ben@school.example\n",
                       byEmail)) == "conflict");
}

TEST_CASE("plan: one number with two names makes both rows wait", "[exchange][plan]")
{
    const RosterPlan made = plan("Student Number,Last Name,First Name\n"
                                 "1,García,Ana\n2,Lee,Ben\n1,Ng,Cy\n",
                                 {});
    CHECK(actions(made) == "conflict new conflict");
    CHECK(made.rows[0].reason == RowReason::SharedId);
    REQUIRE(made.issues.size() == 2);
    CHECK(made.issues[0].kind == RosterIssueKind::DuplicateKey);
    CHECK(made.issues[0].line == 2);
    CHECK(made.issues[1].line == 4);
    CHECK(made.issues[0].detail == "1");
}

TEST_CASE("plan: two rows that find one student by different ids wait", "[exchange][plan]")
{
    const Known known = classOf("SIS ID,Student Number,Last Name,First Name\ns-1,001,García,Ana\n");
    const RosterPlan made = plan("SIS ID,Student Number,Last Name,First Name\n"
                                 "s-1,,García,Ana\n,001,Garcia Lopez,Anita\n",
                                 known);
    CHECK(actions(made) == "conflict conflict");
    CHECK(made.rows[1].reason == RowReason::SharedStudent);
}

TEST_CASE("plan: repeated rows are one student with all sections and guardians", "[exchange][plan]")
{
    const RosterPlan made = plan(readSample("clever-contacts.csv"), {});
    REQUIRE(actions(made) == "new new");
    CHECK(made.rows[0].otherLines == std::vector<std::size_t>{3});
    REQUIRE(made.rows[0].result.guardians.size() == 2);
    CHECK(made.rows[0].result.guardians[1].email == "luis@home.example");
    CHECK(made.issues.empty());

    const RosterPlan sections =
        plan("Student Number,Name,Section\n"
             "1,\"García, Ana\",Bio\n1,\"García, Ana\",Art\n1,\"García, Ana\",Bio\n",
             {});
    REQUIRE(actions(sections) == "new");
    CHECK(sections.rows[0].section == "Bio, Art");
}

TEST_CASE("plan: brothers and sisters with one address stay apart", "[exchange][plan]")
{
    const std::string csv = "Student Number,Last Name,First Name,Email\n"
                            "1,Lee,Ben,family@home\n2,Lee,Zoe,family@home\n";
    const Known known = classOf(csv);
    CHECK(known.size() == 2);
    CHECK(actions(plan(csv, known)) == "same same");
    // A third one whose address is known from another class.
    const RosterPlan made =
        plan("Student Number,Last Name,First Name,Email\n3,Lee,Kai,family@home\n", {known[0]});
    CHECK(actions(made) == "new");
}

TEST_CASE("plan: an address with another given name is only proposed", "[exchange][plan]")
{
    const Known known = classOf("Last Name,First Name,Email\nLee,Ben,ben@school\n");
    const RosterPlan made = plan("Last Name,First Name,Email\nLee,Benjamin,ben@school\n", known);
    CHECK(actions(made) == "proposed");
    CHECK(made.rows[0].reason == RowReason::SameAddress);
    CHECK(changes(made.rows[0]) == "givenName: Ben → Benjamin");
}

TEST_CASE("plan: missing students stay unless they are to be moved out, and come back",
          "[exchange][plan]")
{
    const Known known = classOf(kClass);
    const std::string without =
        "Student Number,Last Name,First Name\n00123,García,Ana\n00124,Lee,Ben\n";
    const RosterPlan shown = plan(without, known);
    REQUIRE(shown.left.size() == 1);
    CHECK(shown.left[0].student == known[2].student.id);
    CHECK(shown.left[0].reason == LeaveReason::MissingFromFile);
    CHECK_FALSE(shown.left[0].isMovedOut);
    CHECK(shown.isEmpty());

    const Known after = applied(plan(without, known, {false, true}), known);
    CHECK(after.size() == 3);
    CHECK_FALSE(after[2].isEnrolled);
    CHECK(plan(without, after, {false, true}).isEmpty());

    const RosterPlan back = plan(kClass, after);
    CHECK(actions(back) == "same same changed");
    CHECK(back.rows[2].enrollment == EnrollmentChange::Return);
    CHECK(changes(back.rows[2]) == "status: left → enrolled");
}

TEST_CASE("plan: whom the file says to have left is moved out", "[exchange][plan]")
{
    const Known known = classOf(kClass);
    const std::string csv = "Student Number,Last Name,First Name,Status\n"
                            "00123,García,Ana,active\n00124,Lee,Ben,tobedeleted\n"
                            "00125,Ng,Cy,active\n009,Gone,Long,tobedeleted\n";
    const RosterPlan made = plan(csv, known);
    CHECK(actions(made) == "same leave same skip");
    CHECK(made.rows[3].reason == RowReason::NotInClass);
    REQUIRE(made.left.size() == 1);
    CHECK(made.left[0].reason == LeaveReason::FileSaysSo);
    CHECK(made.left[0].isMovedOut);
    CHECK(made.left[0].line == 3);
    const Known after = applied(made, known);
    CHECK_FALSE(after[1].isEnrolled);
    CHECK(plan(csv, after).isEmpty());
}

TEST_CASE("plan: what a teacher has changed by hand stays", "[exchange][plan]")
{
    Known known = classOf(
        "Student Number,Last Name,First Name,Preferred Name,Section\n1,García,Ana,Anita,7a\n");
    known[0].stickyFields = {"preferredGivenName", "section", "studentNumber"};
    const RosterPlan made =
        plan("Student Number,Last Name,First Name,Preferred Name,Section\n1,García,Ana,Annie,7b\n",
             known);
    CHECK(changes(made.rows[0]) == "preferredGivenName: Anita kept, not Annie; section: 7a → 7b");
    CHECK(made.rows[0].result.preferredGivenName == "Anita");

    const RosterPlan onlyKept =
        plan("Student Number,Last Name,First Name,Preferred Name\n1,García,Ana,Annie\n", known);
    CHECK(actions(onlyKept) == "same");
    CHECK(onlyKept.isEmpty());
}

TEST_CASE("plan: a file without accents takes none away unless it is chosen", "[exchange][plan]")
{
    const Known known =
        classOf("Student Number,Last Name,First Name\n1,García,José\n2,Muller,Ana\n");
    const std::string csv = "Student Number,Last Name,First Name\n1,GARCIA,Jose\n2,Müller,Ana\n";
    const RosterPlan made = plan(csv, known);
    CHECK(actions(made) == "same changed");
    CHECK(changes(made.rows[0]) ==
          "familyName: García kept, not GARCIA; givenName: José kept, not Jose");
    CHECK(made.rows[0].result == known[0].student);
    CHECK(changes(made.rows[1]) == "familyName: Muller → Müller"); // it has more to say
    RosterPlanOptions options;
    options.decisions.fields[2] = FieldChoice::File;
    CHECK(changes(plan(csv, known, options).rows[0]) ==
          "familyName: García → GARCIA; givenName: José → Jose");
    // Another name is another name.
    CHECK(changes(plan("Student Number,Last Name,First Name\n1,Garza,José\n", known).rows[0]) ==
          "familyName: García → Garza");
}

TEST_CASE("plan: of a file of several classes one can be taken", "[exchange][plan]")
{
    const std::string csv = "Student ID,Last Name,First Name,Class,Period\n"
                            "1,Abara,Chidi,Biology,1\n"
                            "2,Bui,Linh,Biology,3\n"
                            "3,Diallo,Mamadou,Biology,1\n"
                            "2,Bui,Linh,Biology,1\n";
    const RosterFile file = readText(csv);
    CHECK(sectionsOf(file) == std::vector<FileSection>{{"1", 3}, {"3", 1}});
    CHECK(sectionNamedLike(sectionsOf(file), "Period 3", "Biology") == "3");
    CHECK(sectionNamedLike(sectionsOf(file), "Kl", "Chemistry").empty());
    RosterPlanOptions options;
    options.section = "3";
    const RosterPlan one = plan(file, {}, options);
    CHECK(actions(one) == "skip new skip skip");
    CHECK(one.rows[0].reason == RowReason::OtherSection);
    CHECK(one.rows[1].section == "3");
    CHECK(plan(file, {}).count(RowAction::Create) == 3);
    CHECK(sectionsOf(readText("Last Name,First Name,Class\nLee,Ben,7c\nNg,Cy,7C\n")).empty());
    CHECK(sectionsOf(readText("Last Name,First Name\nLee,Ben\nNg,Cy\n")).empty());
}

TEST_CASE("plan: a guess where the surname begins overrules nothing", "[exchange][plan]")
{
    const Known known = classOf("Last Name,First Name\nGarcía López,Ana\nvan der Berg,Sanne\n");
    const Result<RosterFile> pasted =
        readPastedRoster("1. Ana García López\n2. Sanne van der Berg\n", {});
    REQUIRE(pasted);
    const RosterPlan made = plan(*pasted, known);
    CHECK(actions(made) == "same same");
}

TEST_CASE("plan: guardians are completed, never removed", "[exchange][plan]")
{
    const Known known = classOf("Student Number,Name,Guardian Name,Guardian Email\n"
                                "1,\"García, Ana\",Eva García,eva@home\n");
    const RosterPlan made =
        plan("Student Number,Name,Guardian Name,Guardian Phone,Guardian 2 Name\n"
             "1,\"García, Ana\",EVA GARCIA,555,Luis García\n",
             known);
    REQUIRE(actions(made) == "changed");
    const std::vector<Guardian>& guardians = made.rows[0].result.guardians;
    REQUIRE(guardians.size() == 2);
    CHECK(guardians[0].email == "eva@home");
    CHECK(guardians[0].phone == "555");
    CHECK(guardians[1].name == "Luis García");
    CHECK(made.rows[0].changes[0].field == "guardians");
}

TEST_CASE("plan: rows without a name find known students or are skipped", "[exchange][plan]")
{
    const std::string ids = "SIS ID,Username,Grade Level\ns-1,ana,7\ns-9,new,7\n";
    const Result<RosterPlan> nobody = planRoster(readText(ids), {}, {});
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == ErrorCode::NoNameColumn);
    CHECK(nobody.error().values == std::vector<std::string>{"SIS ID", "Username", "Grade Level"});

    const Known known = classOf("SIS ID,Last Name,First Name\ns-1,García,Ana\n");
    const RosterPlan made = plan(ids, known);
    CHECK(actions(made) == "changed skip");
    CHECK(made.rows[1].reason == RowReason::MissingName);
    CHECK(changes(made.rows[0]) == "username:  → ana; gradeLevel:  → 7");
}

TEST_CASE("plan: names that look like formulas survive export and import", "[exchange][plan]")
{
    CHECK(
        readText("Last Name,First Name\n'=cmd|'/c calc'!A1,'-Ana\n't Hart,O’Neil\n").rows.size() ==
        2);
    const RosterFile file =
        readText("Last Name,First Name\n"
                 "'=cmd|'/c calc'!A1,'-Ana\n't Hart,O’Neil\n\"Ng, \"\"Al\"\"\",Bo\n");
    CHECK(file.rows[0].student.familyName == "=cmd|'/c calc'!A1");
    CHECK(file.rows[0].student.givenName == "-Ana");
    CHECK(file.rows[1].student.familyName == "'t Hart");
    CHECK(file.rows[2].student.familyName == "Ng, \"Al\"");
}
