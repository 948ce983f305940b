// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/leftovers.h"

#include "core/base/ids.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <optional>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace trellis::internal {

namespace {

constexpr std::string_view kStart = ".trellis-";
constexpr std::string_view kEnd = ".part";
constexpr std::string_view kJournalEnd = ".part-journal";

/// Tells machines apart that have the same folder; not by a name, which is nobody's business.
std::uint32_t machine()
{
    std::array<char, 256> name{};
    ::gethostname(name.data(), name.size() - 1);
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const char c : std::string_view(name.data())) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    return hash;
}

std::optional<std::uint32_t> hexNumber(std::string_view text)
{
    std::uint32_t number = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
    return trouble == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                      : std::nullopt;
}

/// The process that makes the file, where it is one of this machine.
std::optional<pid_t> makerOf(std::string_view name)
{
    name.remove_prefix(kStart.size());
    const std::size_t first = name.find('-');
    const std::size_t second = name.find('-', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos ||
        hexNumber(name.substr(0, first)) != machine()) {
        return std::nullopt;
    }
    const auto process = hexNumber(name.substr(first + 1, second - first - 1));
    return process ? std::optional(static_cast<pid_t>(*process)) : std::nullopt;
}

bool isGone(pid_t process)
{
    return ::kill(process, 0) != 0 && errno == ESRCH;
}

bool isLeft(const std::filesystem::directory_entry& entry)
{
    const std::string name = entry.path().filename().string();
    std::error_code trouble;
    const std::filesystem::file_type type = entry.symlink_status(trouble).type();
    if (!name.starts_with(kStart) || !(name.ends_with(kEnd) || name.ends_with(kJournalEnd)) ||
        (type != std::filesystem::file_type::regular &&
         type != std::filesystem::file_type::directory)) {
        return false;
    }
    if (const auto maker = makerOf(name)) {
        return isGone(*maker);
    }
    const auto touched = entry.last_write_time(trouble);
    return !trouble &&
           std::filesystem::file_time_type::clock::now() - touched > std::chrono::hours(24);
}

} // namespace

std::string leftoverName()
{
    return leftoverName(fmt::format("{:016x}", randomId()));
}

std::string leftoverName(std::string_view own)
{
    return fmt::format("{}{:x}-{:x}-{}{}", kStart, machine(), ::getpid(), own, kEnd);
}

bool isInTheMaking(const std::filesystem::path& path)
{
    const std::string name = path.filename().string();
    return name.starts_with(kStart) && name.ends_with(kEnd);
}

void sweepLeftovers(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> left;
    std::error_code trouble; // what cannot be looked at or removed stays
    for (auto entry = std::filesystem::directory_iterator(folder.empty() ? "." : folder, trouble);
         !trouble && entry != std::filesystem::directory_iterator(); entry.increment(trouble)) {
        if (isLeft(*entry)) {
            left.push_back(entry->path());
        }
    }
    for (const std::filesystem::path& path : left) {
        std::filesystem::remove_all(path, trouble);
    }
}

} // namespace trellis::internal
