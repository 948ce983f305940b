// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What keys do in a grid.
#include "ui/common/entry_grid.h"
#include "ui/document/document.h"

#include <QKeyEvent>

namespace trellis::ui {

void EntryGrid::keyPressEvent(QKeyEvent* event)
{
    m_entry.pressed(*event);
    if (handleOwnKey(*event) || handleCommandKey(*event) || handleMovingKey(*event) ||
        handleTypedKey(*event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool EntryGrid::handleCommandKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Space:
        if (modifiers == Qt::ControlModifier) {
            selectCurrentColumn();
        } else if (modifiers == Qt::ShiftModifier) {
            selectCurrentRow();
        } else if (modifiers == Qt::NoModifier) {
            advance();
        } else {
            return false;
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers != Qt::NoModifier) {
            return false;
        }
        if (!m_entry.swallowsEnter()) {
            Q_EMIT evidenceWanted();
        } else if (const QString hint = m_entry.enterHint(); !hint.isEmpty()) {
            Q_EMIT said(hint);
        }
        return true;
    case Qt::Key_Backspace:
        takeBackHere();
        return true;
    case Qt::Key_Delete:
        Q_EMIT withdrawWanted();
        return true;
    case Qt::Key_Slash:
        // On many keyboards the key for 7 with Shift.
        if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier) {
            return false;
        }
        Q_EMIT nameWanted();
        return true;
    default:
        return false;
    }
}

bool EntryGrid::handleMovingKey(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier) {
        return false;
    }
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Up:
        toNextEmpty(-1, 0);
        return true;
    case Qt::Key_Down:
        toNextEmpty(1, 0);
        return true;
    case Qt::Key_Left:
        toNextEmpty(0, -forward);
        return true;
    case Qt::Key_Right:
        toNextEmpty(0, forward);
        return true;
    default:
        return false;
    }
}

bool EntryGrid::handleTypedKey(const QKeyEvent& event)
{
    if (!m_document.hasBook()) {
        return false;
    }
    const KeyMeaning meaning = m_entry.meaningOf(event, scale());
    switch (meaning.kind) {
    case KeyMeaning::Kind::None:
        return false;
    case KeyMeaning::Kind::Enters:
        enterTyped(meaning);
        return true;
    case KeyMeaning::Kind::Nothing:
        return true;
    case KeyMeaning::Kind::Unknown:
        Q_EMIT said(unknownKeyText(meaning, m_furtherKeys));
        return true;
    }
    return false;
}

} // namespace trellis::ui
