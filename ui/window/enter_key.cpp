// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/enter_key.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace trellis::ui {

EnterKey::EnterKey(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EnterKey::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool isTicked = qobject_cast<const QCheckBox*>(watched) != nullptr ||
                          qobject_cast<const QRadioButton*>(watched) != nullptr;
    if (event->type() != QEvent::KeyPress || button == nullptr || isTicked) {
        return false;
    }
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isAlone = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isEnter || !isAlone) {
        return false;
    }
    event->accept();
    if (!key.isAutoRepeat()) { // one that is held down is pressed once
        button->click();
    }
    return true;
}

} // namespace trellis::ui
