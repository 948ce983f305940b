// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/place_history.h"

namespace trellis::ui {

namespace {

constexpr std::size_t kMost = 100;

std::optional<Place> step(std::vector<Place>& from, std::vector<Place>& to, const Place& here)
{
    if (from.empty()) {
        return std::nullopt;
    }
    const Place there = from.back();
    from.pop_back();
    to.push_back(here);
    return there;
}

} // namespace

void PlaceHistory::leave(const Place& here)
{
    m_ahead.clear();
    if (m_behind.empty() || m_behind.back() != here) {
        m_behind.push_back(here);
    }
    if (m_behind.size() > kMost) {
        m_behind.erase(m_behind.begin());
    }
}

std::optional<Place> PlaceHistory::back(const Place& here)
{
    return step(m_behind, m_ahead, here);
}

std::optional<Place> PlaceHistory::forward(const Place& here)
{
    return step(m_ahead, m_behind, here);
}

} // namespace trellis::ui
