// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/students_view.h"

#include "ui/common/level_clipboard.h"
#include "ui/common/name_column.h"
#include "ui/common/name_guard.h"
#include "ui/common/text_unit.h"
#include "ui/document/document.h"
#include "ui/outcome/students_delegate.h"
#include "ui/outcome/students_model.h"
#include "ui/text/dates.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kLevel = 72;
constexpr int kNarrowestWords = 120;
constexpr int kMargins = 24;

int scaled(int pixels, double unit)
{
    return static_cast<int>(pixels * unit + 0.5);
}

} // namespace

StudentsView::StudentsView(Document& document, const NameGuard& names, QWidget* parent)
    : EntryGrid(document, parent), m_document(document),
      m_model(new StudentsModel(document, names, this))
{
    setAccessibleName(tr("Students on this outcome"));
    setItemDelegate(new StudentsDelegate(*m_model, this));
    setVerticalHeader(new NameColumn(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(1);
    start(m_model);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StudentsView::hideOthers);
    connect(&names, &NameGuard::changed, this, [this] {
        viewport()->update();
        verticalHeader()->viewport()->update();
    });
    corner().setText(tr("Student"));
    corner().setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    corner().setContentsMargins(8, 0, 4, 0);
    layOut();
}

StudentId StudentsView::currentStudent() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->student(row) : StudentId();
}

void StudentsView::goToStudent(StudentId student)
{
    if (const int row = m_model->rowOf(student); row >= 0) {
        if (isRowHidden(row)) {
            showOnly({});
        }
        setCurrentIndex(m_model->index(row, StudentsModel::Level));
    }
}

void StudentsView::showOnly(const QString& name)
{
    m_name = name.trimmed();
    hideOthers();
    const int first = nextStop(-1, 1);
    if (isFiltered() && first >= 0) {
        setCurrentIndex(m_model->index(first, StudentsModel::Level));
    }
}

void StudentsView::hideOthers()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        setRowHidden(row, isFiltered() && !m_model->isNameLike(row, m_name));
    }
}

int StudentsView::nextStop(int row, int by) const
{
    do {
        row += by;
    } while (row >= 0 && row < m_model->rowCount() && !mayStopAt(row));
    return row >= 0 && row < m_model->rowCount() ? row : -1;
}

std::vector<int> StudentsView::levelColumns() const
{
    return {StudentsModel::Level};
}

std::optional<StudentsView::Cell> StudentsView::at(const QModelIndex& index) const
{
    const bool isLevel = index.isValid() && index.column() == StudentsModel::Level;
    if (!isLevel || m_model->outcome() == nullptr || m_model->isHidden(index.row())) {
        return std::nullopt;
    }
    return Cell{m_model->student(index.row()), m_model->outcomeId()};
}

QModelIndex StudentsView::indexOf(const Cell& cell) const
{
    const int row = m_model->rowOf(cell.student);
    return row >= 0 && cell.outcome == m_model->outcomeId()
               ? m_model->index(row, StudentsModel::Level)
               : QModelIndex();
}

QModelIndex StudentsView::nearest(const std::optional<Cell>& cell) const
{
    // The same student on another outcome, else the first.
    const int row = cell ? m_model->rowOf(cell->student) : -1;
    return m_model->index(std::max(row, 0), StudentsModel::Level);
}

QString StudentsView::copied(const QModelIndex& index) const
{
    return copiedLevel(m_model->cell(index.row()).state, scale());
}

bool StudentsView::hidesStudentOf(int row) const
{
    return m_model->isHidden(row);
}

bool StudentsView::isEmpty(const QModelIndex& index) const
{
    return m_model->cell(index.row()).state.kind == CellState::Kind::NoEvidence;
}

const Evidence* StudentsView::markOf(const Cell& cell) const
{
    return newestMark(m_document.book(), cell, m_document.today());
}

const Evidence* StudentsView::replacedAt(const Cell& cell) const
{
    return markReplacedOn(m_document.book(), cell, m_document.today());
}

bool StudentsView::mayChange()
{
    const Outcome* outcome = m_model->outcome();
    if (outcome == nullptr) {
        return false;
    }
    if (m_document.book().isArchivedOn(*outcome, m_document.today())) {
        Q_EMIT said(tr("%1 is archived and counts no more. Bring it back to rate on it.")
                        .arg(outcomeName(*outcome)));
        return false;
    }
    return true;
}

std::optional<NewMark> StudentsView::commonMark()
{
    NewMark mark;
    mark.date = m_document.today();
    return mark;
}

void StudentsView::advance()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    if (const int next = nextStop(current.row(), 1); next >= 0) {
        setCurrentIndex(current.siblingAtRow(next));
    } else {
        sayDone();
    }
}

void StudentsView::sayDone()
{
    int done = 0;
    QStringList left;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isMarkedToday(row)) {
            ++done;
        } else if (!m_model->isHidden(row)) {
            left.append(m_model->calledName(row));
        }
    }
    Q_EMIT said(columnDoneText(done, left, m_model->isHiding()));
}

bool StudentsView::handleOwnKey(const QKeyEvent& event)
{
    if (event.key() != Qt::Key_Escape) {
        return false;
    }
    Q_EMIT leaveWanted();
    return true;
}

void StudentsView::mousePressEvent(QMouseEvent* event)
{
    // The words belong to the level: a click on them goes to it.
    const QModelIndex clicked = indexAt(event->pos());
    if (clicked.isValid() && clicked.column() != StudentsModel::Level) {
        selectionModel()->setCurrentIndex(clicked.siblingAtColumn(StudentsModel::Level),
                                          event->modifiers().testFlag(Qt::ControlModifier)
                                              ? QItemSelectionModel::Toggle
                                              : QItemSelectionModel::ClearAndSelect);
        return;
    }
    EntryGrid::mousePressEvent(event);
}

void StudentsView::layOut()
{
    EntryGrid::layOut();
    const double unit = textUnit(font());
    const QFontMetrics metrics(font());
    const auto heading = [&](int column) {
        return metrics.horizontalAdvance(
                   m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
               scaled(kMargins, unit);
    };
    // One of last year has its year.
    int newest =
        std::max(heading(StudentsModel::Newest),
                 metrics.horizontalAdvance(shortDate(m_document.today())) + scaled(kMargins, unit));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        newest = std::max(
            newest,
            metrics.horizontalAdvance(
                m_model->index(row, StudentsModel::Newest).data(Qt::DisplayRole).toString()) +
                scaled(kMargins, unit));
    }
    const int level = std::max(scaled(kLevel, unit), heading(StudentsModel::Level));
    setColumnWidth(StudentsModel::Level, level);
    setColumnWidth(StudentsModel::Newest, newest);
    setColumnWidth(StudentsModel::Words,
                   std::max(scaled(kNarrowestWords, unit), viewport()->width() - level - newest));
    updateGeometries();
}

} // namespace trellis::ui
