// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/contents.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/people.h"
#include "core/storage/erase.h"
#include "tests/support/catch.h"
#include "tests/support/known_class.h"

#include <SQLiteCpp/Database.h>

#include <csignal>
#include <sys/resource.h>
#include <vector>

using namespace trellis;
using namespace trellis::test;

namespace {

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
        CHECK(gradebook.nextUndo()->value().kind == "make-group");
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

TEST_CASE("what was freed and not cleared by another program is gone with the student",
          "[storage][erase]")
{
    KnownClass known;
    const auto path = known.small.gradebook.path();
    {
        // As a program does that was built to be fast: the bytes stay in pages of nobody.
        SQLite::Database careless(path.string(), SQLite::OPEN_READWRITE);
        careless.exec("PRAGMA secure_delete = OFF");
        const std::string rest(50'000, '.');
        careless.exec("INSERT INTO blob (id, hash, bytes) VALUES (77, 'x', CAST('" + kCanary +
                      " once more" + rest + "' AS BLOB))");
        careless.exec("DELETE FROM blob WHERE id = 77");
        REQUIRE(careless.execAndGet("PRAGMA freelist_count").getInt() > 5);
    }
    REQUIRE(bytesOf(path).find(kCanary + " once more") != std::string::npos);
    REQUIRE(eraseStudent(known.small.gradebook, known.student, kToday));
    CHECK(filesSayingIt(known.small.folder.path()).empty());
    CHECK(known.small.gradebook.check()->empty());
}

TEST_CASE("notes on others that name a student are found, whatever the name was",
          "[storage][erase]")
{
    KnownClass known;
    Gradebook& gradebook = known.small.gradebook;
    Student called = known.record(known.student).student;
    called.preferredGivenName = "Zoë";
    called.familyName = "van Quillfeather";
    known.must(editStudent(gradebook, called));
    const auto note = [&](const char* text, const char* iso) {
        known.must(addNote(gradebook, {{}, known.other, {}, day(iso), text, 0}));
    };
    note("Works well with zoe.", "2026-11-03");
    note("Zoetrope built; the van came.", "2026-11-04");
    note("Was XANTHIPPE's partner.", "2026-11-05");
    known.must(annotate(gradebook, known.record(known.other).evidence.at(0).id,
                        "copied from Quillfeather"));
    known.must(decide(gradebook, known.record(known.other), known.small.outcome(1),
                      known.small.level(3), "explained it to Quillfeather", kToday));
    known.must(setProfile(gradebook, known.other, {"", "", "sits beside Zoë", ""}));

    const auto records = readRecordsOf(gradebook, known.student);
    const auto mentions = readMentions(gradebook, *records);
    REQUIRE(mentions);
    std::vector<std::string> texts;
    for (const Mention& mention : *mentions) {
        CHECK(mention.about.id == known.other);
        texts.push_back(mention.text);
    }
    CHECK(texts == std::vector<std::string>{"sits beside Zoë", "copied from Quillfeather",
                                            "Works well with zoe.", "Was XANTHIPPE's partner.",
                                            "explained it to Quillfeather"});
    CHECK(mentions->at(1).outcome == known.small.outcome(0));
    // What is about the student goes with the student, what is about others stays.
    REQUIRE(eraseStudent(gradebook, known.student, kToday));
    CHECK(readStudentNotes(gradebook, known.other)->notes.size() == 4);
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
