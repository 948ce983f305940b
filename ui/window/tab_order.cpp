// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/tab_order.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <unordered_set>

namespace trellis::ui {

namespace {

/// Walks through layouts, whose order is that of the eye in either direction of reading.
class Walk {
public:
    void widget(QWidget& widget)
    {
        if (!widget.isVisible() || !m_seen.insert(&widget).second) {
            return;
        }
        m_widgets.push_back(&widget);
        if (!isWhole(widget)) {
            within(widget);
        }
    }

    [[nodiscard]] std::vector<QWidget*> takeWidgets() { return std::move(m_widgets); }

private:
    /// Made of parts that are nobody's business.
    static bool isWhole(const QWidget& widget)
    {
        return qobject_cast<const QComboBox*>(&widget) != nullptr ||
               qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
               qobject_cast<const QLineEdit*>(&widget) != nullptr;
    }

    void within(QWidget& widget)
    {
        if (auto* split = qobject_cast<QSplitter*>(&widget)) {
            for (int i = 0; i < split->count(); ++i) {
                this->widget(*split->widget(i));
            }
        } else if (auto* area = qobject_cast<QScrollArea*>(&widget);
                   area != nullptr && area->widget() != nullptr) {
            this->widget(*area->widget());
        } else if (QLayout* inner = widget.layout()) {
            layout(*inner);
        }
        // What no layout has a place for, by where it is.
        std::vector<QWidget*> others;
        for (QWidget* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (!child->isWindow()) {
                others.push_back(child);
            }
        }
        const bool isMirrored = widget.isRightToLeft();
        std::stable_sort(others.begin(), others.end(),
                         [isMirrored](const QWidget* a, const QWidget* b) {
                             return a->y() != b->y() ? a->y() < b->y()
                                    : isMirrored     ? a->x() > b->x()
                                                     : a->x() < b->x();
                         });
        for (QWidget* child : others) {
            this->widget(*child);
        }
    }

    void layout(QLayout& layout)
    {
        struct Placed {
            QLayoutItem* item;
            int row;
            int column;
        };
        std::vector<Placed> items;
        const auto* grid = qobject_cast<const QGridLayout*>(&layout);
        for (int i = 0; i < layout.count(); ++i) {
            Placed placed{layout.itemAt(i), i, 0};
            if (grid != nullptr) {
                int rows = 0;
                int columns = 0;
                grid->getItemPosition(i, &placed.row, &placed.column, &rows, &columns);
            }
            items.push_back(placed);
        }
        std::stable_sort(items.begin(), items.end(), [](const Placed& a, const Placed& b) {
            return a.row != b.row ? a.row < b.row : a.column < b.column;
        });
        for (const Placed& placed : items) {
            if (QWidget* child = placed.item->widget()) {
                widget(*child);
            } else if (QLayout* inner = placed.item->layout()) {
                this->layout(*inner);
            }
        }
    }

    std::vector<QWidget*> m_widgets;
    std::unordered_set<const QWidget*> m_seen;
};

} // namespace

std::vector<QWidget*> inReadingOrder(QWidget& window)
{
    Walk walk;
    walk.widget(window);
    return walk.takeWidgets();
}

bool isTabStop(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr &&
           widget.isEnabled() && widget.isVisible();
}

bool goToNextStop(QWidget& window, bool forward)
{
    std::vector<QWidget*> widgets = inReadingOrder(window);
    if (!forward) {
        std::reverse(widgets.begin(), widgets.end());
    }
    // A part of something whole, such as the field of a box, counts as that.
    auto here = widgets.end();
    for (QWidget* at = QApplication::focusWidget(); at != nullptr && here == widgets.end();
         at = at->parentWidget()) {
        here = std::find(widgets.begin(), widgets.end(), at);
    }
    if (here != widgets.end()) {
        std::rotate(widgets.begin(), here + 1, widgets.end());
    }
    const auto next = std::find_if(widgets.begin(), widgets.end(),
                                   [](const QWidget* widget) { return isTabStop(*widget); });
    if (next == widgets.end()) {
        return false;
    }
    (*next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace trellis::ui
