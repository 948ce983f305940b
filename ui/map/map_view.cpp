// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_view.h"

#include "core/mastery/credit.h"
#include "ui/map/map_delegate.h"
#include "ui/map/map_headers.h"
#include "ui/map/map_model.h"
#include "ui/text/strings.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kRow = 28;
constexpr int kCompactRow = 24;
constexpr int kNarrowest = 56;
constexpr int kWidest = 104;
constexpr int kLastSeen = 64;
constexpr int kBoxStep = 8;
constexpr int kMostBoxes = 15;

int scaled(int pixels, double unit)
{
    return static_cast<int>(pixels * unit + 0.5);
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_AltGr || key == Qt::Key_Meta;
}

} // namespace

MapView::MapView(Document& document, const NameGuard& names, QWidget* parent)
    : QTableView(parent), m_document(document), m_map(new MapModel(document, names, this)),
      m_header(new OutcomeHeader(*m_map, this)), m_corner(new QLabel(this))
{
    setAccessibleName(tr("Map of the class"));
    setModel(m_map);
    setItemDelegate(new MapDelegate(*m_map, this));
    setHorizontalHeader(m_header);
    setVerticalHeader(new NameHeader(*m_map, this));
    m_corner->setTextFormat(Qt::PlainText);
    m_corner->setAlignment(Qt::AlignBottom | Qt::AlignLeading);
    m_corner->setContentsMargins(8, 0, 4, 4);
    m_corner->setBackgroundRole(QPalette::Base);
    m_corner->setAutoFillBackground(true);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);

    connect(m_map, &QAbstractItemModel::modelAboutToBeReset, this, &MapView::keepPlace);
    connect(m_map, &QAbstractItemModel::modelReset, this, &MapView::restorePlace);
    connect(m_header, &OutcomeHeader::openWanted, this, [this](int column) {
        if (const Outcome* outcome = m_map->outcome(column)) {
            Q_EMIT outcomeWanted(outcome->id);
        }
    });
    connect(m_header, &OutcomeHeader::sortWanted, this, &MapView::sortWanted);
    connect(m_header, &OutcomeHeader::moveWanted, this, &MapView::moveWanted);
    connect(m_header, &OutcomeHeader::left, this, [this] { setFocus(); });
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        if (m_map->outcome(column) == nullptr) {
            Q_EMIT sortWanted(column);
        }
    });
    connect(&document, &Document::aboutToSave, this, [this] {
        // Seen before the commit begins, however long it takes.
        viewport()->repaint(m_unpainted);
        m_unpainted = QRegion();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &MapView::currentMoved);
    layOut();
    setCurrentIndex(m_map->index(0, 0));
}

void MapView::setCompact(bool compact)
{
    if (m_isCompact != compact) {
        m_isCompact = compact;
        layOut();
    }
}

void MapView::keyboardSearch(const QString& /*search*/)
{
    // Letters are levels here; looking for names by letter would move the cursor.
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    m_entry.pressed(*event);
    if (!isModifier(event->key())) {
        m_justEntered.reset();
    }
    if (handleCommandKey(*event) || handleMovingKey(*event) || handleTypedKey(*event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool MapView::handleCommandKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Space:
        if (modifiers == Qt::ControlModifier) {
            selectCurrentColumn();
        } else if (modifiers == Qt::ShiftModifier) {
            selectCurrentRow();
        } else if (modifiers == Qt::NoModifier) {
            advance();
        } else {
            return false;
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers != Qt::NoModifier) {
            return false;
        }
        if (!m_entry.swallowsEnter()) {
            Q_EMIT evidenceWanted();
        } else if (const QString hint = m_entry.enterHint(); !hint.isEmpty()) {
            Q_EMIT said(hint);
        }
        return true;
    case Qt::Key_Backspace:
        takeBackHere();
        return true;
    case Qt::Key_Slash:
        Q_EMIT nameWanted();
        return true;
    case Qt::Key_Escape:
        if (!m_map->isOfAnotherDay() && !m_map->filter().isSet()) {
            return false; // somebody further out may have something to close
        }
        Q_EMIT escaped();
        return true;
    default:
        return false;
    }
}

bool MapView::handleMovingKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event.key() == Qt::Key_Up && modifiers == Qt::NoModifier && currentIndex().row() == 0) {
        horizontalHeader()->setFocus();
        return true;
    }
    if (modifiers != Qt::ControlModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Up:
        toNextEmpty(-1, 0);
        return true;
    case Qt::Key_Down:
        toNextEmpty(1, 0);
        return true;
    case Qt::Key_Left:
        toNextEmpty(0, -forward);
        return true;
    case Qt::Key_Right:
        toNextEmpty(0, forward);
        return true;
    default:
        return false;
    }
}

bool MapView::handleTypedKey(const QKeyEvent& event)
{
    if (!m_document.hasBook()) {
        return false;
    }
    const KeyMeaning meaning = m_entry.meaningOf(event, m_document.book().scale);
    switch (meaning.kind) {
    case KeyMeaning::Kind::None:
        return false;
    case KeyMeaning::Kind::Enters:
        enter(meaning.typed, meaning.stays);
        return true;
    case KeyMeaning::Kind::Nothing:
        return true;
    case KeyMeaning::Kind::Unknown:
        Q_EMIT said(meaning.sentence + QLatin1Char(' ') + tr("Ctrl+E: exempt."));
        return true;
    }
    return false;
}

std::optional<MapView::Cell> MapView::at(const QModelIndex& index) const
{
    const Outcome* outcome = index.isValid() ? m_map->outcome(index.column()) : nullptr;
    if (outcome == nullptr || m_map->isHidden(index.row())) {
        return std::nullopt;
    }
    return Cell{m_map->row(index.row()).student, outcome->id};
}

std::vector<MapView::Cell> MapView::cells() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    if (indexes.size() <= 1) {
        indexes = {currentIndex()};
    }
    std::sort(indexes.begin(), indexes.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    std::vector<Cell> cells;
    for (const QModelIndex& index : indexes) {
        if (const auto cell = at(index)) {
            cells.push_back(*cell);
        }
    }
    return cells;
}

std::optional<MapView::Cell> MapView::lastEnteredOrCurrent() const
{
    return m_justEntered ? m_justEntered : at(currentIndex());
}

bool MapView::mayChange()
{
    if (m_map->isOfAnotherDay()) {
        Q_EMIT said(tr("You look at another day, where nothing can be changed. Esc leads back to "
                       "today."));
        return false;
    }
    return true;
}

bool MapView::rate(const std::vector<Cell>& cells, const TypedMark& typed)
{
    std::vector<std::pair<Cell, TypedMark>> marks;
    for (const Cell& cell : cells) {
        marks.emplace_back(cell, typed);
    }
    return rate(marks);
}

bool MapView::rate(const std::vector<std::pair<Cell, TypedMark>>& entered)
{
    if (entered.empty() || !mayChange()) {
        return false;
    }
    std::vector<NewMark> marks;
    for (const auto& [cell, typed] : entered) {
        NewMark mark;
        mark.student = cell.student;
        mark.outcome = cell.outcome;
        mark.date = m_document.today();
        mark.mark = typed.mark;
        mark.level = typed.level;
        const QModelIndex index =
            m_map->index(m_map->rowOf(cell.student), m_map->columnOf(cell.outcome));
        const MapCell* shown = m_map->cell(index);
        mark.isReassessment = shown != nullptr && shown->state.isToReassess;
        marks.push_back(mark);
    }
    const auto committed = m_document.rate(marks);
    if (!committed) {
        return false;
    }
    if (committed->op) {
        m_entry.entered(entered.back().second, marks, *committed->op);
    }
    return true;
}

void MapView::enter(const TypedMark& typed, bool stays)
{
    const std::vector<Cell> chosen = cells();
    if (chosen.empty()) {
        Q_EMIT said(tr("Choose a cell of an outcome first."));
        return;
    }
    const bool isBatch = selectionModel()->selectedIndexes().size() > 1;
    if (!rate(chosen, typed) || isBatch || stays) {
        return;
    }
    advance();
    m_entry.movedOn();
    m_justEntered = chosen.front();
}

void MapView::advance()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    if (m_direction == Direction::Across) {
        if (current.column() + 1 < m_map->outcomeCount()) {
            setCurrentIndex(current.siblingAtColumn(current.column() + 1));
        } else {
            Q_EMIT said(tr("That was the last outcome of the row."));
        }
    } else if (current.row() + 1 < m_map->rowCount()) {
        setCurrentIndex(current.siblingAtRow(current.row() + 1));
    } else {
        sayColumnDone(current.column());
    }
}

void MapView::toNextEmpty(int rows, int columns)
{
    QModelIndex index = currentIndex();
    while (index.isValid()) {
        index = m_map->index(index.row() + rows, index.column() + columns);
        const MapCell* cell = m_map->cell(index);
        if (cell != nullptr && cell->state.kind == CellState::Kind::NoEvidence) {
            setCurrentIndex(index);
            return;
        }
    }
    Q_EMIT said(tr("There is no empty cell further on."));
}

void MapView::sayColumnDone(int column)
{
    const Outcome* outcome = m_map->outcome(column);
    if (outcome == nullptr) {
        return;
    }
    const ClassBook& book = m_document.book();
    int done = 0;
    QStringList left;
    for (int row = 0; row < m_map->rowCount(); ++row) {
        const StudentRecord* record = book.find(m_map->row(row).student);
        const auto marks = book.evidenceOf(*record, outcome->id);
        const bool hasToday = std::any_of(marks.begin(), marks.end(), [this](const Evidence& e) {
            return e.date == m_document.today() && !e.isWithdrawn;
        });
        if (hasToday) {
            ++done;
        } else if (!m_map->isHidden(row)) {
            left.append(named(record->student.preferredName(), TextFor::Screen));
        }
    }
    Q_EMIT said(columnDoneText(done, left));
}

void MapView::takeBackHere()
{
    const auto cell = m_entry.meantBy(at(currentIndex()));
    const auto op = cell ? m_entry.takeOut(*cell) : std::nullopt;
    if (!op) {
        Q_EMIT said(tr("Nothing was entered here since the class was opened."));
        return;
    }
    if (m_document.takeBack(*op)) {
        goTo(*cell);
    }
}

void MapView::goTo(const Cell& cell)
{
    const int row = m_map->rowOf(cell.student);
    const int column = m_map->columnOf(cell.outcome);
    if (row >= 0 && column >= 0) {
        setCurrentIndex(m_map->index(row, column));
    }
}

void MapView::stepStudent(int by)
{
    const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + by);
    if (next.isValid()) {
        setCurrentIndex(next);
    }
}

void MapView::selectCurrentRow()
{
    selectRow(currentIndex().row());
}

void MapView::selectCurrentColumn()
{
    selectColumn(currentIndex().column());
}

void MapView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_header->followCurrent();
    verticalHeader()->viewport()->update();
    Q_EMIT currentMoved();
}

void MapView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                          const QList<int>& roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    m_unpainted += visualRect(topLeft).united(visualRect(bottomRight));
    Q_EMIT currentMoved();
}

void MapView::keepPlace()
{
    m_place = at(currentIndex());
}

void MapView::restorePlace()
{
    layOut();
    const int row = m_place ? m_map->rowOf(m_place->student) : -1;
    const int column = m_place ? m_map->columnOf(m_place->outcome) : -1;
    setCurrentIndex(m_map->index(std::max(row, 0), std::max(column, 0)));
    m_place.reset();
    Q_EMIT currentMoved();
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void MapView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        layOut();
    }
}

void MapView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(0, 0, verticalHeader()->width(), horizontalHeader()->height())));
}

void MapView::layOut()
{
    const double unit = textUnit(font());
    verticalHeader()->setMinimumSectionSize(scaled(kCompactRow, unit));
    verticalHeader()->setDefaultSectionSize(scaled(m_isCompact ? kCompactRow : kRow, unit));
    horizontalHeader()->setMinimumSectionSize(scaled(kNarrowest, unit));
    const int rows = m_map->rowCount();
    m_corner->setText(rows == 1 ? tr("1 student") : tr("%1 students").arg(rows));

    const int outcomes = m_map->outcomeCount();
    const bool hasExempt = [this, rows] {
        for (int row = 0; row < rows; ++row) {
            if (m_map->row(row).credit.exempt > 0) {
                return true;
            }
        }
        return false;
    }();
    const QString longest =
        hasExempt ? tr("\u2714 10 of 10 \u00B7 2 exempt", "the longest text of credit")
                  : tr("\u2714 10 of 10", "the longest text of credit");
    const int boxes = scaled(std::min(outcomes, kMostBoxes) * kBoxStep + 24, unit);
    const int credit = boxes + fontMetrics().horizontalAdvance(longest);
    const int lastSeen = scaled(kLastSeen, unit);
    const int free = viewport()->width() - credit - lastSeen;
    const int width = std::clamp(outcomes > 0 ? free / outcomes : 0, scaled(kNarrowest, unit),
                                 scaled(kWidest, unit));
    for (int column = 0; column < outcomes; ++column) {
        setColumnWidth(column, width);
    }
    if (m_map->columnCount() > 0) {
        setColumnWidth(m_map->creditColumn(), credit);
        setColumnWidth(m_map->lastSeenColumn(), lastSeen);
    }
    updateGeometries();
}

} // namespace trellis::ui
