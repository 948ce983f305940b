// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/course/count_cards.h"

#include "ui/course/count_card.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr int kFewestColumns = 2;
constexpr int kGap = 6;

} // namespace

CountCards::CountCards(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

CountCard* CountCards::add()
{
    auto* card = new CountCard(this);
    m_cards.push_back(card);
    place();
    return card;
}

bool CountCards::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    constexpr std::array kMatters = {QEvent::Resize, QEvent::LayoutRequest,
                                     QEvent::LayoutDirectionChange, QEvent::FontChange};
    if (std::find(kMatters.begin(), kMatters.end(), event->type()) != kMatters.end()) {
        place();
    }
    return isHandled;
}

// Not a layout of Qt's: a scroll area around this one asks no layout for the height that goes with
// a width, and the words of a card would be cut.
void CountCards::place()
{
    const int all = static_cast<int>(m_cards.size());
    int widest = 0;
    int least = 0;
    for (const CountCard* card : m_cards) {
        widest = std::max(widest, card->sizeHint().width());
        least = std::max(least, card->minimumSizeHint().width());
    }
    setMinimumWidth(kFewestColumns * least + kGap);
    const int columns =
        all * widest + (all - 1) * kGap <= width() ? all : std::min(all, kFewestColumns);
    const int wide = (width() - (columns - 1) * kGap) / std::max(1, columns);
    int top = 0;
    for (auto row = m_cards.begin(); row != m_cards.end();) {
        const auto end = row + std::min<std::ptrdiff_t>(columns, m_cards.end() - row);
        int high = 0;
        for (auto card = row; card != end; ++card) {
            high = std::max(high, (*card)->heightForWidth(wide));
        }
        for (int left = 0; row != end; ++row, left += wide + kGap) {
            (*row)->setGeometry(
                QStyle::visualRect(layoutDirection(), rect(), QRect(left, top, wide, high)));
        }
        top += high + kGap;
    }
    setFixedHeight(std::max(0, top - kGap));
}

} // namespace trellis::ui
