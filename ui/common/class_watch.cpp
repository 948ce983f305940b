// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/class_watch.h"

#include "ui/document/document.h"

#include <QDialog>
#include <QLabel>

#include <utility>

namespace trellis::ui {

ClassWatch::ClassWatch(QDialog& dialog, Document& document)
    : QObject(&dialog), m_dialog(dialog), m_document(document),
      m_class(document.hasBook() ? document.book().schoolClass.id : ClassId{}),
      m_wasWritable(document.fileStatus().isWritable())
{
    connect(&document, &Document::changed, this, &ClassWatch::follow);
    // Which comes after what was read again, where a file is in reach again.
    connect(&document, &Document::fileStatusChanged, this,
            [this] { m_wasWritable = m_document.fileStatus().isWritable(); });
}

ClassWatch::ClassWatch(QDialog& dialog, Document& document, std::function<void()> workOut,
                       QLabel& said)
    : ClassWatch(dialog, document)
{
    m_workOut = std::move(workOut);
    m_said = &said;
}

bool ClassWatch::isAsSeen()
{
    m_isChanged = false;
    m_document.lookOutside();
    return !m_isChanged;
}

void ClassWatch::follow()
{
    m_isChanged = true;
    if (!m_document.hasBook() || m_document.book().schoolClass.id != m_class) {
        m_dialog.reject();
    } else if (m_workOut) {
        m_workOut();
        const bool isBack = !m_wasWritable && m_document.fileStatus().isWritable();
        const QString why =
            isBack
                ? tr("The gradebook can be changed again. Look once more at what comes of it.")
                : tr("Another program changed this gradebook. Look once more at what comes of it.");
        const QString more = m_said->text();
        m_said->setText(more.isEmpty() ? why : why + QLatin1Char(' ') + more);
    }
}

} // namespace trellis::ui
