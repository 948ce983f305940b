// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_view.h"

#include "core/mastery/credit.h"
#include "ui/common/earlier_day.h"
#include "ui/common/level_clipboard.h"
#include "ui/common/name_column.h"
#include "ui/common/name_guard.h"
#include "ui/common/text_unit.h"
#include "ui/document/document.h"
#include "ui/map/credit_strip.h"
#include "ui/map/map_delegate.h"
#include "ui/map/map_headers.h"
#include "ui/map/map_model.h"
#include "ui/text/strings.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>
#include <numeric>
#include <utility>

namespace trellis::ui {

namespace {

constexpr int kNarrowest = 56;
constexpr int kWidest = 104;
constexpr int kWidestForWords = 180;
constexpr int kLastSeen = 64;
constexpr int kMargins = 18;
constexpr int kBoxStep = 8;
constexpr int kMostBoxes = 15;

int scaled(int pixels, double unit)
{
    return static_cast<int>(pixels * unit + 0.5);
}

} // namespace

MapView::MapView(Document& document, const NameGuard& names, QWidget* parent)
    : EntryGrid(document, parent), m_document(document), m_map(new MapModel(document, names, this)),
      m_header(new OutcomeHeader(*m_map, this)), m_credit(new CreditStrip(*this, *m_header))
{
    setAccessibleName(tr("Map of the class"));
    corner().setAlignment(Qt::AlignBottom | Qt::AlignLeading);
    corner().setContentsMargins(8, 0, 4, 4);
    setItemDelegate(new MapDelegate(*m_map, this));
    setHorizontalHeader(m_header);
    setVerticalHeader(new NameColumn(this));
    start(m_map);
    const auto open = [this](int column) {
        if (const Outcome* outcome = m_map->outcome(column)) {
            Q_EMIT outcomeWanted(outcome->id);
        }
    };
    connect(m_header, &OutcomeHeader::openWanted, this, open);
    connect(m_header, &QHeaderView::sectionDoubleClicked, this, open);
    connect(&names, &NameGuard::changed, this, &MapView::layOut);
    connect(m_header, &OutcomeHeader::sortWanted, this, &MapView::sortWanted);
    connect(m_header, &OutcomeHeader::moveWanted, this, &MapView::moveWanted);
    connect(m_header, &OutcomeHeader::left, this, [this] { setFocus(); });
    connect(m_header, &OutcomeHeader::columnWanted, this, [this] {
        selectCurrentColumn();
        setFocus();
    });
    connect(m_credit, &CreditStrip::sortWanted, this, &MapView::sortWanted);
    connect(m_credit, &CreditStrip::rowChosen, this, [this](int row) {
        setCurrentIndex(currentIndex().siblingAtRow(row));
        setFocus();
    });
    layOut();
    setCurrentIndex(m_map->index(0, 0));
}

void MapView::setLow(bool isLow)
{
    m_header->setCompact(isLow);
    setCompact(isLow);
}

bool MapView::handleOwnKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Up && modifiers == Qt::NoModifier && currentIndex().row() == 0) {
        horizontalHeader()->setFocus();
        return true;
    }
    // Levels end at the last outcome; what stands behind it is reached through the header.
    const int last = m_map->outcomeCount() - 1;
    const bool isForward =
        event.key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    if (modifiers == Qt::NoModifier && isForward && currentIndex().column() == last) {
        return true;
    }
    const bool isToTheEnd = modifiers == Qt::ControlModifier;
    if (event.key() == Qt::Key_End && (modifiers == Qt::NoModifier || isToTheEnd) && last >= 0) {
        const int row = isToTheEnd ? m_map->rowCount() - 1 : currentIndex().row();
        selectionModel()->setCurrentIndex(m_map->index(row, last),
                                          QItemSelectionModel::ClearAndSelect);
        return true;
    }
    if (event.key() == Qt::Key_Escape && (m_map->isOfAnotherDay() || m_map->filter().isSet())) {
        Q_EMIT escaped();
        return true;
    }
    return false; // somebody further out may have something to close
}

std::vector<int> MapView::levelColumns() const
{
    std::vector<int> columns(static_cast<std::size_t>(m_map->outcomeCount()));
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

std::optional<MapView::Cell> MapView::at(const QModelIndex& index) const
{
    const Outcome* outcome = index.isValid() ? m_map->outcome(index.column()) : nullptr;
    if (outcome == nullptr || m_map->isHidden(index.row())) {
        return std::nullopt;
    }
    return Cell{m_map->row(index.row()).student, outcome->id};
}

QModelIndex MapView::indexOf(const Cell& cell) const
{
    const int row = m_map->rowOf(cell.student);
    const int column = m_map->columnOf(cell.outcome);
    return row >= 0 && column >= 0 ? m_map->index(row, column) : QModelIndex();
}

QModelIndex MapView::nearest(const std::optional<Cell>& cell) const
{
    const int row = cell ? m_map->rowOf(cell->student) : -1;
    const int column = cell ? m_map->columnOf(cell->outcome) : -1;
    return m_map->index(std::max(row, 0), std::max(column, 0));
}

bool MapView::hidesStudentOf(int row) const
{
    return m_map->isHidden(row);
}

QString MapView::copied(const QModelIndex& index) const
{
    return copiedLevel(m_map->cell(index)->state, scale());
}

bool MapView::isEmpty(const QModelIndex& index) const
{
    return m_map->cell(index)->state.kind == CellState::Kind::NoEvidence;
}

const Evidence* MapView::markOf(const Cell& cell) const
{
    return newestMark(m_document.book(), cell, m_document.today());
}

const Evidence* MapView::replacedAt(const Cell& cell) const
{
    return markReplacedOn(m_document.book(), cell, m_document.today());
}

bool MapView::mayChange()
{
    if (m_map->isOfAnotherDay()) {
        Q_EMIT said(earlierDayText());
        return false;
    }
    return true;
}

std::optional<NewMark> MapView::commonMark()
{
    NewMark mark;
    mark.date = m_document.today();
    return mark;
}

void MapView::advance()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    if (direction() == Direction::Across) {
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
    Q_EMIT said(columnDoneText(done, left, m_map->isHiding()));
}

void MapView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    EntryGrid::currentChanged(current, previous);
    m_header->followCurrent();
}

void MapView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    EntryGrid::scrollTo(index, hint);
    const int covered = m_credit->coveredWidth();
    if (covered == 0 || !index.isValid() || m_map->outcome(index.column()) == nullptr) {
        return;
    }
    const QRect cell = visualRect(index);
    const int hidden = layoutDirection() == Qt::RightToLeft
                           ? covered - cell.left()
                           : cell.right() + 1 + covered - viewport()->width();
    if (hidden > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + hidden);
    }
}

void MapView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                          const QList<int>& roles)
{
    EntryGrid::dataChanged(topLeft, bottomRight, roles);
    m_credit->update();
}

void MapView::scrollContentsBy(int dx, int dy)
{
    EntryGrid::scrollContentsBy(dx, dy);
    m_credit->follow();
}

void MapView::updateGeometries()
{
    EntryGrid::updateGeometries();
    if (m_credit != nullptr) {
        m_credit->follow();
    }
}

int MapView::lastSeenWords() const
{
    // The heading goes on below; "142 d" does not. Not those of the rows: they change with a mark.
    QStringList words = m_map->headerData(m_map->lastSeenColumn(), Qt::Horizontal, Qt::DisplayRole)
                            .toString()
                            .split(QLatin1Char(' '));
    words += m_map->longestLastSeen();
    return widestOf(words);
}

int MapView::widestOf(const QStringList& words) const
{
    int widest = 0;
    for (const QString& word : words) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    }
    return widest;
}

void MapView::layOut()
{
    EntryGrid::layOut();
    const double unit = textUnit(font());
    const int rows = m_map->rowCount();
    QStringList about{tr("%n students", nullptr, rows)};
    if (m_map->sort() == MapSort::Name) {
        about.append(tr("by name"));
    }
    corner().setText(m_map->isHiding() ? QString() : about.join(QLatin1Char('\n')));

    const int outcomes = m_map->outcomeCount();
    const int boxes = scaled(std::min(outcomes, kMostBoxes) * kBoxStep + 24, unit);
    const int beside = boxes + MapDelegate::tickWidth(font());
    const int usual = beside + widestOf(m_map->usualCreditTexts());
    const int withExempt = std::max(usual, beside + widestOf({m_map->exemptCreditText()}));
    const int seen = lastSeenWords() + scaled(kMargins, unit);
    const int wideSeen = std::max(seen, scaled(kLastSeen, unit));
    const bool hasRoomForExempt =
        outcomes * scaled(kNarrowest, unit) + withExempt + wideSeen <= viewport()->width();
    const int credit = hasRoomForExempt ? withExempt : usual;
    const int narrowest = scaled(kNarrowest, unit);
    horizontalHeader()->setMinimumSectionSize(narrowest);
    m_header->layOut();
    const bool hasRoomForSeen = outcomes * narrowest + credit + wideSeen <= viewport()->width();
    const int lastSeen = hasRoomForSeen ? wideSeen : seen;
    const int free = viewport()->width() - credit - lastSeen;
    const int widest = std::max(scaled(kWidest, unit),
                                std::min(m_header->wordsWidth(), scaled(kWidestForWords, unit)));
    const int width = std::clamp(outcomes > 0 ? free / outcomes : 0, narrowest, widest);
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
