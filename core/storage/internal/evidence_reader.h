// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/internal/connection.h"

#include <vector>

struct sqlite3_stmt;

namespace trellis::internal {

/// The columns that readEvidenceRow expects, in this order.
inline constexpr const char* kEvidenceColumns =
    "e.id, e.student_id, e.outcome_id, e.date, e.entered_seq, e.mark, e.level_id, e.is_withdrawn, "
    "e.activity_id, e.is_reassessment";

/// Reads one row with the C API: there may be millions, and the columns' wrapper objects would cost
/// more than the rows.
/// Throws DamagedContent for a day that does not exist or a level that is not on the scale.
[[nodiscard]] Evidence readEvidenceRow(sqlite3_stmt* row, const Scale& scale);

/// Appends the marks of one student on one outcome, oldest first.
void appendEvidence(Connection& connection, const Scale& scale, StudentId student,
                    OutcomeId outcome, std::vector<Evidence>& evidence);
/// The same for all outcomes of the book's course, in their order.
void appendEvidence(Connection& connection, const ClassBook& book, StudentId student,
                    std::vector<Evidence>& evidence);

/// As evidence of a student stands in a book: by outcome, oldest first.
void putInOrder(const ClassBook& book, std::vector<Evidence>& evidence);

/// All evidence of the file by student, then outcome, then order of evidence: one walk over the
/// covering index.
class EvidenceInOrder {
public:
    explicit EvidenceInOrder(Connection& connection);
    ~EvidenceInOrder();

    EvidenceInOrder(const EvidenceInOrder&) = delete;
    EvidenceInOrder& operator=(const EvidenceInOrder&) = delete;

    [[nodiscard]] bool hasRow() const { return m_hasRow; }
    void next();

    [[nodiscard]] StudentId student() const;
    [[nodiscard]] OutcomeId outcome() const;
    [[nodiscard]] Evidence evidence(const Scale& scale) const;

private:
    Connection& m_connection;
    sqlite3_stmt* m_rows = nullptr;
    bool m_hasRow = false;
};

[[nodiscard]] Mark markFromName(std::string_view name);

} // namespace trellis::internal
