// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/hidden_tables.h"

#include <QAbstractItemView>
#include <QAccessible>

namespace trellis::ui {

namespace {

QAccessible::UpdateHandler& handlerBefore()
{
    static QAccessible::UpdateHandler handler = nullptr;
    return handler;
}

void passOn(QAccessibleEvent* event)
{
    if (isOfHiddenTable(*event)) {
        return;
    }
    // Without a handler Qt tells the system.
    QAccessible::installUpdateHandler(handlerBefore());
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(passOn);
}

} // namespace

bool isOfHiddenTable(const QAccessibleEvent& event)
{
    const auto* table = qobject_cast<const QAbstractItemView*>(event.object());
    return event.type() == QAccessible::Focus && table != nullptr && !table->isVisible();
}

void keepHiddenTablesQuiet()
{
    const auto before = QAccessible::installUpdateHandler(passOn);
    if (before != passOn) {
        handlerBefore() = before;
    }
}

} // namespace trellis::ui
