// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/outcomes_table.h"

#include "core/storage/edits/outcome_list.h"
#include "ui/course/outcomes_delegate.h"
#include "ui/course/outcomes_model.h"
#include "ui/document/document.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace trellis::ui {

OutcomesTable::OutcomesTable(Document& document, QWidget* parent)
    : QTableView(parent), m_document(document), m_model(new OutcomesModel(document, this))
{
    auto* delegate = new OutcomesDelegate(document, this);
    setItemDelegate(delegate);
    setModel(m_model);
    setAccessibleName(tr("Outcomes"));
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setEditTriggers(DoubleClicked | AnyKeyPressed | EditKeyPressed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSizes();
    connect(delegate, &OutcomesDelegate::wordingTyped, this, &OutcomesTable::wordingTyped);
    connect(m_model, &OutcomesModel::refused, this, &OutcomesTable::refused);
}

void OutcomesTable::setSizes()
{
    const int unit = fontMetrics().averageCharWidth();
    const auto width = [&](OutcomesModel::Column column, int characters) {
        const int heading = horizontalHeader()->fontMetrics().horizontalAdvance(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        setColumnWidth(column, std::max(unit * characters, heading + 3 * unit));
    };
    width(OutcomesModel::Number, 6);
    width(OutcomesModel::ShortName, 16);
    width(OutcomesModel::BloomStep, 13);
    width(OutcomesModel::CategoryName, 16);
    width(OutcomesModel::Before, 8);
    width(OutcomesModel::Opened, 14);
    width(OutcomesModel::Again, 6);
    horizontalHeader()->setMinimumSectionSize(unit * 5);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
}

/// The two sentences share what the other columns leave, and stay readable where that is little.
void OutcomesTable::shareWidth()
{
    constexpr int kLeastLetters = 24;
    int others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column != OutcomesModel::Title && column != OutcomesModel::Wording) {
            others += columnWidth(column);
        }
    }
    const int least = std::max({kLeastLetters * fontMetrics().averageCharWidth(),
                                horizontalHeader()->sectionSizeHint(OutcomesModel::Title),
                                horizontalHeader()->sectionSizeHint(OutcomesModel::Wording)});
    const int width = std::max(least, (viewport()->width() - others) / 2);
    setColumnWidth(OutcomesModel::Title, width);
    setColumnWidth(OutcomesModel::Wording, width);
}

void OutcomesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    if (currentIndex().isValid()) {
        scrollTo(currentIndex());
    }
}

void OutcomesTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setSizes();
        shareWidth();
    }
}

OutcomeId OutcomesTable::currentOutcome() const
{
    const Outcome* outcome = m_model->outcome(currentIndex().row());
    return outcome != nullptr ? outcome->id : OutcomeId{};
}

void OutcomesTable::choose(OutcomeId outcome, int column)
{
    const int row = m_model->rowOf(outcome);
    if (row < 0) {
        return;
    }
    const int current = currentIndex().isValid() ? currentIndex().column() : OutcomesModel::Title;
    setCurrentIndex(m_model->index(row, column >= 0 ? column : current));
}

void OutcomesTable::follow()
{
    const OutcomeId outcome = currentOutcome();
    const int row = currentIndex().row();
    const int column = std::max(0, currentIndex().column());
    m_model->follow();
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        const int same = m_model->rowOf(outcome);
        const int near = std::clamp(row, 0, m_model->rowCount() - 1);
        setCurrentIndex(m_model->index(same >= 0 ? same : near, column));
    }
    Q_EMIT currentOutcomeChanged();
}

void OutcomesTable::moveCurrent(int by)
{
    const OutcomeId outcome = currentOutcome();
    // Its neighbour among those shown; archived ones may stand between them.
    const Outcome* neighbour = m_model->outcome(currentIndex().row() + by);
    if (!outcome.isValid() || neighbour == nullptr) {
        Q_EMIT said(!outcome.isValid() ? tr("Choose an outcome first.")
                    : by < 0           ? tr("This is the first outcome.")
                                       : tr("This is the last outcome."));
        return;
    }
    const std::size_t place = m_document.book().indexOf(neighbour->id).value_or(0);
    m_document.edit([&](Gradebook& gradebook) {
        return placeOutcome(gradebook, m_document.book(), outcome, place);
    });
    choose(outcome);
}

void OutcomesTable::archiveCurrent()
{
    const Outcome* outcome = m_model->outcome(currentIndex().row());
    if (outcome == nullptr) {
        return;
    }
    const OutcomeId id = outcome->id;
    const QString name = outcomeName(*outcome);
    const bool isArchived = outcome->archivedOn.has_value();
    const bool isDone = m_document.edit([&](Gradebook& gradebook) {
        return isArchived ? restoreOutcome(gradebook, m_document.book(), id)
                          : archiveOutcome(gradebook, m_document.book(), id, m_document.today());
    });
    if (isDone) {
        Q_EMIT said(isArchived
                        ? tr("%1 is back.").arg(name)
                        : tr("%1 is archived and counts no more; its marks are kept.").arg(name));
    }
}

void OutcomesTable::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && isEnter && state() != EditingState && currentIndex().isValid()) {
        const QModelIndex index = currentIndex();
        const bool isGuess = index.column() == OutcomesModel::BloomStep &&
                             index.data(OutcomesModel::kGuessRole).toBool();
        if (isGuess) {
            m_model->keepGuesses(index.row());
        } else if (index.flags().testFlag(Qt::ItemIsUserCheckable)) {
            const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        } else if (index.flags().testFlag(Qt::ItemIsEditable)) {
            edit(index);
        }
        return;
    }
    if (isPlain && event->key() == Qt::Key_Delete && state() != EditingState) {
        archiveCurrent();
        return;
    }
    QTableView::keyPressEvent(event);
}

void OutcomesTable::addNew()
{
    choose(m_model->beginNew(), OutcomesModel::Title);
    setFocus();
    doItemsLayout(); // or the room for the new row is not there yet
    scrollTo(currentIndex());
    edit(currentIndex());
}

void OutcomesTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isLeft = m_model->hasNew();
    QTableView::closeEditor(editor, isLeft ? QAbstractItemDelegate::NoHint : hint);
    if (isLeft) {
        m_model->dropNew();
        follow();
        Q_EMIT newLeft();
    }
}

void OutcomesTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        Q_EMIT currentOutcomeChanged();
    }
}

} // namespace trellis::ui
