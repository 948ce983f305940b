// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/looks/cut_text.h"

#include "ui/common/one_line.h"
#include "ui/window/rail_list.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

namespace trellis::test {

namespace {

QString described(const QWidget& widget, const QString& text)
{
    return QStringLiteral("%1 '%2'").arg(QString::fromLatin1(widget.metaObject()->className()),
                                         text.left(60));
}

/// What a text of the widget needs; nothing where it has none.
QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) {
        return box->title();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        return combo->currentText();
    }
    return {};
}

QSize neededBy(const QWidget& widget, const QString& text)
{
    if (const auto* line = qobject_cast<const ui::OneLine*>(&widget)) {
        return line->minimumSizeHint();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->wordWrap()) {
            return {label->minimumSizeHint().width(), label->heightForWidth(label->width())};
        }
        return label->sizeHint();
    }
    if (qobject_cast<const QAbstractButton*>(&widget) != nullptr) {
        return widget.sizeHint();
    }
    const int words = widget.fontMetrics().horizontalAdvance(text);
    int around = 0;
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        around = combo->width() - combo->style()
                                      ->subControlRect(QStyle::CC_ComboBox, &option,
                                                       QStyle::SC_ComboBoxEditField, combo)
                                      .width();
    }
    return {words + around, widget.fontMetrics().height()};
}

bool isScrolled(const QWidget& widget)
{
    const auto* area =
        widget.parentWidget() == nullptr
            ? nullptr
            : qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()->parentWidget());
    return area != nullptr && area->viewport() == widget.parentWidget();
}

void addReachingOut(QStringList& cut, const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow()) {
        return;
    }
    const QRect at = widget.geometry();
    const bool outside = isScrolled(widget) ? at.width() > parent->width() + 1
                                            : !parent->rect().adjusted(-1, -1, 1, 1).contains(at);
    if (outside && at.isValid()) {
        cut.append(QStringLiteral("%1 reaches out of %2: %3,%4 %5x%6 in %7x%8")
                       .arg(described(widget, textOf(widget)),
                            QString::fromLatin1(parent->metaObject()->className()))
                       .arg(at.x())
                       .arg(at.y())
                       .arg(at.width())
                       .arg(at.height())
                       .arg(parent->width())
                       .arg(parent->height()));
    }
}

/// What a page that scrolls up and down alone has no room for at its sides.
void addBesidePage(QStringList& cut, const QWidget& widget)
{
    for (const QWidget* around = widget.parentWidget(); around != nullptr && !around->isWindow();
         around = around->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(around);
        if (area == nullptr || area->horizontalScrollBar()->isVisible()) {
            continue;
        }
        const int left = widget.mapTo(area->viewport(), QPoint()).x();
        if (left < -1 || left + widget.width() > area->viewport()->width() + 1) {
            cut.append(QStringLiteral("%1: from %2, %3 wide, on a page of %4")
                           .arg(described(widget, textOf(widget)))
                           .arg(left)
                           .arg(widget.width())
                           .arg(area->viewport()->width()));
        }
        return;
    }
}

void addHeadings(QStringList& cut, const QHeaderView& header)
{
    // One that draws by itself is looked at by eye.
    if (header.metaObject() != &QHeaderView::staticMetaObject ||
        header.orientation() != Qt::Horizontal || header.model() == nullptr) {
        return;
    }
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(i) && header.sectionSize(i) < needed) {
            cut.append(QStringLiteral("%1: %2 wide, needs %3")
                           .arg(described(header, text))
                           .arg(header.sectionSize(i))
                           .arg(needed));
        }
    }
}

/// Rows that have been given a height of their own, where letters would lose their tails.
void addLowRows(QStringList& cut, const QTableView& table)
{
    const int needed = table.fontMetrics().height();
    for (int row = 0; table.model() != nullptr && row < table.model()->rowCount(); ++row) {
        if (!table.isRowHidden(row) && table.rowHeight(row) < needed) {
            cut.append(QStringLiteral("row %1 of %2: %3 high, needs %4")
                           .arg(row)
                           .arg(described(table, table.accessibleName()))
                           .arg(table.rowHeight(row))
                           .arg(needed));
            return;
        }
    }
}

/// What the rail paints itself: words beside an icon, or icons alone that are as high as words.
void addRail(QStringList& cut, const ui::RailList& rail)
{
    const int lines = rail.fontMetrics().ascent();
    if (rail.iconSize().height() < lines * 3 / 4) {
        cut.append(QStringLiteral("icons of %1: %2 high beside letters of %3")
                       .arg(rail.accessibleName())
                       .arg(rail.iconSize().height())
                       .arg(lines));
    }
    if (rail.isColumnHidden(1)) {
        return; // icons alone
    }
    const int margin = 2 * (rail.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    for (int i = 0; i < rail.topLevelItemCount(); ++i) {
        const QTreeWidgetItem* row = rail.topLevelItem(i);
        for (int column = 0; column < (row->isFirstColumnSpanned() ? 1 : 2); ++column) {
            const int icon = row->icon(column).isNull() ? 0 : rail.iconSize().width() + margin;
            const int room =
                row->isFirstColumnSpanned() ? rail.viewport()->width() : rail.columnWidth(column);
            const int needed =
                rail.fontMetrics().horizontalAdvance(row->text(column)) + icon + margin;
            if (room < needed) {
                cut.append(QStringLiteral("%1: %2 wide, needs %3")
                               .arg(described(rail, row->text(column)))
                               .arg(room)
                               .arg(needed));
            }
        }
    }
}

void addTabs(QStringList& cut, const QTabBar& bar)
{
    for (int i = 0; i < bar.count(); ++i) {
        const int needed =
            bar.fontMetrics().horizontalAdvance(bar.tabText(i).remove(QLatin1Char('&')));
        if (bar.isTabVisible(i) && bar.tabRect(i).width() < needed) {
            cut.append(QStringLiteral("%1: %2 wide, needs %3")
                           .arg(described(bar, bar.tabText(i)))
                           .arg(bar.tabRect(i).width())
                           .arg(needed));
        }
    }
}

} // namespace

QStringList scrolledTwice(const QWidget& window)
{
    const auto scrolls = [](const QWidget* widget) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
        return area != nullptr && area->isVisible() && area->verticalScrollBar()->maximum() > 0 &&
               area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    };
    QStringList twice;
    for (const auto* inner : window.findChildren<QAbstractScrollArea*>()) {
        for (const QWidget* outer = inner->parentWidget(); scrolls(inner) && outer != nullptr;
             outer = outer->parentWidget()) {
            const auto* page = qobject_cast<const QAbstractScrollArea*>(outer);
            if (scrolls(outer) && 2 * inner->height() > page->viewport()->height()) {
                twice.append(QStringLiteral("%1 within %2")
                                 .arg(described(*inner, inner->accessibleName()),
                                      described(*outer, outer->accessibleName())));
            }
        }
    }
    return twice;
}

QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || qobject_cast<const QStatusBar*>(widget) != nullptr) {
            continue;
        }
        if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            addHeadings(cut, *header);
        } else if (const auto* table = qobject_cast<const QTableView*>(widget)) {
            addLowRows(cut, *table);
        } else if (const auto* rail = qobject_cast<const ui::RailList*>(widget)) {
            addRail(cut, *rail);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            addTabs(cut, *tabs);
        }
        const QString text = textOf(*widget);
        if (text.isEmpty()) {
            continue;
        }
        addReachingOut(cut, *widget);
        addBesidePage(cut, *widget);
        const QSize needed = neededBy(*widget, text);
        if (widget->width() + 1 < needed.width() || widget->height() + 1 < needed.height()) {
            cut.append(QStringLiteral("%1: %2x%3, needs %4x%5")
                           .arg(described(*widget, text))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed.width())
                           .arg(needed.height()));
        }
    }
    return cut;
}

} // namespace trellis::test
