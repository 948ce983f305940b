// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/file_bar.h"

#include "ui/common/cut_names.h"
#include "ui/common/file_question.h"
#include "ui/document/document.h"
#include "ui/document/reach.h"
#include "ui/text/messages.h"
#include "ui/window/paper_slip.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTime>

namespace trellis::ui {

FileBar::FileBar(Document& document, QSettings& settings, QWidget* parent)
    : QFrame(parent), m_document(document), m_settings(settings), m_sentence(new QLabel(this)),
      m_tryAgain(new QPushButton(tr("&Try again"), this)),
      m_saveCopy(new QPushButton(tr("&Save a copy elsewhere"), this)),
      m_goOn(new QPushButton(tr("Go on in the cop&y"), this)),
      m_takeOver(new QPushButton(tr("Change it &here"), this))
{
    asPaperSlip(*this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_sentence, 1);
    for (QPushButton* button : {m_goOn, m_tryAgain, m_saveCopy, m_takeOver}) {
        layout->addWidget(button);
    }
    connect(m_tryAgain, &QPushButton::clicked, this, &FileBar::tryAgain);
    connect(m_saveCopy, &QPushButton::clicked, this, &FileBar::saveCopy);
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(m_copy); });
    connect(m_takeOver, &QPushButton::clicked, &document, &Document::takeOver);
    connect(&document, &Document::fileStatusChanged, this, &FileBar::refresh);
    refresh();
}

void FileBar::refresh()
{
    const FileStatus& status = m_document.fileStatus();
    const bool isOutOfReach = status.kind == FileStatus::Kind::OutOfReach;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    if (status.isWritable() && hadKeyboard) {
        Q_EMIT left(); // first: hidden it would give the keyboard to what Tab reaches next
    }
    if (!isOutOfReach) {
        m_copy.clear();
    }
    m_sentence->setText(withShortWords(
        m_copy.isEmpty() ? status.sentence
                         : tr("%1 A copy is in %2.", "what is amiss; file")
                               .arg(status.sentence, named(m_copy, TextFor::Screen))));
    m_goOn->setVisible(!m_copy.isEmpty());
    m_tryAgain->setVisible(isOutOfReach);
    const bool isToLookAt = status.kind == FileStatus::Kind::LookOnly;
    m_saveCopy->setText(isToLookAt ? tr("&Save a copy and open it") : tr("&Save a copy elsewhere"));
    m_saveCopy->setVisible(isOutOfReach || isToLookAt);
    m_takeOver->setVisible(status.canBeTaken);
    setVisible(!status.isWritable());
}

void FileBar::tryAgain()
{
    if (!m_document.tryAgain()) {
        const QString when = QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm"));
        Q_EMIT said(hasRoomToWrite(m_document.gradebook())
                        ? tr("Tried again, %1: nothing has changed.").arg(when)
                        : tr("Tried again, %1: less than %2 is free there.")
                              .arg(when, QLocale().formattedDataSize(kRoomToWrite, 0,
                                                                     QLocale::DataSizeSIFormat)));
    }
}

void FileBar::saveCopy()
{
    const Gradebook& gradebook = m_document.gradebook();
    const QFileInfo file(QString::fromStdU16String(gradebook.path().u16string()));
    const QString path = askWhereToSave(this, m_settings,
                                        {.use = FilesFor::Gradebooks,
                                         .title = tr("Save a copy"),
                                         .kinds = tr("Gradebooks (*.trellis)"),
                                         .name = file.fileName(),
                                         .folder = documentsFolder()});
    if (path.isEmpty()) {
        return;
    }
    copyTo(path);
}

void FileBar::copyTo(const QString& path)
{
    const auto copied = m_document.gradebook().backup(std::filesystem::path(path.toStdU16String()));
    if (!copied) {
        Q_EMIT said(messageFor(copied.error()));
        return;
    }
    if (m_document.fileStatus().kind == FileStatus::Kind::LookOnly) {
        Q_EMIT fileWanted(path);
        return;
    }
    m_copy = path;
    refresh();
    m_goOn->setFocus();
}

} // namespace trellis::ui
