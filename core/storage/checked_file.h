// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>

namespace trellis {

class Gradebook;

namespace internal {
class Connection;
}

/// A gradebook that was looked through for damage before it is opened, by whoever waits for
/// something else until then. It stays open for that, but nothing of it is held or changed: other
/// programs go on writing into it.
class CheckedFile {
public:
    /// Looks through a file that nobody in this program has open.
    [[nodiscard]] static CheckedFile lookThrough(const std::filesystem::path& path);

    /// One of which nothing is known.
    CheckedFile() noexcept;
    CheckedFile(CheckedFile&&) noexcept;
    CheckedFile& operator=(CheckedFile&&) noexcept;
    ~CheckedFile();

    /// Whether it was without damage. False also where that cannot be said: opening looks through
    /// the file by itself then, and says what is wrong with it.
    [[nodiscard]] bool isWhole() const { return m_connection != nullptr; }

private:
    friend class Gradebook;

    /// None where another program has written since, or put another file in its place.
    [[nodiscard]] std::unique_ptr<internal::Connection> takeIfSame();

    std::unique_ptr<internal::Connection> m_connection;
};

} // namespace trellis
