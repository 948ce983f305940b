// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/lineage.h"

#include "core/storage/internal/evidence_reader.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/structure_reader.h"

#include <algorithm>

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

void appendOlder(Connection& connection, const ClassBook& book, const Outcome& outcome,
                 StudentId student, std::vector<Evidence>& evidence)
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
        const Scale scale = readScale(connection, ancestor->scale);
        std::vector<Evidence> marks;
        appendEvidence(connection, scale, student, *older, marks);
        for (Evidence& mark : marks) {
            mark.outcome = outcome.id;
            if (mark.mark == Mark::Level) {
                mark.rank = matchingRank(scale, mark.rank, book.scale);
            }
            evidence.push_back(mark);
        }
        older = ancestor->continues;
    }
}

} // namespace

void addContinued(Connection& connection, const ClassBook& book, StudentId student,
                  std::vector<Evidence>& evidence)
{
    const std::size_t own = evidence.size();
    for (const Outcome& outcome : book.outcomes) {
        if (outcome.continues) {
            appendOlder(connection, book, outcome, student, evidence);
        }
    }
    if (evidence.size() == own) {
        return;
    }
    std::ranges::sort(evidence, [&book](const Evidence& a, const Evidence& b) {
        return a.outcome == b.outcome ? isBefore(a, b)
                                      : book.indexOf(a.outcome) < book.indexOf(b.outcome);
    });
}

} // namespace trellis::internal
