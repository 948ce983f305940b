// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <filesystem>

namespace trellis {

/// Whether a gradebook that nobody has open is without damage, for whoever waits for something else
/// before it is opened. Changes nothing. False also where that cannot be said: opening checks the
/// file by itself then, and says what is wrong with it.
[[nodiscard]] bool isKnownWhole(const std::filesystem::path& path);

} // namespace trellis
