// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The window leaves a gradebook: for another one, for the start screen, or for good.
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/window/edit_commands.h"
#include "ui/window/frame.h"
#include "ui/window/keep_typed.h"
#include "ui/window/main_window.h"
#include "ui/window/menus.h"
#include "ui/window/navigator.h"
#include "ui/window/status_line.h"
#include "ui/window/toast.h"
#include "ui/window/window_memory.h"

#include <QPointer>
#include <QSettings>

namespace trellis::ui {

bool MainWindow::mayLeaveFile(LeavingFor what)
{
    // Another window that shows the gradebook goes on with it.
    if (m_frame == nullptr || m_isSecond || m_document.use_count() > 1) {
        return true;
    }
    // Only what is tried to be saved shows that there is no room for it.
    const QPointer<QWidget> before = focusWidget();
    keepTyped(*this, *m_frame);
    const bool isBegunKept =
        m_isSample || m_document->isReadOnly() || keepHalfMade(*m_document, *m_frame);
    m_frame->show();
    if (QWidget* const field = before; field != nullptr && field->isVisible()) {
        field->setFocus();
    }
    return mayLeave(*m_document, what, isBegunKept, this);
}

void MainWindow::leave()
{
    if (m_frame != nullptr) {
        if (!m_isSecond && !m_isSample) {
            WindowMemory(*m_tools.settings, m_document->gradebook().uid()).keep(*m_frame);
        }
        keepTyped(*this, *m_frame);
        if (!m_isSecond && !m_isSample && !m_document->isReadOnly()) {
            [[maybe_unused]] const bool isKept = keepHalfMade(*m_document, *m_frame); // was asked
        }
        // Another window may go on with it.
        disconnect(m_document.get(), nullptr, this, nullptr);
        disconnect(m_document.get(), nullptr, m_status, nullptr);
    }
    // Menus, screens and ways look at the commands and the document while they are taken down.
    m_status->showToast(nullptr);
    m_menus.reset();
    m_navigator.reset();
    m_edit.reset();
    delete m_frame;
    m_frame = nullptr;
    m_commands.reset();
    m_names.reset();
    m_document.reset();
}

} // namespace trellis::ui
