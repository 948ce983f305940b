// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/text.h"
#include "core/exchange/outcome_rows.h"
#include "core/exchange/outcomes.h"
#include "core/model/prerequisites.h"
#include "core/storage/edits/outcomes.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace trellis {

namespace {

/// The number that a code is; 0 where it is none.
int numberOf(std::string_view code)
{
    int number = 0;
    const auto [end, trouble] = std::from_chars(code.data(), code.data() + code.size(), number);
    const bool isNumber = trouble == std::errc() && end == code.data() + code.size();
    return isNumber && number > 0 && number < 1'000'000'000 ? number : 0;
}

/// A row on its way to an outcome.
struct Draft : OutcomeRow {
    const Outcome* before = nullptr;
    Outcome after;
    bool changesMore = false; ///< marks a category, or extends the rule
};

class Planner {
public:
    Planner(const TableFile& file, const ClassBook& book) : m_file(file), m_book(book) {}

    OutcomesPlan plan()
    {
        readRows();
        matchByCode();
        matchByTitle();
        giveNumbers();
        fillIn();
        readPrerequisites();
        refuseCircles();
        finish();
        return std::move(m_plan);
    }

private:
    void reject(const Draft& draft, Error error)
    {
        if (m_rejectedRows.insert(draft.row).second) {
            m_plan.rejected.push_back({draft.line, std::move(error)});
        }
    }
    [[nodiscard]] bool isRejected(const Draft& draft) const
    {
        return m_rejectedRows.contains(draft.row);
    }

    void readRows();
    void matchByCode();
    void matchByTitle();
    void giveNumbers();
    void fillIn();
    void fillCategory(Draft& draft);
    /// Whether a row says of its category, by its folded name, that it is not one of habits.
    [[nodiscard]] bool isSaidToBeOther(const std::string& category) const;
    void readPrerequisites();
    void refuseCircles();
    void finish();

    [[nodiscard]] const Outcome* outcomeOfCode(const std::string& code) const;
    [[nodiscard]] bool isRequired(OutcomeId outcome) const;
    /// Refuses a second row for the same outcome.
    void claim(Draft& draft, const std::string& what, OutcomeColumn column);

    const TableFile& m_file;
    const ClassBook& m_book;
    OutcomesPlan m_plan;
    std::vector<Draft> m_drafts;
    std::set<std::size_t> m_rejectedRows;
    // The line of what is there already, by id, and of what is new, by folded code.
    std::map<std::pair<OutcomeId, std::string>, std::size_t> m_claimed;
};

void Planner::readRows()
{
    for (OutcomeRow& row : readOutcomeRows(m_file)) {
        Draft draft;
        static_cast<OutcomeRow&>(draft) = std::move(row);
        if (draft.trouble) {
            reject(draft, *draft.trouble);
        }
        m_drafts.push_back(std::move(draft));
    }
    m_plan.counts.leftOut = static_cast<int>(m_file.size() - m_drafts.size());
}

const Outcome* Planner::outcomeOfCode(const std::string& code) const
{
    const auto exact = std::ranges::find(m_book.outcomes, code, &Outcome::code);
    if (exact != m_book.outcomes.end()) {
        return &*exact;
    }
    const std::string key = foldedKey(code);
    const auto folded = std::ranges::find_if(
        m_book.outcomes, [&](const Outcome& outcome) { return foldedKey(outcome.code) == key; });
    return folded != m_book.outcomes.end() ? &*folded : nullptr;
}

void Planner::claim(Draft& draft, const std::string& what, OutcomeColumn column)
{
    const auto key = draft.before != nullptr ? std::pair(draft.before->id, std::string())
                                             : std::pair(OutcomeId(), foldedKey(draft.code));
    const auto [first, isFirst] = m_claimed.emplace(key, draft.line);
    if (!isFirst) {
        reject(draft, {ErrorCode::TwiceInFile,
                       what,
                       std::string(kOutcomeColumns.at(column)),
                       {std::to_string(first->second)}});
    }
}

void Planner::matchByCode()
{
    for (Draft& draft : m_drafts) {
        if (!draft.code.empty()) {
            draft.before = outcomeOfCode(draft.code);
            claim(draft, draft.code, Code);
        }
    }
}

void Planner::matchByTitle()
{
    std::map<std::string, std::size_t> lineOfTitle;
    for (Draft& draft : m_drafts) {
        if (!draft.code.empty() || isRejected(draft)) {
            continue;
        }
        std::vector<std::string> codes;
        for (const Outcome& outcome : m_book.outcomes) {
            if (outcome.title == draft.title) {
                codes.push_back(outcome.code);
                draft.before = &outcome;
            }
        }
        if (codes.size() > 1) {
            reject(draft, {ErrorCode::Ambiguous, draft.title, "title", std::move(codes)});
            continue;
        }
        if (draft.before != nullptr) {
            draft.code = draft.before->code;
            claim(draft, draft.title, Title);
            continue;
        }
        const auto [first, isFirst] = lineOfTitle.emplace(draft.title, draft.line);
        if (!isFirst) {
            reject(draft,
                   {ErrorCode::TwiceInFile, draft.title, "title", {std::to_string(first->second)}});
        }
    }
}

void Planner::giveNumbers()
{
    int highest = 0;
    for (const Outcome& outcome : m_book.outcomes) {
        highest = std::max(highest, numberOf(outcome.code));
    }
    for (const Draft& draft : m_drafts) {
        highest = std::max(highest, numberOf(draft.code));
    }
    for (Draft& draft : m_drafts) {
        if (draft.code.empty()) {
            draft.code = std::to_string(++highest);
        }
    }
}

void Planner::fillIn()
{
    for (Draft& draft : m_drafts) {
        if (draft.before != nullptr) {
            draft.after = *draft.before;
        } else {
            draft.after.id = OutcomeId::make();
            draft.after.code = draft.code;
        }
        draft.after.title = draft.title;
        if (const std::string name = m_file.text(draft.row, ShortName); !name.empty()) {
            draft.after.shortName = name;
        }
        if (draft.bloom) {
            draft.after.bloom = draft.bloom;
        }
        if (const std::string text = m_file.text(draft.row, StudentWording); !text.empty()) {
            auto& wordings = draft.after.wordings;
            const auto own = std::ranges::find(wordings, std::string(), &OutcomeWording::language);
            if (own != wordings.end()) {
                own->text = text;
            } else {
                // In order of language, as a book has them.
                wordings.insert(wordings.begin(), {{}, text});
            }
        }
        fillCategory(draft);
        if (draft.required && !isRequired(draft.after.id)) {
            m_plan.required.push_back(draft.after.id);
            draft.changesMore = true;
        }
    }
}

bool Planner::isSaidToBeOther(const std::string& category) const
{
    return std::ranges::any_of(m_drafts, [&](const Draft& draft) {
        return draft.habits == false && foldedKey(m_file.text(draft.row, CategoryName)) == category;
    });
}

void Planner::fillCategory(Draft& draft)
{
    const std::string name = m_file.text(draft.row, CategoryName);
    const std::string key = foldedKey(name);
    const auto hasName = [&](const Category& category) { return foldedKey(category.name) == key; };
    if (!name.empty()) {
        const auto there = std::ranges::find_if(m_book.categories, hasName);
        const auto made = std::ranges::find_if(m_plan.newCategories, hasName);
        if (there != m_book.categories.end()) {
            draft.after.category = there->id;
        } else if (made != m_plan.newCategories.end()) {
            draft.after.category = made->id;
        } else {
            Category& category = m_plan.newCategories.emplace_back(newCategory(name));
            category.isHabits = category.isHabits && !isSaidToBeOther(key);
            draft.after.category = category.id;
        }
    }
    if (!draft.habits.value_or(false)) {
        return;
    }
    if (!draft.after.category) {
        reject(draft, {ErrorCode::MissingValue, {}, "category", {}});
        return;
    }
    const CategoryId id = *draft.after.category;
    const auto made = std::ranges::find(m_plan.newCategories, id, &Category::id);
    if (made != m_plan.newCategories.end()) {
        made->isHabits = true;
        return;
    }
    const Category* there = m_book.find(id);
    const bool isMarked =
        std::ranges::find(m_plan.newHabits, id, &Category::id) != m_plan.newHabits.end();
    if (there != nullptr && !there->isHabits && !isMarked) {
        m_plan.newHabits.push_back({id, there->name, true});
        draft.changesMore = true;
    }
}

bool Planner::isRequired(OutcomeId outcome) const
{
    return std::ranges::any_of(m_book.rule.conditions, [&](const Condition& condition) {
        const auto* named = std::get_if<std::vector<OutcomeId>>(&condition.pool);
        const bool isHighEnough =
            !condition.level || m_book.scale.rankOf(*condition.level) >= m_book.scale.creditRank;
        return named != nullptr && *named == std::vector{outcome} && condition.atLeast >= 1 &&
               isHighEnough;
    });
}

void Planner::readPrerequisites()
{
    std::map<std::string, OutcomeId> outcomes; // by folded code
    std::vector<std::string> codes;
    for (const Outcome& outcome : m_book.outcomes) {
        outcomes.emplace(foldedKey(outcome.code), outcome.id);
        codes.push_back(outcome.code);
    }
    for (const Draft& draft : m_drafts) {
        if (outcomes.emplace(foldedKey(draft.code), draft.after.id).second) {
            codes.push_back(draft.code);
        }
    }
    for (Draft& draft : m_drafts) {
        const std::string cell = m_file.text(draft.row, Prerequisites);
        if (cell.empty()) {
            continue;
        }
        std::vector<OutcomeId> found;
        for (const std::string& code : split(cell, ' ')) {
            const auto outcome = outcomes.find(foldedKey(code));
            if (outcome == outcomes.end()) {
                reject(draft, {ErrorCode::UnknownOutcome, code, "prerequisites", codes});
            } else if (std::ranges::find(found, outcome->second) == found.end()) {
                found.push_back(outcome->second);
            }
        }
        // The order does not matter, and that of the file must not count as a change.
        const bool isSame = std::ranges::is_permutation(found, draft.after.prerequisites);
        if (!isSame) {
            draft.after.prerequisites = std::move(found);
        }
    }
}

void Planner::refuseCircles()
{
    PrerequisiteMap before;
    for (const Outcome& outcome : m_book.outcomes) {
        before[outcome.id] = outcome.prerequisites;
    }
    for (const Draft& draft : m_drafts) {
        before[draft.after.id] = draft.after.prerequisites;
    }
    for (const Draft& draft : m_drafts) {
        if (comesBeforeItself(before, draft.after.id)) {
            reject(draft, {ErrorCode::PrerequisiteCircle, draft.code, {}, {}});
        }
    }
}

void Planner::finish()
{
    std::ranges::stable_sort(m_plan.rejected, {}, &RejectedRow::line);
    for (Draft& draft : m_drafts) {
        if (isRejected(draft)) {
            continue;
        }
        const bool changes = draft.before != nullptr && *draft.before != draft.after;
        if (draft.before == nullptr) {
            ++m_plan.counts.added;
            m_plan.outcomes.push_back({draft.line, std::nullopt, std::move(draft.after)});
        } else if (changes) {
            ++m_plan.counts.changed;
            m_plan.outcomes.push_back({draft.line, *draft.before, std::move(draft.after)});
        } else {
            ++(draft.changesMore ? m_plan.counts.changed : m_plan.counts.unchanged);
        }
    }
}

} // namespace

std::span<const std::string_view> outcomeColumns()
{
    return kOutcomeColumns;
}

Result<OutcomesPlan> planOutcomes(const TableFile& file, const ClassBook& courseBook)
{
    if (auto titles = file.require(Title); !titles) {
        return titles.error();
    }
    return Planner(file, courseBook).plan();
}

Result<OutcomesPlan> planOutcomes(const std::filesystem::path& path, const ClassBook& courseBook,
                                  std::string_view locale)
{
    const auto file = TableFile::read(path, kOutcomeColumns, locale);
    if (!file) {
        return file.error();
    }
    return planOutcomes(*file, courseBook);
}

} // namespace trellis
