// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/count_cards.h"

#include "ui/course/count_card.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr int kFewestColumns = 2;

} // namespace

CountCards::CountCards(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
}

CountCard* CountCards::add()
{
    auto* card = new CountCard(this);
    m_cards.push_back(card);
    m_columns = 0;
    place();
    return card;
}

bool CountCards::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        place();
    }
    return isHandled;
}

void CountCards::place()
{
    const int all = static_cast<int>(m_cards.size());
    int widest = 0;
    for (const CountCard* card : m_cards) {
        widest = std::max(widest, card->sizeHint().width());
    }
    const int needed = all * widest + (all - 1) * std::max(0, m_grid->horizontalSpacing());
    const int columns = needed <= width() ? all : std::min(all, kFewestColumns);
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (int i = 0; i < all; ++i) {
        CountCard* card = m_cards[static_cast<std::size_t>(i)];
        m_grid->removeWidget(card);
        m_grid->addWidget(card, i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

} // namespace trellis::ui
