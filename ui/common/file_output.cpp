// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/file_output.h"

#include "ui/text/strings.h"

#include <QFileDevice>
#include <QSaveFile>

#include <cerrno>
#include <system_error>

namespace trellis::ui {

namespace {

Error troubleWith(const std::filesystem::path& path, int systemError, const QString& detail)
{
    Error error{ErrorCode::FileTrouble, toCore(detail), path.string(), {}};
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        error.code = ErrorCode::DiskFull;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
        error.code = ErrorCode::NoAccess;
        break;
    default:
        break;
    }
    return error;
}

} // namespace

Result<void> writeWholeFile(const std::filesystem::path& path, const QByteArray& bytes)
{
    QSaveFile file(QString::fromStdString(path.string()));
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        const int reason = errno;
        const bool isKept = file.error() == QFileDevice::PermissionsError ||
                            file.error() == QFileDevice::WriteError;
        return troubleWith(path, reason != 0 ? reason : (isKept ? EACCES : 0), file.errorString());
    }
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return troubleWith(path, isFull ? ENOSPC : errno, file.errorString());
    }
    return {};
}

Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code trouble;
    std::filesystem::create_directories(folder, trouble);
    if (trouble) {
        return troubleWith(folder, trouble.value(), QString::fromStdString(trouble.message()));
    }
    return {};
}

} // namespace trellis::ui
