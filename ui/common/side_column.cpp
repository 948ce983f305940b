// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/side_column.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace trellis::ui {

SideColumn::SideColumn(QWidget* parent) : QScrollArea(parent)
{
    auto* content = new QWidget(this);
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(8);
    m_cards->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

int SideColumn::neededWidth() const
{
    return widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
}

QSize SideColumn::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), minimumSizeHint().height()};
}

QSize SideColumn::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    return m_isWhole ? QSize(least.width(), widget()->minimumHeight()) : least;
}

void SideColumn::setWhole(bool isWhole)
{
    if (m_isWhole != isWhole) {
        m_isWhole = isWhole;
        setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        updateGeometry();
    }
}

bool SideColumn::eventFilter(QObject* watched, QEvent* event)
{
    const bool isHandled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        follow();
        if (std::exchange(m_lastNeeded, neededWidth()) != neededWidth()) {
            Q_EMIT neededWidthChanged();
        }
    }
    return isHandled;
}

void SideColumn::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    follow();
}

void SideColumn::follow()
{
    // A scroll area asks for the least height that text which wraps could have, and squeezes.
    widget()->setMinimumHeight(m_cards->heightForWidth(viewport()->width()));
    if (m_isWhole) {
        updateGeometry();
    }
}

void SideColumn::addCard(QWidget* card)
{
    m_cards->insertWidget(m_cards->count() - 1, card);
}

} // namespace trellis::ui
