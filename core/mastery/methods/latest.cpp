// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/methods/methods.h"

namespace trellis::methods {

int latest(std::span<const int> ranks)
{
    return ranks.back();
}

} // namespace trellis::methods
