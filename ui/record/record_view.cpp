// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/record_view.h"

#include "ui/common/text_unit.h"
#include "ui/record/record_delegate.h"
#include "ui/record/record_headers.h"
#include "ui/text/strings.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kRow = 28;
constexpr int kCompactRow = 24;
constexpr int kNarrowestNote = 140;

} // namespace

RecordView::RecordView(Document& document, RecordSession& session, const NameGuard& names,
                       QWidget* parent)
    : QTableView(parent), m_document(document), m_session(session),
      m_model(new RecordModel(document, session, names, this)),
      m_delegate(new RecordDelegate(*m_model, this)), m_corner(new QLabel(tr("Student"), this))
{
    setAccessibleName(tr("What each student showed"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setHorizontalHeader(new RecordHeader(*m_model, this));
    auto* nameList = new RecordNames(*m_model, this);
    setVerticalHeader(nameList);
    // A click on a name says that somebody is absent; it selects nothing.
    disconnect(nameList, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(nameList, &QHeaderView::sectionEntered, this, nullptr);
    connect(nameList, &QHeaderView::sectionClicked, this,
            [this](int row) { Q_EMIT nameClicked(m_model->row(row).student); });
    QFont bold = m_corner->font();
    bold.setBold(true);
    m_corner->setFont(bold);
    m_corner->setTextFormat(Qt::PlainText);
    m_corner->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_corner->setContentsMargins(8, 0, 4, 0);
    m_corner->setBackgroundRole(QPalette::Base);
    m_corner->setAutoFillBackground(true);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);

    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordView::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordView::restorePlace);
    connect(&document, &Document::aboutToSave, this, [this] {
        // Seen before the commit begins, however long it takes.
        viewport()->repaint(m_unpainted);
        m_unpainted = QRegion();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordView::currentMoved);
    layOut();
    goToFirst();
}

void RecordView::setCompact(bool compact)
{
    if (m_isCompact != compact) {
        m_isCompact = compact;
        layOut();
    }
}

void RecordView::showOnly(const std::function<bool(const RecordRow&)>& isShown)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        setRowHidden(row, isShown && !isShown(m_model->row(row)));
    }
}

void RecordView::keyboardSearch(const QString& /*search*/)
{
    // Letters are levels here; looking for names by letter would move the cursor.
}

std::optional<RecordView::Cell> RecordView::at(const QModelIndex& index) const
{
    if (m_model->cell(index) == nullptr) {
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

const RecordCell* RecordView::cellAt(const Cell& cell) const
{
    return m_model->cell(indexOf(cell));
}

std::optional<RecordView::Cell> RecordView::currentCell() const
{
    return at(currentIndex());
}

void RecordView::goTo(const Cell& cell)
{
    if (const QModelIndex index = indexOf(cell); index.isValid()) {
        setCurrentIndex(index);
    }
}

void RecordView::goToFirst()
{
    if (m_model->outcomeCount() == 0) {
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (mayStopAt(row)) {
            setCurrentIndex(m_model->index(row, RecordModel::todayColumn(0)));
            scrollTo(m_model->index(row, 0));
            return;
        }
    }
}

bool RecordView::mayStopAt(int row) const
{
    const RecordRow& shown = m_model->row(row);
    return !isRowHidden(row) && !shown.isAbsent && !shown.isHidden;
}

std::vector<int> RecordView::leftOutRows() const
{
    std::vector<int> rows;
    const int column = currentIndex().isValid() ? currentIndex().column() : -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RecordCell* cell = m_model->cell(m_model->index(row, column));
        const RecordRow& shown = m_model->row(row);
        if (cell != nullptr && !cell->isMarked() && !shown.isAbsent && !shown.isHidden) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<RecordView::Cell> RecordView::chosenCells() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.size() <= 1) {
        indexes = {currentIndex()};
    }
    std::sort(indexes.begin(), indexes.end());
    std::vector<Cell> cells;
    for (const QModelIndex& index : indexes) {
        const auto cell = at(index);
        if (cell && !isRowHidden(index.row()) && !m_model->row(index.row()).isHidden) {
            cells.push_back(*cell);
        }
    }
    return cells;
}

void RecordView::keyPressEvent(QKeyEvent* event)
{
    m_entry.pressed(*event);
    if (handleCommandKey(*event) || handleLevelKey(*event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool RecordView::handleCommandKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    const bool isControl = modifiers == Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Space:
        if (isControl) {
            selectColumn(currentIndex().column());
        } else if (modifiers == Qt::ShiftModifier) {
            selectRow(currentIndex().row());
        } else if (isPlain) {
            advance();
        } else {
            return false;
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_entry.swallowsEnter()) {
            Q_EMIT evidenceWanted();
        } else if (const QString hint = m_entry.enterHint(); !hint.isEmpty()) {
            Q_EMIT said(hint);
        }
        return true;
    case Qt::Key_Backspace:
        takeBackHere();
        return true;
    case Qt::Key_Delete:
        withdrawHere();
        return true;
    case Qt::Key_Slash:
        // On many keyboards the key for 7 with Shift.
        if (!isPlain && modifiers != Qt::ShiftModifier) {
            return false;
        }
        Q_EMIT findWanted();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isControl) {
            jump(event.key() == Qt::Key_Down ? 1 : -1, 0);
        }
        return isControl;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isControl) {
            const bool isForward = (event.key() == Qt::Key_Right) != isRightToLeft();
            jump(0, isForward ? 1 : -1);
        }
        return isControl;
    default:
        return false;
    }
}

bool RecordView::handleLevelKey(const QKeyEvent& event)
{
    if (!m_document.hasBook()) {
        return false;
    }
    const KeyMeaning meaning = m_entry.meaningOf(event, m_model->scale());
    switch (meaning.kind) {
    case KeyMeaning::Kind::None:
        return false;
    case KeyMeaning::Kind::Enters:
        enterTyped(meaning);
        break;
    case KeyMeaning::Kind::Nothing:
        break;
    case KeyMeaning::Kind::Unknown:
        Q_EMIT said(meaning.sentence);
        break;
    }
    return true;
}

void RecordView::enterTyped(const KeyMeaning& meaning)
{
    if (m_model->outcomeCount() == 0) {
        Q_EMIT said(tr("Choose an outcome first: its number or two letters, then Enter."));
        return;
    }
    std::vector<Cell> cells = chosenCells();
    const bool isBatch = selectionModel()->selectedIndexes().size() > 1;
    if (isBatch) {
        std::erase_if(cells, [this](const Cell& cell) {
            return m_model->row(m_model->rowOf(cell.student)).isAbsent;
        });
    }
    if (cells.empty()) {
        Q_EMIT said(tr("Nobody to record here. Choose a student who is shown and not absent."));
        return;
    }
    if (!enter(meaning.typed, cells)) {
        return;
    }
    const int rank = m_model->scale().rankOf(meaning.typed.level);
    Q_EMIT levelTyped(rank > 0 ? toQt(m_model->scale().level(rank).key) : QStringLiteral("-"));
    if (!isBatch && !meaning.stays) {
        advance();
        m_entry.movedOn();
    }
}

bool RecordView::enter(const TypedMark& typed, const std::vector<Cell>& cells, const QString& note)
{
    std::vector<NewMark> marks;
    for (const Cell& cell : cells) {
        NewMark mark;
        mark.student = cell.student;
        mark.outcome = cell.outcome;
        mark.activity = m_session.activity().id;
        mark.date = m_session.activity().date;
        mark.mark = typed.mark;
        mark.level = typed.level;
        mark.note = toCore(note);
        marks.push_back(mark);
    }
    if (!m_session.store()) {
        return false;
    }
    const auto committed = m_document.rate(marks);
    if (!committed) {
        return false;
    }
    if (m_entered != m_session.activity().id) {
        m_entry.forget();
        m_entered = m_session.activity().id;
    }
    if (committed->op) {
        m_entry.entered(typed, marks, *committed->op);
    }
    return true;
}

QModelIndex RecordView::nextStop(const QModelIndex& from) const
{
    const int outcome = m_model->outcomeAt(from.column());
    if (m_direction == Direction::Across && outcome >= 0 && outcome + 1 < m_model->outcomeCount()) {
        return from.siblingAtColumn(RecordModel::todayColumn(outcome + 1));
    }
    for (int row = from.row() + 1; row < m_model->rowCount(); ++row) {
        if (mayStopAt(row)) {
            const int column =
                m_direction == Direction::Across ? RecordModel::todayColumn(0) : from.column();
            return m_model->index(row, column);
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

void RecordView::jump(int rowStep, int outcomeStep)
{
    QModelIndex last = currentIndex();
    for (QModelIndex next = last; next.isValid();) {
        next = next.sibling(next.row() + rowStep, next.column() + 2 * outcomeStep);
        const RecordCell* cell = m_model->cell(next);
        if (cell == nullptr) {
            break;
        }
        if (mayStopAt(next.row())) {
            last = next;
            if (!cell->isMarked()) {
                break;
            }
        }
    }
    if (last.isValid()) {
        setCurrentIndex(last);
    }
}

void RecordView::takeBackHere()
{
    const auto here = m_entry.meantBy(at(currentIndex()));
    const auto op =
        here && m_entered == m_session.activity().id ? m_entry.takeOut(*here) : std::nullopt;
    if (!op) {
        Q_EMIT said(tr("Nothing was entered here since the activity was opened."));
        return;
    }
    if (m_document.takeBack(*op)) {
        goTo(*here);
    }
}

void RecordView::withdrawHere()
{
    std::vector<EvidenceId> marks;
    for (const Cell& cell : chosenCells()) {
        if (const RecordCell* at = cellAt(cell); at != nullptr && at->isMarked()) {
            marks.push_back(at->evidence);
        }
    }
    if (marks.empty()) {
        Q_EMIT said(tr("There is no mark of this activity here."));
    } else if (m_document.edit(
                   [&marks](Gradebook& gradebook) { return withdraw(gradebook, marks); })) {
        Q_EMIT said(marks.size() == 1
                        ? tr("Withdrawn. It stays in the history.")
                        : tr("%1 marks withdrawn. They stay in the history.").arg(marks.size()));
    }
}

void RecordView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    verticalHeader()->viewport()->update();
    Q_EMIT currentMoved();
}

void RecordView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                             const QList<int>& roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    m_unpainted += visualRect(topLeft).united(visualRect(bottomRight));
    verticalHeader()->viewport()->update();
    Q_EMIT currentMoved();
}

void RecordView::keepPlace()
{
    m_place = currentCell();
    m_selection.clear();
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (const auto cell = at(index)) {
            m_selection.push_back(*cell);
        }
    }
}

void RecordView::restorePlace()
{
    layOut();
    const QModelIndex place = m_place ? indexOf(*m_place) : QModelIndex();
    if (!place.isValid()) {
        goToFirst();
    } else {
        QItemSelection selection;
        for (const Cell& cell : m_selection) {
            if (const QModelIndex index = indexOf(cell); index.isValid()) {
                selection.select(index, index);
            }
        }
        setCurrentIndex(place);
        if (m_selection.size() > 1) {
            selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        }
    }
    m_place.reset();
    Q_EMIT currentMoved();
}

void RecordView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void RecordView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        layOut();
    }
}

void RecordView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(0, 0, verticalHeader()->width(), horizontalHeader()->height())));
}

void RecordView::layOut()
{
    const double unit = textUnit(font());
    const auto scaled = [unit](int pixels) { return static_cast<int>(pixels * unit + 0.5); };
    verticalHeader()->setMinimumSectionSize(scaled(kCompactRow));
    verticalHeader()->setDefaultSectionSize(scaled(m_isCompact ? kCompactRow : kRow));
    if (!m_document.hasBook() || m_model->columnCount() == 0) {
        return;
    }
    int used = 0;
    for (int i = 0; i < m_model->outcomeCount(); ++i) {
        setColumnWidth(RecordModel::soFarColumn(i), m_delegate->soFarWidth(font()));
        setColumnWidth(RecordModel::todayColumn(i), m_delegate->todayWidth(font()));
        used += columnWidth(RecordModel::soFarColumn(i)) + columnWidth(RecordModel::todayColumn(i));
    }
    setColumnWidth(m_model->noteColumn(),
                   std::max(scaled(kNarrowestNote), viewport()->width() - used));
    updateGeometries();
}

} // namespace trellis::ui
