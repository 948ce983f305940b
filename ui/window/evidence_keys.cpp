// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/evidence_keys.h"

#include "ui/common/commands.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace trellis::ui {

namespace {

/// Level letters, digits, "-", "." and Space, which a grid takes; with Shift they stay.
bool isForGrid(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    return event.text().size() == 1 && event.text().at(0).isPrint() &&
           (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier;
}

} // namespace

EvidenceKeys::EvidenceKeys(const ScreenTools& tools, Frame& frame, QWidget& evidence)
    : QObject(&evidence), m_tools(tools), m_frame(frame)
{
    evidence.installEventFilter(this);
}

QAction* EvidenceKeys::markCommand(const QKeyEvent& event) const
{
    for (const Commands::Command& command : m_tools.commands.all()) {
        const bool isHere =
            command.spec.menu == MenuId::Mark && command.spec.screen == m_frame.screen();
        if (isHere && command.action->isEnabled() &&
            command.action->shortcuts().contains(QKeySequence(event.keyCombination()))) {
            return command.action;
        }
    }
    return nullptr;
}

bool EvidenceKeys::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_frame.screen() == nullptr) {
        return false;
    }
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (QAction* command = markCommand(key)) {
        m_frame.focusScreen();
        command->trigger();
        return true;
    }
    if (!isForGrid(key)) {
        return false;
    }
    m_frame.focusScreen();
    if (QWidget* grid = QApplication::focusWidget();
        grid != nullptr && m_frame.screen()->isAncestorOf(grid)) {
        QKeyEvent again(QEvent::KeyPress, key.key(), key.modifiers(), key.text());
        QApplication::sendEvent(grid, &again);
    }
    return true;
}

} // namespace trellis::ui
