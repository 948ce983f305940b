// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/methods/methods.h"

#include <algorithm>

namespace trellis::methods {

int highest(std::span<const int> ranks)
{
    return *std::max_element(ranks.begin(), ranks.end());
}

} // namespace trellis::methods
