// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

enum class ActivityKind : std::uint8_t {
    Quiz,
    Project,
    Performance,
    Product,
    Conversation,
    Observation,
    ExitSlip,
    Other,
};

/// "exit slip": the stable name that the file and the command line use.
[[nodiscard]] std::string_view activityKindName(ActivityKind kind);
/// Reads a name without case, with a space, a hyphen or nothing between words.
[[nodiscard]] std::optional<ActivityKind> activityKindFromName(std::string_view name);

/// An occasion on which students show outcomes.
struct Activity {
    ActivityId id;
    ClassId schoolClass;
    std::string title;
    ActivityKind kind = ActivityKind::Other;
    Date date;
    std::vector<OutcomeId> outcomes;
    ClipboardSheetId sheet;   ///< whose order of students it keeps; not valid where there is none
    bool isWithdrawn = false; ///< taken back whole; stays in the history

    bool operator==(const Activity&) const = default;
};

/// What a piece of evidence says. Only a level takes part in arithmetic.
enum class Mark : std::uint8_t { Level, NotHandedIn, Excused };

/// One dated mark for one student on one outcome.
struct Evidence {
    EvidenceId id;
    StudentId student;
    OutcomeId outcome;
    ActivityId activity; ///< not valid where there was none
    Date date;
    std::int64_t enteredSeq = 0; ///< order of entry, only grows in a file
    Mark mark = Mark::Level;
    int rank = 0; ///< of the level on the course's scale; 0 unless mark is Level
    bool isReassessment = false;
    bool isWithdrawn = false; ///< takes no part on any day; stays in the history
    bool hasNote = false;

    bool operator==(const Evidence&) const = default;
};

/// The order of mastery/README.md 2: date, then order of entry, then id.
[[nodiscard]] bool isBefore(const Evidence& a, const Evidence& b);

/// The teacher's own judgement of a level; stands above the calculated one from its date until
/// the day before its removal.
struct Decision {
    DecisionId id;
    StudentId student;
    OutcomeId outcome;
    int rank = 0;
    std::string reason;
    Date date;
    std::optional<Date> removedOn;
    std::int64_t enteredSeq = 0;

    [[nodiscard]] bool standsOn(Date day) const;
    bool operator==(const Decision&) const = default;
};

/// An outcome that does not count for one student from its date until the day before its removal.
struct Exemption {
    ExemptionId id;
    StudentId student;
    OutcomeId outcome;
    std::string reason;
    Date date;
    std::optional<Date> removedOn;
    std::int64_t enteredSeq = 0;

    [[nodiscard]] bool standsOn(Date day) const;
    bool operator==(const Exemption&) const = default;
};

/// "Needs reassessment", until newer evidence or the teacher clears it.
struct Flag {
    FlagId id;
    StudentId student;
    OutcomeId outcome;
    Date date;
    std::optional<Date> dueOn;
    std::optional<Date> removedOn;
    std::int64_t enteredSeq = 0;

    [[nodiscard]] bool standsOn(Date day) const;
    bool operator==(const Flag&) const = default;
};

/// An outcome to talk about at the student's next conference.
struct Star {
    StarId id;
    OutcomeId outcome;

    bool operator==(const Star&) const = default;
};

} // namespace trellis
