// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace trellis {

/// What kind of expected trouble it was. The sentence for each is made in ui/text.
enum class ErrorCode : std::uint8_t {
    // The file
    FileMissing,   ///< where: path
    FileExists,    ///< where: path; a new gradebook never replaces anything
    NoAccess,      ///< where: path
    NotAGradebook, ///< where: path; detail: what it looks like, may be empty
    NewerFile,     ///< where: path; detail: the version it needs
    Damaged,       ///< where: path; detail: what is damaged
    InUse,         ///< where: path; another program is writing
    ReadOnly,      ///< where: path
    DiskFull,      ///< where: path
    FileGone,      ///< where: path; replaced, renamed or removed while open
    FileTrouble,   ///< where: path; detail: what the system says
    // Looking something up
    UnknownCourse,   ///< detail: the name; values: those there are
    UnknownClass,    ///< detail: the name; values: those there are
    UnknownStudent,  ///< detail: the name or number
    UnknownOutcome,  ///< detail: the code; values: those there are
    UnknownCategory, ///< detail: the name; values: those there are
    UnknownLevel,    ///< detail: what was given; values: the keys of the scale
    UnknownActivity, ///< detail: the title
    Ambiguous,       ///< detail: what was given; values: the candidates
    // Values
    InvalidDate,  ///< detail: what was given
    InvalidValue, ///< detail: what was given; where: for what; values: what would work
    MissingValue, ///< where: for what
    AlreadyThere, ///< detail: the name; where: what kind of thing
    NothingThere, ///< detail: what was looked for: no decision, exemption, evidence or award
    StillUsed,    ///< detail: the name; where: what kind of thing; it cannot go
    EmptyClass,   ///< detail: the class, may be empty; nobody to make something for
    NotEnrolled,  ///< detail: the student; where: the class
    // Credit rules, methods, scales (mastery/README.md 3 and 5)
    RuleCountTooSmall,     ///< detail: K
    RuleCountAbovePool,    ///< detail: K; values: {size of the pool, the pool}
    RulePercentOutOfRange, ///< detail: the percent
    RuleForeignOutcome,    ///< detail: the outcome
    RuleOutcomeTwice,      ///< detail: the outcome
    RuleLevelNotOnScale,   ///< detail: the level; values: the keys of the scale
    RuleNotMet,            ///< detail: the student; awarding needs the rule to hold
    MethodParameter,       ///< detail: what was given; where: method; values: {what would work}
    ThresholdOrder,        ///< detail: what was given; values: {what would work}
    ScaleSize,             ///< detail: number of levels
    ScaleKeyTwice,         ///< detail: key
    ScaleKeyInvalid,       ///< detail: key
    ScaleCreditLevel,      ///< detail: key
    ScaleLevelInUse,       ///< detail: key of the level that would go; values: {number of marks}
    // History
    NothingToUndo,
    NothingToRedo,
    ChangedSince, ///< detail: id of the later op
    Erased,       ///< what the op was about was erased for good, at least in part
    // Reading files of others
    NotText,            ///< where: path; detail: what it looks like
    EmptyInput,         ///< where: path
    TooLarge,           ///< where: path; detail: size; values: {limit}
    OneLine,            ///< where: path; all in one line, no rows to read
    UnknownEncoding,    ///< detail: the name given
    NoNameColumn,       ///< where: path; values: the headings there are
    UnknownHeading,     ///< detail: the heading; values: the headings there are
    UnknownField,       ///< detail: the field; values: the fields there are
    RowsRefused,        ///< where: path; values: "line: reason" of each
    ConflictRows,       ///< where: path; values: "line: reason" of each; only with --strict
    BadRow,             ///< where: line; detail: why
    UnreadableRow,      ///< detail: a name of CsvIssueKind
    TwiceInFile,        ///< detail: what; where: the column; values: {line of the first}
    TooLong,            ///< detail: what was given; where: for what; values: {most characters}
    PrerequisiteCircle, ///< detail: the code of an outcome that would come before itself
    // Work of students
    WorkTooLarge, ///< where: file name; detail: its bytes
    WorkUnread,   ///< where: file name; a picture that is damaged or of no known kind
    WorkVanished, ///< where: file name; it was there when it was chosen
};

/// An expected failure: what went wrong, with which thing, and where.
struct Error {
    ErrorCode code = ErrorCode::FileTrouble;
    std::string detail;
    std::string where;
    std::vector<std::string> values;

    bool operator==(const Error&) const = default;
};

} // namespace trellis
