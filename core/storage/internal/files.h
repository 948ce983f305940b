// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace trellis::internal {

/// A file that is being made beside the place where it will appear. Unless it is put in place it
/// disappears with its journal.
class FileInTheMaking {
public:
    explicit FileInTheMaking(const std::filesystem::path& target);
    ~FileInTheMaking();

    FileInTheMaking(const FileInTheMaking&) = delete;
    FileInTheMaking& operator=(const FileInTheMaking&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Errors: FileExists where something stands at the target, or a journal beside it; NoAccess,
    /// DiskFull, FileTrouble.
    [[nodiscard]] Result<void> appear();
    /// As appear, but what stands at the target itself is replaced whole.
    [[nodiscard]] Result<void> replace();

private:
    [[nodiscard]] Result<void> checkIsAlone() const;
    [[nodiscard]] Result<void> flushed() const;

    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

/// A folder of its own for as long as it lives, where the system keeps such things. Nobody else
/// can look into it.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    /// Empty where there is no room for it.
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// What the system's last error means for a file.
[[nodiscard]] Error systemError(int errorNumber, const std::filesystem::path& path);

/// Whether SQLite could write the file and its journal beside it.
[[nodiscard]] bool isWritable(const std::filesystem::path& path);

} // namespace trellis::internal
