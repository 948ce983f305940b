// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/contents.h"
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/groups.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/merge.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/work.h"
#include "core/storage/erase.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <SQLiteCpp/Database.h>

#include <csignal>
#include <sys/resource.h>
#include <vector>

using namespace trellis;
using namespace trellis::test;

namespace {

// In nothing else that a test writes.
const std::string kCanary = "Quillfeather";
const std::string kOtherCanary = "Xanthippe";
const Date kToday = *Date::fromIso("2026-11-20");

/// In which files under the folder one of the names can be read.
std::vector<std::string> filesSayingIt(const std::filesystem::path& folder)
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) {
            continue;
        }
        const std::string bytes = bytesOf(entry.path());
        if (bytes.find(kCanary) != std::string::npos ||
            bytes.find(kOtherCanary) != std::string::npos) {
            files.push_back(entry.path().filename().string());
        }
    }
    return files;
}

WorkSample workBy(StudentId student, const std::string& title)
{
    WorkSample work;
    work.student = student;
    work.title = title;
    work.date = kToday;
    work.fileName = title + ".jpg";
    work.mediaType = "image/jpeg";
    return work;
}

/// A class in which everything that can be recorded of a student was recorded of one of them.
struct KnownClass {
    KnownClass()
        : small(4, 2), student(small.student(0)), other(small.student(1)), twin(small.student(2))
    {
        rename(student, kOtherCanary, "Before");
        rename(student, kOtherCanary, kCanary);
        const auto say = [](const char* what) { return kCanary + " " + what; };
        small.rate(0, 0, 3, "2026-10-01");
        small.rate(1, 0, 3, "2026-10-01");
        must(annotate(small.gradebook, record(student).evidence.at(0).id, say("tried")));
        must(annotate(small.gradebook, record(student).evidence.at(0).id, say("tried twice")));
        must(decide(small.gradebook, record(student), small.outcome(0), small.level(2),
                    say("knows"), kToday));
        must(exempt(small.gradebook, record(student), small.outcome(1), say("moved"), kToday));
        must(addNote(small.gradebook, {{}, student, {}, kToday, say("helped"), 0}));
        const NoteId gone = readStudentNotes(small.gradebook, student)->notes.at(0).id;
        must(addNote(small.gradebook, {{}, student, {}, kToday, say("helped again"), 0}));
        must(removeNote(small.gradebook, gone));
        must(addNote(small.gradebook, {{}, other, {}, kToday, "Reads a lot.", 0}));
        must(setProfile(small.gradebook, student, {say("asks"), "", "", ""}));
        Conference conference;
        conference.id = ConferenceId::make();
        conference.student = student;
        conference.classes = {small.schoolClass};
        conference.date = day("2026-12-10");
        conference.start = 17 * 60;
        conference.note = say("can read a graph");
        conference.prompts = {{PhraseBank::FamilyQuestion, {}, say("built what?"), {}}};
        must(planConferences(small.gradebook, {conference}));
        Goal goal;
        goal.id = GoalId::make();
        goal.student = student;
        goal.conference = conference.id;
        goal.text = say("reads");
        goal.madeOn = kToday;
        must(addGoal(small.gradebook, goal));
        must(addWork(small.gradebook, workBy(student, say("model")), say("photo bytes"),
                     say("small photo")));
        must(addWork(small.gradebook, workBy(other, "Model of a cell"), "other photo", "small"));
        must(removeWork(small.gradebook, record(other).work.at(0)));
        must(joinSiblings(small.gradebook, student, other));
        named = group(say("and Omar"), {student, other, small.student(3)});
        plain = group("Tide pool", {student, small.student(3)});
        // Another record of the same person, already made one with the first.
        rename(twin, kOtherCanary, kCanary + "-Jones");
        small.rate(2, 1, 2, "2026-10-02");
        must(mergeStudents(
            small.gradebook,
            {student, twin, mergedStudent(record(student).student, record(twin).student)}));
    }

    void must(const Result<Committed>& done)
    {
        INFO((done ? std::string() : done.error().detail));
        REQUIRE(done);
    }

    void rename(StudentId who, const std::string& given, const std::string& family)
    {
        Student changed = record(who).student;
        changed.givenName = given;
        changed.familyName = family;
        changed.ids.push_back({IdScheme::Email, {}, family + "@school.example"});
        changed.guardians.push_back({{}, "Ada " + family, "", "", "mother"});
        must(editStudent(small.gradebook, changed));
    }

    GroupId group(const std::string& name, const std::vector<StudentId>& members)
    {
        const GroupId id = GroupId::make();
        must(makeGroup(small.gradebook, small.schoolClass, {id, name, kToday, {}, members}));
        return id;
    }

    [[nodiscard]] StudentRecord record(StudentId who) const { return *small.book().find(who); }

    SmallClass small;
    StudentId student;
    StudentId other;
    StudentId twin;
    GroupId named;
    GroupId plain;
};

} // namespace

TEST_CASE("of an erased student no byte is left, and nothing of anybody else is touched",
          "[storage][erase]")
{
    KnownClass known;
    Gradebook& gradebook = known.small.gradebook;
    REQUIRE(filesSayingIt(known.small.folder.path()).size() == 1);
    const StudentRecord other = known.record(known.other);
    const auto belongings = readBelongings(gradebook, known.student);
    REQUIRE(belongings);
    CHECK(belongings->marks == 2);
    CHECK(belongings->notes == 1);
    CHECK(belongings->work == 1);
    CHECK(belongings->conferences == 1);

    const auto erased = eraseStudent(gradebook, known.student, kToday);
    REQUIRE(erased);
    CHECK(erased->touched.has("student"));
    CHECK(filesSayingIt(known.small.folder.path()).empty());
    CHECK(gradebook.check()->empty());
    CHECK_FALSE(gradebook.wasChangedOutside());
    const ClassBook book = known.small.book();
    CHECK(book.students.size() == 2);
    CHECK(book.find(known.student) == nullptr);
    StudentRecord expected = other;
    expected.joined.clear();
    CHECK(*book.find(known.other) == expected);
    CHECK(readStudentNotes(gradebook, known.other)->notes.at(0).text == "Reads a lot.");
    // The group goes on without the student, and without the name.
    CHECK(book.find(known.named)->name.empty());
    CHECK(book.find(known.named)->members.size() == 2);
    CHECK(book.find(known.plain)->name == "Tide pool");

    SECTION("it is said in the history, with the day and without a name")
    {
        const auto newest = gradebook.history(1);
        REQUIRE(newest);
        CHECK(newest->at(0).kind == "erase-student");
        CHECK(newest->at(0).changes > 10);
        SQLite::Database file(gradebook.path().string(), SQLite::OPEN_READONLY);
        CHECK(file.execAndGet("SELECT count(*) FROM erasure WHERE date = '2026-11-20'").getInt() ==
              2);
        CHECK(file.execAndGet("SELECT count(*) FROM blob").getInt() == 2);
    }
    SECTION("nothing about the student can be taken back, everything else can")
    {
        CHECK(gradebook.undo().error().code == ErrorCode::Erased);
        const auto ops = gradebook.history();
        REQUIRE(ops);
        int refused = 0;
        int undone = 0;
        for (const Op& op : *ops) {
            const std::string before = contentOf(gradebook.path());
            const auto done = gradebook.undoOp(op.id);
            if (!done) {
                CHECK(contentOf(gradebook.path()) == before);
                refused += done.error().code == ErrorCode::Erased ? 1 : 0;
                continue;
            }
            ++undone;
        }
        CHECK(refused > 15);
        CHECK(undone > 3);
        CHECK(gradebook.check()->empty());
        CHECK(filesSayingIt(known.small.folder.path()).empty());
    }
    SECTION("work of another student that was removed can still be brought back")
    {
        const auto ops = gradebook.history();
        for (const Op& op : *ops) {
            if (op.kind == "remove-work") {
                REQUIRE(gradebook.undoOp(op.id));
            }
        }
        const StudentRecord again = known.record(known.other);
        REQUIRE(again.work.size() == 1);
        CHECK(*readContent(gradebook, *again.work.at(0).content) == "other photo");
    }
    SECTION("the file goes on as before")
    {
        known.small.rate(1, 1, 2, "2026-11-19");
        REQUIRE(gradebook.undo());
        REQUIRE(gradebook.redo());
        const auto opened = Gradebook::open(gradebook.path(), {});
        REQUIRE(opened);
        CHECK(opened->check()->empty());
    }
}

TEST_CASE("copies of the gradebook that hold an erased student are found and rewritten",
          "[storage][erase]")
{
    KnownClass known;
    Gradebook& gradebook = known.small.gradebook;
    const auto backups = known.small.folder.file("Backups");
    std::filesystem::create_directory(backups);
    const auto copy = backups / "class 2026-11-19.trellis";
    REQUIRE(gradebook.backup(copy));
    // Older than anybody named so, and of another gradebook.
    const SmallClass stranger;
    std::filesystem::copy_file(stranger.gradebook.path(), backups / "other.trellis");
    writeBytes(backups / "notes.trellis", "not a gradebook");

    const auto records = readRecordsOf(gradebook, known.student);
    REQUIRE(records);
    CHECK(records->size() == 2);
    REQUIRE(eraseStudent(gradebook, known.student, kToday));
    const std::vector folders{known.small.folder.path(), backups, backups,
                              known.small.folder.file("nowhere")};
    const auto copies = copiesWith(gradebook, *records, folders);
    REQUIRE(copies.size() == 1);
    CHECK(copies.front().filename() == copy.filename());
    CHECK(filesSayingIt(known.small.folder.path()) ==
          std::vector<std::string>{copy.filename().string()});

    REQUIRE(eraseFromCopy(gradebook, copies.front(), *records, kToday));
    CHECK(filesSayingIt(known.small.folder.path()).empty());
    CHECK(copiesWith(gradebook, *records, folders).empty());
    CHECK(eraseFromCopy(gradebook, copy, *records, kToday).error().code ==
          ErrorCode::UnknownStudent);
    const auto opened = Gradebook::open(copy, {});
    REQUIRE(opened);
    CHECK(opened->check()->empty());
    CHECK(readClassBook(*opened, known.small.schoolClass)->students.size() == 2);
}

TEST_CASE("a copy from before a migration is rewritten in the version that it has",
          "[storage][erase]")
{
    const std::string name = GENERATE("v1.trellis", "v2.trellis");
    const TempFolder folder;
    const auto path = folder.file("class.trellis");
    std::filesystem::copy_file(TRELLIS_TEST_DATA "/golden/" + name, path);
    auto gradebook = Gradebook::open(path, {});
    REQUIRE(gradebook);
    REQUIRE(gradebook->state().kind == OpenState::Kind::Migrated);
    const auto book = readClassBook(*gradebook, readClasses(*gradebook)->front().id);
    REQUIRE(book);
    const Student student = book->students.front().student;
    const auto records = readRecordsOf(*gradebook, student.id);
    REQUIRE(records);
    REQUIRE(eraseStudent(*gradebook, student.id, kToday));
    const auto copies = copiesWith(*gradebook, *records, std::vector{folder.path()});
    REQUIRE(copies == std::vector{std::filesystem::canonical(gradebook->state().backup)});
    CHECK(bytesOf(copies.front()).find(student.familyName) != std::string::npos);
    REQUIRE(eraseFromCopy(*gradebook, copies.front(), *records, kToday));
    CHECK(bytesOf(copies.front()).find(student.familyName) == std::string::npos);
    CHECK(bytesOf(path).find(student.familyName) == std::string::npos);
    const auto opened = Gradebook::open(copies.front(), {});
    REQUIRE(opened);
    CHECK(opened->state().kind == OpenState::Kind::Migrated);
    CHECK(readClassBook(*opened, book->schoolClass.id)->students.size() ==
          book->students.size() - 1);
}

TEST_CASE("an erasing that goes wrong leaves the file as it was", "[storage][erase]")
{
    KnownClass known;
    Gradebook& gradebook = known.small.gradebook;
    const std::string before = bytesOf(gradebook.path());
    SECTION("nobody to erase")
    {
        CHECK(eraseStudent(gradebook, StudentId{12345}, kToday).error().code ==
              ErrorCode::UnknownStudent);
    }
    SECTION("another program is reading and will not let go")
    {
        OpenOptions options;
        options.author = testAuthor();
        options.busyTimeoutMs = 50;
        auto impatient = Gradebook::open(gradebook.path(), options);
        REQUIRE(impatient);
        SQLite::Database reader(gradebook.path().string(), SQLite::OPEN_READONLY);
        SQLite::Statement reading(reader, "SELECT id FROM student");
        REQUIRE(reading.executeStep());
        CHECK(eraseStudent(*impatient, known.student, kToday).error().code == ErrorCode::InUse);
    }
    SECTION("the disk is full")
    {
        const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        REQUIRE(getrlimit(RLIMIT_FSIZE, &usual) == 0);
        // Room for the copy, then for none.
        for (const std::size_t room : {before.size() / 2, before.size() / 16}) {
            rlimit little = usual;
            little.rlim_cur = room;
            REQUIRE(setrlimit(RLIMIT_FSIZE, &little) == 0);
            const auto erased = eraseStudent(gradebook, known.student, kToday);
            REQUIRE(setrlimit(RLIMIT_FSIZE, &usual) == 0);
            CHECK_FALSE(erased);
        }
        std::signal(SIGXFSZ, ignored);
    }
    CHECK(bytesOf(gradebook.path()) == before);
    CHECK(gradebook.check()->empty());
    for (const auto& entry : std::filesystem::directory_iterator(known.small.folder.path())) {
        CHECK(entry.path().extension() != ".part");
    }
    // And it can be tried again.
    REQUIRE(eraseStudent(gradebook, known.student, kToday));
    CHECK(filesSayingIt(known.small.folder.path()).empty());
}
