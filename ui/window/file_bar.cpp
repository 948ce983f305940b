// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/file_bar.h"

#include "ui/document/document.h"
#include "ui/text/messages.h"
#include "ui/window/paper_slip.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace trellis::ui {

FileBar::FileBar(Document& document, QWidget* parent)
    : QFrame(parent), m_document(document), m_sentence(new QLabel(this)),
      m_tryAgain(new QPushButton(tr("&Try again"), this)),
      m_saveCopy(new QPushButton(tr("&Save a copy elsewhere"), this)),
      m_takeOver(new QPushButton(tr("Change it &here"), this))
{
    asPaperSlip(*this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_sentence, 1);
    for (QPushButton* button : {m_tryAgain, m_saveCopy, m_takeOver}) {
        layout->addWidget(button);
    }
    connect(m_tryAgain, &QPushButton::clicked, &document, &Document::tryAgain);
    connect(m_saveCopy, &QPushButton::clicked, this, &FileBar::saveCopy);
    connect(m_takeOver, &QPushButton::clicked, &document, &Document::takeOver);
    connect(&document, &Document::fileStatusChanged, this, &FileBar::refresh);
    refresh();
}

void FileBar::refresh()
{
    const FileStatus& status = m_document.fileStatus();
    m_sentence->setText(status.sentence);
    const bool isOutOfReach = status.kind == FileStatus::Kind::OutOfReach;
    m_tryAgain->setVisible(isOutOfReach);
    m_saveCopy->setVisible(isOutOfReach);
    m_takeOver->setVisible(status.canBeTaken);
    setVisible(!status.isWritable());
}

void FileBar::saveCopy()
{
    const Gradebook& gradebook = m_document.gradebook();
    const QFileInfo file(QString::fromStdU16String(gradebook.path().u16string()));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), file.fileName(),
                                                      tr("Gradebooks (*.trellis)"));
    if (path.isEmpty()) {
        return;
    }
    const auto copied = gradebook.backup(std::filesystem::path(path.toStdU16String()));
    Q_EMIT said(copied ? tr("A copy is in %1.").arg(named(path, TextFor::Screen))
                       : messageFor(copied.error()));
}

} // namespace trellis::ui
