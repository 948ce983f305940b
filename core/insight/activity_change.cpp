// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/activity_change.h"

#include <algorithm>

namespace trellis {

namespace {

bool has(const std::vector<OutcomeId>& outcomes, OutcomeId outcome)
{
    return std::find(outcomes.begin(), outcomes.end(), outcome) != outcomes.end();
}

void apply(const ActivityChange& change, const Activity& before, Evidence& mark)
{
    if (mark.date == before.date) {
        mark.date = change.activity.date;
    }
    const OutcomeId outcome = outcomeAfter(change, before, mark.outcome);
    if (outcome.isValid()) {
        mark.outcome = outcome;
    }
    if (!outcome.isValid() || change.activity.isWithdrawn) {
        mark.isWithdrawn = true;
    }
}

void sortEvidence(const ClassBook& book, StudentRecord& record)
{
    std::sort(record.evidence.begin(), record.evidence.end(),
              [&book](const Evidence& a, const Evidence& b) {
                  const auto left = book.indexOf(a.outcome);
                  const auto right = book.indexOf(b.outcome);
                  return left != right ? left < right : isBefore(a, b);
              });
}

} // namespace

OutcomeId outcomeAfter(const ActivityChange& change, const Activity& before, OutcomeId outcome)
{
    const auto other = std::find_if(change.replaced.begin(), change.replaced.end(),
                                    [outcome](const auto& pair) { return pair.first == outcome; });
    if (other != change.replaced.end()) {
        return other->second;
    }
    const bool isTakenOut =
        has(before.outcomes, outcome) && !has(change.activity.outcomes, outcome);
    return isTakenOut ? OutcomeId() : outcome;
}

ClassBook withActivityChange(const ClassBook& book, const ActivityChange& change)
{
    ClassBook then = book;
    const auto activity =
        std::find_if(then.activities.begin(), then.activities.end(),
                     [&change](const Activity& a) { return a.id == change.activity.id; });
    if (activity == then.activities.end()) {
        return then;
    }
    const Activity before = *activity;
    *activity = change.activity;
    for (StudentRecord& record : then.students) {
        for (Evidence& mark : record.evidence) {
            if (mark.activity == before.id) {
                apply(change, before, mark);
            }
        }
        sortEvidence(then, record);
    }
    return then;
}

} // namespace trellis
