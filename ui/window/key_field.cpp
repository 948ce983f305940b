// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/key_field.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

bool isModifier(int key)
{
    constexpr std::array kModifiers{Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt,
                                    Qt::Key_Meta,  Qt::Key_AltGr,   Qt::Key_unknown};
    return std::find(kModifiers.begin(), kModifiers.end(), key) != kModifiers.end();
}

bool isTab(int key)
{
    return key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

KeyField::KeyField(QWidget* parent) : QKeySequenceEdit(parent) {}

bool KeyField::event(QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && isTab(static_cast<QKeyEvent*>(event)->key())) {
        return QWidget::event(event); // moves on
    }
    return QKeySequenceEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT entered();
        return;
    }
    if (modifiers == Qt::NoModifier && key == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (isModifier(key)) {
        return;
    }
    // Shift has made the sign what it is, but a letter stays the same key.
    const QString text = event->text();
    const bool isSign =
        !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isLetter() && !text.at(0).isSpace();
    if (isSign) {
        modifiers &= ~Qt::ShiftModifier;
    }
    setKeySequence(QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key))));
}

void KeyField::keyReleaseEvent(QKeyEvent* event)
{
    event->accept(); // nothing more is waited for
}

} // namespace trellis::ui
