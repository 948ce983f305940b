// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/outcomes.h"

#include "core/storage/edits/outcomes.h"
#include "core/storage/edits/rules.h"

namespace trellis {

Result<Committed> applyOutcomes(Gradebook& gradebook, const ClassBook& courseBook,
                                const OutcomesPlan& plan)
{
    const CourseId course = courseBook.course.id;
    return gradebook.transact(
        OpKind::ImportOutcomes,
        {{"course", course.value}, {"new", plan.counts.added}, {"changed", plan.counts.changed}},
        [&](Edit& edit) -> Result<void> {
            for (const Category& category : plan.newCategories) {
                writeCategory(edit, course, category);
            }
            for (const Category& category : plan.newHabits) {
                updateCategory(edit, category);
            }
            for (const PlannedOutcome& planned : plan.outcomes) {
                if (planned.before) {
                    updateOutcome(edit, *planned.before, planned.after);
                } else {
                    writeOutcome(edit, course, planned.after);
                }
            }
            for (const PlannedOutcome& planned : plan.outcomes) {
                updatePrerequisites(edit, planned.after.id,
                                    planned.before ? planned.before->prerequisites
                                                   : std::vector<OutcomeId>(),
                                    planned.after.prerequisites);
            }
            int position = static_cast<int>(courseBook.rule.conditions.size());
            for (const OutcomeId outcome : plan.required) {
                Condition condition;
                condition.pool = std::vector<OutcomeId>{outcome};
                writeCondition(edit, course, std::nullopt, ++position, condition);
            }
            return {};
        });
}

} // namespace trellis
