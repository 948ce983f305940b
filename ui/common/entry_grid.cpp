// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/entry_grid.h"

#include "ui/common/grid_corner.h"
#include "ui/common/key_words.h"
#include "ui/common/page_scroll.h"
#include "ui/common/text_unit.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kRow = 28;
constexpr int kCompactRow = 24;

} // namespace

EntryGrid::EntryGrid(Document& document, QWidget* parent)
    : QTableView(parent), m_document(document), m_corner(new GridCorner(this))
{
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&document, &Document::aboutToSave, this, [this] {
        // Seen before the commit begins, however long it takes.
        viewport()->repaint(m_unpainted);
        m_unpainted = QRegion();
    });
}

void EntryGrid::start(QAbstractItemModel* model)
{
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &EntryGrid::keepPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &EntryGrid::restorePlace);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EntryGrid::currentMoved);
}

const Scale& EntryGrid::scale() const
{
    return m_document.book().scale;
}

void EntryGrid::setCompact(bool compact)
{
    if (m_isCompact != compact) {
        m_isCompact = compact;
        layOut();
    }
}

void EntryGrid::keyboardSearch(const QString& /*search*/)
{
    // Letters are levels here; looking for names by letter would move the cursor.
}

std::vector<EntryGrid::Cell> EntryGrid::cells() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.size() <= 1) {
        indexes = {currentIndex()};
    }
    std::sort(indexes.begin(), indexes.end());
    std::vector<Cell> cells;
    for (const QModelIndex& index : indexes) {
        const auto cell = at(index);
        if (cell && !isRowHidden(index.row())) {
            cells.push_back(*cell);
        }
    }
    return cells;
}

std::optional<EntryGrid::Cell> EntryGrid::lastEnteredOrCurrent() const
{
    return m_entry.lastEnteredOr(currentCell());
}

bool EntryGrid::mayStopAt(int row) const
{
    return !isRowHidden(row);
}

bool EntryGrid::enter(const std::vector<Cell>& cells, const TypedMark& typed, const QString& note)
{
    std::vector<TypedCell> marks;
    for (const Cell& cell : cells) {
        marks.push_back({cell, typed});
    }
    return enter(marks, note);
}

bool EntryGrid::enter(const std::vector<TypedCell>& cells, const QString& note)
{
    if (cells.empty() || !mayChange()) {
        return false;
    }
    auto common = commonMark();
    if (!common) {
        return false;
    }
    common->note = toCore(note);
    const std::vector<NewMark> marks = newMarks(m_document.book(), cells, *common);
    const auto committed = m_document.rate(marks);
    if (!committed) {
        return false;
    }
    if (committed->op) {
        m_entry.entered(cells.back().typed, marks, *committed->op);
    }
    return true;
}

bool EntryGrid::paste(const std::vector<TypedCell>& cells)
{
    const DoneBy pasting(m_document, OpWay::Paste);
    return enter(cells);
}

std::vector<EntryGrid::Cell> EntryGrid::cellsToType()
{
    std::vector<Cell> chosen = cells();
    if (chosen.empty()) {
        Q_EMIT said(currentIndex().isValid() && hidesStudentOf(currentIndex().row())
                        ? tr("Students whose names are hidden cannot be marked.")
                        : tr("Choose a cell of an outcome first."));
    }
    return chosen;
}

void EntryGrid::enterTyped(const KeyMeaning& meaning)
{
    const std::vector<Cell> chosen = cellsToType();
    const bool isOne = isOneChosen();
    if (!enter(chosen, meaning.typed)) {
        return;
    }
    const int rank = scale().rankOf(meaning.typed.level);
    Q_EMIT levelTyped(rank > 0 ? toQt(scale().level(rank).key) : QStringLiteral("-"));
    if (isOne && !meaning.stays) {
        moveOn();
    }
}

bool EntryGrid::isOneChosen() const
{
    return selectionModel()->selectedIndexes().size() <= 1;
}

void EntryGrid::moveOn()
{
    m_isMovingOn = true;
    advance();
    m_isMovingOn = false;
    m_entry.movedOn();
}

void EntryGrid::toNextEmpty(int rows, int columns)
{
    const std::vector<int> levels = levelColumns();
    int row = currentIndex().row() + rows;
    auto column =
        std::find(levels.begin(), levels.end(), currentIndex().column()) - levels.begin() + columns;
    while (row >= 0 && row < model()->rowCount() && column >= 0 && column < std::ssize(levels)) {
        const QModelIndex index = model()->index(row, levels.at(static_cast<std::size_t>(column)));
        if (mayStopAt(row) && isEmpty(index)) {
            setCurrentIndex(index);
            return;
        }
        row += rows;
        column += columns;
    }
    Q_EMIT said(tr("There is no empty cell further on."));
}

void EntryGrid::takeBackHere()
{
    const auto cell = m_entry.meantBy(currentCell());
    const auto op = cell ? m_entry.takeOut(*cell) : std::nullopt;
    if (!op) {
        Q_EMIT said(tr("Nothing was entered here just now. %1 withdraws a mark.").arg(deleteKey()));
        return;
    }
    if (m_document.takeBack(*op)) {
        goTo(*cell);
    }
}

void EntryGrid::goTo(const Cell& cell)
{
    if (const QModelIndex index = indexOf(cell); index.isValid()) {
        setCurrentIndex(index);
    }
}

void EntryGrid::stepStudent(int by)
{
    QModelIndex next = currentIndex();
    do {
        next = next.siblingAtRow(next.row() + by);
    } while (next.isValid() && !mayStopAt(next.row()));
    if (next.isValid()) {
        setCurrentIndex(next);
    } else {
        Q_EMIT said(by < 0 ? tr("This is the first student.") : tr("This is the last student."));
    }
}

bool EntryGrid::isSomewhere()
{
    if (!currentIndex().isValid()) {
        Q_EMIT said(tr("Choose a cell of an outcome first."));
    }
    return currentIndex().isValid();
}

void EntryGrid::selectCurrentRow()
{
    if (isSomewhere()) {
        selectRow(currentIndex().row());
    }
}

void EntryGrid::selectCurrentColumn()
{
    if (isSomewhere()) {
        selectColumn(currentIndex().column());
    }
}

QItemSelectionModel::SelectionFlags EntryGrid::selectionCommand(const QModelIndex& index,
                                                                const QEvent* event) const
{
    if (event == nullptr) {
        return QItemSelectionModel::ClearAndSelect;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto modifiers = static_cast<const QKeyEvent*>(event)->modifiers();
        if (modifiers.testFlag(Qt::ControlModifier) && !modifiers.testFlag(Qt::ShiftModifier)) {
            return QItemSelectionModel::ClearAndSelect;
        }
    }
    return QTableView::selectionCommand(index, event);
}

void EntryGrid::mousePressEvent(QMouseEvent* event)
{
    m_isPressOnCell = indexAt(event->position().toPoint()).isValid();
    QTableView::mousePressEvent(event);
}

/// Qt moves the cursor along with a drag that began beside the cells, and leaves the choice where
/// it was: the next level key would mark what nobody looks at.
void EntryGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isPressOnCell || event->buttons() == Qt::NoButton) {
        QTableView::mouseMoveEvent(event);
    }
}

void EntryGrid::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    showCurrent();
    if (QAccessible::isActive()) {
        // After Qt has told that the keyboard is in the table.
        QMetaObject::invokeMethod(this, &EntryGrid::tellCell, Qt::QueuedConnection);
    }
}

void EntryGrid::tellCell()
{
    QAccessibleInterface* self = QAccessible::queryAccessibleInterface(this);
    QAccessibleTableInterface* table = self != nullptr ? self->tableInterface() : nullptr;
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid() || table == nullptr) {
        return;
    }
    if (QAccessibleInterface* cell = table->cellAt(current.row(), current.column())) {
        QAccessibleEvent focused(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
}

void EntryGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isMovingOn) {
        m_entry.wentElsewhere();
    }
    verticalHeader()->viewport()->update();
    Q_EMIT currentMoved();
    showCurrent();
}

void EntryGrid::showCurrent()
{
    // Never under the mouse: a click would be on another cell.
    if (hasFocus() && QApplication::mouseButtons() == Qt::NoButton) {
        showOnPage(*viewport(), visualRect(currentIndex()));
    }
}

void EntryGrid::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                            const QList<int>& roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    m_unpainted += visualRect(topLeft).united(visualRect(bottomRight));
    Q_EMIT currentMoved();
}

void EntryGrid::keepPlace()
{
    if (const auto cell = currentCell()) {
        m_place = cell; // else a filter hid everybody, and the place before that holds
    }
    m_selection.clear();
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (const auto cell = at(index)) {
            m_selection.push_back(*cell);
        }
    }
}

void EntryGrid::restorePlace()
{
    layOut();
    const QModelIndex place = m_place ? indexOf(*m_place) : QModelIndex();
    setCurrentIndex(place.isValid() ? place : nearest(m_place));
    if (m_selection.size() > 1) {
        QItemSelection selection;
        for (const Cell& cell : m_selection) {
            if (const QModelIndex index = indexOf(cell); index.isValid()) {
                selection.select(index, index);
            }
        }
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    if (model()->rowCount() > 0) {
        m_place.reset();
    }
    Q_EMIT currentMoved();
}

void EntryGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
    if (currentIndex().isValid()) {
        scrollTo(currentIndex()); // a line that opens below does not hide where the keyboard is
    }
}

void EntryGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        layOut();
    }
}

void EntryGrid::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(0, 0, verticalHeader()->width(), horizontalHeader()->height())));
}

void EntryGrid::layOut()
{
    const double unit = textUnit(font());
    const auto scaled = [unit](int pixels) { return static_cast<int>(pixels * unit + 0.5); };
    verticalHeader()->setMinimumSectionSize(scaled(kCompactRow));
    verticalHeader()->setDefaultSectionSize(scaled(m_isCompact ? kCompactRow : kRow));
}

} // namespace trellis::ui
