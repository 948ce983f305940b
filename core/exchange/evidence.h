// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Evidence of a class from a table: student_number (or student), outcome, date, level, activity,
// kind, note. One row is one piece of evidence.
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_plan.h"
#include "core/model/class_book.h"
#include "core/storage/edits/marks.h"
#include "core/storage/gradebook.h"

#include <filesystem>
#include <string>
#include <vector>

namespace trellis {

struct EvidenceOptions {
    bool skipBadRows = false; ///< import the rows that can be taken although others cannot
    bool addAll = false;      ///< also rows equal to evidence that is there already
    std::string locale;       ///< such as "pl_PL", for files that are not Unicode
};

/// An outcome that an activity of the class can show from now on.
struct ActivityOutcome {
    ActivityId activity;
    OutcomeId outcome;
};

/// What the import of a file of evidence would do; nothing is written yet.
struct EvidencePlan {
    ImportCounts counts;               ///< changed is always 0
    std::vector<RejectedRow> rejected; ///< in order of line
    std::vector<NewMark> marks;        ///< in order of the file, which is the order of entry
    std::vector<Activity> newActivities;
    std::vector<ActivityOutcome> extended;
    bool skipsBadRows = false;

    /// One row that cannot be taken refuses the whole file, unless bad rows are skipped.
    [[nodiscard]] bool isRefused() const { return !skipsBadRows && !rejected.empty(); }
};

/// A level is a key, a name or a rank; "-" or "not handed in"; "excused"; a row without any is left
/// out. An activity is known by its title and day and made when new. Rows equal to evidence that
/// is there (student, outcome, date, level, activity; withdrawn or not) are not added again, as
/// often as it is there.
/// Errors: those of TableFile::read; UnknownHeading where students, outcomes, dates or levels have
/// no column.
/// Rejected: MissingValue, UnknownStudent, Ambiguous, UnknownOutcome, InvalidDate, UnknownLevel,
/// InvalidValue for a kind, UnreadableRow.
[[nodiscard]] Result<EvidencePlan> planEvidence(const std::filesystem::path& path,
                                                const ClassBook& book,
                                                const EvidenceOptions& options);

/// Writes a plan that is not refused. One op.
/// Errors: those of transact.
[[nodiscard]] Result<Committed> applyEvidence(Gradebook& gradebook, const ClassBook& book,
                                              const EvidencePlan& plan);

} // namespace trellis
