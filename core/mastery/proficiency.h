// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/mastery/calculation.h"

#include <optional>
#include <span>
#include <vector>

namespace trellis {

/// Whether a piece of evidence takes part in arithmetic on a day: a mark with a level that is not
/// withdrawn and not dated later. Source: mastery/README.md 2.
[[nodiscard]] bool takesPart(const Evidence& evidence, Date asOf);

/// Where a student stands on an outcome on a day.
struct Proficiency {
    std::optional<int> rank;              ///< what stands: the decision's, else the calculated one
    Calculation calculated;               ///< from evidence alone
    int minimum = 1;                      ///< marks that are asked for
    const Decision* decision = nullptr;   ///< the one that stands; refers to the record
    const Exemption* exemption = nullptr; ///< the one that stands; refers to the record
    bool newerEvidence = false;           ///< a mark with a level came after the decision
    std::optional<Date> lastRise;         ///< newest mark that was higher than the mark before it
    std::optional<Date> lastMark;         ///< newest mark with a level

    [[nodiscard]] bool isExempt() const { return exemption != nullptr; }
};

/// Evidence, decisions and exemptions are those of one student and one outcome, in order;
/// what is dated after the day does not exist, withdrawn evidence never does.
/// Source: mastery/README.md 3 "As of day D" and 4.
[[nodiscard]] Proficiency proficiency(std::span<const Evidence> evidence,
                                      std::span<const Decision> decisions,
                                      std::span<const Exemption> exemptions,
                                      const OutcomeSettings& settings, Date asOf);

[[nodiscard]] Proficiency proficiency(const ClassBook& book, const StudentRecord& record,
                                      const Outcome& outcome, Date asOf);

/// One for each outcome of the book, in course order.
[[nodiscard]] std::vector<Proficiency> proficiencies(const ClassBook& book,
                                                     const StudentRecord& record, Date asOf);

} // namespace trellis
