// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/document/lock_note.h"

#include <QSysInfo>

#include <system_error>

namespace trellis::ui {

std::filesystem::path LockNote::pathFor(const std::filesystem::path& gradebook)
{
    std::error_code ignored;
    std::filesystem::path real = std::filesystem::weakly_canonical(gradebook, ignored);
    if (real.empty()) {
        real = gradebook;
    }
    std::filesystem::path name = ".~lock.";
    name += real.filename();
    name += "#";
    return real.parent_path() / name;
}

LockNote::LockNote(const std::filesystem::path& gradebook)
    : m_file(std::make_unique<QLockFile>(QString::fromStdU16String(pathFor(gradebook).u16string())))
{
    // A lesson may be long: only the end of its program makes a note void, never its age.
    m_file->setStaleLockTime(0);
}

bool LockNote::take()
{
    if (m_file->isLocked() || m_file->tryLock(0)) {
        return true;
    }
    return m_file->error() != QLockFile::LockFailedError;
}

bool LockNote::takeFromOtherComputer()
{
    const auto who = holder();
    if (who && !who->isThisComputer) {
        m_file->removeStaleLockFile();
    }
    return take();
}

std::optional<LockNote::Holder> LockNote::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (m_file->isLocked() || !m_file->getLockInfo(&process, &host, &program)) {
        return std::nullopt;
    }
    return Holder{host, host == QSysInfo::machineHostName()};
}

} // namespace trellis::ui
