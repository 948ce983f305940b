// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace trellis {

/// How much a file of others may hold. Source: exchange/README.md 1.
struct InputLimits {
    std::size_t bytes = 0;
    std::size_t rows = 0;
};
inline constexpr InputLimits kRosterLimits{50'000'000, 20'000};
inline constexpr InputLimits kBundleLimits{1'000'000'000, 5'000'000};

/// A whole file of text.
/// Errors: FileMissing, NoAccess, TooLarge (before anything is read), EmptyInput, NotText.
[[nodiscard]] Result<std::string> readInput(const std::filesystem::path& path,
                                            std::size_t byteLimit);

/// What bytes that are no text look like: "picture", "pdf", "workbook", "gradebook", "archive",
/// "web page", "document" or "binary"; empty for text, whatever its encoding.
[[nodiscard]] std::string_view lookOfBytes(std::string_view bytes);

/// Nothing but white space and a byte order mark.
[[nodiscard]] bool isBlankInput(std::string_view bytes);

} // namespace trellis
