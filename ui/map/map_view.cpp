// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_view.h"

#include "core/mastery/credit.h"
#include "ui/common/level_keys.h"
#include "ui/map/map_delegate.h"
#include "ui/map/map_headers.h"
#include "ui/map/map_model.h"
#include "ui/text/messages.h"

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
constexpr int kSwallowEnterMs = 1500;
constexpr int kBoxStep = 8;
constexpr int kMostBoxes = 15;

int scaled(int pixels, double unit)
{
    return static_cast<int>(pixels * unit + 0.5);
}

} // namespace

MapView::MapView(Document& document, QWidget* parent)
    : QTableView(parent), m_document(document), m_map(new MapModel(document, this)),
      m_corner(new QLabel(this))
{
    setAccessibleName(tr("Map of the class"));
    setModel(m_map);
    setItemDelegate(new MapDelegate(*m_map, this));
    setHorizontalHeader(new OutcomeHeader(*m_map, this));
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

    connect(m_map, &QAbstractItemModel::modelAboutToBeReset, this, &MapView::keepPlace);
    connect(m_map, &QAbstractItemModel::modelReset, this, &MapView::restorePlace);
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
    const bool justAdvanced = m_justAdvanced;
    if (event->key() != Qt::Key_Shift && event->key() != Qt::Key_Backspace) {
        m_justAdvanced = false;
    }
    if (handleCommandKey(*event) || handleTypedKey(*event)) {
        event->accept();
        return;
    }
    m_justAdvanced = m_justAdvanced && justAdvanced;
    QTableView::keyPressEvent(event);
}

bool MapView::handleCommandKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Space:
        if (modifiers == Qt::ControlModifier) {
            selectColumn(currentIndex().column());
        } else if (modifiers == Qt::ShiftModifier) {
            selectRow(currentIndex().row());
        } else if (modifiers == Qt::NoModifier) {
            advance();
        } else {
            return false;
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_swallowEnter.hasExpired()) {
            m_justAdvanced = true;
            if (!m_enterHintGiven) {
                m_enterHintGiven = true;
                Q_EMIT said(tr("No need for Enter: the letter moves you on."));
            }
            return true;
        }
        return false;
    case Qt::Key_Backspace:
        takeBackHere();
        return true;
    default:
        return false;
    }
}

bool MapView::handleTypedKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (!m_document.hasBook() || (modifiers & ~Qt::ShiftModifier) != Qt::NoModifier) {
        return false;
    }
    const Then then = modifiers.testFlag(Qt::ShiftModifier) ? Then::Stay : Then::Advance;
    const PressedKey key = pressedKey(event);
    const Scale& scale = m_document.book().scale;
    if (const auto rank = rankForKey(scale, key)) {
        enter({Mark::Level, scale.level(*rank).id}, then);
        return true;
    }
    if (key.text == QLatin1String("-")) {
        enter({Mark::NotHandedIn, {}}, then);
        return true;
    }
    if (key.text == QLatin1String(".")) {
        if (m_lastTyped) {
            enter(*m_lastTyped, then);
        }
        return true;
    }
    if (key.text.size() == 1 && key.text.at(0).isPrint()) {
        Error unknown{ErrorCode::UnknownLevel, toCore(key.text), {}, {}};
        for (const Level& level : scale.levels) {
            unknown.values.push_back(level.key);
        }
        Q_EMIT said(messageFor(unknown));
        return true;
    }
    return false;
}

std::optional<std::pair<StudentId, OutcomeId>> MapView::at(const QModelIndex& index) const
{
    const Outcome* outcome = index.isValid() ? m_map->outcome(index.column()) : nullptr;
    if (outcome == nullptr) {
        return std::nullopt;
    }
    return std::pair(m_map->row(index.row()).student, outcome->id);
}

QModelIndexList MapView::cellsToRate() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.size() <= 1) {
        cells = {currentIndex()};
    }
    cells.removeIf([this](const QModelIndex& cell) { return m_map->cell(cell) == nullptr; });
    return cells;
}

void MapView::enter(const Typed& typed, Then then)
{
    const QModelIndexList cells = cellsToRate();
    if (cells.isEmpty()) {
        Q_EMIT said(tr("Choose a cell of an outcome first."));
        return;
    }
    const bool isBatch = selectionModel()->selectedIndexes().size() > 1;
    std::vector<NewMark> marks;
    for (const QModelIndex& cell : cells) {
        NewMark mark;
        std::tie(mark.student, mark.outcome) = *at(cell);
        mark.date = m_document.today();
        mark.mark = typed.mark;
        mark.level = typed.level;
        marks.push_back(mark);
    }
    const auto committed = m_document.rate(marks);
    if (!committed) {
        return;
    }
    m_lastTyped = typed;
    if (committed->op) {
        for (const NewMark& mark : marks) {
            m_entries.push_back({mark.student, mark.outcome, *committed->op});
        }
    }
    if (!isBatch && then == Then::Advance) {
        advance();
        m_justAdvanced = true;
        m_swallowEnter.setRemainingTime(kSwallowEnterMs);
    }
}

void MapView::advance()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    if (current.row() + 1 < m_map->rowCount()) {
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
        } else {
            left.append(named(record->student.preferredName(), TextFor::Screen));
        }
    }
    Q_EMIT said(left.isEmpty()
                    ? tr("%1 done, nobody left out.").arg(done)
                    : tr("%1 done, %2 left out: %3.")
                          .arg(QString::number(done), QString::number(left.size()), listed(left)));
}

void MapView::takeBackHere()
{
    const auto isAt = [this](const QModelIndex& index) {
        const auto place = at(index);
        return [place](const Entry& entry) {
            return place && entry.student == place->first && entry.outcome == place->second;
        };
    };
    QModelIndex here = currentIndex();
    if (m_justAdvanced && !m_entries.empty()) {
        // The key before this one moved on: what is meant is what it entered.
        const int row = m_map->rowOf(m_entries.back().student);
        const int column = m_map->columnOf(m_entries.back().outcome);
        here = m_map->index(row, column);
    }
    m_justAdvanced = false;
    const auto entry = std::find_if(m_entries.rbegin(), m_entries.rend(), isAt(here));
    if (entry == m_entries.rend()) {
        Q_EMIT said(tr("Nothing was entered here since the class was opened."));
        return;
    }
    const OpId op = entry->op;
    std::erase_if(m_entries, [op](const Entry& other) { return other.op == op; });
    if (m_document.takeBack(op)) {
        setCurrentIndex(here);
    }
}

void MapView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
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
    const int row = m_place ? m_map->rowOf(m_place->first) : -1;
    const int column = m_place ? m_map->columnOf(m_place->second) : -1;
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
    const QString longest = hasExempt ? QStringLiteral("\u2713 10 of 10 \u00B7 2 exempt")
                                      : QStringLiteral("\u2713 10 of 10");
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
