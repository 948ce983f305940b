// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/files.h"

#include "core/storage/internal/errors.h"
#include "core/storage/internal/leftovers.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace trellis::internal {

namespace {

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

int flush(const std::filesystem::path& path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0) {
        return errno;
    }
    const int trouble = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return trouble;
}

// Moves without replacing where the file system can do that in one step (a stick with FAT cannot).
int moveWithoutReplacing(const std::filesystem::path& from, const std::filesystem::path& to)
{
#ifdef __linux__
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return errno;
    }
#endif
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(to, ignored))) {
        return EEXIST;
    }
    return std::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

} // namespace

FileInTheMaking::FileInTheMaking(const std::filesystem::path& target)
    : m_target(target), m_path(folderOf(target) / leftoverName())
{}

FileInTheMaking::~FileInTheMaking()
{
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
    std::filesystem::remove(m_path.string() + "-journal", ignored);
}

// SQLite would write what a journal left behind says into whatever has the file's name.
Result<void> FileInTheMaking::checkIsAlone() const
{
    std::filesystem::path journal = m_target;
    journal += "-journal";
    std::error_code ignored;
    return std::filesystem::exists(journal, ignored)
               ? Error{ErrorCode::FileExists, {}, journal.string(), {}}
               : Result<void>();
}

Result<void> FileInTheMaking::flushed() const
{
    const int trouble = flush(m_path, O_RDWR);
    return trouble == 0 ? Result<void>() : systemError(trouble, m_target);
}

Result<void> FileInTheMaking::appear()
{
    if (auto alone = checkIsAlone(); !alone) {
        return alone;
    }
    if (auto done = flushed(); !done) {
        return done;
    }
    if (const int trouble = moveWithoutReplacing(m_path, m_target); trouble != 0) {
        return systemError(trouble, m_target);
    }
    flush(folderOf(m_target), O_RDONLY);
    return {};
}

Result<void> FileInTheMaking::replace()
{
    if (auto alone = checkIsAlone(); !alone) {
        return alone;
    }
    if (auto done = flushed(); !done) {
        return done;
    }
    if (std::rename(m_path.c_str(), m_target.c_str()) != 0) {
        return systemError(errno, m_target);
    }
    flush(folderOf(m_target), O_RDONLY);
    return {};
}

TemporaryFolder::TemporaryFolder()
{
    std::error_code ignored;
    std::string name = (std::filesystem::temp_directory_path(ignored) / "trellis-XXXXXX").string();
    if (::mkdtemp(name.data()) != nullptr) {
        m_path = name;
    }
}

TemporaryFolder::~TemporaryFolder()
{
    if (!m_path.empty()) {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
}

Error systemError(int errorNumber, const std::filesystem::path& path)
{
    const auto with = [&](ErrorCode code) {
        return Error{code, std::strerror(errorNumber), path.string(), {}};
    };
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return with(ErrorCode::DiskFull);
    case EEXIST:
        return with(ErrorCode::FileExists);
    case ENOENT:
        return with(ErrorCode::FileMissing);
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOTDIR:
    case EISDIR:
        return with(ErrorCode::NoAccess);
    case ENAMETOOLONG:
        return Error{ErrorCode::NoAccess, std::string(kTooLong), path.string(), {}};
    default:
        return with(ErrorCode::FileTrouble);
    }
}

bool isWritable(const std::filesystem::path& path)
{
    return ::access(path.c_str(), W_OK) == 0 && ::access(folderOf(path).c_str(), W_OK) == 0;
}

} // namespace trellis::internal
