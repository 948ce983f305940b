// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the table of outcomes changes; what it shows is in outcomes_model.cpp.
#include "core/base/text.h"
#include "core/model/bloom_verbs.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/outcomes.h"
#include "ui/course/outcomes_model.h"
#include "ui/document/document.h"
#include "ui/text/dates.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace trellis::ui {

namespace {

void setOwnWording(Outcome& outcome, const std::string& text)
{
    const auto own = std::find_if(outcome.wordings.begin(), outcome.wordings.end(),
                                  [](const OutcomeWording& w) { return w.language.empty(); });
    if (own != outcome.wordings.end()) {
        own->text = text;
    } else {
        // In order of language, as a book has them.
        outcome.wordings.push_back({{}, text});
        std::rotate(outcome.wordings.begin(), outcome.wordings.end() - 1, outcome.wordings.end());
    }
}

} // namespace

OutcomeId OutcomesModel::beginNew()
{
    m_new.emplace();
    m_new->id = OutcomeId::make();
    m_new->code = nextCode(m_document.book().outcomes);
    follow();
    return m_new->id;
}

void OutcomesModel::dropNew()
{
    m_new.reset();
    follow();
}

bool OutcomesModel::addNew(const QString& title)
{
    if (title.isEmpty()) {
        return false;
    }
    Outcome added = *std::exchange(m_new, std::nullopt);
    added.title = toCore(title);
    const bool isDone = m_document.edit(
        [&](Gradebook& gradebook) { return addOutcomes(gradebook, m_document.book(), {added}); });
    follow();
    return isDone;
}

bool OutcomesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Outcome* one = outcome(index.row());
    if (one == nullptr || (role != Qt::EditRole && role != Qt::CheckStateRole)) {
        return false;
    }
    if (isNew(index.row())) {
        return addNew(value.toString().simplified());
    }
    Outcome after = *one;
    std::vector<Category> fresh;
    if (!put(after, index.column(), value, fresh)) {
        return false;
    }
    if (after == *one && fresh.empty()) {
        return true;
    }
    return m_document.edit([&](Gradebook& gradebook) {
        return changeOutcomes(gradebook, m_document.book(), {after}, fresh);
    });
}

bool OutcomesModel::put(Outcome& outcome, int column, const QVariant& value,
                        std::vector<Category>& fresh)
{
    const QString typed = value.toString().simplified();
    switch (column) {
    case Number:
        outcome.code = toCore(typed);
        return true;
    case ShortName:
        outcome.shortName = toCore(typed);
        return true;
    case Title:
        outcome.title = toCore(typed);
        return true;
    case Wording:
        setOwnWording(outcome, toCore(typed));
        return true;
    case BloomStep: {
        const int step = value.toInt();
        outcome.bloom = step < 0 ? std::nullopt : std::optional(static_cast<Bloom>(step));
        return true;
    }
    case CategoryName:
        putCategory(outcome, typed, fresh);
        return true;
    case Before:
        return putPrerequisites(outcome, typed);
    case Opened: {
        const auto day = dayFromText(typed, m_document.today());
        if (!typed.isEmpty() && !day) {
            Q_EMIT refused(messageFor(Error{ErrorCode::InvalidDate, toCore(typed), {}, {}}));
            return false;
        }
        outcome.openedOn = day;
        return true;
    }
    case Again:
        outcome.checksAgain = value.toInt() == Qt::Checked;
        return true;
    default:
        return false;
    }
}

void OutcomesModel::putCategory(Outcome& outcome, const QString& text,
                                std::vector<Category>& fresh) const
{
    if (text.isEmpty()) {
        outcome.category.reset();
        return;
    }
    const std::string key = foldedKey(toCore(text));
    for (const Category& category : m_document.book().categories) {
        if (foldedKey(category.name) == key) {
            outcome.category = category.id;
            return;
        }
    }
    fresh.push_back(newCategory(toCore(text)));
    outcome.category = fresh.back().id;
}

bool OutcomesModel::putPrerequisites(Outcome& outcome, const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[,;]+|\\s+"));
    std::vector<OutcomeId> needed;
    const auto& outcomes = m_document.book().outcomes;
    for (const QString& code : text.split(separators, Qt::SkipEmptyParts)) {
        const std::string key = foldedKey(toCore(code));
        const auto it = std::find_if(outcomes.begin(), outcomes.end(), [&](const Outcome& other) {
            return foldedKey(other.code) == key;
        });
        if (it == outcomes.end()) {
            std::vector<std::string> codes;
            for (const Outcome& other : outcomes) {
                codes.push_back(other.code);
            }
            Q_EMIT refused(
                messageFor(Error{ErrorCode::UnknownOutcome, toCore(code), {}, std::move(codes)}));
            return false;
        }
        if (std::find(needed.begin(), needed.end(), it->id) == needed.end()) {
            needed.push_back(it->id);
        }
    }
    const bool isSame = std::is_permutation(
        needed.begin(), needed.end(), outcome.prerequisites.begin(), outcome.prerequisites.end());
    if (!isSame) {
        outcome.prerequisites = std::move(needed);
    }
    return true;
}

int OutcomesModel::guesses() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += data(index(row, BloomStep), kGuessRole).toBool() ? 1 : 0;
    }
    return count;
}

bool OutcomesModel::keepGuesses(std::optional<int> only)
{
    std::vector<Outcome> kept;
    for (int row = 0; row < rowCount(); ++row) {
        const bool isMeant = !only || *only == row;
        if (isMeant && data(index(row, BloomStep), kGuessRole).toBool()) {
            kept.push_back(*outcome(row));
            kept.back().bloom = guessBloom(kept.back().title);
        }
    }
    return !kept.empty() && m_document.edit([&](Gradebook& gradebook) {
        return changeOutcomes(gradebook, m_document.book(), kept);
    });
}

} // namespace trellis::ui
