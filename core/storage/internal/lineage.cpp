// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/lineage.h"

#include "core/storage/internal/errors.h"
#include "core/storage/internal/evidence_reader.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/structure_reader.h"

#include <algorithm>
#include <tuple>

namespace trellis::internal {

namespace {

struct Ancestor {
    ScaleId scale;
    std::optional<OutcomeId> continues;
};

std::optional<Ancestor> readAncestor(Connection& connection, OutcomeId id)
{
    Rows row(connection, "SELECT k.scale_id, o.continues_id FROM outcome AS o "
                         "JOIN course AS k ON k.id = o.course_id WHERE o.id = ?");
    row.with(id.value);
    if (!row.next()) {
        return std::nullopt;
    }
    return Ancestor{ScaleId{row.number(0)}, row.optionalId<OutcomeId>(1)};
}

/// Visits the outcomes that one goes on with, the newest first, each with its scale.
template <typename Visit>
void forEachOlder(Connection& connection, const Outcome& outcome, Visit visit)
{
    // A damaged file could lead in a circle.
    std::vector<OutcomeId> seen{outcome.id};
    std::optional<OutcomeId> older = outcome.continues;
    while (older && std::ranges::find(seen, *older) == seen.end()) {
        seen.push_back(*older);
        const auto ancestor = readAncestor(connection, *older);
        if (!ancestor) {
            return;
        }
        visit(*older, readScale(connection, ancestor->scale));
        older = ancestor->continues;
    }
}

void appendDecisions(Connection& connection, const ClassBook& book, OutcomeId older,
                     const Scale& scale, OutcomeId outcome, StudentRecord& record)
{
    Rows rows(connection, "SELECT id, level_id, reason, date, removed_on, entered_seq "
                          "FROM decision WHERE student_id = ? AND outcome_id = ? "
                          "ORDER BY entered_seq, id");
    rows.with(record.student.id.value, older.value);
    while (rows.next()) {
        const int rank = scale.rankOf(LevelId{rows.number(1)});
        if (rank == 0) {
            throw DamagedContent("a decision has a level that is not on its scale");
        }
        record.decisions.push_back({DecisionId{rows.number(0)}, record.student.id, outcome,
                                    matchingRank(scale, rank, book.scale), rows.text(2),
                                    rows.date(3), rows.optionalDate(4), rows.number(5)});
    }
}

void appendExemptions(Connection& connection, OutcomeId older, OutcomeId outcome,
                      StudentRecord& record)
{
    Rows rows(connection, "SELECT id, reason, date, removed_on, entered_seq FROM exemption "
                          "WHERE student_id = ? AND outcome_id = ? ORDER BY entered_seq, id");
    rows.with(record.student.id.value, older.value);
    while (rows.next()) {
        record.exemptions.push_back({ExemptionId{rows.number(0)}, record.student.id, outcome,
                                     rows.text(1), rows.date(2), rows.optionalDate(3),
                                     rows.number(4)});
    }
}

void appendFlags(Connection& connection, OutcomeId older, OutcomeId outcome, StudentRecord& record)
{
    Rows rows(connection, "SELECT id, date, due_on, removed_on, entered_seq FROM flag "
                          "WHERE student_id = ? AND outcome_id = ? ORDER BY entered_seq, id");
    rows.with(record.student.id.value, older.value);
    while (rows.next()) {
        record.flags.push_back({FlagId{rows.number(0)}, record.student.id, outcome, rows.date(1),
                                rows.optionalDate(2), rows.optionalDate(3), rows.number(4)});
    }
}

void showWork(OutcomeId older, OutcomeId outcome, StudentRecord& record)
{
    for (WorkSample& work : record.work) {
        std::vector<OutcomeId>& shown = work.outcomes;
        if (std::ranges::find(shown, older) != shown.end() &&
            std::ranges::find(shown, outcome) == shown.end()) {
            shown.push_back(outcome);
        }
    }
}

template <typename Judgement> void putInOrder(std::vector<Judgement>& judgements)
{
    std::ranges::sort(judgements, [](const Judgement& a, const Judgement& b) {
        return std::tie(a.enteredSeq, a.id) < std::tie(b.enteredSeq, b.id);
    });
}

} // namespace

void addContinued(Connection& connection, const ClassBook& book, StudentId student,
                  std::vector<Evidence>& evidence)
{
    for (const Outcome& outcome : book.outcomes) {
        if (outcome.continues) {
            forEachOlder(connection, outcome, [&](OutcomeId older, const Scale& scale) {
                std::vector<Evidence> marks;
                appendEvidence(connection, scale, student, older, marks);
                for (Evidence& mark : marks) {
                    mark.outcome = outcome.id;
                    if (mark.mark == Mark::Level) {
                        mark.rank = matchingRank(scale, mark.rank, book.scale);
                    }
                    evidence.push_back(mark);
                }
            });
        }
    }
    putInOrder(book, evidence);
}

void addContinuedJudgements(Connection& connection, const ClassBook& book, StudentRecord& record)
{
    bool isContinued = false;
    for (const Outcome& outcome : book.outcomes) {
        if (outcome.continues) {
            isContinued = true;
            forEachOlder(connection, outcome, [&](OutcomeId older, const Scale& scale) {
                appendDecisions(connection, book, older, scale, outcome.id, record);
                appendExemptions(connection, older, outcome.id, record);
                appendFlags(connection, older, outcome.id, record);
                showWork(older, outcome.id, record);
            });
        }
    }
    if (isContinued) {
        putInOrder(record.decisions);
        putInOrder(record.exemptions);
        putInOrder(record.flags);
    }
}

} // namespace trellis::internal
