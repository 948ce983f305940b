// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/probe.h"

#include "core/storage/gradebook.h"
#include "core/storage/internal/files.h"
#include "core/storage/internal/schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <string_view>
#include <system_error>

namespace trellis::internal {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHeaderSize = 100;
constexpr std::string_view kMagic = "SQLite format 3\0"sv;

std::uint32_t bigEndian(std::string_view header, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        number = (number << 8) | static_cast<unsigned char>(header[at + i]);
    }
    return number;
}

std::string_view looksLike(std::string_view start)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kKnown{{
        {"PK\x03\x04"sv, "zip"},
        {"%PDF"sv, "pdf"},
        {"\x89PNG"sv, "picture"},
        {"\xFF\xD8\xFF"sv, "picture"},
        {"GIF8"sv, "picture"},
        {"\xEF\xBB\xBF"sv, "text"},
        {"\xFF\xFE"sv, "text"},
    }};
    for (const auto& [bytes, name] : kKnown) {
        if (start.substr(0, bytes.size()) == bytes) {
            return name;
        }
    }
    const bool isText = std::all_of(start.begin(), start.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\r' || c == '\t';
    });
    return isText ? "text" : "unknown";
}

bool isDatabaseHeader(std::string_view header)
{
    return header.size() >= kHeaderSize && header.substr(0, kMagic.size()) == kMagic;
}

} // namespace

bool isGradebookHeader(std::string_view header)
{
    return isDatabaseHeader(header) &&
           bigEndian(header, 68) == static_cast<std::uint32_t>(kApplicationId);
}

Result<void> probe(const std::filesystem::path& path, int newestVersion)
{
    std::error_code trouble;
    const std::filesystem::file_status status = std::filesystem::status(path, trouble);
    if (status.type() == std::filesystem::file_type::not_found) {
        return Error{ErrorCode::FileMissing, {}, path.string(), {}};
    }
    if (trouble) {
        return systemError(trouble.value(), path);
    }
    const auto notAGradebook = [&](std::string_view what) {
        return Error{ErrorCode::NotAGradebook, std::string(what), path.string(), {}};
    };
    if (std::filesystem::is_directory(status)) {
        return notAGradebook("folder");
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return systemError(errno == 0 ? EACCES : errno, path);
    }
    std::array<char, kHeaderSize> bytes{};
    file.read(bytes.data(), bytes.size());
    const std::string_view header(bytes.data(), static_cast<std::size_t>(file.gcount()));
    if (header.empty()) {
        return notAGradebook("empty");
    }
    if (!isDatabaseHeader(header)) {
        return notAGradebook(looksLike(header));
    }
    if (!isGradebookHeader(header)) {
        return notAGradebook("database");
    }
    const auto version = static_cast<int>(bigEndian(header, 60));
    if (version > newestVersion) {
        return Error{ErrorCode::NewerFile, std::to_string(version), path.string(), {}};
    }
    if (version < 1) {
        return Error{ErrorCode::Damaged, "it has no version", path.string(), {}};
    }

    // While a journal waits to be rolled back, the size may be that of a half-written file.
    const bool hasJournal = std::filesystem::exists(path.string() + "-journal", trouble) ||
                            std::filesystem::exists(path.string() + "-wal", trouble);
    const bool countIsValid = bigEndian(header, 24) == bigEndian(header, 92);
    if (!hasJournal && countIsValid) {
        const std::uint32_t stored = (bigEndian(header, 16) >> 16) & 0xFFFF;
        const std::uint64_t pageSize = stored == 1 ? 65536 : stored;
        const std::uint64_t expected = pageSize * bigEndian(header, 28);
        const std::uint64_t actual = std::filesystem::file_size(path, trouble);
        if (actual != expected) {
            return Error{ErrorCode::Damaged,
                         fmt::format("it has {} bytes and should have {}", actual, expected),
                         path.string(),
                         {}};
        }
    }
    return {};
}

} // namespace trellis::internal
