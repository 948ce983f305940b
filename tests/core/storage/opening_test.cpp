// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/checked_file.h"
#include "core/storage/edit.h"
#include "core/storage/edits/marks.h"
#include "core/storage/erase.h"
#include "core/storage/gradebook.h"
#include "core/storage/read.h"
#include "core/storage/whole_file.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace trellis;
using namespace trellis::test;

namespace {

Result<Gradebook> openAgain(const std::filesystem::path& path)
{
    OpenOptions options;
    options.author = testAuthor();
    options.busyTimeoutMs = 50;
    return Gradebook::open(path, options);
}

Error refusal(const std::filesystem::path& path)
{
    const std::string before = std::filesystem::is_directory(path) ? "" : bytesOf(path);
    const auto opened = openAgain(path);
    REQUIRE_FALSE(opened);
    if (!std::filesystem::is_directory(path)) {
        CHECK(bytesOf(path) == before);
    }
    return opened.error();
}

/// Gives rows what their table does not let in.
void breakRule(const std::filesystem::path& path, const char* change)
{
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA ignore_check_constraints = ON");
    REQUIRE(database.exec(change) > 0);
}

/// One for each rule of the tables with many rows, and one of another table.
const std::vector<const char*> kBreaks{
    "UPDATE change SET kind = 'guessed' WHERE op = (SELECT max(op) FROM change)",
    "UPDATE evidence SET mark = 'guessed', level_id = NULL WHERE id = (SELECT max(id) FROM "
    "evidence)",
    "UPDATE evidence SET level_id = NULL WHERE id = (SELECT max(id) FROM evidence)",
    "UPDATE evidence SET mark = 'excused' WHERE id = (SELECT max(id) FROM evidence)",
    "UPDATE gradebook SET id = 2"};

} // namespace

TEST_CASE("a sound gradebook opens", "[storage][open]")
{
    SmallClass small;
    const auto opened = openAgain(small.gradebook.path());
    REQUIRE(opened);
    CHECK(opened->state().kind == OpenState::Kind::Opened);
    CHECK(opened->uid() == small.gradebook.uid());
    CHECK(opened->uid().size() == 32);
    CHECK(opened->check()->empty());
}

TEST_CASE("opening and looking writes nothing into the file", "[storage][open]")
{
    SmallClass small;
    const std::string before = bytesOf(small.gradebook.path());
    {
        const auto opened = openAgain(small.gradebook.path());
        REQUIRE(opened);
        REQUIRE(readClassBook(*opened, small.schoolClass));
        REQUIRE(opened->history());
    }
    CHECK(bytesOf(small.gradebook.path()) == before);
}

TEST_CASE("what is no gradebook is refused and left as it was", "[storage][open]")
{
    const TempFolder folder;
    const auto longer = [](std::string_view start, char rest) {
        return std::string(start).append(200, rest);
    };
    const auto expect = [&](const std::string& bytes, const std::string& looksLike) {
        const auto path = folder.file("thing.trellis");
        writeBytes(path, bytes);
        const Error error = refusal(path);
        CHECK(error.code == ErrorCode::NotAGradebook);
        CHECK(error.detail == looksLike);
    };
    expect("", "empty");
    expect("x", "text");
    expect(longer("Name;Number\nAna;1\n", 'x'), "text");
    expect(longer("PK\x03\x04", '\0'), "zip");
    expect(longer("%PDF-1.4", '\n'), "pdf");
    expect(longer("\x89PNG\r\n", '\0'), "picture");
    expect(std::string(4096, '\0'), "unknown");
    CHECK(refusal(folder.path()).detail == "folder");
    {
        SQLite::Database other(folder.file("other.db").string(),
                               SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE t (a)");
    }
    CHECK(refusal(folder.file("other.db")).detail == "database");
    CHECK(openAgain(folder.file("not there.trellis")).error().code == ErrorCode::FileMissing);
}

TEST_CASE("a gradebook that another program holds for itself is refused after a while",
          "[storage][open]")
{
    SmallClass small;
    SQLite::Database other(small.gradebook.path().string(), SQLite::OPEN_READWRITE);
    const SQLite::Transaction holding(other, SQLite::TransactionBehavior::EXCLUSIVE);
    CHECK(openAgain(small.gradebook.path()).error().code == ErrorCode::InUse);
}

TEST_CASE("a place that the system does not let in is told from one that is not there",
          "[storage][open]")
{
    SmallClass small;
    CHECK(openAgain(small.gradebook.path() / "inside.trellis").error().code ==
          ErrorCode::FileMissing);
    CHECK(openAgain(small.folder.file(std::string(300, 'x'))).error().code == ErrorCode::NoAccess);
    std::filesystem::path deep = small.folder.path();
    while (deep.string().size() < 520) {
        deep /= "\xE4\xB8\x83\xE5\xB9\xB4\xE7\xBA\xA7";
    }
    std::filesystem::create_directories(deep);
    std::filesystem::copy_file(small.gradebook.path(), deep / "class.trellis");
    for (const Error& error :
         {openAgain(deep / "class.trellis").error(), small.gradebook.backup(deep / "b").error(),
          Gradebook::create(deep / "new.trellis", testAuthor()).error(),
          openAgain(small.folder.file(std::string(300, 'x'))).error()}) {
        CHECK(error.code == ErrorCode::NoAccess);
        CHECK(error.detail == "path too long");
    }
}

TEST_CASE("a newer gradebook is refused with the version it needs", "[storage][open]")
{
    SmallClass small;
    const auto copy = small.folder.file("newer.trellis");
    std::filesystem::copy_file(small.gradebook.path(), copy);
    SQLite::Database(copy.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 999");
    const Error error = refusal(copy);
    CHECK(error.code == ErrorCode::NewerFile);
    CHECK(error.detail == "999");
}

TEST_CASE("a damaged gradebook is refused", "[storage][open]")
{
    SmallClass small(30, 10);
    small.rate(0, 0, 2, "2026-11-02");
    const auto copy = small.folder.file("damaged.trellis");
    const std::string whole = bytesOf(small.gradebook.path());

    SECTION("cut short by one byte")
    {
        writeBytes(copy, whole.substr(0, whole.size() - 1));
    }
    SECTION("cut in the middle")
    {
        writeBytes(copy, whole.substr(0, whole.size() / 2));
    }
    SECTION("a page of zeros")
    {
        std::string bytes = whole;
        bytes.replace(4096 * 4, 4096, std::string(4096, '\0'));
        writeBytes(copy, bytes);
    }
    SECTION("a row that points to nothing")
    {
        writeBytes(copy, whole);
        SQLite::Database database(copy.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA foreign_keys = OFF");
        database.exec("DELETE FROM student");
    }
    SECTION("a row that breaks a rule of its table")
    {
        writeBytes(copy, whole);
        breakRule(copy, GENERATE(from_range(kBreaks)));
    }
    SECTION("a trigger that would change grades behind the teacher's back")
    {
        writeBytes(copy, whole);
        SQLite::Database(copy.string(), SQLite::OPEN_READWRITE)
            .exec("CREATE TRIGGER t AFTER INSERT ON evidence BEGIN DELETE FROM student; END");
    }
    CHECK(refusal(copy).code == ErrorCode::Damaged);
}

TEST_CASE("a row that points to nothing is found wherever it is", "[storage][open]")
{
    SmallClass small(2, 2);
    small.rate(0, 0, 2, "2026-11-02");
    small.rate(1, 1, 3, "2026-11-03");
    const auto path = small.folder.file("copy.trellis");
    const std::string broken =
        GENERATE("UPDATE evidence SET student_id = 1 WHERE id = (SELECT max(id) FROM evidence)",
                 "UPDATE evidence SET outcome_id = 1 WHERE id = (SELECT min(id) FROM evidence)",
                 "UPDATE evidence SET level_id = 1 WHERE id = (SELECT max(id) FROM evidence)",
                 "UPDATE evidence SET activity_id = 1 WHERE id = (SELECT max(id) FROM evidence)",
                 "UPDATE enrollment SET class_id = 1 WHERE id = (SELECT max(id) FROM enrollment)",
                 "UPDATE change SET op = 99999 WHERE op = (SELECT max(op) FROM change)",
                 "INSERT INTO evidence_note (id, text) VALUES (1, 'of nothing')");
    CAPTURE(broken);
    writeBytes(path, bytesOf(small.gradebook.path()));
    REQUIRE(openAgain(path));
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA foreign_keys = OFF");
        REQUIRE(database.exec(broken) > 0);
    }
    const Error error = refusal(path);
    CHECK(error.code == ErrorCode::Damaged);
    CHECK_THAT(error.detail, Catch::Contains("points to nothing"));
}

TEST_CASE("whether a gradebook is whole can be known before it is opened", "[storage][open]")
{
    SmallClass small;
    small.rate(0, 0, 2, "2026-11-02");
    const auto path = small.folder.file("copy.trellis");
    const std::string whole = bytesOf(small.gradebook.path());
    writeBytes(path, whole);
    CHECK(CheckedFile::lookThrough(path).isWhole());
    CHECK(bytesOf(path) == whole);

    // Somebody may be in the middle of a change, or never came to its end.
    auto journal = path;
    journal += "-journal";
    writeBytes(journal, "half a change");
    CHECK_FALSE(CheckedFile::lookThrough(path).isWhole());
    CHECK(bytesOf(journal) == "half a change");
    std::filesystem::remove(journal);

    for (const char* change : kBreaks) {
        writeBytes(path, whole);
        breakRule(path, change);
        CHECK_FALSE(CheckedFile::lookThrough(path).isWhole());
    }
    writeBytes(path, "no gradebook");
    CHECK_FALSE(CheckedFile::lookThrough(path).isWhole());
    CHECK_FALSE(CheckedFile::lookThrough(small.folder.file("nowhere.trellis")).isWhole());
}

TEST_CASE("a file that was looked through is opened without doing so again", "[storage][open]")
{
    SmallClass small;
    const auto path = small.folder.file("copy.trellis");
    writeBytes(path, bytesOf(small.gradebook.path()));
    CheckedFile checked = CheckedFile::lookThrough(path);
    REQUIRE(checked.isWhole());
    OpenOptions options;
    options.author = testAuthor();

    SECTION("to change it")
    {
        auto opened = Gradebook::open(path, options, std::move(checked));
        REQUIRE(opened);
        CHECK_FALSE(opened->isReadOnly());
        CHECK(opened->uid() == small.gradebook.uid());
        CHECK_FALSE(opened->wasChangedOutside());
        NewMark mark;
        mark.student = small.student(0);
        mark.outcome = small.outcome(0);
        mark.date = day("2026-11-02");
        mark.level = small.level(2);
        CHECK(rate(*opened, {mark}));
        CHECK(readClassBook(*opened, small.schoolClass)->students.front().evidence.size() == 1);
    }
    SECTION("to look only")
    {
        options.readOnly = true;
        const auto opened = Gradebook::open(path, options, std::move(checked));
        REQUIRE(opened);
        CHECK(opened->isReadOnly());
    }
    SECTION("but once more after another program broke it")
    {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("DELETE FROM student");
        const auto opened = Gradebook::open(path, options, std::move(checked));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Damaged);
    }
    SECTION("but another one that was put in its place is looked through")
    {
        const auto other = small.folder.file("other.trellis");
        writeBytes(other, bytesOf(path).substr(0, 4096));
        std::filesystem::rename(other, path);
        const auto opened = Gradebook::open(path, options, std::move(checked));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Damaged);
    }
    SECTION("and one of which nothing is known is looked through")
    {
        writeBytes(path, "no gradebook");
        const auto opened = Gradebook::open(path, options, CheckedFile());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::NotAGradebook);
    }
}

TEST_CASE("rows that break a rule of their table are found also where a file is only looked at",
          "[storage][open]")
{
    const SmallClass small;
    const auto path = small.folder.file("copy.trellis");
    writeBytes(path, bytesOf(small.gradebook.path()));
    OpenOptions options;
    options.readOnly = true;
    REQUIRE(Gradebook::open(path, options));
    breakRule(path, kBreaks.front());
    const std::string broken = bytesOf(path);
    const auto opened = Gradebook::open(path, options);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Damaged);
    CHECK(bytesOf(path) == broken);
}

TEST_CASE("a gradebook that cannot be written opens to look only", "[storage][open]")
{
    SmallClass small;
    OpenOptions options;
    options.readOnly = true;
    auto opened = Gradebook::open(small.gradebook.path(), options);
    REQUIRE(opened);
    CHECK(opened->isReadOnly());
    CHECK(readClassBook(*opened, small.schoolClass));
    const auto undone = opened->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("what cannot be written and was left in the middle of a change can be looked at",
          "[storage][open]")
{
    const SmallClass small(40, 10);
    const std::string before = contentOf(small.gradebook.path());
    const auto path = small.folder.file("left.trellis");
    const auto journal = small.folder.file("left.trellis-journal");
    {
        SQLite::Database other(small.gradebook.path().string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        other.exec("UPDATE student SET family_name = 'half'");
        REQUIRE(sqlite3_db_cacheflush(other.getHandle()) == SQLITE_OK);
        std::filesystem::copy_file(small.gradebook.path(), path);
        std::filesystem::copy_file(small.gradebook.path().string() + "-journal", journal);
    }
    const std::string bytes = bytesOf(path);
    const std::string journalBytes = bytesOf(journal);
    REQUIRE(bytes != bytesOf(small.gradebook.path()));
    const auto files = [&] {
        return std::distance(std::filesystem::directory_iterator(small.folder.path()), {});
    };
    const auto countBefore = files();
    {
        OpenOptions look;
        look.readOnly = true;
        const auto opened = Gradebook::open(path, look);
        REQUIRE(opened);
        CHECK(opened->isReadOnly());
        CHECK(opened->path() == path);
        CHECK(opened->check()->empty());
        CHECK(readClassBook(*opened, small.schoolClass)->students.front().student.familyName !=
              "half");
        const auto copy = small.folder.file("copy.trellis");
        REQUIRE(opened->backup(copy));
        CHECK(contentOf(copy) == before);
        std::filesystem::remove(copy);
    }
    CHECK(files() == countBefore);
    CHECK(bytesOf(path) == bytes);
    CHECK(bytesOf(journal) == journalBytes);
}

TEST_CASE("while another program writes, an edit waits and then says so", "[storage][open]")
{
    SmallClass small;
    auto second = openAgain(small.gradebook.path());
    REQUIRE(second);
    const std::string before = contentOf(small.gradebook.path());
    {
        SQLite::Database other(small.gradebook.path().string(), SQLite::OPEN_READWRITE);
        SQLite::Transaction writing(other, SQLite::TransactionBehavior::IMMEDIATE);
        const auto undone = second->undo();
        REQUIRE_FALSE(undone);
        CHECK(undone.error().code == ErrorCode::InUse);
    }
    CHECK(contentOf(small.gradebook.path()) == before);
    CHECK(second->undo());
}

TEST_CASE("a file that was swapped while open is not written to", "[storage][open]")
{
    SmallClass small;
    std::filesystem::rename(small.gradebook.path(), small.folder.file("moved.trellis"));
    const std::string before = bytesOf(small.folder.file("moved.trellis"));
    const auto undone = small.gradebook.undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::FileGone);
    CHECK(bytesOf(small.folder.file("moved.trellis")) == before);
}

TEST_CASE("another gradebook written over the open one is not written to", "[storage][open]")
{
    SmallClass small;
    const SmallClass other(1, 1);
    const std::string bytes = bytesOf(other.gradebook.path());
    {
        std::ofstream over(small.gradebook.path(), std::ios::binary | std::ios::trunc);
        over << bytes;
    }
    REQUIRE(small.gradebook.wasChangedOutside());
    const auto same = checkIsSame(small.gradebook);
    REQUIRE_FALSE(same);
    CHECK(same.error().code == ErrorCode::FileGone);
    CHECK(same.error().detail == other.gradebook.uid());
    const auto undone = small.gradebook.undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::FileGone);
    CHECK(bytesOf(small.gradebook.path()) == bytes);
}

TEST_CASE("a gradebook that another program left with a write-ahead log has none again",
          "[storage][open]")
{
    SmallClass small;
    const auto path = small.folder.file("copy.trellis");
    REQUIRE(small.gradebook.backup(path));
    {
        SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
        other.exec("PRAGMA journal_mode = WAL");
    }
    auto opened = openAgain(path);
    REQUIRE(opened);
    REQUIRE(opened->undo());
    CHECK_FALSE(std::filesystem::exists(path.string() + "-wal"));
    constexpr std::size_t kWriteVersion = 18;
    CHECK(bytesOf(path).at(kWriteVersion) == 1);
}

TEST_CASE("a change about somebody who was taken out meanwhile says so", "[storage][open]")
{
    SmallClass small;
    NewMark mark;
    mark.student = StudentId{4711};
    mark.outcome = small.outcome(0);
    mark.date = day("2026-11-02");
    mark.level = small.level(2);
    const std::string before = contentOf(small.gradebook.path());
    const auto rated = rate(small.gradebook, {mark});
    REQUIRE_FALSE(rated);
    CHECK(rated.error().code == ErrorCode::ChangedSince);
    CHECK(contentOf(small.gradebook.path()) == before);
}

TEST_CASE("a new gradebook never replaces anything and leaves nothing half-made", "[storage][open]")
{
    const TempFolder folder;
    writeBytes(folder.file("mine.trellis"), "mine");
    const auto made = Gradebook::create(folder.file("mine.trellis"), testAuthor());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::FileExists);
    CHECK(bytesOf(folder.file("mine.trellis")) == "mine");
    CHECK(Gradebook::create(folder.file("no such folder/a.trellis"), testAuthor()).error().code ==
          ErrorCode::NoAccess);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("text that another program wrote in no encoding ends in a refusal", "[storage][bad]")
{
    SmallClass small;
    SQLite::Database(small.gradebook.path().string(), SQLite::OPEN_READWRITE)
        .exec("INSERT INTO teacher (id, name) VALUES (99, CAST(x'426164FF' AS TEXT))");
    const std::string before = contentOf(small.gradebook.path());
    for (const bool isRemoved : {true, false}) {
        const auto done = small.gradebook.transact(OpKind::AddClass, {}, [&](Edit& edit) {
            if (isRemoved) {
                edit.remove("teacher", 99);
            } else {
                edit.insert("teacher", 100, {{"name", std::string("Bad\xFF")}});
            }
            return Result<void>();
        });
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Damaged);
    }
    CHECK(contentOf(small.gradebook.path()) == before);
}

TEST_CASE("a backup is whole, sound and replaces an older one", "[storage][backup]")
{
    SmallClass small;
    const auto copy = small.folder.file("copy.trellis");
    writeBytes(copy, "an older backup");
    REQUIRE(small.gradebook.backup(copy));
    CHECK(contentOf(copy) == contentOf(small.gradebook.path()));
    const auto opened = openAgain(copy);
    REQUIRE(opened);
    CHECK(opened->uid() == small.gradebook.uid());
    CHECK_FALSE(small.gradebook.backup(small.gradebook.path()));
    CHECK(small.gradebook.backup(small.folder.file("none/copy.trellis")).error().code ==
          ErrorCode::NoAccess);
}

TEST_CASE("an older copy that comes to the place of an open gradebook is not written to",
          "[storage][open]")
{
    SmallClass small;
    const auto& path = small.gradebook.path();
    small.rate(0, 0, 3, "2026-10-01");
    const std::string older = bytesOf(path);
    small.rate(0, 1, 3, "2026-10-01");
    small.rate(1, 1, 3, "2026-10-01");
    const auto refused = [&](const std::vector<std::string>& missing) {
        const std::string before = bytesOf(path);
        const auto undone = small.gradebook.undo();
        REQUIRE_FALSE(undone);
        CHECK(undone.error() == Error{ErrorCode::FileGone, {}, path.string(), missing});
        const auto erased = eraseStudent(small.gradebook, small.student(0), day("2026-11-20"));
        REQUIRE_FALSE(erased);
        CHECK(erased.error().code == ErrorCode::FileGone);
        CHECK_FALSE(small.gradebook.rehearse([](Edit&) { return Result<void>(); },
                                             [] { return Result<void>(); }));
        CHECK(bytesOf(path) == before);
    };
    SECTION("as it was")
    {
        writeBytes(path, older);
        refused({"2"});
    }
    SECTION("and worked in since")
    {
        writeBytes(path, older);
        {
            auto other = openAgain(path);
            REQUIRE(other);
            for (int i = 0; i < 2; ++i) {
                REQUIRE(other->undo());
            }
        }
        refused({""});
    }
    SECTION("by another file of the same name, which is told when it is opened again")
    {
        const auto copy = small.folder.file("older.trellis");
        writeBytes(copy, older);
        const auto again = openAgain(copy);
        REQUIRE(again);
        CHECK(checkHasAllOf(*again, small.gradebook).error().values ==
              std::vector<std::string>{"2"});
        CHECK(checkHasAllOf(*openAgain(path), small.gradebook));
    }
}

TEST_CASE("what others add to an open gradebook is no older copy", "[storage][open]")
{
    SmallClass small;
    small.rate(0, 0, 3, "2026-10-01");
    auto other = openAgain(small.gradebook.path());
    REQUIRE(other);
    small.rate(0, 1, 3, "2026-10-01");
    REQUIRE(other->undo());
    REQUIRE(other->redo());
    small.rate(1, 1, 3, "2026-10-01");
    REQUIRE(eraseStudent(*other, small.student(2), day("2026-11-20")));
    small.rate(1, 0, 3, "2026-10-01");
    SQLite::Database(small.gradebook.path().string(), SQLite::OPEN_READWRITE).exec("VACUUM");
    small.rate(1, 0, 2, "2026-10-02");
    REQUIRE(eraseStudent(small.gradebook, small.student(1), day("2026-11-20")));
    REQUIRE(small.gradebook.undo());
    REQUIRE(other->redo());
    CHECK(small.gradebook.check()->empty());
}
