// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/outcomes_model.h"

#include "core/model/bloom_verbs.h"
#include "ui/document/document.h"
#include "ui/text/course_words.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <algorithm>

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

bool OutcomesModel::isNew(int row) const
{
    return m_new && m_rows.at(static_cast<std::size_t>(row)) == m_new->id;
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

} // namespace trellis::ui
