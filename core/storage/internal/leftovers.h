// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a program that was killed leaves of a file or folder in the making: half a copy of a
// gradebook, half the sheets of a class, with names in them, that nobody would find.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace trellis::internal {

/// The name of a new file in the making, which says who makes it.
[[nodiscard]] std::string leftoverName();
/// The same, told from others of this program by its own part.
[[nodiscard]] std::string leftoverName(std::string_view own);

/// Whether a file has such a name.
[[nodiscard]] bool isInTheMaking(const std::filesystem::path& path);

/// Removes what lies in a folder and is not made any more: its maker is gone, or, where that was on
/// another machine, has not touched it for a day.
void sweepLeftovers(const std::filesystem::path& folder);

} // namespace trellis::internal
