// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/status_line.h"

#include "ui/common/key_words.h"
#include "ui/common/one_line.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QAccessible>
#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>

namespace trellis::ui {

namespace {

constexpr int kSayMs = 8000;

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_saved(new OneLine(this)), m_file(new OneLine(this)),
      m_undo(new OneLine(this))
{
    setContentsMargins(8, 0, 8, 0);
    m_file->setForegroundRole(QPalette::PlaceholderText);
    addWidget(m_saved);
    addWidget(m_file);
    addPermanentWidget(m_undo);
}

void StatusLine::say(const QString& sentence)
{
    showMessage(sentence, kSayMs);
}

void StatusLine::showToast(QWidget* toast)
{
    delete m_toast;
    m_toast = toast;
    if (toast != nullptr) {
        constexpr int kBehindTheFile = 2;
        insertPermanentWidget(kBehindTheFile, toast);
    }
}

void StatusLine::showSaving()
{
    m_saved->setText(tr("Saving…"));
    m_saved->repaint();
}

void StatusLine::showSaved(const Document& document, const QString& undoText,
                           const QString& undoKey)
{
    const auto saved = document.lastSaved();
    if (saved) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(saved->utcMs);
        m_saved->setText(tr("All changes saved \u00B7 %1")
                             .arg(QLocale().toString(at, tr("MMM d HH:mm", "day and time"))));
    } else {
        m_saved->clear();
    }
    const QFileInfo file(QString::fromStdU16String(document.gradebook().path().u16string()));
    m_file->setText(named(file.fileName(), TextFor::Screen));
    m_file->setToolTip(tooltipText(file.absoluteFilePath()));
    m_undo->setText(undoText.isEmpty() ? QString()
                                       : withKey(tr("Undo: %1").arg(undoText), undoKey));
}

void StatusLine::readBack(const QString& sentence)
{
    if (sentence.isEmpty()) {
        return;
    }
    // Qt before 6.8 has no event for an announcement; an alert is read out as well.
    m_saved->setAccessibleName(sentence);
    QAccessibleEvent alert(m_saved, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::showNothing()
{
    for (QLabel* label : {m_saved, m_file, m_undo}) {
        label->clear();
    }
}

} // namespace trellis::ui
