// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/conference_sheet.h"

#include <algorithm>

namespace trellis {

namespace {

constexpr std::size_t kMostPoints = 6;

SheetRow rowOf(const ClassBook& book, const StudentRecord& record, const Outcome& outcome,
               const Proficiency& level, Date asOf)
{
    SheetRow row;
    row.code = outcome.code;
    row.wording = outcome.wording();
    row.bloom = outcome.bloom;
    row.growth = growthPoints(book.evidenceOf(record, outcome.id), asOf);
    row.rank = level.rank;
    row.isDecision = level.decision != nullptr;
    row.isExempt = level.isExempt();
    return row;
}

std::optional<CreditBoxes> boxesOf(const CreditStanding& standing)
{
    if (standing.conditions.empty()) {
        return std::nullopt;
    }
    const ConditionStanding& first = standing.conditions.front();
    CreditBoxes boxes{first.poolSize, first.count, std::nullopt};
    if (first.needed >= 1 && first.needed <= first.poolSize) {
        boxes.lineAfter = first.needed;
    }
    return boxes;
}

} // namespace

std::vector<GrowthPoint> growthPoints(std::span<const Evidence> evidence, Date asOf)
{
    std::vector<GrowthPoint> days;
    for (const Evidence& mark : evidence) {
        if (!takesPart(mark, asOf)) {
            continue;
        }
        if (!days.empty() && days.back().date == mark.date) {
            days.back().rank = mark.rank;
        } else {
            days.push_back({mark.date, mark.rank});
        }
    }
    if (days.size() <= kMostPoints) {
        return days;
    }
    std::vector<GrowthPoint> kept;
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (i == 0 || i + 1 == days.size() || days[i].rank != days[i - 1].rank) {
            kept.push_back(days[i]);
        }
    }
    return kept;
}

ConferenceSheet conferenceSheet(const ClassBook& book, const StudentRecord& record, Date asOf)
{
    const std::vector<Proficiency> levels = proficiencies(book, record, asOf);
    const CreditStanding standing = creditStanding(book, record, levels, asOf);

    ConferenceSheet sheet;
    sheet.student = record.student.preferredName();
    sheet.course = book.course.name;
    sheet.teacher = book.teacher;
    sheet.credit = creditFacts(book, standing, levels);
    sheet.boxes = boxesOf(standing);
    sheet.levels = book.scale.levels;
    sheet.creditRank = book.scale.creditRank;
    sheet.from = std::min(book.courseBegan, asOf);
    sheet.asOf = asOf;
    for (std::size_t i = 0; i < book.outcomes.size(); ++i) {
        if (book.isArchivedOn(book.outcomes[i], asOf)) {
            continue;
        }
        sheet.rows.push_back(rowOf(book, record, book.outcomes[i], levels[i], asOf));
        if (!sheet.rows.back().growth.empty()) {
            // A term may have been dated later than its first marks.
            sheet.from = std::min(sheet.from, sheet.rows.back().growth.front().date);
        }
    }
    return sheet;
}

} // namespace trellis
