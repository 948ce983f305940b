// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/file_output.h"

#include "core/storage/output_place.h"
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
    if (auto free = checkOutputPlace(path); !free) {
        return free;
    }
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

FileBatch::FileBatch(std::filesystem::path folder) : m_folder(std::move(folder)) {}

FileBatch::~FileBatch()
{
    if (m_waiting != nullptr) {
        m_waiting.reset();
        std::error_code ignored; // a folder with something in it stays
        if (m_isFolderOurs) {
            std::filesystem::remove(m_folder, ignored);
        }
    }
}

Result<void> FileBatch::add(const QString& name, const QByteArray& bytes)
{
    const auto file = std::filesystem::u8path(toCore(name));
    if (auto free = checkOutputPlace(m_folder / file); !free) {
        return free;
    }
    if (m_waiting == nullptr) {
        std::error_code ignored;
        m_isFolderOurs = !std::filesystem::exists(m_folder, ignored);
        if (auto made = makeFolder(m_folder); !made) {
            return made;
        }
        sweepHalfMade(m_folder);
        errno = 0;
        m_waiting = std::make_unique<QTemporaryDir>(
            QString::fromStdString((m_folder / nameInTheMaking("XXXXXX")).string()));
        if (!m_waiting->isValid()) {
            const int reason = errno != 0 ? errno : EACCES;
            return troubleWith(m_folder, reason, m_waiting->errorString());
        }
    }
    const auto waiting = std::filesystem::u8path(toCore(m_waiting->path())) / file;
    if (auto written = writeWholeFile(waiting, bytes); !written) {
        Error error = written.error();
        error.where = (m_folder / file).string();
        return error;
    }
    m_names.push_back(file);
    return {};
}

Result<std::vector<std::filesystem::path>> FileBatch::commit()
{
    std::vector<std::filesystem::path> paths;
    for (const std::filesystem::path& name : m_names) {
        std::error_code trouble;
        const auto waiting = std::filesystem::u8path(toCore(m_waiting->path())) / name;
        std::filesystem::rename(waiting, m_folder / name, trouble);
        if (trouble) {
            return troubleWith(m_folder / name, trouble.value(),
                               QString::fromStdString(trouble.message()));
        }
        paths.push_back(m_folder / name);
    }
    m_waiting.reset();
    return paths;
}

} // namespace trellis::ui
