// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/record_view.h"

#include "ui/common/group_words.h"
#include "ui/common/name_column.h"
#include "ui/common/text_unit.h"
#include "ui/record/record_delegate.h"
#include "ui/record/record_headers.h"
#include "ui/text/outcome_name.h"
#include "ui/text/strings.h"

#include <QLabel>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kNarrowestNote = 140;

} // namespace

RecordView::RecordView(Document& document, RecordSession& session, const NameGuard& names,
                       QWidget* parent)
    : EntryGrid(document, parent), m_document(document), m_session(session), m_names(names),
      m_model(new RecordModel(document, session, names, this)),
      m_delegate(new RecordDelegate(*m_model, this))
{
    setAccessibleName(tr("What each student showed"));
    setItemDelegate(m_delegate);
    setHorizontalHeader(new RecordHeader(*m_model, this));
    m_nameList = new NameColumn(this, [this](int row) { return m_model->row(row).isAbsent; });
    setVerticalHeader(m_nameList);
    start(m_model);
    // A click on a name says that somebody is absent; it selects nothing.
    disconnect(m_nameList, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(m_nameList, &QHeaderView::sectionEntered, this, nullptr);
    connect(m_nameList, &QHeaderView::sectionClicked, this,
            [this](int row) { Q_EMIT nameClicked(m_model->row(row).student); });
    connect(this, &EntryGrid::levelTyped, this, &RecordView::sayTogether);
    corner().setText(tr("Student"));
    QFont bold = corner().font();
    bold.setBold(true);
    corner().setFont(bold);
    corner().setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    corner().setContentsMargins(8, 0, 4, 0);
    layOut();
    goToFirst();
}

void RecordView::setByGroup(bool isByGroup)
{
    m_model->setByGroup(isByGroup);
    m_nameList->setAside(
        isByGroup ? NameColumn::Aside([this](int row) { return m_model->row(row).groupName; })
                  : NameColumn::Aside());
    layOut();
}

std::vector<RecordView::Cell> RecordView::together(const Cell& cell) const
{
    std::vector<Cell> all{cell};
    const int at = m_model->rowOf(cell.student);
    const GroupId group = m_model->isByGroup() && at >= 0 ? m_model->row(at).group : GroupId();
    for (int row = 0; row < m_model->rowCount() && group.isValid(); ++row) {
        const RecordRow& other = m_model->row(row);
        if (other.group == group && row != at && !other.isAbsent && !other.isHidden) {
            all.push_back({other.student, cell.outcome});
        }
    }
    return all;
}

void RecordView::sayTogether()
{
    if (m_together.size() < 2) {
        return;
    }
    const RecordCell* entered = cellAt(m_together.front());
    const auto pill = entered == nullptr ? std::nullopt : m_model->todayPill(*entered);
    std::vector<const StudentRecord*> students;
    for (const Cell& cell : m_together) {
        students.push_back(m_document.book().find(cell.student));
    }
    const int column = m_model->todayColumnOf(m_together.front().outcome);
    const Outcome& outcome = m_model->outcome(m_model->outcomeAt(column));
    Q_EMIT said(tr("%1 for %2, %3.", "level, students, outcome")
                    .arg(pill ? pill->text : QString(), namesTogether(students, m_names),
                         outcomeName(outcome)));
}

void RecordView::showOnly(const std::function<bool(const RecordRow&)>& isShown)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        setRowHidden(row, isShown && !isShown(m_model->row(row)));
    }
}

void RecordView::showNoteKey(const QString& key)
{
    static_cast<RecordHeader*>(horizontalHeader())->setNoteKey(key);
}

std::vector<int> RecordView::levelColumns() const
{
    std::vector<int> columns;
    for (int outcome = 0; outcome < m_model->outcomeCount(); ++outcome) {
        columns.push_back(RecordModel::todayColumn(outcome));
    }
    return columns;
}

std::optional<RecordView::Cell> RecordView::at(const QModelIndex& index) const
{
    if (m_model->cell(index) == nullptr || m_model->row(index.row()).isHidden) {
        return std::nullopt;
    }
    return Cell{m_model->row(index.row()).student,
                m_model->outcome(m_model->outcomeAt(index.column())).id};
}

QModelIndex RecordView::indexOf(const Cell& cell) const
{
    const int row = m_model->rowOf(cell.student);
    const int column = m_model->todayColumnOf(cell.outcome);
    return row < 0 || column < 0 ? QModelIndex() : m_model->index(row, column);
}

QModelIndex RecordView::nearest(const std::optional<Cell>& /*cell*/) const
{
    if (m_model->outcomeCount() == 0) {
        return {};
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (mayStopAt(row)) {
            return m_model->index(row, RecordModel::todayColumn(0));
        }
    }
    return {};
}

const RecordCell* RecordView::cellAt(const Cell& cell) const
{
    return m_model->cell(indexOf(cell));
}

QString RecordView::copied(const QModelIndex& index) const
{
    const RecordCell& cell = *m_model->cell(index);
    if (!cell.isMarked() || cell.mark == Mark::Excused) {
        return {};
    }
    return cell.mark == Mark::Level ? toQt(scale().level(cell.rank).name) : QStringLiteral("-");
}

bool RecordView::isEmpty(const QModelIndex& index) const
{
    return !m_model->cell(index)->isMarked();
}

const Evidence* RecordView::markOf(const Cell& cell) const
{
    const StudentRecord* record = m_document.book().find(cell.student);
    return record == nullptr
               ? nullptr
               : markOfActivity(m_document.book(), *record, cell.outcome, m_session.activity().id);
}

void RecordView::goToFirst()
{
    if (const QModelIndex first = nearest({}); first.isValid()) {
        setCurrentIndex(first);
        scrollTo(m_model->index(first.row(), 0));
    }
}

bool RecordView::mayStopAt(int row) const
{
    const RecordRow& shown = m_model->row(row);
    return EntryGrid::mayStopAt(row) && !shown.isAbsent && !shown.isHidden;
}

std::vector<int> RecordView::leftOutRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RecordCell* cell = m_model->cell(currentIndex().siblingAtRow(row));
        const RecordRow& shown = m_model->row(row);
        if (cell != nullptr && !cell->isMarked() && !shown.isAbsent && !shown.isHidden) {
            rows.push_back(row);
        }
    }
    return rows;
}

int RecordView::doneCount() const
{
    int done = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RecordCell* cell = m_model->cell(currentIndex().siblingAtRow(row));
        done += cell != nullptr && cell->isMarked() ? 1 : 0;
    }
    return done;
}

std::vector<RecordView::Cell> RecordView::cellsToType()
{
    if (m_model->outcomeCount() == 0) {
        Q_EMIT said(tr("Choose an outcome first: its number or two letters, then Enter."));
        return {};
    }
    std::vector<Cell> chosen = cells();
    if (selectionModel()->selectedIndexes().size() > 1) {
        std::erase_if(chosen, [this](const Cell& cell) {
            return m_model->row(m_model->rowOf(cell.student)).isAbsent;
        });
    }
    m_together = chosen.size() == 1 ? together(chosen.front()) : std::vector<Cell>();
    if (chosen.empty()) {
        Q_EMIT said(tr("Nobody to record here. Choose a student who is shown and not absent."));
    }
    return m_together.empty() ? chosen : m_together;
}

std::optional<NewMark> RecordView::commonMark()
{
    if (!m_session.store()) {
        return std::nullopt;
    }
    if (m_activity != m_session.activity().id) {
        forgetEntries();
        m_activity = m_session.activity().id;
    }
    NewMark mark;
    mark.activity = m_activity;
    mark.date = m_session.activity().date;
    return mark;
}

QModelIndex RecordView::nextStop(const QModelIndex& from) const
{
    const bool isAcross = direction() == Direction::Across;
    const int outcome = m_model->outcomeAt(from.column());
    if (isAcross && outcome >= 0 && outcome + 1 < m_model->outcomeCount()) {
        return from.siblingAtColumn(RecordModel::todayColumn(outcome + 1));
    }
    const GroupId done = m_model->isByGroup() ? m_model->row(from.row()).group : GroupId();
    for (int row = from.row() + 1; row < m_model->rowCount(); ++row) {
        const bool isDone = done.isValid() && m_model->row(row).group == done;
        if (mayStopAt(row) && !isDone) {
            return m_model->index(row, isAcross ? RecordModel::todayColumn(0) : from.column());
        }
    }
    return {};
}

void RecordView::advance()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    if (const QModelIndex next = nextStop(current); next.isValid()) {
        setCurrentIndex(next);
    } else {
        Q_EMIT endReached();
    }
}

void RecordView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                             const QList<int>& roles)
{
    EntryGrid::dataChanged(topLeft, bottomRight, roles);
    verticalHeader()->viewport()->update(); // somebody may be absent now
}

void RecordView::layOut()
{
    EntryGrid::layOut();
    if (!m_document.hasBook() || m_model->columnCount() == 0) {
        return;
    }
    const auto& header = *static_cast<const RecordHeader*>(horizontalHeader());
    const int outcomes = m_model->outcomeCount();
    const int soFar = m_delegate->soFarWidth(font());
    const int today = m_delegate->todayWidth(font());
    const int narrowest = narrowestNote();
    // The words over the columns come before the notes.
    int free = std::max(0, viewport()->width() - narrowest - outcomes * (soFar + today));
    for (int i = 0; i < outcomes; ++i) {
        const int missing = std::max(0, header.wordsWidth(i) - soFar - today);
        const int more = std::min(missing, free / (outcomes - i));
        free -= more;
        setColumnWidth(RecordModel::soFarColumn(i), soFar + more / 2);
        setColumnWidth(RecordModel::todayColumn(i), today + more - more / 2);
    }
    updateGeometries();
}

int RecordView::narrowestNote() const
{
    return static_cast<int>(kNarrowestNote * textUnit(font()) + 0.5);
}

// The room is known only when the scroll bars have come or gone.
void RecordView::updateGeometries()
{
    EntryGrid::updateGeometries();
    const int column = m_document.hasBook() ? m_model->noteColumn() : -1;
    if (column < 0 || column >= horizontalHeader()->count()) {
        return;
    }
    const int others = horizontalHeader()->length() - columnWidth(column);
    const int note = std::max(narrowestNote(), viewport()->width() - others);
    if (note != columnWidth(column)) {
        setColumnWidth(column, note);
    }
}

} // namespace trellis::ui
