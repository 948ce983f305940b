// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Files of every released version open for ever, with the same levels and credit.
#include "core/mastery/credit.h"
#include "core/storage/checked_file.h"
#include "core/storage/internal/connection.h"
#include "core/storage/internal/opening.h"
#include "core/storage/internal/schema.h"
#include "core/storage/internal/upkeep.h"
#include "core/storage/read.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>

#include <chrono>

using namespace trellis;
using namespace trellis::test;

namespace {

struct Expected {
    const char* name;
    const char* standing;
    int count;
};

} // namespace

TEST_CASE("a gradebook of every released version gives the levels and credit that it gave then",
          "[storage][golden]")
{
    const std::string name = GENERATE("v1.trellis", "v2.trellis", "v3.trellis");
    INFO(name);
    const TempFolder folder;
    const auto path = folder.file(name.c_str());
    std::filesystem::copy_file(TRELLIS_TEST_DATA "/golden/" + name, path);
    auto gradebook = Gradebook::open(path, {});
    REQUIRE(gradebook);
    CHECK(gradebook->check()->empty());
    const auto classes = readClasses(*gradebook);
    REQUIRE(classes);
    REQUIRE(classes->size() == 1);
    const auto book = readClassBook(*gradebook, classes->front().id);
    REQUIRE(book);
    const Date today = day("2026-11-20");
    const std::vector<Expected> expected{
        {"Chidi Abara", "onTheWay", 4},
        {"María José Álvarez Ríos", "oneAway", 7},
        {"Linh Bui", "oneAway", 6},
        {"Maria Guilhermina Esperança de Albuquerque e Vasconcelos Montenegro-Castellanos",
         "onTheWay", 1},
        {"Mamadou Diallo", "oneAway", 6},
        {"Elif Erdem", "earned", 8},
        {"Theodora Fitzgerald", "onTheWay", 5},
        {"Sofia Ivanova", "onTheWay", 0},
        {"Min-jun Kim", "earned", 8},
        {"Kofi Mensah", "outOfReach", 1},
        {"Amara Okafor-Lindqvist", "onTheWay", 5},
        {"Harpreet Singh", "notStarted", 0},
        {"ليلى حداد", "onTheWay", 3},
    };
    std::size_t next = 0;
    for (const StudentRecord& record : book->students) {
        if (!book->isEnrolledOn(record, today)) {
            continue;
        }
        const CreditStanding standing = creditStanding(*book, record, today);
        INFO(record.student.displayName());
        REQUIRE(next < expected.size());
        CHECK(record.student.displayName() == expected[next].name);
        CHECK(standingName(standing.standing) == expected[next].standing);
        CHECK(standing.count == expected[next].count);
        ++next;
    }
    CHECK(next == expected.size());
    while (gradebook->undo()) {
    }
    CHECK(contentOf(path).find('|') == std::string::npos);
}

TEST_CASE("opening knows today's schema without making it", "[storage][open]")
{
    const SmallClass small;
    internal::Connection connection(small.gradebook.path(), internal::Connection::Mode::ReadOnly,
                                    0);
    // A new version of the schema needs its fingerprint beside its steps: this is it.
    CHECK(internal::migrations().back().fingerprint == internal::schemaFingerprint(connection));
}

TEST_CASE("a file with a schema other than the one the steps make is refused", "[storage][open]")
{
    const SmallClass small;
    const auto path = small.folder.file("changed.trellis");
    std::filesystem::copy_file(small.gradebook.path(), path);
    const std::string change = GENERATE(
        "CREATE INDEX extra ON evidence (date)", "CREATE TABLE extra (id INTEGER PRIMARY KEY)",
        "CREATE VIEW extra AS SELECT 1", "DROP INDEX evidence_in_order",
        "CREATE TRIGGER extra AFTER INSERT ON evidence BEGIN DELETE FROM decision; END");
    INFO(change);
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(change);
    const auto opened = Gradebook::open(path, {});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Damaged);

    // Also where no fingerprint is known.
    std::vector<internal::Migration> steps(internal::migrations().begin(),
                                           internal::migrations().end());
    steps.back().fingerprint = {};
    internal::Connection changed(path, internal::Connection::Mode::ReadOnly, 0);
    CHECK_FALSE(internal::hasSchemaOf(changed, steps));
    internal::Connection sound(small.gradebook.path(), internal::Connection::Mode::ReadOnly, 0);
    CHECK(internal::hasSchemaOf(sound, steps));
}

TEST_CASE("what the tables of a foreign file would work out is not worked out", "[storage][open]")
{
    const SmallClass small;
    const auto path = small.folder.file("changed.trellis");
    std::filesystem::copy_file(small.gradebook.path(), path);
    {
        // For ever, as far as a teacher waits.
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
        database.exec("CREATE TABLE extra (n INTEGER CHECK (length(hex(zeroblob(n))) > 0 AND "
                      "length(hex(zeroblob(n))) > 0 AND length(hex(zeroblob(n))) > 0))");
        database.exec("PRAGMA ignore_check_constraints = ON");
        database.exec("WITH RECURSIVE r (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r LIMIT 400) "
                      "INSERT INTO extra SELECT 20000000 FROM r");
    }
    const auto begin = std::chrono::steady_clock::now();
    CHECK_FALSE(CheckedFile::lookThrough(path).isWhole());
    const auto opened = Gradebook::open(path, {});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Damaged);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
}

TEST_CASE("an older file with a schema other than that of its version is left as it was",
          "[storage][open][migration]")
{
    const std::string name = GENERATE("v1.trellis", "v2.trellis");
    const std::string change = GENERATE(
        "CREATE INDEX extra ON evidence (date)", "CREATE TABLE extra (id INTEGER PRIMARY KEY)",
        "CREATE VIEW extra AS SELECT 1", "DROP INDEX evidence_in_order",
        "CREATE TRIGGER extra AFTER INSERT ON evidence BEGIN DELETE FROM decision; END");
    INFO(name << ": " << change);
    const TempFolder folder;
    const auto path = folder.file(name);
    std::filesystem::copy_file(TRELLIS_TEST_DATA "/golden/" + name, path);
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(change);
    const std::string before = bytesOf(path);
    const auto opened = Gradebook::open(path, {});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Damaged);
    CHECK(bytesOf(path) == before);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a migration happens whole or not at all", "[storage][migration]")
{
    SmallClass small;
    small.rate(0, 0, 3, "2026-10-01");
    const auto path = small.folder.file("old.trellis");
    std::filesystem::copy_file(small.gradebook.path(), path);
    const std::string before = contentOf(path);
    std::vector<internal::Migration> steps(internal::migrations().begin(),
                                           internal::migrations().end());
    const int next = internal::currentSchemaVersion() + 1;
    {
        internal::Connection connection(path, internal::Connection::Mode::ReadWrite, 0);

        // The second of two new steps does not work: neither happens.
        steps.push_back({next, "ALTER TABLE teacher ADD COLUMN room TEXT"});
        steps.push_back({next + 1, "ALTER TABLE nothing ADD COLUMN room TEXT"});
        CHECK_THROWS(internal::migrate(connection, steps));
        CHECK(connection.userVersion() == internal::currentSchemaVersion());
        CHECK(contentOf(path) == before);

        // One that leaves a row pointing to nothing does not happen either.
        steps.pop_back();
        steps.back().sql = "INSERT INTO day_off VALUES (1, 99, '2026-01-01', '2026-01-01')";
        CHECK_THROWS(internal::migrate(connection, steps));
        CHECK(contentOf(path) == before);

        steps.back().sql = "ALTER TABLE teacher ADD COLUMN room TEXT";
        internal::migrate(connection, steps);
        CHECK(connection.userVersion() == next);
        CHECK(internal::hasSchemaOf(connection, steps));
        CHECK_FALSE(internal::hasSchemaOf(connection, internal::migrations()));
    }
    // Now it is a file of a newer program for this one.
    const auto opened = Gradebook::open(path, {});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NewerFile);
}

TEST_CASE("an older gradebook opens brought up to date, with a whole copy of it as it was",
          "[storage][migration]")
{
    SmallClass small;
    small.rate(0, 0, 3, "2026-10-01");
    const auto path = small.folder.file("old.trellis");
    std::filesystem::copy_file(small.gradebook.path(), path);
    const std::string before = contentOf(path);
    std::vector<internal::Migration> steps(internal::migrations().begin(),
                                           internal::migrations().end());
    const int newest = internal::currentSchemaVersion() + 1;
    steps.push_back({newest, "ALTER TABLE teacher ADD COLUMN room TEXT"});

    SECTION("in a folder that can be written")
    {
        auto opened = internal::openGradebookFile(path, {}, steps);
        REQUIRE(opened);
        CHECK(opened->state.kind == OpenState::Kind::Migrated);
        CHECK(opened->state.fromVersion == newest - 1);
        CHECK(opened->state.toVersion == newest);
        CHECK(opened->connection->userVersion() == newest);
        CHECK(contentOf(opened->state.backup) == before);
        CHECK(Gradebook::open(opened->state.backup, {})->check()->empty());
        opened->connection.reset();
        // The second time nothing is left to do, and no second copy is made.
        const auto again = internal::openGradebookFile(path, {}, steps);
        REQUIRE(again);
        CHECK(again->state.kind == OpenState::Kind::Opened);
    }
    SECTION("to look only, it is left as it was")
    {
        const std::string bytes = bytesOf(path);
        OpenOptions look;
        look.readOnly = true;
        const auto opened = internal::openGradebookFile(path, look, steps);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::ReadOnly);
        CHECK(bytesOf(path) == bytes);
    }
    SECTION("where a step does not work, it is left as it was and the copy stays")
    {
        steps.back().sql = "ALTER TABLE nothing ADD COLUMN room TEXT";
        REQUIRE_FALSE(internal::openGradebookFile(path, {}, steps));
        CHECK(contentOf(path) == before);
        CHECK(Gradebook::open(path, {}));
    }
}

TEST_CASE("the copy made before a migration has a name that is free and says what it is",
          "[storage][migration]")
{
    const TempFolder folder;
    const auto path = folder.file("Class.trellis");
    CHECK(internal::backupNameFor(path, 2) == folder.file("Class (before version 2).trellis"));
    writeBytes(folder.file("Class (before version 2).trellis"), "an older one");
    CHECK(internal::backupNameFor(path, 2) == folder.file("Class (before version 2) 2.trellis"));
}
