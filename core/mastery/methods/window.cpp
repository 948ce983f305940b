// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/methods/methods.h"

#include <algorithm>

namespace trellis::methods {

std::span<const int> window(std::span<const int> ranks, std::optional<int> last)
{
    if (!last) {
        return ranks;
    }
    const auto wanted = static_cast<std::size_t>(std::max(*last, 1));
    return ranks.last(std::min(wanted, ranks.size()));
}

} // namespace trellis::methods
