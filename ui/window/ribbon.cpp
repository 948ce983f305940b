// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/ribbon.h"

#include "ui/common/cut_names.h"
#include "ui/window/paper_slip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace trellis::ui {

Ribbon::Ribbon(QWidget* parent)
    : QFrame(parent), m_sentence(new QLabel(this)), m_layout(new QHBoxLayout(this))
{
    asPaperSlip(*this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_layout->setContentsMargins(8, 3, 8, 3);
    m_layout->addWidget(m_sentence, 1);
}

void Ribbon::setSentence(const QString& sentence)
{
    m_sentence->setText(withShortWords(sentence));
    setAccessibleName(sentence);
}

QPushButton* Ribbon::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    m_layout->addWidget(button);
    return button;
}

} // namespace trellis::ui
