// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

#include <optional>
#include <vector>

namespace trellis::ui {

/// Where back and forward lead, as in a browser: going somewhere new forgets what was ahead.
class PlaceHistory {
public:
    /// The place that is left for a new one.
    void leave(const Place& here);
    /// The place to go back to from here; none where nothing is behind.
    std::optional<Place> back(const Place& here);
    std::optional<Place> forward(const Place& here);

    [[nodiscard]] bool canGoBack() const { return !m_behind.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_ahead.empty(); }

private:
    std::vector<Place> m_behind;
    std::vector<Place> m_ahead;
};

} // namespace trellis::ui
