// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace trellis {

/// Details of the FileExists of checkOutputPlace.
inline constexpr std::string_view kStandsGradebook = "gradebook";
inline constexpr std::string_view kStandsNoFile = "no file";

/// That a file for others may be put at the path: nothing stands there, or a plain file that is no
/// gradebook, which a name typed too fast would cost a year. Links are followed. A folder is left
/// to whoever writes.
/// Errors: FileExists; where: path; detail: what stands there. NoAccess where that cannot be read.
[[nodiscard]] Result<void> checkOutputPlace(const std::filesystem::path& path);

/// The name of a hidden folder in which files for others are made, until all of them can appear: it
/// says who makes them. Its own part tells it from others of this program.
[[nodiscard]] std::string nameInTheMaking(std::string_view own);

/// Removes from a folder what killed programs left half-made there.
void sweepHalfMade(const std::filesystem::path& folder);

} // namespace trellis
