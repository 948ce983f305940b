// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"

#include <string>
#include <vector>

namespace trellis {

/// A mark that is to be recorded.
struct NewMark {
    StudentId student;
    OutcomeId outcome;
    ActivityId activity; ///< not valid where there is none
    Date date;
    Mark mark = Mark::Level;
    LevelId level; ///< of the course's scale; not valid unless mark is Level
    bool isReassessment = false;
    std::string note;
};

/// Records marks as they are typed: one for the same student, outcome, activity (or none) and day
/// updates the first and keeps its place in the order; an excuse that becomes something else loses
/// its reason. One op for all of them.
/// Source: mastery/README.md 2.
/// Errors: those of transact.
[[nodiscard]] Result<Committed> rate(Gradebook& gradebook, const std::vector<NewMark>& marks);

/// Takes marks out of the arithmetic for good; they stay in the history.
/// Errors: NothingThere for one that is withdrawn already; those of transact.
[[nodiscard]] Result<Committed> withdraw(Gradebook& gradebook,
                                         const std::vector<EvidenceId>& evidence);

/// Writes the note of a mark in the place of the one it has; an empty one takes it away.
/// Errors: NothingThere where there is no such mark; those of transact.
[[nodiscard]] Result<Committed> annotate(Gradebook& gradebook, EvidenceId mark,
                                         const std::string& note);
/// The same note for several marks, in one op.
[[nodiscard]] Result<Committed> annotate(Gradebook& gradebook, const std::vector<EvidenceId>& marks,
                                         const std::string& note);

/// One student and one outcome that is judged.
struct Judged {
    const StudentRecord* record = nullptr;
    OutcomeId outcome;
};

/// Which students and outcomes an op is about, for the history's sentence.
[[nodiscard]] nlohmann::json argsOf(const std::vector<Judged>& judged);

/// A decision stands from its date; an older one ends there. One op for all of them.
/// Errors: MissingValue without a reason; those of transact.
[[nodiscard]] Result<Committed> decide(Gradebook& gradebook, const std::vector<Judged>& judged,
                                       LevelId level, const std::string& reason, Date date);
[[nodiscard]] Result<Committed> decide(Gradebook& gradebook, const StudentRecord& record,
                                       OutcomeId outcome, LevelId level, const std::string& reason,
                                       Date date);
/// Of several, those where a decision stands.
/// Errors: NothingThere where no decision stands that day; those of transact.
[[nodiscard]] Result<Committed> removeDecision(Gradebook& gradebook,
                                               const std::vector<Judged>& judged, Date date);
[[nodiscard]] Result<Committed> removeDecision(Gradebook& gradebook, const StudentRecord& record,
                                               OutcomeId outcome, Date date);

/// Errors: as decide.
[[nodiscard]] Result<Committed> exempt(Gradebook& gradebook, const std::vector<Judged>& judged,
                                       const std::string& reason, Date date);
[[nodiscard]] Result<Committed> exempt(Gradebook& gradebook, const StudentRecord& record,
                                       OutcomeId outcome, const std::string& reason, Date date);
/// Errors: as removeDecision.
[[nodiscard]] Result<Committed> removeExemption(Gradebook& gradebook,
                                                const std::vector<Judged>& judged, Date date);
[[nodiscard]] Result<Committed> removeExemption(Gradebook& gradebook, const StudentRecord& record,
                                                OutcomeId outcome, Date date);

// The parts that imports are made of.

/// Adds a mark, whatever is there already. Returns its id.
EvidenceId writeMark(Edit& edit, const NewMark& mark);
ActivityId writeActivity(Edit& edit, const Activity& activity);
/// Lets the activity show one more outcome.
void writeActivityOutcome(Edit& edit, ActivityId activity, OutcomeId outcome);

/// "not handed in": the text in the file and in CSV.
[[nodiscard]] std::string_view markName(Mark mark);

} // namespace trellis
