// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/outcomes_model.h"

#include "core/base/text.h"
#include "core/model/bloom_verbs.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/outcomes.h"
#include "ui/document/document.h"
#include "ui/text/course_words.h"
#include "ui/text/dates.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace trellis::ui {

namespace {

constexpr qsizetype kLongestShown = 300;

QString shown(std::string_view text)
{
    return toQt(text).simplified().left(kLongestShown);
}

std::string ownWording(const Outcome& outcome)
{
    const auto own = std::find_if(outcome.wordings.begin(), outcome.wordings.end(),
                                  [](const OutcomeWording& w) { return w.language.empty(); });
    return own == outcome.wordings.end() ? std::string() : own->text;
}

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

OutcomesModel::OutcomesModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document)
{
    follow();
}

int OutcomesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutcomesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Outcome* OutcomesModel::outcome(int row) const
{
    if (!m_document.hasBook() || row < 0 || row >= rowCount()) {
        return nullptr;
    }
    if (isNew(row)) {
        return &*m_new;
    }
    const auto index = m_document.book().indexOf(m_rows[static_cast<std::size_t>(row)]);
    return index ? &m_document.book().outcomes[*index] : nullptr;
}

int OutcomesModel::rowOf(OutcomeId outcome) const
{
    const auto it = std::find(m_rows.begin(), m_rows.end(), outcome);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

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

bool OutcomesModel::isNew(int row) const
{
    return m_new && m_rows.at(static_cast<std::size_t>(row)) == m_new->id;
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

void OutcomesModel::showArchived(bool areShown)
{
    m_showsArchived = areShown;
    follow();
}

std::vector<OutcomeId> OutcomesModel::shownRows() const
{
    std::vector<OutcomeId> rows;
    if (m_document.hasBook()) {
        for (const Outcome& outcome : m_document.book().outcomes) {
            if (m_showsArchived || !outcome.archivedOn) {
                rows.push_back(outcome.id);
            }
        }
        if (m_new) {
            rows.push_back(m_new->id);
        }
    }
    return rows;
}

void OutcomesModel::follow()
{
    std::vector<OutcomeId> rows = shownRows();
    if (rows == m_rows) {
        if (!rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString OutcomesModel::codesOf(const std::vector<OutcomeId>& outcomes) const
{
    QStringList codes;
    for (const OutcomeId id : outcomes) {
        if (const auto index = m_document.book().indexOf(id)) {
            codes.append(shown(m_document.book().outcomes[*index].code));
        }
    }
    return codes.join(QLatin1String(", "));
}

QVariant OutcomesModel::text(const Outcome& outcome, int column) const
{
    if (column == BloomStep) {
        if (outcome.bloom) {
            return bloomText(*outcome.bloom);
        }
        const auto guess = guessBloom(outcome.title);
        return guess ? tr("%1?", "a guess at the Bloom step").arg(bloomText(*guess)) : QString();
    }
    return column == Again ? QVariant() : editText(outcome, column);
}

QVariant OutcomesModel::editText(const Outcome& outcome, int column) const
{
    switch (column) {
    case Number:
        return shown(outcome.code);
    case ShortName:
        return shown(outcome.shortName);
    case Title:
        return shown(outcome.title);
    case Wording:
        return shown(ownWording(outcome));
    case BloomStep: {
        const auto step = outcome.bloom ? outcome.bloom : guessBloom(outcome.title);
        return step ? static_cast<int>(*step) : -1;
    }
    case CategoryName: {
        const Category* category =
            outcome.category ? m_document.book().find(*outcome.category) : nullptr;
        return category != nullptr ? shown(category->name) : QString();
    }
    case Before:
        return codesOf(outcome.prerequisites);
    case Opened:
        return outcome.openedOn ? dateWithYear(*outcome.openedOn) : QString();
    default:
        return {};
    }
}

QVariant OutcomesModel::data(const QModelIndex& index, int role) const
{
    const Outcome* one = index.isValid() ? outcome(index.row()) : nullptr;
    if (one == nullptr) {
        return {};
    }
    const bool isGuess = !one->bloom && guessBloom(one->title).has_value();
    switch (role) {
    case Qt::DisplayRole:
        return text(*one, index.column());
    case Qt::EditRole:
        // The whole text, however long: what is edited must not lose its end.
        return index.column() == Title     ? QVariant(toQt(one->title))
               : index.column() == Wording ? QVariant(toQt(ownWording(*one)))
                                           : editText(*one, index.column());
    case Qt::CheckStateRole:
        return index.column() == Again ? QVariant(one->checksAgain ? Qt::Checked : Qt::Unchecked)
                                       : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == BloomStep && isGuess) {
            return tooltipText(tr("A guess from the verb. Enter keeps it."));
        }
        return one->archivedOn
                   ? tooltipText(tr("Archived on %1").arg(dateWithYear(*one->archivedOn)))
                   : tooltipText(text(*one, index.column()).toString());
    case Qt::AccessibleTextRole: {
        const QString shownText = text(*one, index.column()).toString();
        if (index.column() == BloomStep && isGuess) {
            return tr("a guess: %1").arg(bloomText(*guessBloom(one->title)));
        }
        if (index.column() == Number) {
            // The first cell of a row is what is heard of it.
            const QString name = tr("%1 %2", "number, name")
                                     .arg(shownText, toQt(one->label()).simplified().left(100));
            return one->archivedOn ? tr("%1, archived").arg(name) : name;
        }
        return shownText.isEmpty() && index.column() != Again ? tr("empty") : shownText;
    }
    case kQuietRole:
        return one->archivedOn.has_value() || (index.column() == BloomStep && isGuess);
    case kGuessRole:
        return isGuess;
    default:
        return {};
    }
}

QVariant OutcomesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case Number:
        return isTip ? tr("Number") : tr("No.");
    case ShortName:
        return isTip ? tooltipText(tr("What stands above the column of the map"))
                     : tr("Short name");
    case Title:
        return isTip ? tooltipText(tr("The outcome in the teacher's words"))
                     : tr("What students can do");
    case Wording:
        return isTip ? tooltipText(tr("The outcome in the student's words, as on the sheet"))
                     : tr("I can …");
    case BloomStep:
        return isTip ? tooltipText(tr("Bloom's step; with a question mark it is a guess"))
                     : tr("Bloom");
    case CategoryName:
        return tr("Category");
    case Before:
        return isTip ? tooltipText(tr("Numbers of the outcomes that come before this one"))
                     : tr("After");
    case Opened:
        return isTip ? tooltipText(tr("The day it was or will be opened; empty: from the start"))
                     : tr("Opened");
    case Again:
        return isTip ? tooltipText(tr("Check again: it goes stale even where it was shown"))
                     : tr("Again");
    default:
        return {};
    }
}

Qt::ItemFlags OutcomesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_document.isReadOnly()) {
        return flags;
    }
    if (isNew(index.row())) {
        return index.column() == Title ? flags | Qt::ItemIsEditable : flags;
    }
    return index.column() == Again ? flags | Qt::ItemIsUserCheckable : flags | Qt::ItemIsEditable;
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
