// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/excuses.h"

#include "core/storage/edit.h"
#include "core/storage/edits/marks.h"
#include "core/storage/internal/rows.h"

#include <optional>
#include <set>
#include <string>

namespace trellis {

using internal::Rows;

namespace {

struct NoteChange {
    bool isThere = false; ///< the op that excused wrote a note
    std::optional<std::string> before;
};

struct Before {
    std::string mark;
    Value level;
    NoteChange note;
};

NoteChange noteBefore(Edit& edit, EvidenceId id, std::int64_t op)
{
    Rows row(edit.connection(), "SELECT kind, old_value FROM change WHERE op = ? AND "
                                "table_name = 'evidence_note' AND row_id = ?");
    row.with(op, id.value);
    NoteChange note;
    if (row.next()) {
        note.isThere = true;
        if (row.text(0) == "update") {
            note.before = row.text(1);
        }
    }
    return note;
}

// The op that made the mark what it is; none where the history does not tell.
struct Marking {
    std::int64_t op = 0;
    std::optional<std::string> before; ///< the mark; none where it began so
};

std::optional<Marking> lastMarking(Edit& edit, EvidenceId id)
{
    Rows row(edit.connection(),
             "SELECT op, old_value FROM change WHERE table_name = 'evidence' AND row_id = ? "
             "AND (kind = 'insert' OR column_name = 'mark') ORDER BY op DESC LIMIT 1");
    row.with(id.value);
    if (!row.next()) {
        return std::nullopt;
    }
    Marking marking;
    marking.op = row.number(0);
    if (!row.isNull(1)) {
        marking.before = row.text(1);
    }
    return marking;
}

// What the history keeps of a mark from before it was excused; none where it began so, or where
// its level is not on the scale any more.
std::optional<Before> beforeExcuse(Edit& edit, EvidenceId id)
{
    const auto marking = lastMarking(edit, id);
    if (!marking || !marking->before) {
        return std::nullopt;
    }
    Before before;
    before.mark = *marking->before;
    if (before.mark == markName(Mark::Level)) {
        Rows row(edit.connection(),
                 "SELECT l.id FROM change AS c JOIN scale_level AS l ON l.id = c.old_value "
                 "WHERE c.op = ? AND c.table_name = 'evidence' AND c.row_id = ? "
                 "AND c.column_name = 'level_id'");
        row.with(marking->op, id.value);
        if (!row.next()) {
            return std::nullopt;
        }
        before.level = row.number(0);
    } else {
        before.level = nullptr;
    }
    before.note = noteBefore(edit, id, marking->op);
    return before;
}

bool isThere(Edit& edit, const char* sql, EvidenceId id)
{
    Rows row(edit.connection(), sql);
    row.with(id.value);
    return row.next();
}

void putBack(Edit& edit, EvidenceId id, const NoteChange& note)
{
    if (!note.isThere || !isThere(edit, "SELECT 1 FROM evidence_note WHERE id = ?", id)) {
        return;
    }
    if (note.before) {
        edit.update("evidence_note", id.value, {{"text", *note.before}});
    } else {
        edit.remove("evidence_note", id.value);
    }
}

void putBack(Edit& edit, EvidenceId id, const Before& before)
{
    edit.update("evidence", id.value, {{"mark", before.mark}, {"level_id", before.level}});
    putBack(edit, id, before.note);
}

} // namespace

void endReason(Edit& edit, EvidenceId evidence)
{
    if (!isThere(edit, "SELECT 1 FROM evidence WHERE id = ? AND mark = 'excused'", evidence)) {
        return;
    }
    if (const auto marking = lastMarking(edit, evidence)) {
        putBack(edit, evidence, noteBefore(edit, evidence, marking->op));
    }
}

Result<Committed> endExcuse(Gradebook& gradebook, const std::vector<EvidenceId>& evidence)
{
    return gradebook.transact(
        OpKind::Withdraw, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
            std::set<std::int64_t> students;
            std::set<std::int64_t> outcomes;
            for (const EvidenceId id : evidence) {
                {
                    Rows row(edit.connection(),
                             "SELECT student_id, outcome_id FROM evidence "
                             "WHERE id = ? AND mark = 'excused' AND is_withdrawn = 0");
                    row.with(id.value);
                    if (!row.next()) {
                        return Error{ErrorCode::NothingThere, {}, "evidence", {}};
                    }
                    students.insert(row.number(0));
                    outcomes.insert(row.number(1));
                }
                if (const auto before = beforeExcuse(edit, id)) {
                    putBack(edit, id, *before);
                } else {
                    edit.update("evidence", id.value, {{"is_withdrawn", std::int64_t{1}}});
                }
            }
            args = {{"students", students},
                    {"outcomes", outcomes},
                    {"mark", markName(Mark::Excused)},
                    {"count", evidence.size()}};
            return {};
        });
}

} // namespace trellis
