// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/window/file_choice.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>

namespace trellis::test {

FileChoice::FileChoice(const QString& path, const QString& kind) : m_path(path), m_kind(kind)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { answer(); });
    m_timer.start(0);
}

void FileChoice::answer()
{
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr || !dialog->isVisible()) {
        return;
    }
    m_suggested.append(dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text());
    m_folders.append(dialog->directory().absolutePath());
    m_kinds = dialog->nameFilters();
    for (const QString& kind : m_kinds) {
        if (!m_kind.isEmpty() && kind.startsWith(m_kind)) {
            dialog->selectNameFilter(kind);
        }
    }
    QDialog& asDialog = *dialog; // in which these are public
    if (m_path.isEmpty()) {
        asDialog.reject();
    } else {
        dialog->selectFile(m_path);
        asDialog.accept();
    }
}

} // namespace trellis::test
