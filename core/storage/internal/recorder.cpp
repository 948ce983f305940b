// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/recorder.h"

#include "core/storage/internal/capture.h"
#include "core/storage/internal/errors.h"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <string>
#include <utility>

namespace trellis::internal {

namespace {

std::string_view kindName(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Insert:
        return "insert";
    case Change::Kind::Update:
        return "update";
    case Change::Kind::Delete:
        return "delete";
    }
    return "update";
}

OpId nextOpId(Connection& connection)
{
    SQLite::Statement& newest = connection.prepared("SELECT coalesce(max(id), 0) FROM op");
    newest.executeStep();
    const OpId id{newest.getColumn(0).getInt64() + 1};
    newest.reset();
    return id;
}

void writeOp(Connection& connection, OpId id, OpKind kind, nlohmann::json args,
             std::optional<OpId> undoOf)
{
    const Author& author = connection.author();
    if (author.way != OpWay::Unknown) {
        args["way"] = opWayName(author.way);
    }
    const Moment at = author.now();
    SQLite::Statement& op = connection.prepared(
        "INSERT INTO op (id, uid, at_ms, utc_offset_min, actor, device, app_version, rule_version, "
        "kind, args, undo_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    op.bind(1, id.value);
    op.bind(2, fmt::format("{:016x}{:016x}", randomId(), randomId()));
    op.bind(3, at.utcMs);
    op.bind(4, at.utcOffsetMinutes);
    op.bind(5, author.actor);
    op.bind(6, author.device);
    op.bind(7, author.appVersion);
    op.bind(8, kRuleVersion);
    op.bind(9, std::string(opKindName(kind)));
    op.bind(10, args.is_null() ? std::string("{}") : args.dump());
    if (undoOf) {
        op.bind(11, undoOf->value);
    }
    op.exec();
}

// Returns how many rows of the file the changes speak of, for the check that none was missed.
std::size_t writeChanges(Connection& connection, OpId op, const std::vector<Change>& changes)
{
    SQLite::Statement& row = connection.prepared(
        "INSERT INTO change (op, seq, table_name, row_id, kind, column_name, old_value, new_value) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    std::size_t rows = 0;
    std::int64_t seq = 0;
    const Change* before = nullptr;
    for (const Change& change : changes) {
        if (before == nullptr || before->table != change.table || before->row != change.row) {
            ++rows;
        }
        before = &change;
        row.bind(1, op.value);
        row.bind(2, ++seq);
        row.bindNoCopy(3, change.table);
        row.bind(4, change.row);
        row.bind(5, std::string(kindName(change.kind)));
        if (change.column.empty()) {
            row.bind(6);
        } else {
            row.bindNoCopy(6, change.column);
        }
        bindValue(row, 7, change.oldValue);
        bindValue(row, 8, change.newValue);
        if (row.exec() != 1) {
            throw DamagedContent("the history does not take a change");
        }
        row.reset();
    }
    return rows;
}

} // namespace

Result<void> checkHasWhatWasSeen(Connection& connection)
{
    const Connection::SeenOp seen = connection.newestSeen;
    const Connection::SeenOp newest = connection.newestOp();
    bool isThere = seen.id == 0 || (seen.id == newest.id && seen.uid == newest.uid);
    if (!isThere && seen.id < newest.id) {
        SQLite::Statement& same = connection.prepared("SELECT 1 FROM op WHERE id = ? AND uid = ?");
        same.bind(1, seen.id);
        same.bind(2, seen.uid);
        isThere = same.executeStep();
        same.reset();
    }
    if (!isThere) {
        return Error{ErrorCode::FileGone,
                     {},
                     connection.path().string(),
                     {newest.id < seen.id ? std::to_string(seen.id - newest.id) : std::string()}};
    }
    connection.newestSeen = newest;
    return {};
}

Result<void> checkIsSame(Connection& connection)
{
    // A file that a sync client swapped is no longer ours to write to.
    if (connection.hasMoved()) {
        return Error{ErrorCode::FileGone, {}, connection.path().string(), {}};
    }
    SQLite::Statement& other =
        connection.prepared("SELECT uid FROM gradebook WHERE id = 1 AND uid <> ?");
    other.bind(1, connection.uid());
    const bool isOther = other.executeStep();
    const std::string detail = isOther ? other.getColumn(0).getString() : std::string();
    other.reset();
    if (isOther) {
        return Error{ErrorCode::FileGone, detail, connection.path().string(), {}};
    }
    return checkHasWhatWasSeen(connection);
}

Result<Committed> record(Connection& connection, OpKind kind, std::optional<OpId> undoOf,
                         const std::function<Result<void>(Edit&, nlohmann::json& args)>& fn)
{
    if (connection.hasMoved()) { // before SQLite makes a journal beside what is there now
        return Error{ErrorCode::FileGone, {}, connection.path().string(), {}};
    }
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (auto same = checkIsSame(connection); !same) {
        return same.error();
    }
    // Rows may come in any order, as in an undo; every reference is checked at the commit.
    connection.database().exec("PRAGMA defer_foreign_keys = ON");
    const OpId id = nextOpId(connection);
    Capture capture(connection);
    Edit edit(connection, id);
    nlohmann::json args = nlohmann::json::object();
    if (Result<void> done = fn(edit, args); !done) {
        return done.error();
    }
    const std::vector<Change> changes = capture.changes();
    if (changes.empty()) {
        return Committed{};
    }
    writeOp(connection, id, kind, std::move(args), undoOf);
    if (writeChanges(connection, id, changes) != capture.rows().size()) {
        throw DamagedContent("a change would be missing from the history");
    }
    Connection::SeenOp written = connection.newestOp();
    transaction.commit();
    connection.newestSeen = std::move(written);
    return Committed{id, Touched{capture.rows()}};
}

OpId recordChanges(Connection& connection, OpKind kind, const nlohmann::json& args,
                   const std::vector<Change>& changes)
{
    const OpId id = nextOpId(connection);
    writeOp(connection, id, kind, args, std::nullopt);
    writeChanges(connection, id, changes);
    return id;
}

Result<void> rehearse(Connection& connection, const std::function<Result<void>(Edit&)>& fn,
                      const std::function<Result<void>()>& look)
{
    if (connection.hasMoved()) {
        return Error{ErrorCode::FileGone, {}, connection.path().string(), {}};
    }
    // Rolls back where it ends.
    const SQLite::Transaction transaction(connection.database(),
                                          SQLite::TransactionBehavior::IMMEDIATE);
    if (auto same = checkIsSame(connection); !same) {
        return same;
    }
    connection.database().exec("PRAGMA defer_foreign_keys = ON");
    Edit edit(connection, nextOpId(connection));
    if (Result<void> done = fn(edit); !done) {
        return done;
    }
    return look();
}

} // namespace trellis::internal
