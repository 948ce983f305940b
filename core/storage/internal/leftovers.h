// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a program that was killed leaves of a file in the making: half a copy of a gradebook, with
// names in it, that nobody would find.
#pragma once

#include <filesystem>
#include <string>

namespace trellis::internal {

/// The name of a new file in the making, which says who makes it.
[[nodiscard]] std::string leftoverName();

/// Whether a file has such a name.
[[nodiscard]] bool isInTheMaking(const std::filesystem::path& path);

/// Removes what lies in a folder and is not made any more: its maker is gone, or, where that was on
/// another machine, has not touched it for a day.
void sweepLeftovers(const std::filesystem::path& folder);

} // namespace trellis::internal
