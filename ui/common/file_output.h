// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <vector>

namespace trellis::ui {

/// Writes a whole file. It appears whole or not at all; one that was there is replaced whole, but
/// never a gradebook or what is no plain file.
/// Errors: FileExists, NoAccess, DiskFull, FileTrouble; where: path.
[[nodiscard]] Result<void> writeWholeFile(const std::filesystem::path& path,
                                          const QByteArray& bytes);

/// Makes a folder and those above it where they are missing.
/// Errors: NoAccess, DiskFull, FileTrouble; where: path.
[[nodiscard]] Result<void> makeFolder(const std::filesystem::path& folder);

/// Files that appear in a folder together: until all are written they lie in a hidden folder
/// inside it, which goes again where they are not wanted after all. Files of the same names are
/// replaced whole.
class FileBatch {
public:
    /// A folder that is missing is made with the first file.
    explicit FileBatch(std::filesystem::path folder);
    ~FileBatch();
    FileBatch(const FileBatch&) = delete;
    FileBatch& operator=(const FileBatch&) = delete;

    /// Errors: those of writeWholeFile; where: the path that it was to have.
    [[nodiscard]] Result<void> add(const QString& name, const QByteArray& bytes);
    /// The paths in the order in which they were added. Errors as above.
    [[nodiscard]] Result<std::vector<std::filesystem::path>> commit();

private:
    std::filesystem::path m_folder;
    bool m_isFolderOurs = false; ///< it was not there before
    std::unique_ptr<QTemporaryDir> m_waiting;
    std::vector<std::filesystem::path> m_names;
};

} // namespace trellis::ui
