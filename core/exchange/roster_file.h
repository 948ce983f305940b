// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A roster as its file has it: every row is here, as a student or with the reason why not.
#pragma once

#include "core/csv/issue.h"
#include "core/exchange/roster_field.h"
#include "core/model/student.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

/// The first eight are those of CsvIssueKind.
enum class RosterIssueKind : std::uint8_t {
    UnterminatedQuote,
    TextAfterQuote,
    StrayQuote,
    NulByte,
    TooFewFields,
    TooManyFields,
    BadEncoding,
    FieldTooLong,
    MissingName,     ///< a student without any name
    DuplicateKey,    ///< detail: the id that several rows share
    GuessedName,     ///< detail: the name of which it was guessed where the surname begins
    ShortenedNumber, ///< detail: 1.23E+05, an id that a spreadsheet has destroyed
    AmbiguousDate,   ///< detail: the first date that could be read in two ways
    UnreadableDate,  ///< detail: the cell; the birth date is left out
};

/// "UnterminatedQuote", …: the names that scripts read.
[[nodiscard]] std::string_view rosterIssueKindName(RosterIssueKind kind);

struct RosterIssue {
    RosterIssueKind kind = RosterIssueKind::MissingName;
    std::size_t line = 1;   ///< physical line, from 1
    std::size_t column = 1; ///< in characters, from 1
    std::string detail;

    bool operator==(const RosterIssue&) const = default;
};

/// Why a row of the file is no student.
enum class SkipReason : std::uint8_t {
    Preamble,        ///< above the heading
    Footer,          ///< a total, a date of printing
    PseudoRow,       ///< points possible, the test student
    RepeatedHeading, ///< on a later page
    Blank,           ///< delimiters and nothing else
    NotAStudent,     ///< by its role
};

/// "preamble", "footer", …: stable names for programs.
[[nodiscard]] std::string_view skipReasonName(SkipReason reason);

struct SkippedRow {
    std::size_t line = 1;
    SkipReason reason = SkipReason::Blank;
    std::vector<std::string> cells;

    bool operator==(const SkippedRow&) const = default;
};

struct RosterColumn {
    std::string heading;              ///< as the file has it; the number of the column without one
    std::optional<RosterField> field; ///< none: not used
    int guardian = 0;                 ///< from 1, for the fields of guardians

    bool operator==(const RosterColumn&) const = default;
};

/// One row: what it says about a student. Whatever the file leaves blank is blank here.
struct RosterRow {
    std::size_t line = 1;
    Student student;
    std::string section;
    std::string gradeLevel;
    bool isNameGuessed = false;
    bool hasLeft = false; ///< the file says that the student is gone

    bool operator==(const RosterRow&) const = default;
};

struct RosterFile {
    std::string encoding;
    bool isEncodingGuessed = false;
    char delimiter = ',';
    std::optional<std::size_t> headerLine; ///< physical line; none without a heading
    std::vector<RosterColumn> columns;
    std::vector<std::vector<std::string>> preamble; ///< the cells of the rows above the heading
    std::vector<RosterRow> rows;
    std::vector<SkippedRow> skipped; ///< those of the preamble too, in order of line
    std::vector<RosterIssue> issues; ///< in order of line
    bool isDateOrderGuessed = false;
    bool isMonthFirst = false; ///< of birth dates; false too where there are none
    /// What the first rows of students have in every column, used or not.
    std::vector<std::vector<std::string>> samples;

    [[nodiscard]] bool hasColumn(RosterField field) const;

    /// Whether any column can hold a name of the student.
    [[nodiscard]] bool hasNameColumn() const;

    bool operator==(const RosterFile&) const = default;
};

/// How a source of rosters was read, so that its next file is read in the same way.
struct RosterProfile {
    std::string key; ///< of the heading row; empty without one, and then it fits no other file
    std::string encoding;
    char delimiter = ',';
    std::vector<std::string> fields; ///< a name of mappedFieldName for each column

    bool operator==(const RosterProfile&) const = default;
};

/// "familyName", "guardian2.email", "" for a column that is not used.
[[nodiscard]] std::string mappedFieldName(const RosterColumn& column);

/// The same back: field and number of the guardian; none where the name is unknown.
[[nodiscard]] std::optional<RosterColumn> columnFromFieldName(std::string_view name);

/// The row of headings under which a profile is kept.
[[nodiscard]] std::string profileKey(const std::vector<std::string>& headings);

[[nodiscard]] RosterProfile profileOf(const RosterFile& file);

/// One field of a row under its name in roster-headings.tsv.
struct NamedValue {
    std::string field;
    std::string value;

    bool operator==(const NamedValue&) const = default;
};

/// The fields of a student in a fixed order, blank ones left out; guardians are not among them.
[[nodiscard]] std::vector<NamedValue> namedValues(const Student& student, std::string_view section,
                                                  std::string_view gradeLevel);

} // namespace trellis
