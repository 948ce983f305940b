// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/ready_bar.h"

#include "ui/common/flow_layout.h"

#include <QLabel>
#include <QPushButton>

namespace trellis::ui {

ReadyBar::ReadyBar(QWidget* parent) : QWidget(parent), m_words(new QLabel(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_words->setTextFormat(Qt::PlainText);
    auto* layout = new FlowLayout(this);
    layout->addWidget(m_words);
    for (std::size_t i = 0; i < kReadyParts.size(); ++i) {
        const ReadyPart part = kReadyParts.at(i);
        auto* button = new QPushButton(readyPartText(part), this);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Still open: %1").arg(readyPartText(part)));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, part] { Q_EMIT partWanted(part); });
        m_open.at(i) = button;
    }
}

void ReadyBar::setReadiness(const Readiness& ready)
{
    m_words->setText(ready.isReady() ? readyText(ready) : tr("Still open:"));
    for (std::size_t i = 0; i < kReadyParts.size(); ++i) {
        m_open.at(i)->setVisible(!isThere(ready, kReadyParts.at(i)));
    }
}

} // namespace trellis::ui
