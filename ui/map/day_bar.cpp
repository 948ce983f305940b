// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/day_bar.h"

#include "ui/common/theme.h"
#include "ui/text/dates.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace trellis::ui {

DayBar::DayBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this))
{
    auto* back = new QToolButton(this);
    back->setText(tr("Back to today"));
    connect(back, &QToolButton::clicked, this, &DayBar::backWanted);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(back);
    hide();
}

void DayBar::setDay(std::optional<Date> day)
{
    const Tokens& tokens = tokensFor(palette());
    QPalette warning = palette();
    warning.setColor(QPalette::Window, tokens.warning.fill);
    warning.setColor(QPalette::WindowText, tokens.warning.ink);
    setPalette(warning);
    m_text->setText(
        day ? tr("The Map as it was on %1. Nothing can be changed here.").arg(dateWithYear(*day))
            : QString());
    setVisible(day.has_value());
}

QString DayBar::text() const
{
    return m_text->text();
}

} // namespace trellis::ui
