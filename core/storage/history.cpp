// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Undo and redo are queries over the history and ops of their own, so they survive a restart.
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"
#include "core/storage/internal/connection.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/inverse.h"
#include "core/storage/internal/recorder.h"

#include <fmt/format.h>

namespace trellis {

using internal::Connection;
using internal::guarded;

namespace {

/// A change, its withdrawal, the restoring of it, the undo of that and the redo: no chain of ops
/// that take each other back is longer, as each of them is a new one.
constexpr int kLongestChain = 6;

/// SQL for "was taken back, and that was not taken back in turn, ...".
std::string isUndone(const std::string& op, int depth = kLongestChain)
{
    const std::string by = fmt::format("u{}", depth);
    const std::string further =
        depth > 1 ? fmt::format(" AND NOT {}", isUndone(by, depth - 1)) : std::string();
    return fmt::format("EXISTS (SELECT 1 FROM op AS {0} WHERE {0}.undo_of = {1}.id{2})", by, op,
                       further);
}

const std::string& columns()
{
    static const std::string kColumns =
        "o.id, o.at_ms, o.utc_offset_min, o.actor, o.device, o.app_version, o.kind, o.args, "
        "o.undo_of, " +
        isUndone("o") + ", (SELECT count(*) FROM change AS c WHERE c.op = o.id)";
    return kColumns;
}

Op opFrom(SQLite::Statement& row)
{
    Op op;
    op.id = OpId{row.getColumn(0).getInt64()};
    op.at = {row.getColumn(1).getInt64(), row.getColumn(2).getInt()};
    op.actor = row.getColumn(3).getString();
    op.device = row.getColumn(4).getString();
    op.appVersion = row.getColumn(5).getString();
    op.kind = row.getColumn(6).getString();
    op.args = nlohmann::json::parse(row.getColumn(7).getString(), nullptr, false);
    if (op.args.is_discarded()) {
        op.args = nlohmann::json::object();
    }
    if (!row.isColumnNull(8)) {
        op.undoOf = OpId{row.getColumn(8).getInt64()};
    }
    op.isUndone = row.getColumn(9).getInt() != 0;
    op.changes = row.getColumn(10).getInt();
    return op;
}

std::optional<Op> oneOp(Connection& connection, std::string_view condition,
                        std::initializer_list<std::int64_t> values = {})
{
    SQLite::Statement& row =
        connection.prepared(fmt::format("SELECT {} FROM op AS o {}", columns(), condition));
    int index = 1;
    for (const std::int64_t value : values) {
        row.bind(index++, value);
    }
    std::optional<Op> op;
    if (row.executeStep()) {
        op = opFrom(row);
    }
    row.reset();
    return op;
}

Error nothingThere(OpId id)
{
    return Error{ErrorCode::NothingThere, std::to_string(id.value), {}, {}};
}

bool isOrdinary(const Op& op)
{
    return op.kind != opKindName(OpKind::Undo) && op.kind != opKindName(OpKind::Redo);
}

} // namespace

Result<std::optional<Op>> Gradebook::nextUndo() const
{
    return guarded(path(), [&]() -> Result<std::optional<Op>> {
        const auto newest = oneOp(*m_connection, "ORDER BY o.id DESC LIMIT 1");
        // While undo() alone took things back, nothing at or above its last op is left to take
        // back. Without this, taking back a long history would walk over it again with every step.
        std::int64_t below = INT64_MAX;
        if (newest && m_connection->undoCursor.head == newest->id.value) {
            below = m_connection->undoCursor.below;
        }
        for (;;) {
            auto op = oneOp(*m_connection,
                            fmt::format("WHERE o.kind NOT IN ('undo', 'redo') AND o.id < ? "
                                        "AND NOT {} ORDER BY o.id DESC LIMIT 1",
                                        isUndone("o")),
                            {below});
            // What was only about somebody who was erased since is not in the way of the rest.
            if (!op || !internal::isErased(*m_connection, op->id)) {
                return op;
            }
            below = op->id.value;
        }
    });
}

Result<std::optional<Op>> Gradebook::nextRedo() const
{
    return guarded(path(), [&]() -> Result<std::optional<Op>> {
        const auto newest = oneOp(*m_connection, "ORDER BY o.id DESC LIMIT 1");
        if (!newest || isOrdinary(*newest)) {
            return std::optional<Op>();
        }
        std::int64_t below = INT64_MAX;
        if (m_connection->redoCursor.head == newest->id.value) {
            below = m_connection->redoCursor.below;
        }
        return oneOp(*m_connection,
                     "WHERE o.kind = 'undo' AND o.id < ? "
                     "AND NOT EXISTS (SELECT 1 FROM op AS r WHERE r.undo_of = o.id) "
                     "AND o.id > (SELECT coalesce(max(p.id), 0) FROM op AS p "
                     "WHERE p.kind NOT IN ('undo', 'redo')) "
                     "ORDER BY o.id DESC LIMIT 1",
                     {below});
    });
}

Result<Committed> Gradebook::takeBack(const Op& op, OpKind kind)
{
    if (isReadOnly()) {
        return Error{ErrorCode::ReadOnly, {}, path().string(), {}};
    }
    return guarded(path(), [&]() -> Result<Committed> {
        try {
            return internal::record(*m_connection, kind, op.id,
                                    [&](Edit&, nlohmann::json& args) -> Result<void> {
                                        args["op"] = op.id.value;
                                        return internal::applyInverse(*m_connection, op.id);
                                    });
        } catch (const SQLite::Exception& exception) {
            // Later rows hang on a row that would go.
            if (internal::isMissingReference(exception)) {
                return internal::changedSince(*m_connection, op.id);
            }
            throw;
        }
    });
}

Result<Committed> Gradebook::undo()
{
    const auto next = nextUndo();
    if (!next) {
        return next.error();
    }
    if (!*next) {
        return Error{ErrorCode::NothingToUndo, {}, path().string(), {}};
    }
    auto done = takeBack(**next, OpKind::Undo);
    if (done && done->op) {
        m_connection->undoCursor = {done->op->value, (*next)->id.value};
    }
    return done;
}

Result<Committed> Gradebook::redo()
{
    const auto next = nextRedo();
    if (!next) {
        return next.error();
    }
    if (!*next) {
        return Error{ErrorCode::NothingToRedo, {}, path().string(), {}};
    }
    auto done = takeBack(**next, OpKind::Redo);
    if (done && done->op) {
        m_connection->redoCursor = {done->op->value, (*next)->id.value};
    }
    return done;
}

Result<Committed> Gradebook::undoOp(OpId id)
{
    return takeBackOne(id, OpKind::Undo);
}

Result<Committed> Gradebook::withdrawOp(OpId id)
{
    return takeBackOne(id, OpKind::WithdrawChange);
}

Result<Committed> Gradebook::takeBackOne(OpId id, OpKind kind)
{
    const auto found = op(id);
    if (!found) {
        return found.error();
    }
    if (found->undoOf || found->isUndone) {
        return Error{ErrorCode::NothingToUndo, std::to_string(id.value), path().string(), {}};
    }
    return takeBack(*found, kind);
}

Result<Committed> Gradebook::restoreOp(OpId id)
{
    const auto undone = guarded(path(), [&]() -> Result<std::optional<Op>> {
        return oneOp(
            *m_connection,
            fmt::format("WHERE o.undo_of = ? AND NOT {} ORDER BY o.id DESC LIMIT 1", isUndone("o")),
            {id.value});
    });
    if (!undone) {
        return undone.error();
    }
    if (!*undone) {
        return Error{ErrorCode::NothingToRedo, std::to_string(id.value), path().string(), {}};
    }
    return takeBack(**undone, OpKind::RestoreChange);
}

Result<std::vector<Op>> Gradebook::history(int limit, std::optional<OpId> before) const
{
    return guarded(path(), [&]() -> Result<std::vector<Op>> {
        SQLite::Statement& row = m_connection->prepared(fmt::format(
            "SELECT {} FROM op AS o WHERE o.id < ? ORDER BY o.id DESC LIMIT ?", columns()));
        row.bind(1, before ? before->value : INT64_MAX);
        row.bind(2, limit);
        std::vector<Op> ops;
        while (row.executeStep()) {
            ops.push_back(opFrom(row));
        }
        row.reset();
        return ops;
    });
}

Result<Op> Gradebook::op(OpId id) const
{
    return guarded(path(), [&]() -> Result<Op> {
        auto found = oneOp(*m_connection, "WHERE o.id = ?", {id.value});
        if (!found) {
            return nothingThere(id);
        }
        return *std::move(found);
    });
}

Result<std::vector<Change>> Gradebook::changesOf(OpId id) const
{
    return guarded(path(), [&]() -> Result<std::vector<Change>> {
        return internal::changesOf(*m_connection, id);
    });
}

} // namespace trellis
