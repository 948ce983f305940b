// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/rail_list.h"

#include "ui/common/blend.h"
#include "ui/common/line_icon.h"
#include "ui/common/text_unit.h"
#include "ui/common/theme.h"
#include "ui/text/strings.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace trellis::ui {

namespace {

constexpr int kRowPadding = 12;
constexpr double kShown = 0.1; ///< of the accent over the paper, under accented letters
constexpr int kIconSide = 16;  ///< at the usual text size
constexpr int kLongest = 300;
constexpr int kIconRole = Qt::UserRole + 1;

QString tipOf(const QString& name, const QString& detail)
{
    return tooltipText(detail.isEmpty() ? name : name + QLatin1String("  ") + detail);
}

/// Without words where there is room for icons alone, in the middle of it: a stub of them would say
/// nothing.
class RowPainter : public QStyledItemDelegate {
public:
    RowPainter(const bool& isNarrow, QObject* parent)
        : QStyledItemDelegate(parent), m_isNarrow(isNarrow)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        if (!m_isNarrow || row.icon.isNull()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const QIcon icon = std::exchange(row.icon, QIcon());
        row.text.clear();
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const QRect middle = QStyle::alignedRect(option.direction, Qt::AlignCenter,
                                                 option.decorationSize, option.rect);
        icon.paint(painter, middle, Qt::AlignCenter,
                   row.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal);
    }

private:
    const bool& m_isNarrow;
};

} // namespace

RailList::RailList(const QString& accessibleName, QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new RowPainter(m_isNarrow, this));
    setHeaderHidden(true);
    setColumnCount(2);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(NoFrame);
    setTextElideMode(Qt::ElideMiddle); // the course and the class both stay readable
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAllColumnsShowFocus(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    const auto choose = [this](const QTreeWidgetItem* item) {
        const qint64 value = item->data(0, Qt::UserRole).toLongLong();
        if (item->flags().testFlag(Qt::ItemIsEnabled)) {
            Q_EMIT chosen(value);
        }
    };
    // Where the platform activates with a click as well, the second one is of no use but no harm.
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::itemActivated, this, choose);
    colour();
}

void RailList::addHeading(const QString& text)
{
    auto* heading = new QTreeWidgetItem(this, {text.left(100).toUpper()});
    heading->setFlags(Qt::NoItemFlags);
    heading->setFirstColumnSpanned(true);
    heading->setHidden(m_isNarrow);
    updateGeometry();
}

void RailList::addRow(const QString& name, const QString& detail, qint64 value, const QString& icon)
{
    auto* row = new QTreeWidgetItem(this, {name.left(kLongest), detail});
    row->setData(0, Qt::UserRole, value);
    row->setData(0, kIconRole, icon);
    row->setToolTip(0, tipOf(name, detail));
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    dress(row);
    fitDetails();
    updateGeometry();
}

void RailList::dress(QTreeWidgetItem* row)
{
    row->setForeground(1, palette().color(QPalette::PlaceholderText));
    row->setSizeHint(0, QSize(0, fontMetrics().lineSpacing() + kRowPadding));
    if (const QString icon = row->data(0, kIconRole).toString(); !icon.isEmpty()) {
        row->setIcon(0, lineIcon(icon, palette()));
    }
}

void RailList::setDetail(qint64 value, const QString& detail)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* row = topLevelItem(i);
        const bool isRow = row->flags().testFlag(Qt::ItemIsEnabled);
        if (isRow && row->data(0, Qt::UserRole).toLongLong() == value) {
            row->setText(1, detail);
            row->setToolTip(0, tipOf(row->text(0), detail));
        }
    }
    fitDetails();
}

/// By itself the header would measure its own words as well, which nobody sees.
void RailList::fitDetails()
{
    int widest = 0;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        widest = std::max(widest, m_detailWidths.of(topLevelItem(i)->text(1), font()));
    }
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    header()->resizeSection(1, widest + 1 + 2 * margin); // the width is a rounded one
}

void RailList::setShown(qint64 value)
{
    const QSignalBlocker blocker(this);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = topLevelItem(i);
        const bool isRow = item->flags().testFlag(Qt::ItemIsEnabled);
        if (isRow && item->data(0, Qt::UserRole).toLongLong() == value) {
            setCurrentItem(item);
            return;
        }
    }
    setCurrentItem(nullptr);
}

void RailList::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    setColumnHidden(1, narrow);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = topLevelItem(i);
        if (!item->flags().testFlag(Qt::ItemIsEnabled)) {
            item->setHidden(narrow);
        }
    }
    updateGeometry();
}

QSize RailList::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!topLevelItem(i)->isHidden()) {
            height += rowHeight(indexFromItem(topLevelItem(i)));
        }
    }
    return {QTreeWidget::sizeHint().width(), height};
}

QSize RailList::minimumSizeHint() const
{
    return {0, fontMetrics().lineSpacing() + kRowPadding};
}

void RailList::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        colour();
        fitDetails();
        updateGeometry();
    }
}

void RailList::colour()
{
    if (m_isColouring) {
        return;
    }
    const QScopedValueRollback guard(m_isColouring, true);
    // Of these two colours alone: whoever sets them all hears of no other theme any more.
    QPalette colours;
    const Tokens& tokens = tokensFor(QApplication::palette());
    colours.setColor(QPalette::Highlight, blended(tokens.base, tokens.accent, kShown));
    colours.setColor(QPalette::HighlightedText, tokens.accent);
    setPalette(colours);
    const int side = qRound(kIconSide * textUnit(font()));
    setIconSize({side, side});
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->flags().testFlag(Qt::ItemIsEnabled)) {
            dress(topLevelItem(i));
        }
    }
}

} // namespace trellis::ui
