// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/page_scroll.h"

#include <QScrollArea>

#include <algorithm>

namespace trellis::ui {

QScrollArea* scrollAreaAround(const QWidget& widget)
{
    for (QWidget* around = widget.parentWidget(); around != nullptr;
         around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        // One that is as high as what is in it scrolls nothing.
        if (area != nullptr && area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
            return area;
        }
    }
    return nullptr;
}

void showOnPage(const QWidget& widget, const QRect& part)
{
    QScrollArea* page = scrollAreaAround(widget);
    if (page == nullptr || page->widget() == nullptr || !part.isValid()) {
        return;
    }
    QRect seen = part;
    seen.setHeight(std::min(part.height(), page->viewport()->height()));
    const QPoint middle = widget.mapTo(page->widget(), seen.center());
    page->ensureVisible(middle.x(), middle.y(), seen.width() / 2, seen.height() / 2 + 1);
}

} // namespace trellis::ui
