// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/erase.h"

#include "core/storage/internal/eraser.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/files.h"
#include "core/storage/internal/leftovers.h"
#include "core/storage/internal/probe.h"
#include "core/storage/internal/recorder.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/schema.h"
#include "core/storage/internal/upkeep.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <memory>
#include <sstream>
#include <system_error>

namespace trellis {

using internal::Connection;
using internal::FileInTheMaking;
using internal::guarded;
using internal::Rows;

namespace {

Error unknownStudent()
{
    return Error{ErrorCode::UnknownStudent, {}, {}, {}};
}

// Erases in the copy, which then has neither the bytes nor room where they were.
Committed eraseIn(const std::filesystem::path& copy, std::span<const StudentId> records, Date day,
                  const Author& author)
{
    Committed committed;
    {
        Connection connection(copy, Connection::Mode::ReadWrite, 0);
        connection.readIdentity();
        connection.setAuthor(author);
        committed = internal::eraseRows(connection, records, day);
        connection.database().exec("VACUUM");
    }
    Connection erased(copy, Connection::Mode::ReadOnly, 0);
    if (const auto damage = internal::firstDamage(erased, internal::Checked::WholeFile)) {
        throw internal::DamagedContent(*damage);
    }
    return committed;
}

// Changes when another connection has written, also while this one writes.
unsigned int writesSeen(Connection& connection)
{
    unsigned int version = 0;
    sqlite3_file_control(connection.database().getHandle(), "main", SQLITE_FCNTL_DATA_VERSION,
                         &version);
    return version;
}

// Every page of the copy in one transaction. Nothing happens where somebody wrote since the copy
// was made.
Result<void> putInPlace(Connection& connection, const std::filesystem::path& copy,
                        unsigned int writesBefore)
{
    SQLite::Database source(copy.string(), SQLite::OPEN_READONLY);
    SQLite::Backup backup(connection.database(), source);
    // The first page takes the lock that keeps everybody else out until the last one.
    for (int pages = 1;; pages = -1) {
        const int code = backup.executeStep(pages);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED ||
            (pages == 1 && writesSeen(connection) != writesBefore)) {
            return Error{ErrorCode::InUse, {}, connection.path().string(), {}};
        }
        if (code == SQLITE_DONE) {
            return {};
        }
    }
}

bool isCopyWith(const std::filesystem::path& path, const std::string& uid,
                std::span<const StudentId> records)
{
    const auto holds = guarded(path, [&]() -> Result<bool> {
        if (!internal::probe(path, internal::currentSchemaVersion())) {
            return false;
        }
        Connection connection(path, Connection::Mode::ReadOnly, 0);
        connection.readIdentity();
        return connection.uid() == uid && internal::holdsAnyOf(connection, records);
    });
    return holds && *holds;
}

// Half a copy that cannot be opened: who is in it cannot be asked, so it counts.
bool isPartOfCopy(const std::filesystem::path& path, const std::string& uid)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str().find(uid) != std::string::npos;
}

} // namespace

Result<std::vector<StudentId>> readRecordsOf(const Gradebook& gradebook, StudentId student)
{
    return guarded(gradebook.path(), [&]() -> Result<std::vector<StudentId>> {
        Rows known(gradebook.connection(), "SELECT 1 FROM student WHERE id = ?");
        known.with(student.value);
        if (!known.next()) {
            return unknownStudent();
        }
        return internal::recordsOf(gradebook.connection(), student);
    });
}

Result<Belongings> readBelongings(const Gradebook& gradebook, StudentId student)
{
    return guarded(gradebook.path(), [&]() -> Result<Belongings> {
        Rows row(gradebook.connection(),
                 "SELECT (SELECT count(*) FROM evidence WHERE student_id = ?1), "
                 "(SELECT count(*) FROM note WHERE student_id = ?1), "
                 "(SELECT count(*) FROM work_sample WHERE student_id = ?1), "
                 "(SELECT count(*) FROM conference WHERE student_id = ?1)");
        row.with(student.value);
        if (!row.next()) {
            return Belongings{};
        }
        return Belongings{row.small(0), row.small(1), row.small(2), row.small(3)};
    });
}

Result<Committed> eraseStudent(Gradebook& gradebook, StudentId student, Date day)
{
    if (gradebook.isReadOnly()) {
        return Error{ErrorCode::ReadOnly, {}, gradebook.path().string(), {}};
    }
    const auto records = readRecordsOf(gradebook, student);
    if (!records) {
        return records.error();
    }
    Connection& connection = gradebook.connection();
    return guarded(gradebook.path(), [&]() -> Result<Committed> {
        if (auto same = internal::checkIsSame(connection); !same) { // as the file is now
            return same.error();
        }
        const unsigned int writes = writesSeen(connection);
        FileInTheMaking copy(gradebook.path());
        internal::copyVerified(connection, copy.path());
        Committed committed = eraseIn(copy.path(), *records, day, connection.author());
        if (auto done = putInPlace(connection, copy.path(), writes); !done) {
            return done.error();
        }
        connection.seenDataVersion = connection.dataVersion();
        connection.newestSeen = connection.newestOp();
        return committed;
    });
}

std::vector<std::filesystem::path> copiesWith(const Gradebook& gradebook,
                                              std::span<const StudentId> records,
                                              std::span<const std::filesystem::path> folders)
{
    std::vector<std::filesystem::path> copies;
    std::vector<std::filesystem::path> seen;
    for (const std::filesystem::path& folder : folders) {
        std::error_code trouble;
        const auto canonical = std::filesystem::canonical(folder, trouble);
        if (trouble || std::find(seen.begin(), seen.end(), canonical) != seen.end()) {
            continue;
        }
        seen.push_back(canonical);
        internal::sweepLeftovers(canonical);
        for (auto entry = std::filesystem::directory_iterator(canonical, trouble);
             !trouble && entry != std::filesystem::directory_iterator(); entry.increment(trouble)) {
            std::error_code ignored;
            const std::filesystem::path& path = entry->path();
            // Opening the gradebook itself a second time would let go of its locks.
            const bool isPart = internal::isInTheMaking(path);
            if ((path.extension() == ".trellis" || isPart) && entry->is_regular_file(ignored) &&
                !std::filesystem::equivalent(path, gradebook.path(), ignored) &&
                (isCopyWith(path, gradebook.uid(), records) ||
                 (isPart && isPartOfCopy(path, gradebook.uid())))) {
                copies.push_back(path);
            }
        }
    }
    std::sort(copies.begin(), copies.end());
    return copies;
}

Result<void> eraseFromCopy(const Gradebook& gradebook, const std::filesystem::path& copy,
                           std::span<const StudentId> records, Date day)
{
    if (auto looksRight = internal::probe(copy, internal::currentSchemaVersion()); !looksRight) {
        return looksRight.error();
    }
    return guarded(copy, [&]() -> Result<void> {
        FileInTheMaking making(copy);
        {
            Connection connection(copy, Connection::Mode::ReadOnly, 0);
            if (!internal::holdsAnyOf(connection, records)) {
                return unknownStudent();
            }
            internal::copyVerified(connection, making.path());
        }
        eraseIn(making.path(), records, day, gradebook.connection().author());
        return making.replace();
    });
}

} // namespace trellis
