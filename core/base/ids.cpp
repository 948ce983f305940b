// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/ids.h"

#include <random>

namespace trellis {

std::int64_t randomId()
{
    thread_local std::random_device device;
    std::uniform_int_distribution<std::int64_t> anyPositive(1, INT64_MAX);
    return anyPositive(device);
}

} // namespace trellis
