// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/credit.h"
#include "core/mastery/pool.h"

#include <algorithm>
#include <string>

namespace trellis {

namespace {

Error refused(ErrorCode code, std::string detail, std::size_t condition,
              std::vector<std::string> values = {})
{
    return {code, std::move(detail), std::to_string(condition + 1), std::move(values)};
}

/// A pool as it is written in a command: "all", the name of a category, or codes with commas.
std::string poolText(const ClassBook& book, const Pool& pool)
{
    if (const auto* category = std::get_if<CategoryId>(&pool)) {
        const Category* found = book.find(*category);
        return found != nullptr ? found->name : std::string();
    }
    const auto* named = std::get_if<std::vector<OutcomeId>>(&pool);
    if (named == nullptr) {
        return "all";
    }
    std::string codes;
    for (const OutcomeId id : *named) {
        const std::optional<std::size_t> index = book.indexOf(id);
        codes += codes.empty() ? "" : ",";
        codes += index ? book.outcomes[*index].code : std::string();
    }
    return codes;
}

Result<void> checkNamed(const ClassBook& book, const std::vector<OutcomeId>& named,
                        std::size_t condition)
{
    if (named.empty()) {
        return refused(ErrorCode::MissingValue, {}, condition);
    }
    for (auto it = named.begin(); it != named.end(); ++it) {
        const std::optional<std::size_t> index = book.indexOf(*it);
        if (!index) {
            return refused(ErrorCode::RuleForeignOutcome, std::to_string(it->value), condition);
        }
        if (std::find(named.begin(), it, *it) != it) {
            return refused(ErrorCode::RuleOutcomeTwice, book.outcomes[*index].code, condition);
        }
    }
    return {};
}

Result<void> checkPool(const ClassBook& book, const Pool& pool, std::size_t condition)
{
    if (const auto* category = std::get_if<CategoryId>(&pool)) {
        if (book.find(*category) != nullptr) {
            return {};
        }
        std::vector<std::string> names;
        for (const Category& known : book.categories) {
            names.push_back(known.name);
        }
        return refused(ErrorCode::UnknownCategory, std::to_string(category->value), condition,
                       std::move(names));
    }
    const auto* named = std::get_if<std::vector<OutcomeId>>(&pool);
    return named != nullptr ? checkNamed(book, *named, condition) : Result<void>();
}

Result<void> checkAmount(const ClassBook& book, const Condition& condition, std::size_t index,
                         const std::vector<Proficiency>* levels, Date today)
{
    const std::string amount = std::to_string(condition.atLeast);
    if (condition.isPercent) {
        const bool fits = condition.atLeast >= 1 && condition.atLeast <= 100;
        return fits ? Result<void>()
                    : refused(ErrorCode::RulePercentOutOfRange, amount, index, {"1", "100"});
    }
    const std::size_t size = poolOf(book, condition, levels, today).size();
    if (condition.atLeast < 1) {
        return refused(ErrorCode::RuleCountTooSmall, amount, index,
                       {std::to_string(size), poolText(book, condition.pool)});
    }
    if (static_cast<std::size_t>(condition.atLeast) > size) {
        return refused(ErrorCode::RuleCountAbovePool, amount, index,
                       {std::to_string(size), poolText(book, condition.pool)});
    }
    return {};
}

Result<void> checkLevel(const Scale& scale, const Condition& condition, std::size_t index)
{
    if (!condition.level || scale.rankOf(*condition.level) > 0) {
        return {};
    }
    std::vector<std::string> keys;
    for (const Level& level : scale.levels) {
        keys.push_back(level.key);
    }
    return refused(ErrorCode::RuleLevelNotOnScale, std::to_string(condition.level->value), index,
                   std::move(keys));
}

} // namespace

Result<void> checkRule(const ClassBook& book, const CreditRule& rule,
                       const StudentRecord* ownRuleOf, Date today)
{
    std::vector<Proficiency> levels;
    if (ownRuleOf != nullptr) {
        levels = proficiencies(book, *ownRuleOf, today);
    }
    const std::vector<Proficiency>* exemptions = ownRuleOf != nullptr ? &levels : nullptr;
    for (std::size_t i = 0; i < rule.conditions.size(); ++i) {
        const Condition& condition = rule.conditions[i];
        Result<void> checked = checkPool(book, condition.pool, i);
        if (checked) {
            checked = checkAmount(book, condition, i, exemptions, today);
        }
        if (checked) {
            checked = checkLevel(book.scale, condition, i);
        }
        if (!checked) {
            return checked;
        }
    }
    return {};
}

} // namespace trellis
