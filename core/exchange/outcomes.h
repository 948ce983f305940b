// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Outcomes of a course from a table: code, title, short_name, student_wording, bloom, category,
// habits, required, prerequisites. Only the title is needed.
#pragma once

#include "core/base/result.h"
#include "core/csv/writer.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/table_file.h"
#include "core/model/class_book.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/gradebook.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

/// One outcome that is new or changes.
struct PlannedOutcome {
    std::size_t line = 1;
    std::optional<Outcome> before; ///< none: the outcome is new
    Outcome after;
};

/// What the import of a file of outcomes would do; nothing is written yet.
struct OutcomesPlan {
    ImportCounts counts;
    std::vector<RejectedRow> rejected;    ///< in order of line
    std::vector<PlannedOutcome> outcomes; ///< in order of the file
    std::vector<Category> newCategories;
    std::vector<Category> newHabits; ///< categories of the course that become habits
    std::vector<OutcomeId> required; ///< outcomes that the rule does not ask for yet

    /// One row that cannot be taken refuses the whole file.
    [[nodiscard]] bool isRefused() const { return !rejected.empty(); }
};

/// Matches by code, a row without a code by equal title, else it becomes the highest number + 1.
/// Blank cells keep what is there and nothing is removed. The book is one of the whole course.
/// Errors: those of TableFile::read; UnknownHeading without a column of titles.
/// Rejected: MissingValue, TooLong, TwiceInFile, Ambiguous, InvalidValue, UnknownOutcome,
/// PrerequisiteCircle, UnreadableRow.
[[nodiscard]] Result<OutcomesPlan> planOutcomes(const std::filesystem::path& path,
                                                const ClassBook& courseBook,
                                                std::string_view locale);

/// The same for a table that has been read with outcomeColumns().
[[nodiscard]] Result<OutcomesPlan> planOutcomes(const TableFile& file, const ClassBook& courseBook);
[[nodiscard]] std::span<const std::string_view> outcomeColumns();

/// Writes a plan that is not refused. One op.
/// Errors: those of transact.
[[nodiscard]] Result<Committed> applyOutcomes(Gradebook& gradebook, const ClassBook& courseBook,
                                              const OutcomesPlan& plan);

/// The outcomes of a course that are not archived, with the columns that planOutcomes reads.
/// Prerequisites are codes with spaces between them.
[[nodiscard]] std::string outcomesAsCsv(const ClassBook& book, CsvAudience audience);

} // namespace trellis
