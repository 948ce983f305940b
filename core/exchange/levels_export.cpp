// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/levels_export.h"

#include "core/csv/writer.h"
#include "core/mastery/credit.h"
#include "core/mastery/proficiency.h"

#include <vector>

namespace trellis {

namespace {

std::string numberText(const std::optional<int>& number)
{
    return number ? std::to_string(*number) : std::string();
}

} // namespace

std::string levelsCsv(const ClassBook& book, Date day, char delimiter)
{
    CsvWriter writer(CsvAudience::People, delimiter);
    std::vector<std::string> headings{"Student Number", "Last Name", "First Name"};
    for (const Outcome& outcome : book.outcomes) {
        if (!book.isArchivedOn(outcome, day)) {
            headings.push_back(outcome.code + " " + outcome.label());
        }
    }
    headings.emplace_back("Credit");
    headings.emplace_back("Credit needs");
    writer.addRow(headings);
    for (const StudentRecord& record : book.students) {
        if (!book.isEnrolledOn(record, day)) {
            continue;
        }
        const Student& student = record.student;
        std::vector<std::string> cells{student.number(), student.familyName, student.givenName};
        const std::vector<Proficiency> levels = proficiencies(book, record, day);
        for (std::size_t i = 0; i < book.outcomes.size(); ++i) {
            if (book.isArchivedOn(book.outcomes[i], day)) {
                continue;
            }
            const Proficiency& level = levels[i];
            cells.push_back(level.isExempt() ? "exempt"
                            : level.rank     ? book.scale.level(*level.rank).name
                                             : std::string());
        }
        const CreditStanding credit = creditStanding(book, record, levels, day);
        cells.push_back(numberText(credit.count));
        cells.push_back(numberText(credit.needed));
        writer.addRow(cells);
    }
    return writer.text();
}

} // namespace trellis
