// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edit.h"
#include "core/storage/edits/marks.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>

#include <random>

using namespace trellis;
using namespace trellis::test;

TEST_CASE("undo walks back to an empty book and redo brings it all back", "[storage][history]")
{
    SmallClass small;
    small.rate(0, 0, 2, "2026-10-01");
    small.rate(0, 0, 3, "2026-10-08");
    const std::string full = contentOf(small.gradebook.path());
    const auto ops = small.gradebook.history();
    REQUIRE(ops);
    std::vector<std::string> contents{full};
    for (std::size_t i = 0; i < ops->size(); ++i) {
        REQUIRE(small.gradebook.undo());
        contents.push_back(contentOf(small.gradebook.path()));
    }
    CHECK(small.gradebook.undo().error().code == ErrorCode::NothingToUndo);
    CHECK(contents.back().find('|') == std::string::npos);

    // As after a restart.
    auto again = Gradebook::open(small.gradebook.path(), {});
    REQUIRE(again);
    contents.pop_back();
    for (std::size_t i = 0; i < ops->size(); ++i) {
        REQUIRE(again->redo());
        CHECK(contentOf(small.gradebook.path()) == contents.back());
        contents.pop_back();
    }
    CHECK(again->redo().error().code == ErrorCode::NothingToRedo);
    CHECK(again->history()->size() == ops->size() * 3);
}

TEST_CASE("an edit after an undo ends what could be redone", "[storage][history]")
{
    SmallClass small;
    small.rate(0, 0, 2, "2026-10-01");
    REQUIRE(small.gradebook.undo());
    CHECK(small.gradebook.nextRedo()->has_value());
    small.rate(1, 0, 3, "2026-10-01");
    CHECK_FALSE(small.gradebook.nextRedo()->has_value());
    CHECK(small.gradebook.redo().error().code == ErrorCode::NothingToRedo);
    // The newest that still stands: the second rating, then what came before the first.
    REQUIRE(small.gradebook.undo());
    CHECK(small.gradebook.nextUndo()->value().kind == "import-outcomes");
}

TEST_CASE("undo, redo and undo again take turns without losing their place", "[storage][history]")
{
    SmallClass small;
    const std::string start = contentOf(small.gradebook.path());
    std::vector<std::string> states{start};
    for (int i = 0; i < 4; ++i) {
        small.rate(0, 0, 1 + i % 3, fmt::format("2026-10-{:02}", i + 1).c_str());
        states.push_back(contentOf(small.gradebook.path()));
    }
    std::mt19937 random(7);
    std::size_t at = 4;
    for (int step = 0; step < 60; ++step) {
        if (random() % 2 == 0 && at > 0) {
            REQUIRE(small.gradebook.undo());
            --at;
        } else if (at < 4) {
            REQUIRE(small.gradebook.redo());
            ++at;
        }
        REQUIRE(contentOf(small.gradebook.path()) == states[at]);
    }
}

TEST_CASE("a mark that became one of another kind is undone and redone", "[storage][history]")
{
    SmallClass small;
    const auto mark = [&](Mark kind) {
        NewMark made;
        made.student = small.student(0);
        made.outcome = small.outcome(0);
        made.date = day("2026-10-01");
        made.mark = kind;
        made.level = kind == Mark::Level ? small.level(2) : LevelId{};
        return rate(small.gradebook, {made});
    };
    std::vector<std::string> contents{contentOf(small.gradebook.path())};
    for (const Mark kind : {Mark::Level, Mark::NotHandedIn, Mark::Excused, Mark::Level,
                            Mark::Excused, Mark::NotHandedIn, Mark::Level}) {
        REQUIRE(mark(kind));
        contents.push_back(contentOf(small.gradebook.path()));
    }
    for (std::size_t back = contents.size() - 1; back > 0; --back) {
        REQUIRE(small.gradebook.undo());
        CHECK(contentOf(small.gradebook.path()) == contents[back - 1]);
    }
    for (std::size_t forth = 1; forth < contents.size(); ++forth) {
        REQUIRE(small.gradebook.redo());
        CHECK(contentOf(small.gradebook.path()) == contents[forth]);
    }
}

TEST_CASE("a refused edit leaves neither a row nor an entry", "[storage][history]")
{
    SmallClass small;
    const std::string before = contentOf(small.gradebook.path());
    const auto entries = small.gradebook.history()->size();
    const auto refused =
        small.gradebook.transact(OpKind::Rate, {}, [&](Edit& edit) -> Result<void> {
            edit.update("student", small.student(0).value, {{"given_name", std::string("X")}});
            return Error{ErrorCode::InvalidValue, "X", {}, {}};
        });
    REQUIRE_FALSE(refused);
    const auto missing =
        small.gradebook.transact(OpKind::Rate, {}, [&](Edit& edit) -> Result<void> {
            edit.update("student", 12345, {{"given_name", std::string("X")}});
            return {};
        });
    REQUIRE_FALSE(missing);
    const auto orphan = small.gradebook.transact(OpKind::Rate, {}, [&](Edit& edit) -> Result<void> {
        edit.remove("student", small.student(0).value);
        return {};
    });
    REQUIRE_FALSE(orphan);
    CHECK(contentOf(small.gradebook.path()) == before);
    CHECK(small.gradebook.history()->size() == entries);
}

TEST_CASE("an edit that changes nothing is no entry of the history", "[storage][history]")
{
    SmallClass small;
    small.rate(0, 0, 2, "2026-10-01");
    const auto entries = small.gradebook.history()->size();
    small.rate(0, 0, 2, "2026-10-01");
    CHECK(small.gradebook.history()->size() == entries);
}

TEST_CASE("the history keeps what was, by name", "[storage][history]")
{
    SmallClass small;
    small.rate(0, 0, 1, "2026-10-01");
    small.rate(0, 0, 3, "2026-10-01");
    const auto newest = small.gradebook.history(1)->front();
    const auto changes = small.gradebook.changesOf(newest.id);
    REQUIRE(changes);
    REQUIRE(changes->size() == 1);
    CHECK(changes->front().table == "evidence");
    CHECK(changes->front().column == "level_id");
    CHECK(changes->front().oldValue == Value(small.level(1).value));
    CHECK(changes->front().newValue == Value(small.level(3).value));
    CHECK(newest.actor == "test");
    CHECK(newest.at.utcOffsetMinutes == 60);
}

TEST_CASE("an op whose rows were changed since is not undone, and the later one is named",
          "[storage][history]")
{
    SmallClass small;
    small.rate(0, 0, 1, "2026-10-01");
    const OpId first = small.gradebook.history(1)->front().id;
    small.rate(0, 0, 3, "2026-10-01");
    const OpId second = small.gradebook.history(1)->front().id;
    const std::string before = contentOf(small.gradebook.path());
    const auto undone = small.gradebook.undoOp(first);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::ChangedSince);
    CHECK(undone.error().detail == std::to_string(second.value));
    CHECK(contentOf(small.gradebook.path()) == before);
    REQUIRE(small.gradebook.undoOp(second));
    REQUIRE(small.gradebook.undoOp(first));
    CHECK(small.gradebook.undoOp(first).error().code == ErrorCode::NothingToUndo);
}

TEST_CASE("a value that was changed again since is not put back over the newer one",
          "[storage][history]")
{
    SmallClass small;
    for (const int rank : {1, 2, 3}) {
        small.rate(0, 0, rank, "2026-10-01");
    }
    const auto ops = small.gradebook.history(2);
    REQUIRE(ops);
    const std::string before = contentOf(small.gradebook.path());
    const auto undone = small.gradebook.undoOp(ops->at(1).id);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::ChangedSince);
    CHECK(undone.error().detail == std::to_string(ops->at(0).id.value));
    CHECK(contentOf(small.gradebook.path()) == before);
}

TEST_CASE("an op that later rows hang on is not undone", "[storage][history]")
{
    SmallClass small(1, 1);
    const OpId student = [&] {
        for (const Op& op : *small.gradebook.history()) {
            if (op.kind == "add-student") {
                return op.id;
            }
        }
        return OpId{};
    }();
    small.rate(0, 0, 1, "2026-10-01");
    const auto undone = small.gradebook.undoOp(student);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::ChangedSince);
    CHECK(small.gradebook.check()->empty());
}

TEST_CASE("an older op that is withdrawn is the newest change, which undo takes back next",
          "[storage][history]")
{
    SmallClass small;
    small.rate(0, 0, 3, "2026-10-01");
    const OpId older = small.gradebook.history(1)->front().id;
    small.rate(1, 0, 2, "2026-10-01");
    Gradebook& gradebook = small.gradebook;
    const auto has = [&](std::size_t student) {
        return !small.book().find(small.student(student))->evidence.empty();
    };
    const auto withdrawn = gradebook.withdrawOp(older);
    REQUIRE(withdrawn);
    CHECK_FALSE(has(0));
    CHECK(gradebook.op(older)->isUndone);
    CHECK((*gradebook.nextUndo())->id == *withdrawn->op);
    CHECK_FALSE(gradebook.nextRedo()->has_value());
    CHECK(gradebook.withdrawOp(older).error().code == ErrorCode::NothingToUndo);
    CHECK(gradebook.withdrawOp(*withdrawn->op).error().code == ErrorCode::NothingToUndo);

    for (int round = 0; round < 2; ++round) {
        REQUIRE(gradebook.undo());
        CHECK(has(0));
        CHECK(has(1));
        CHECK_FALSE(gradebook.op(older)->isUndone);
        REQUIRE(gradebook.redo());
        CHECK_FALSE(has(0));
        CHECK(gradebook.op(older)->isUndone);
    }

    // Brought again it is a change as well.
    REQUIRE(gradebook.restoreOp(older));
    CHECK(has(0));
    CHECK_FALSE(gradebook.op(older)->isUndone);
    CHECK(gradebook.restoreOp(older).error().code == ErrorCode::NothingToRedo);
    REQUIRE(gradebook.undo());
    CHECK_FALSE(has(0));
    CHECK(gradebook.op(older)->isUndone);
    REQUIRE(gradebook.redo());
    CHECK(has(0));

    // And all of it goes back, one step after the other.
    for (const bool isThere : {false, true}) {
        REQUIRE(gradebook.undo());
        CHECK(has(0) == isThere);
        CHECK(has(1));
    }
    REQUIRE(gradebook.undo());
    CHECK_FALSE(has(1));
    REQUIRE(gradebook.undo());
    CHECK_FALSE(has(0));
}

TEST_CASE("what undo took back is restored by itself, whatever came after", "[storage][history]")
{
    SmallClass small;
    small.rate(0, 0, 3, "2026-10-01");
    const OpId older = small.gradebook.history(1)->front().id;
    REQUIRE(small.gradebook.undo());
    small.rate(1, 0, 2, "2026-10-01");
    const std::string without = contentOf(small.gradebook.path());
    REQUIRE(small.gradebook.restoreOp(older));
    CHECK(small.book().find(small.student(0))->evidence.size() == 1);
    REQUIRE(small.gradebook.undo());
    CHECK(contentOf(small.gradebook.path()) == without);
    CHECK(small.gradebook.op(older)->isUndone);
    CHECK_FALSE(small.gradebook.op(small.gradebook.nextUndo().value()->id)->undoOf);
}

TEST_CASE("the order of entry only grows, through undo and redo", "[storage][history]")
{
    SmallClass small;
    small.rate(0, 0, 1, "2026-10-01");
    const std::int64_t first = small.book().find(small.student(0))->evidence.front().enteredSeq;
    REQUIRE(small.gradebook.undo());
    small.rate(0, 0, 2, "2026-10-01");
    const std::int64_t second = small.book().find(small.student(0))->evidence.front().enteredSeq;
    CHECK(second > first);
    REQUIRE(small.gradebook.undo());
    REQUIRE(small.gradebook.redo());
    CHECK(small.book().find(small.student(0))->evidence.front().enteredSeq == second);
}

TEST_CASE("a hundred random edits, all undone and all redone, end where they were",
          "[storage][history][soak]")
{
    SmallClass small(5, 4);
    const ClassBook book = small.book();
    const std::string start = contentOf(small.gradebook.path());
    std::mt19937 random(11);
    const auto below = [&](std::size_t n) { return random() % n; };
    int done = 0;
    for (int i = 0; i < 150; ++i) {
        Result<Committed> committed = Committed{};
        const std::size_t student = below(5);
        const OutcomeId outcome = small.outcome(below(4));
        const Date date = day("2026-09-01").plusDays(static_cast<int>(below(60)));
        const StudentRecord record =
            *readStudentRecord(small.gradebook, book, small.student(student));
        switch (below(5)) {
        case 0:
            if (!record.evidence.empty()) {
                const Evidence& mark = record.evidence[below(record.evidence.size())];
                if (!mark.isWithdrawn) {
                    committed = withdraw(small.gradebook, {mark.id});
                }
            }
            break;
        case 1:
            committed = decide(small.gradebook, record, outcome,
                               book.scale.level(1 + static_cast<int>(below(3))).id, "seen", date);
            break;
        default: {
            std::vector<NewMark> marks;
            for (std::size_t k = 0; k <= below(4); ++k) {
                NewMark mark;
                mark.student = small.student((student + k) % 5);
                mark.outcome = outcome;
                mark.date = date;
                mark.mark = below(4) != 0   ? Mark::Level
                            : below(2) == 0 ? Mark::Excused
                                            : Mark::NotHandedIn;
                if (mark.mark == Mark::Level) {
                    mark.level = book.scale.level(1 + static_cast<int>(below(3))).id;
                }
                mark.note = below(5) == 0 ? "a note" : "";
                marks.push_back(mark);
            }
            committed = rate(small.gradebook, marks);
        }
        }
        REQUIRE(committed);
        done += committed->op ? 1 : 0;
    }
    REQUIRE(done > 100);
    const std::string end = contentOf(small.gradebook.path());
    for (int i = 0; i < done; ++i) {
        REQUIRE(small.gradebook.undo());
    }
    CHECK(contentOf(small.gradebook.path()) == start);
    for (int i = 0; i < done; ++i) {
        REQUIRE(small.gradebook.redo());
    }
    CHECK(contentOf(small.gradebook.path()) == end);
    CHECK(small.gradebook.check()->empty());
}

TEST_CASE("every table a user can change has the key that the history needs", "[storage][history]")
{
    SmallClass small(0, 0);
    SQLite::Database database(small.gradebook.path().string(), SQLite::OPEN_READONLY);
    SQLite::Statement tables(database,
                             "SELECT t.name, (SELECT count(*) FROM pragma_table_info(t.name) "
                             "WHERE pk > 0), (SELECT name || type || \"notnull\" "
                             "FROM pragma_table_info(t.name) WHERE pk = 1 AND cid = 0) "
                             "FROM sqlite_schema AS t WHERE t.type = 'table' "
                             "AND t.name NOT IN ('op', 'change', 'gradebook')");
    int count = 0;
    while (tables.executeStep()) {
        INFO(tables.getColumn(0).getString());
        CHECK(tables.getColumn(1).getInt() == 1);
        CHECK(tables.getColumn(2).getString() == "idINTEGER1");
        ++count;
    }
    CHECK(count > 20);
    SQLite::Statement others(
        database, "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')");
    REQUIRE(others.executeStep());
    CHECK(others.getColumn(0).getInt() == 0);
}
