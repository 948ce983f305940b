// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/outcome_view.h"

#include "ui/common/cell_painter.h"
#include "ui/common/choose_row.h"
#include "ui/common/page_scroll.h"
#include "ui/common/text_unit.h"
#include "ui/student/outcome_delegate.h"
#include "ui/student/outcome_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <limits>

namespace trellis::ui {

namespace {

constexpr int kWidestLevel = 170;
constexpr int kNarrowestGrowth = 110;
constexpr int kWidestGrowth = 260;
constexpr double kLeastTitle = 0.28;
constexpr double kUsualTitle = 0.36;
constexpr int kFewestRows = 4;

int scaled(int pixels, double unit)
{
    return static_cast<int>(pixels * unit + 0.5);
}

} // namespace

OutcomeView::OutcomeView(QWidget* parent)
    : QTreeView(parent), m_model(new OutcomeModel(this)),
      m_delegate(new OutcomeDelegate(*m_model, this))
{
    setAccessibleName(tr("Outcomes of the student"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setMinimumSectionSize(0);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        choose(0);
        layOut();
    });
}

OutcomeId OutcomeView::current() const
{
    return currentIndex().isValid() ? m_model->row(currentIndex().row()).outcome : OutcomeId{};
}

std::vector<OutcomeId> OutcomeView::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() <= 1) {
        rows = {currentIndex()};
    }
    std::sort(rows.begin(), rows.end());
    std::vector<OutcomeId> outcomes;
    for (const QModelIndex& row : rows) {
        if (row.isValid()) {
            outcomes.push_back(m_model->row(row.row()).outcome);
        }
    }
    return outcomes;
}

void OutcomeView::choose(int row)
{
    chooseRow(*this, m_model->index(row, 0));
}

void OutcomeView::goTo(OutcomeId outcome)
{
    if (const int row = m_model->rowOf(outcome); row >= 0) {
        choose(row);
    }
}

void OutcomeView::goOn()
{
    const int next = currentIndex().row() + 1;
    if (next < m_model->rowCount()) {
        choose(next);
    }
}

void OutcomeView::hideLatest()
{
    m_hasLatest = false;
    layOut();
}

void OutcomeView::keyboardSearch(const QString& /*search*/)
{
    // Letters are levels here, and digits the numbers of outcomes.
}

void OutcomeView::keyPressEvent(QKeyEvent* event)
{
    event->ignore();
    Q_EMIT keyTyped(event);
    if (!event->isAccepted()) {
        QTreeView::keyPressEvent(event);
    }
}

void OutcomeView::layOut()
{
    const double unit = textUnit(font());
    const int width = viewport()->width();
    const int wanted = m_delegate->levelWidth(font());
    int level = std::min(wanted, scaled(kWidestLevel, unit));
    const auto heading = [&](int column) {
        const QString words =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return header()->fontMetrics().horizontalAdvance(words) + scaled(12, unit);
    };
    const int growth = std::max(
        heading(OutcomeModel::Growth),
        std::clamp(width / 5, scaled(kNarrowestGrowth, unit), scaled(kWidestGrowth, unit)));
    const int latest = std::max(heading(OutcomeModel::Latest),
                                std::min(width / 4, m_delegate->latestWidth(font())));
    // Where all of it cannot be shown side by side, the pictures stay.
    const bool hasLatest = m_hasLatest && width - level - growth - latest > width * kLeastTitle;
    // What says how a level came about has what the titles can do without.
    const int spare = width - growth - (hasLatest ? latest : 0) - qRound(width * kUsualTitle);
    level = std::max(level, std::min(wanted, spare));
    const int title = std::max({width / 4, heading(OutcomeModel::Title),
                                width - level - growth - (hasLatest ? latest : 0)});
    setColumnHidden(OutcomeModel::Latest, !hasLatest);
    setColumnWidth(OutcomeModel::Level, level);
    setColumnWidth(OutcomeModel::Growth, growth);
    setColumnWidth(OutcomeModel::Latest, latest);
    setColumnWidth(OutcomeModel::Title, title);
    m_delegate->fit(font(), title, m_hasLatest && !hasLatest,
                    m_isWhole ? std::numeric_limits<int>::max() : viewport()->height());
    scheduleDelayedItemsLayout();
    if (m_isWhole) {
        updateGeometry();
    }
}

int OutcomeView::rowsHeight(int rows) const
{
    int height = header()->sizeHint().height();
    for (int row = 0; row < std::min(rows, m_model->rowCount()); ++row) {
        height += sizeHintForRow(row);
    }
    return height;
}

int OutcomeView::fewRowsHeight() const
{
    return rowsHeight(kFewestRows);
}

QSize OutcomeView::sizeHint() const
{
    return {QTreeView::sizeHint().width(),
            m_isWhole ? rowsHeight(m_model->rowCount()) : fewRowsHeight()};
}

QSize OutcomeView::minimumSizeHint() const
{
    const QSize least = QTreeView::minimumSizeHint();
    return m_isWhole ? QSize(least.width(), sizeHint().height()) : least;
}

void OutcomeView::setWhole(bool isWhole)
{
    if (m_isWhole == isWhole) {
        return;
    }
    m_isWhole = isWhole;
    setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
    layOut();
}

void OutcomeView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    if (auto* page = m_isWhole ? scrollAreaAround(*this) : nullptr) {
        const QRect row = visualRect(index);
        const QPoint top = viewport()->mapTo(page->widget(), row.topLeft());
        // The end of the row first: of one that is too high its beginning is what is seen.
        page->ensureVisible(top.x(), top.y() + row.height(), 0, 0);
        page->ensureVisible(top.x(), top.y(), 0, 0);
    }
}

QModelIndex OutcomeView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool isPage = action == MovePageUp || action == MovePageDown;
    if (!m_isWhole || !isPage || !currentIndex().isValid()) {
        return QTreeView::moveCursor(action, modifiers);
    }
    // What it shows at once is everything; a page is what is seen of it.
    const int row = currentIndex().row() + (action == MovePageUp ? -kFewestRows : kFewestRows);
    return m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0);
}

void OutcomeView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    layOut();
}

void OutcomeView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

void OutcomeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const Tokens& tokens = tokensFor(palette());
    if (hasFocus() && index.row() == currentIndex().row()) {
        CellPainter::paintFocus(*painter, row, tokens);
    } else if (selectionModel()->isRowSelected(index.row(), {}) ||
               index.row() == currentIndex().row()) {
        CellPainter::paintSelected(*painter, row, tokens);
    }
}

void OutcomeView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentMoved();
}

} // namespace trellis::ui
