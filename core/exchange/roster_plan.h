// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a roster would change, as a plan to look at before anything is written.
#pragma once

#include "core/base/result.h"
#include "core/exchange/roster_file.h"
#include "core/model/student.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

/// A student of the gradebook, seen from the class that the roster is for.
struct KnownStudent {
    Student student;
    bool isInClass = false;  ///< is or was enrolled in the class; names are compared only then
    bool isEnrolled = false; ///< is in the class now
    std::optional<Date> from;
    std::optional<Date> to;
    std::string gradeLevel; ///< of the newest enrollment in the class
    std::string section;

    /// Fields (names of roster-headings.tsv) that a teacher has changed by hand: kept.
    std::vector<std::string> stickyFields;

    bool operator==(const KnownStudent&) const = default;
};

/// Whom a row is, as somebody decided it.
struct RowPerson {
    enum class Kind : std::uint8_t { Student, New, LeaveOut };

    Kind kind = Kind::New;
    StudentId student; ///< of Student

    bool operator==(const RowPerson&) const = default;
};

/// Whose values stay where a row and the gradebook differ.
enum class FieldChoice : std::uint8_t { File, Mine };

/// What somebody decided while looking at a plan. Rows are named by their line.
struct RosterDecisions {
    /// Rows that are one person with another row, whose values come first.
    std::map<std::size_t, std::size_t> samePerson;
    /// Rows that are one person with no other, even where they are equal. A number that they
    /// share with another name is nobody's then.
    std::set<std::size_t> ownPerson;
    std::map<std::size_t, RowPerson> persons;
    std::map<std::size_t, FieldChoice> fields;
    std::map<StudentId, bool> movedOut; ///< of those who are missing from the file

    bool operator==(const RosterDecisions&) const = default;
};

struct RosterPlanOptions {
    bool acceptProposals = false;
    bool moveOutMissing = false;
    RosterDecisions decisions = {};
    /// A row that repeats a name, of another row or of a student of the class, waits for a decision
    /// whatever else it says. Without this it is somebody else where a number or a birth date tells
    /// them apart, and waits only where nothing does.
    bool asksAboutNames = false;
    /// Only rows of this one of the file's classes; empty: all rows.
    std::string section = {};
    /// A row that a quote left open has run through, so that its cells are not as many as those of
    /// the others, waits for a decision.
    bool asksAboutBrokenRows = false;
};

enum class RowAction : std::uint8_t {
    Create,    ///< a student whom the gradebook does not have
    Update,    ///< fields or the enrollment of the target change
    Unchanged, ///< found, and nothing is different
    Propose,   ///< like Update, but only once the match has been accepted
    Leave,     ///< the file says that the target has left
    Conflict,  ///< waits until somebody decides; nothing of it is written
    Skip,      ///< nothing to write
};

/// By what a row found its student, in order of trust. Source: exchange/README.md 3.
enum class MatchRule : std::uint8_t {
    None,
    SourcedId,
    StudentNumber,
    NumberWithoutZeros, ///< proposed: a spreadsheet has taken the zeros away
    StateId,
    LmsId,
    Email,
    Username,
    NameAndBirthDate,
    Name,   ///< proposed, unless neither side has any id and nothing would change
    Chosen, ///< somebody said so
};

enum class RowReason : std::uint8_t {
    None,
    TwoStudents,        ///< conflict: its ids belong to different students
    SharedId,           ///< conflict: another row has its id and another name or birth date
    SharedStudent,      ///< conflict: another row is the same student by other ids
    RepeatedName,       ///< conflict: another row has its name; asked about
    OtherNumber,        ///< conflict: a student of the class has its name and another number
    SeveralSameName,    ///< conflict: several students could be meant
    NumberWithoutZeros, ///< proposal
    SameName,           ///< proposal
    SameAddress,        ///< proposal: same e-mail or login, another given name
    MissingName,        ///< skipped: without a name, and no id of anybody
    NotInClass,         ///< skipped: has left, and was not in the class
    LeftOut,            ///< skipped: somebody said so
    OtherSection,       ///< skipped: of another of the file's classes than the one asked for
    BrokenRow, ///< conflict: an open quote, and not as many cells as the others; asked about
};

/// "twoStudents", "sharedId", …: stable names for programs.
[[nodiscard]] std::string_view rowReasonName(RowReason reason);

enum class EnrollmentChange : std::uint8_t { None, Enroll, Return, Details, MoveOut };

/// One difference between the gradebook and the file.
struct FieldChange {
    std::string field; ///< a name of roster-headings.tsv, or "guardians"
    std::string oldValue;
    std::string newValue;
    bool isTaken = true; ///< false: the teacher's own value stays

    bool operator==(const FieldChange&) const = default;
};

/// One student of the file.
struct PlannedRow {
    RosterRow file; ///< all rows of the student together; file.line is the first
    std::vector<std::size_t> otherLines;
    std::vector<std::size_t> alike; ///< other rows with the name or with a number of this one
    bool isJoined = false;          ///< otherLines are here by their name, or because asked for
    bool isDecided = false;         ///< whom it is was decided
    bool isBroken = false;          ///< an open quote has run through it; only where that is asked
    RowAction action = RowAction::Skip;
    RowReason reason = RowReason::None;
    MatchRule match = MatchRule::None;
    bool isAccepted = false; ///< of a proposal
    StudentId target;        ///< none for Create; guardians without an id are new too
    Student result;          ///< the target as it will be
    std::string gradeLevel;  ///< of the enrollment as it will be
    std::string section;
    EnrollmentChange enrollment = EnrollmentChange::None;
    std::vector<FieldChange> changes;
    std::vector<StudentId> candidates; ///< the students who could be meant, where it was asked

    /// Whether there is anything to write for the row.
    [[nodiscard]] bool isWritten() const;
    /// Whether it stays out until somebody decides about it.
    [[nodiscard]] bool isWaiting() const;

    bool operator==(const PlannedRow&) const = default;
};

enum class LeaveReason : bool { MissingFromFile, FileSaysSo };

struct LeavingStudent {
    StudentId student;
    LeaveReason reason = LeaveReason::MissingFromFile;
    std::size_t line = 0;    ///< 0: not in the file
    bool isMovedOut = false; ///< false: only shown; the student stays in the class

    bool operator==(const LeavingStudent&) const = default;
};

struct RosterPlan {
    std::vector<PlannedRow> rows;     ///< in order of line
    std::vector<LeavingStudent> left; ///< all who are to be moved out are among them
    std::vector<RosterIssue> issues;  ///< beside those of the file

    [[nodiscard]] std::size_t count(RowAction action) const;
    [[nodiscard]] bool isEmpty() const; ///< nothing to write

    bool operator==(const RosterPlan&) const = default;
};

/// Compares a roster with everybody in the gradebook. Writes nothing. A blank cell never clears
/// anything; nobody is ever deleted; importing the same file again changes nothing.
/// Errors: NoNameColumn where no column holds names and no id is anybody's.
/// Source: exchange/README.md 3.
[[nodiscard]] Result<RosterPlan> planRoster(const RosterFile& file,
                                            const std::vector<KnownStudent>& known,
                                            const RosterPlanOptions& options);

} // namespace trellis
