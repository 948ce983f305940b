// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/outcome_list.h"

#include "core/base/text.h"
#include "core/mastery/whatif.h"
#include "core/model/prerequisites.h"
#include "core/storage/edits/outcomes.h"
#include "core/storage/internal/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace trellis {

namespace {

Error unknownOutcome()
{
    return {ErrorCode::UnknownOutcome, {}, {}, {}};
}

nlohmann::json argsFor(CourseId course, const std::vector<Outcome>& outcomes)
{
    nlohmann::json ids = nlohmann::json::array();
    for (const Outcome& outcome : outcomes) {
        ids.push_back(outcome.id.value);
    }
    return {{"course", course.value}, {"outcomes", ids}};
}

/// In one line, without spaces around.
Outcome tidied(Outcome outcome)
{
    outcome.code = singleLine(outcome.code);
    outcome.shortName = singleLine(outcome.shortName);
    outcome.title = singleLine(outcome.title);
    for (OutcomeWording& wording : outcome.wordings) {
        wording.text = singleLine(wording.text);
    }
    std::erase_if(outcome.wordings, [](const OutcomeWording& w) { return w.text.empty(); });
    for (std::string& text : outcome.criteria) {
        text = singleLine(text);
    }
    std::erase_if(outcome.criteria, [](const std::string& text) { return text.empty(); });
    return outcome;
}

Result<void> checkTexts(const Outcome& outcome)
{
    if (outcome.title.empty()) {
        return Error{ErrorCode::MissingValue, {}, "title", {}};
    }
    if (outcome.code.empty()) {
        return Error{ErrorCode::MissingValue, {}, "code", {}};
    }
    if (codePointCount(outcome.code) > kLongestCode) {
        return Error{ErrorCode::TooLong, outcome.code, "code", {std::to_string(kLongestCode)}};
    }
    std::vector<const std::string*> texts{&outcome.title, &outcome.shortName};
    for (const OutcomeWording& wording : outcome.wordings) {
        texts.push_back(&wording.text);
    }
    for (const std::string& text : outcome.criteria) {
        texts.push_back(&text);
    }
    for (const std::string* text : texts) {
        if (codePointCount(*text) > kLongestOutcome) {
            return Error{ErrorCode::TooLong, *text, "title", {std::to_string(kLongestOutcome)}};
        }
    }
    return {};
}

/// The whole list as it would be: codes that meet, prerequisites that lead nowhere or back.
Result<void> checkList(const std::vector<Outcome>& all, const std::set<OutcomeId>& changed)
{
    std::set<std::string> codes;
    PrerequisiteMap before;
    for (const Outcome& outcome : all) {
        if (!codes.insert(foldedKey(outcome.code)).second) {
            return Error{ErrorCode::AlreadyThere, outcome.code, "outcome", {}};
        }
        before[outcome.id] = outcome.prerequisites;
    }
    for (const Outcome& outcome : all) {
        if (!changed.contains(outcome.id)) {
            continue;
        }
        for (const OutcomeId needed : outcome.prerequisites) {
            if (!before.contains(needed)) {
                return unknownOutcome();
            }
        }
        if (comesBeforeItself(before, outcome.id)) {
            return Error{ErrorCode::PrerequisiteCircle, outcome.code, {}, {}};
        }
    }
    return {};
}

} // namespace

std::string nextCode(std::span<const Outcome> outcomes)
{
    int highest = 0;
    for (const Outcome& outcome : outcomes) {
        const std::string& code = outcome.code;
        int number = 0;
        const auto [end, trouble] = std::from_chars(code.data(), code.data() + code.size(), number);
        if (trouble == std::errc() && end == code.data() + code.size()) {
            highest = std::max(highest, number);
        }
    }
    return std::to_string(highest + 1);
}

Result<Committed> addOutcomes(Gradebook& gradebook, const ClassBook& book,
                              std::vector<Outcome> outcomes)
{
    std::vector<Outcome> all = book.outcomes;
    std::set<OutcomeId> added;
    for (Outcome& outcome : outcomes) {
        outcome = tidied(std::move(outcome));
        if (!outcome.id.isValid()) {
            outcome.id = OutcomeId::make();
        }
        if (auto sound = checkTexts(outcome); !sound) {
            return sound.error();
        }
        added.insert(outcome.id);
        all.push_back(outcome);
    }
    if (auto sound = checkList(all, added); !sound) {
        return sound.error();
    }
    const CourseId course = book.course.id;
    return gradebook.transact(
        OpKind::AddOutcomes, argsFor(course, outcomes), [&](Edit& edit) -> Result<void> {
            for (const Outcome& outcome : outcomes) {
                writeOutcome(edit, course, outcome);
            }
            for (const Outcome& outcome : outcomes) {
                updatePrerequisites(edit, outcome.id, {}, outcome.prerequisites);
            }
            return {};
        });
}

Result<Committed> changeOutcomes(Gradebook& gradebook, const ClassBook& book,
                                 const std::vector<Outcome>& outcomes,
                                 const std::vector<Category>& newCategories)
{
    std::vector<Outcome> all = book.outcomes;
    std::vector<std::pair<const Outcome*, Outcome>> changes;
    std::set<OutcomeId> changed;
    for (const Outcome& outcome : outcomes) {
        const auto index = book.indexOf(outcome.id);
        if (!index) {
            return unknownOutcome();
        }
        Outcome after = tidied(outcome);
        if (auto sound = checkTexts(after); !sound) {
            return sound.error();
        }
        if (auto sound =
                checkMethod(after.ownMethod.value_or(MethodChoice{}), after.ownMinimum.value_or(1));
            !sound) {
            return sound.error();
        }
        changed.insert(outcome.id);
        all[*index] = after;
        changes.emplace_back(&book.outcomes[*index], std::move(after));
    }
    if (auto sound = checkList(all, changed); !sound) {
        return sound.error();
    }
    return gradebook.transact(
        OpKind::EditOutcome, argsFor(book.course.id, outcomes), [&](Edit& edit) -> Result<void> {
            for (const Category& category : newCategories) {
                writeCategory(edit, book.course.id, category);
            }
            for (const auto& [before, after] : changes) {
                updateOutcome(edit, *before, after);
                updatePrerequisites(edit, after.id, before->prerequisites, after.prerequisites);
            }
            return {};
        });
}

Result<Committed> placeOutcome(Gradebook& gradebook, const ClassBook& book, OutcomeId outcome,
                               std::size_t place)
{
    const auto from = book.indexOf(outcome);
    if (!from) {
        return unknownOutcome();
    }
    std::vector<OutcomeId> order;
    for (const Outcome& other : book.outcomes) {
        order.push_back(other.id);
    }
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(*from));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(place, order.size())),
                 outcome);
    return gradebook.transact(OpKind::MoveOutcome,
                              {{"course", book.course.id.value}, {"outcome", outcome.value}},
                              [&](Edit& edit) -> Result<void> {
                                  for (std::size_t i = 0; i < order.size(); ++i) {
                                      edit.update("outcome", order[i].value,
                                                  {{"position", static_cast<std::int64_t>(i) + 1}});
                                  }
                                  return {};
                              });
}

namespace {

Result<Committed> setArchived(Gradebook& gradebook, const ClassBook& book, OutcomeId outcome,
                              OpKind kind, const Value& from)
{
    if (!book.indexOf(outcome)) {
        return unknownOutcome();
    }
    return gradebook.transact(kind, {{"course", book.course.id.value}, {"outcome", outcome.value}},
                              [&](Edit& edit) -> Result<void> {
                                  edit.update("outcome", outcome.value, {{"archived_on", from}});
                                  return {};
                              });
}

} // namespace

Result<Committed> archiveOutcome(Gradebook& gradebook, const ClassBook& book, OutcomeId outcome,
                                 Date from)
{
    return setArchived(gradebook, book, outcome, OpKind::ArchiveOutcome, from.toIso());
}

Result<Committed> restoreOutcome(Gradebook& gradebook, const ClassBook& book, OutcomeId outcome)
{
    return setArchived(gradebook, book, outcome, OpKind::RestoreOutcome, nullptr);
}

Result<Committed> setCategory(Gradebook& gradebook, const ClassBook& book, Category category)
{
    category.name = singleLine(category.name);
    if (category.name.empty()) {
        return Error{ErrorCode::MissingValue, {}, "category", {}};
    }
    for (const Category& other : book.categories) {
        if (other.id != category.id && foldedKey(other.name) == foldedKey(category.name)) {
            return Error{ErrorCode::AlreadyThere, category.name, "category", {}};
        }
    }
    const bool isNew = !category.id.isValid();
    if (isNew) {
        const bool isMarked = category.isHabits;
        category = newCategory(std::move(category.name));
        category.isHabits = category.isHabits || isMarked;
    }
    nlohmann::json args = {{"course", book.course.id.value}, {"category", category.id.value}};
    if (isNew) {
        args["new"] = 1;
    }
    return gradebook.transact(OpKind::EditCategory, args, [&](Edit& edit) -> Result<void> {
        if (isNew) {
            writeCategory(edit, book.course.id, category);
        } else {
            updateCategory(edit, category);
        }
        return {};
    });
}

Result<Committed> removeCategory(Gradebook& gradebook, CategoryId category)
{
    return gradebook.transact(
        OpKind::RemoveCategory, {{"category", category.value}}, [&](Edit& edit) -> Result<void> {
            // An award keeps its conditions as JSON.
            internal::Rows row(edit.connection(),
                               "SELECT c.name, "
                               "EXISTS (SELECT 1 FROM outcome WHERE category_id = c.id) OR "
                               "EXISTS (SELECT 1 FROM rule_condition WHERE category_id = c.id) OR "
                               "EXISTS (SELECT 1 FROM award WHERE course_id = c.course_id "
                               "AND instr(conditions, ?) > 0) FROM category AS c WHERE c.id = ?");
            row.with(fmt::format("\"category\":{}", category.value), category.value);
            if (!row.next()) {
                return Error{ErrorCode::UnknownCategory, {}, {}, {}};
            }
            if (row.small(1) != 0) {
                return Error{ErrorCode::StillUsed, row.text(0), "category", {}};
            }
            edit.remove("category", category.value);
            return {};
        });
}

} // namespace trellis
