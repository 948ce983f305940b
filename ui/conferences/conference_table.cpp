// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/conference_table.h"

#include "ui/conferences/conference_delegate.h"
#include "ui/conferences/conference_model.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>

namespace trellis::ui {

namespace {

/// How many characters a column keeps that may be cut, and how many it asks for. None: it is never
/// cut.
struct Cut {
    int least = 0;
    int most = 0;
};

Cut cutOf(int column)
{
    switch (column) {
    case ConferenceModel::StudentColumn:
        return {14, 26};
    case ConferenceModel::Language:
        return {16, 20};
    case ConferenceModel::Sheet:
        return {7, 16};
    default:
        return {};
    }
}

} // namespace

ConferenceTable::ConferenceTable(ConferenceModel& model, QWidget* parent)
    : QTableView(parent), m_conferences(model), m_delegate(new ConferenceDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Conferences of the class"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(ConferenceModel::StudentColumn, Qt::AscendingOrder);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &ConferenceTable::arrange);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &ConferenceTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ConferenceTable::fit);
    fit();
}

// The header itself keeps room for an arrow over every column.
int ConferenceTable::headingWidth(int column) const
{
    const int arrow = column == ConferenceModel::StudentColumn || column == ConferenceModel::When
                          ? style()->pixelMetric(QStyle::PM_HeaderMarkSize)
                          : 0;
    const QString words =
        m_conferences.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int sign = words.isEmpty() ? style()->pixelMetric(QStyle::PM_SmallIconSize) : 0;
    return fontMetrics().horizontalAdvance(words) + sign + arrow +
           3 * style()->pixelMetric(QStyle::PM_HeaderMargin);
}

std::vector<ConferenceTable::Width> ConferenceTable::widths()
{
    std::vector<Width> widths;
    for (int column = 0; column < m_conferences.columnCount(); ++column) {
        if (isColumnHidden(column)) {
            continue;
        }
        const int heading = headingWidth(column);
        int whole = std::max(heading, sizeHintForColumn(column));
        int least = whole;
        if (const Cut cut = cutOf(column); cut.most > 0) {
            const int letter = fontMetrics().averageCharWidth();
            whole = std::max(heading, std::min(whole, cut.most * letter));
            least = std::max(heading, std::min(whole, cut.least * letter));
        }
        widths.push_back({column, least, whole});
    }
    return widths;
}

void ConferenceTable::apply(Brevity brevity)
{
    const bool isBrief = brevity != Brevity::Words;
    m_conferences.setBrief(isBrief);
    m_delegate->setBrief(isBrief);
    // The number stands on the student's page as well.
    setColumnHidden(ConferenceModel::ThisYear, brevity == Brevity::Least);
}

int ConferenceTable::wantedWidth()
{
    int wanted = 2 * frameWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    {
        const QScopedValueRollback rollback(m_isFitting, true);
        apply(Brevity::Words);
        for (const Width& width : widths()) {
            wanted += width.whole;
        }
    }
    fit();
    return wanted;
}

void ConferenceTable::fit()
{
    if (m_isFitting) {
        return;
    }
    const QScopedValueRollback rollback(m_isFitting, true);
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 10);
    const int room = viewport()->width();
    std::vector<Width> all;
    int left = 0;
    for (const Brevity brevity : {Brevity::Words, Brevity::Ticks, Brevity::Least}) {
        apply(brevity);
        all = widths();
        left = std::accumulate(all.begin(), all.end(), room,
                               [](int sum, const Width& width) { return sum - width.least; });
        if (left >= 0) {
            break;
        }
    }
    for (const Width& width : all) {
        const int more = std::clamp(width.whole - width.least, 0, std::max(0, left));
        left -= more;
        setColumnWidth(width.column, width.least + more);
    }
    if (left > 0 && !all.empty()) {
        setColumnWidth(all.front().column, columnWidth(all.front().column) + left);
    }
    viewport()->update();
}

void ConferenceTable::toggleOrder()
{
    arrange(m_sortColumn == ConferenceModel::When ? ConferenceModel::StudentColumn
                                                  : ConferenceModel::When);
}

void ConferenceTable::arrange(int column)
{
    if (column != ConferenceModel::StudentColumn && column != ConferenceModel::When) {
        return;
    }
    const bool isTurned = column == m_sortColumn && m_sortOrder == Qt::AscendingOrder;
    m_sortColumn = column;
    m_sortOrder = isTurned ? Qt::DescendingOrder : Qt::AscendingOrder;
    horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    m_conferences.sort(m_sortColumn, m_sortOrder);
}

void ConferenceTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ConferenceTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void ConferenceTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier ||
        index.column() != ConferenceModel::Ready || selectionModel()->selectedRows().size() != 1) {
        return;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    if (const auto part = ConferenceDelegate::partAt(option, event->position().toPoint())) {
        Q_EMIT partWanted(index.row(), *part);
    }
}

} // namespace trellis::ui
