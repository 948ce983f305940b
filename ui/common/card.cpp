// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/card.h"

#include "ui/common/text_label.h"
#include "ui/common/theme.h"
#include "ui/text/strings.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

constexpr int kRadius = 6;
constexpr int kBesideHeading = 12;

} // namespace

QAbstractButton* quietButton(QWidget* parent, const QString& text)
{
    auto* button = new QToolButton(parent);
    button->setText(menuText(text));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    QFont underlined;
    underlined.setUnderline(true);
    button->setFont(underlined);
    return button;
}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(new TextLabel(1.0, TextLabel::Tone::Bold, this)),
      m_head(new QHBoxLayout), m_body(new QVBoxLayout)
{
    m_head->addWidget(m_title, 1);
    m_body->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(4);
    layout->addLayout(m_head);
    layout->addLayout(m_body);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::addAction(QWidget* button)
{
    m_head->addWidget(button);
}

void Card::setHeadline(QWidget* headline)
{
    m_headline = headline;
    m_body->insertWidget(0, headline);
}

void Card::setLow(bool isLow)
{
    if (m_isLow == isLow || m_headline == nullptr) {
        return;
    }
    m_isLow = isLow;
    m_head->setStretch(0, isLow ? 0 : 1);
    m_head->setSpacing(isLow ? kBesideHeading : -1);
    if (isLow) {
        m_head->insertWidget(1, m_headline, 1);
    } else {
        m_body->insertWidget(0, m_headline);
    }
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isAbovePage ? tokens.borderStrong : tokens.gridline);
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

} // namespace trellis::ui
