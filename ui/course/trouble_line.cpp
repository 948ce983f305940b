// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/trouble_line.h"

#include "ui/course/course_section.h"
#include "ui/document/document.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace trellis::ui {

TroubleLine::TroubleLine(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_sentence(warningLabel(this)),
      m_again(new QPushButton(tr("Try a&gain"), this))
{
    m_again->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_again);
    connect(m_again, &QPushButton::clicked, this, &TroubleLine::tryAgain);
    connect(&document, &Document::fileStatusChanged, this, &TroubleLine::refresh);
    connect(&document, &Document::refused, this, [this](const QString& sentence) {
        if (sentence != m_document.fileStatus().sentence) {
            Q_EMIT refused(sentence);
        }
    });
    m_sentence->show();
    refresh();
}

bool TroubleLine::tryAgain()
{
    if (m_document.tryAgain()) {
        return true;
    }
    m_sentence->setText(tr("%1 Tried again: nothing has changed.", "why nothing can be saved")
                            .arg(m_document.fileStatus().sentence));
    return false;
}

void TroubleLine::refresh()
{
    const FileStatus& status = m_document.fileStatus();
    m_sentence->setText(status.sentence);
    m_again->setVisible(status.kind == FileStatus::Kind::OutOfReach);
    setVisible(!status.isWritable());
}

} // namespace trellis::ui
