// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/outcomes.h"

#include "core/base/text.h"
#include "core/storage/internal/rows.h"

#include <algorithm>

namespace trellis {

using internal::Rows;

namespace {

Value numberOrNull(const std::optional<int>& number)
{
    return number ? Value(std::int64_t{*number}) : Value(nullptr);
}

Value bloomOrNull(const std::optional<Bloom>& bloom)
{
    return bloom ? Value(std::string(bloomName(*bloom))) : Value(nullptr);
}

std::vector<Field> fieldsOf(const Outcome& outcome)
{
    const std::optional<MethodChoice>& method = outcome.ownMethod;
    return {{"code", outcome.code},
            {"short_name", outcome.shortName},
            {"title", outcome.title},
            {"bloom", bloomOrNull(outcome.bloom)},
            {"category_id", orNull(outcome.category)},
            {"opened_on", dayOrNull(outcome.openedOn)},
            {"expected_on", dayOrNull(outcome.expectedOn)},
            {"archived_on", dayOrNull(outcome.archivedOn)},
            {"method", method ? Value(std::string(methodName(method->method))) : Value(nullptr)},
            {"parameter", method ? numberOrNull(method->parameter) : Value(nullptr)},
            {"minimum", numberOrNull(outcome.ownMinimum)},
            {"continues_id", orNull(outcome.continues)},
            {"checks_again", std::int64_t{outcome.checksAgain ? 1 : 0}}};
}

std::int64_t lastPosition(Edit& edit, CourseId course)
{
    Rows rows(edit.connection(),
              "SELECT coalesce(max(position), 0) FROM outcome WHERE course_id = ?");
    rows.with(course.value);
    return rows.next() ? rows.number(0) : 0;
}

void writeWording(Edit& edit, OutcomeId outcome, const OutcomeWording& wording)
{
    edit.insert(
        "outcome_wording", randomId(),
        {{"outcome_id", outcome.value}, {"language", wording.language}, {"text", wording.text}});
}

std::optional<std::int64_t> wordingRow(Edit& edit, OutcomeId outcome, const std::string& language)
{
    Rows rows(edit.connection(), "SELECT id FROM outcome_wording WHERE outcome_id = ? "
                                 "AND language = ? ORDER BY id LIMIT 1");
    rows.with(outcome.value, language);
    return rows.next() ? std::optional(rows.number(0)) : std::nullopt;
}

void updateWordings(Edit& edit, const Outcome& before, const Outcome& after)
{
    for (const OutcomeWording& old : before.wordings) {
        const auto row = wordingRow(edit, after.id, old.language);
        const bool stays = std::ranges::any_of(
            after.wordings, [&](const OutcomeWording& w) { return w.language == old.language; });
        if (row && !stays) {
            edit.remove("outcome_wording", *row);
        }
    }
    for (const OutcomeWording& wording : after.wordings) {
        if (std::ranges::find(before.wordings, wording) != before.wordings.end()) {
            continue;
        }
        if (const auto row = wordingRow(edit, after.id, wording.language)) {
            edit.update("outcome_wording", *row, {{"text", wording.text}});
        } else {
            writeWording(edit, after.id, wording);
        }
    }
}

void writeResource(Edit& edit, OutcomeId outcome, std::int64_t position,
                   const OutcomeResource& resource)
{
    edit.insert("outcome_resource",
                resource.id.isValid() ? resource.id.value : ResourceId::make().value,
                {{"outcome_id", outcome.value},
                 {"position", position},
                 {"title", resource.title},
                 {"location", resource.location}});
}

void updateResources(Edit& edit, const Outcome& before, const Outcome& after)
{
    if (before.resources == after.resources) {
        return;
    }
    for (const OutcomeResource& resource : before.resources) {
        edit.remove("outcome_resource", resource.id.value);
    }
    std::int64_t position = 0;
    for (const OutcomeResource& resource : after.resources) {
        writeResource(edit, after.id, ++position, resource);
    }
}

void writeCriteria(Edit& edit, const Outcome& outcome)
{
    std::int64_t position = 0;
    for (const std::string& text : outcome.criteria) {
        edit.insert("success_criterion", randomId(),
                    {{"outcome_id", outcome.id.value}, {"position", ++position}, {"text", text}});
    }
}

void updateCriteria(Edit& edit, const Outcome& before, const Outcome& after)
{
    if (before.criteria == after.criteria) {
        return;
    }
    std::vector<std::int64_t> old;
    {
        Rows rows(edit.connection(),
                  "SELECT id FROM success_criterion WHERE outcome_id = ? ORDER BY position, id");
        rows.with(after.id.value);
        while (rows.next()) {
            old.push_back(rows.number(0));
        }
    }
    for (const std::int64_t row : old) {
        edit.remove("success_criterion", row);
    }
    writeCriteria(edit, after);
}

} // namespace

Category newCategory(std::string name)
{
    const bool isHabits = foldedKey(name) == "habits";
    return {CategoryId::make(), std::move(name), isHabits};
}

void writeCategory(Edit& edit, CourseId course, const Category& category)
{
    edit.insert("category", category.id.value,
                {{"course_id", course.value},
                 {"name", category.name},
                 {"is_habits", std::int64_t{category.isHabits ? 1 : 0}}});
}

void updateCategory(Edit& edit, const Category& category)
{
    edit.update("category", category.id.value,
                {{"name", category.name}, {"is_habits", std::int64_t{category.isHabits ? 1 : 0}}});
}

void writeOutcome(Edit& edit, CourseId course, const Outcome& outcome)
{
    std::vector<Field> fields = fieldsOf(outcome);
    fields.push_back({"course_id", course.value});
    fields.push_back({"position", lastPosition(edit, course) + 1});
    edit.insert("outcome", outcome.id.value, fields);
    for (const OutcomeWording& wording : outcome.wordings) {
        writeWording(edit, outcome.id, wording);
    }
    std::int64_t position = 0;
    for (const OutcomeResource& resource : outcome.resources) {
        writeResource(edit, outcome.id, ++position, resource);
    }
    writeCriteria(edit, outcome);
}

void updateOutcome(Edit& edit, const Outcome& before, const Outcome& after)
{
    const std::vector<Field> old = fieldsOf(before);
    const std::vector<Field> now = fieldsOf(after);
    std::vector<Field> changed;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (now[i].value != old[i].value) {
            changed.push_back(now[i]);
        }
    }
    if (!changed.empty()) {
        edit.update("outcome", after.id.value, changed);
    }
    updateWordings(edit, before, after);
    updateResources(edit, before, after);
    updateCriteria(edit, before, after);
}

void updatePrerequisites(Edit& edit, OutcomeId outcome, const std::vector<OutcomeId>& before,
                         const std::vector<OutcomeId>& after)
{
    for (const OutcomeId old : before) {
        if (std::ranges::find(after, old) != after.end()) {
            continue;
        }
        std::vector<std::int64_t> rows;
        {
            Rows found(edit.connection(), "SELECT id FROM prerequisite WHERE outcome_id = ? "
                                          "AND prerequisite_id = ? ORDER BY id");
            found.with(outcome.value, old.value);
            while (found.next()) {
                rows.push_back(found.number(0));
            }
        }
        for (const std::int64_t row : rows) {
            edit.remove("prerequisite", row);
        }
    }
    for (const OutcomeId now : after) {
        if (std::ranges::find(before, now) == before.end()) {
            edit.insert("prerequisite", randomId(),
                        {{"outcome_id", outcome.value}, {"prerequisite_id", now.value}});
        }
    }
}

} // namespace trellis
