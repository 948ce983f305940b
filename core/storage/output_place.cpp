// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/output_place.h"

#include "core/storage/internal/files.h"
#include "core/storage/internal/leftovers.h"
#include "core/storage/internal/probe.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <string>
#include <system_error>

namespace trellis {

namespace {

Error stands(std::string_view what, const std::filesystem::path& path)
{
    return Error{ErrorCode::FileExists, std::string(what), path.string(), {}};
}

} // namespace

Result<void> checkOutputPlace(const std::filesystem::path& path)
{
    std::error_code ignored; // where it cannot be looked at, nothing can be written either
    const std::filesystem::file_status status = std::filesystem::status(path, ignored);
    if (!std::filesystem::exists(status) || std::filesystem::is_directory(status)) {
        return {};
    }
    if (!std::filesystem::is_regular_file(status)) {
        return stands(kStandsNoFile, path);
    }
    // Letting go of the file lets go of the locks that this process has on it: a gradebook that is
    // open has some only while it is written.
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return internal::systemError(EACCES, path);
    }
    std::array<char, 100> start{};
    file.read(start.data(), start.size());
    const auto size = static_cast<std::size_t>(file.gcount());
    return internal::isGradebookHeader({start.data(), size}) ? stands(kStandsGradebook, path)
                                                             : Result<void>();
}

std::string nameInTheMaking(std::string_view own)
{
    return internal::leftoverName(own);
}

void sweepHalfMade(const std::filesystem::path& folder)
{
    internal::sweepLeftovers(folder);
}

} // namespace trellis
