// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/evidence.h"

namespace trellis {

Result<Committed> applyEvidence(Gradebook& gradebook, const ClassBook& book,
                                const EvidencePlan& plan)
{
    return gradebook.transact(OpKind::ImportEvidence,
                              {{"class", book.schoolClass.id.value}, {"new", plan.counts.added}},
                              [&](Edit& edit) -> Result<void> {
                                  for (const Activity& activity : plan.newActivities) {
                                      writeActivity(edit, activity);
                                  }
                                  for (const ActivityOutcome& shown : plan.extended) {
                                      writeActivityOutcome(edit, shown.activity, shown.outcome);
                                  }
                                  for (const NewMark& mark : plan.marks) {
                                      writeMark(edit, mark);
                                  }
                                  return {};
                              });
}

} // namespace trellis
