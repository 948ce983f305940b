// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/text.h"
#include "core/csv/writer.h"
#include "core/exchange/outcomes.h"
#include "core/storage/edits/outcomes.h"

#include <algorithm>
#include <vector>

namespace trellis {

namespace {

std::string codesOf(const ClassBook& book, const std::vector<OutcomeId>& outcomes)
{
    std::string codes;
    for (const OutcomeId id : outcomes) {
        if (const auto index = book.indexOf(id)) {
            codes += codes.empty() ? "" : " ";
            codes += book.outcomes[*index].code;
        }
    }
    return codes;
}

bool isRequired(const ClassBook& book, OutcomeId outcome)
{
    return std::ranges::any_of(book.rule.conditions, [&](const Condition& condition) {
        const auto* named = std::get_if<std::vector<OutcomeId>>(&condition.pool);
        return named != nullptr && *named == std::vector{outcome} && !condition.level;
    });
}

// Where nothing is said, the name of a new category decides.
std::string_view habitsWord(const Category* category)
{
    if (category == nullptr) {
        return {};
    }
    return category->isHabits ? "yes" : newCategory(category->name).isHabits ? "no" : "";
}

} // namespace

std::string outcomesAsCsv(const ClassBook& book, CsvAudience audience)
{
    CsvWriter writer(audience);
    const auto columns = outcomeColumns();
    writer.addRow(std::vector<std::string>(columns.begin(), columns.end()));
    for (const Outcome& outcome : book.outcomes) {
        if (outcome.archivedOn) {
            continue;
        }
        const auto own =
            std::ranges::find(outcome.wordings, std::string(), &OutcomeWording::language);
        const Category* category = outcome.category ? book.find(*outcome.category) : nullptr;
        writer.addRow({outcome.code, outcome.title, outcome.shortName,
                       own != outcome.wordings.end() ? own->text : std::string(),
                       outcome.bloom ? bloomName(*outcome.bloom) : std::string_view(),
                       category != nullptr ? category->name : std::string(),
                       std::string(habitsWord(category)), isRequired(book, outcome.id) ? "yes" : "",
                       codesOf(book, outcome.prerequisites)});
    }
    return writer.text();
}

} // namespace trellis
