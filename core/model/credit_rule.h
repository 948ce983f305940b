// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace trellis {

/// The pool of all outcomes that count: not exempt, not archived, not of a habits category.
struct AllOutcomes {
    bool operator==(const AllOutcomes&) const = default;
};

/// What a condition counts in.
using Pool = std::variant<AllOutcomes, CategoryId, std::vector<OutcomeId>>;

/// "At least K of a pool at level L or higher." Source: mastery/README.md 5.
struct Condition {
    int atLeast = 1;        ///< K: a number, or whole percent where isPercent
    bool isPercent = false; ///< then ⌈p × what remains⌉
    Pool pool = AllOutcomes{};
    std::optional<LevelId> level; ///< none: the credit level

    bool operator==(const Condition&) const = default;
};

/// All conditions must hold; a rule without any never holds.
struct CreditRule {
    std::vector<Condition> conditions;

    bool operator==(const CreditRule&) const = default;
};

/// A rule of one student, which replaces the course's.
struct StudentRule {
    CreditRule rule;
    std::string reason;
    Date date;

    bool operator==(const StudentRule&) const = default;
};

/// Credit as it was confirmed on one day. A later change never withdraws it by itself.
struct Award {
    AwardId id;
    StudentId student;
    CourseId course;
    Date date;
    CreditRule conditions;                             ///< the rule of that day
    std::string sentence;                              ///< the sentence of that day
    std::vector<std::pair<OutcomeId, LevelId>> levels; ///< what stood that day
    std::optional<Date> revokedOn;
    std::string revokeReason;

    bool operator==(const Award&) const = default;
};

} // namespace trellis
