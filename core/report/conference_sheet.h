// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The facts of a conference sheet in the order in which they are printed: no words of ours, no
// painting, no fonts.
#pragma once

#include "core/model/class_book.h"
#include "core/report/credit_facts.h"

#include <optional>
#include <string>
#include <vector>

namespace trellis {

/// One dated level in a growth picture.
struct GrowthPoint {
    Date date;
    int rank = 1;

    bool operator==(const GrowthPoint&) const = default;
};

/// The marks that a growth picture shows: those that take part on the day, of one day the newest;
/// of more than six days the first, every change of level and the last.
[[nodiscard]] std::vector<GrowthPoint> growthPoints(std::span<const Evidence> evidence, Date asOf);

/// One outcome on the sheet.
struct SheetRow {
    std::string code;
    std::string wording; ///< the student wording
    std::optional<Bloom> bloom;
    std::vector<GrowthPoint> growth; ///< the evidence, also where a decision stands
    std::optional<int> rank;         ///< what stands now
    bool isDecision = false;         ///< the teacher's own judgement stands
    bool isExempt = false;

    /// No evidence and no decision.
    [[nodiscard]] bool isNotStarted() const { return growth.empty() && !rank; }

    bool operator==(const SheetRow&) const = default;
};

/// One box for each outcome of the first condition's pool.
struct CreditBoxes {
    int pool = 0;
    int filled = 0;
    std::optional<int> lineAfter; ///< none where more are needed than there are

    bool operator==(const CreditBoxes&) const = default;
};

struct ConferenceSheet {
    std::string student; ///< the preferred name; the legal one is never printed
    std::string course;
    std::string teacher; ///< empty where the file has none
    std::vector<SheetRow> rows;
    CreditFacts credit;
    std::optional<CreditBoxes> boxes; ///< none without a rule
    std::vector<Level> levels;        ///< of the scale, lowest first: the legend
    int creditRank = 0;
    Date from;        ///< left end of every growth picture
    Date asOf;        ///< right end
    std::string note; ///< from the teacher to the student; not in the book, filled in by the caller

    bool operator==(const ConferenceSheet&) const = default;
};

/// Outcomes in course order, archived ones left out.
/// Source: the sheet of a student-led conference shows evidence up to a day and nothing about
/// others.
[[nodiscard]] ConferenceSheet conferenceSheet(const ClassBook& book, const StudentRecord& record,
                                              Date asOf);

} // namespace trellis
