// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/menu_key.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QWidget>
#include <QWindow>

namespace trellis::ui {

MenuKey::MenuKey(QObject* parent) : QObject(parent)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    qApp->installEventFilter(this);
#endif
}

bool MenuKey::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (event->type() != QEvent::KeyPress || widget == nullptr) {
        return false;
    }
    const auto& key = static_cast<const QKeyEvent&>(*event);
    QWindow* window = widget->window()->windowHandle();
    if (key.key() != Qt::Key_F10 || key.modifiers() != Qt::ShiftModifier || window == nullptr) {
        return false;
    }
    // As the Menu key comes: the window gives it to where the keyboard is, and at the right place.
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(window, &menu);
    return true;
}

} // namespace trellis::ui
