// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/errors.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <string>

namespace trellis::internal {

namespace {

// A connection reports extended codes; their low byte is the code they are a kind of.
// Source: SQLite documentation, "Result and Error Codes".
constexpr int kPrimaryCode = 0xFF;

// SQLite takes 512 bytes for a name, also for the journal or a copy in the making beside it.
// Source: SQLite's source, MAX_PATHNAME in os_unix.c.
bool isTooLong(const std::filesystem::path& path)
{
    constexpr std::size_t kLongestPath = 512;
    constexpr std::size_t kLongestBeside = 56;
    return path.parent_path().string().size() +
               std::max(path.filename().string().size() + std::string_view("-journal").size(),
                        kLongestBeside) >=
           kLongestPath;
}

} // namespace

Error errorFrom(const SQLite::Exception& exception, const std::filesystem::path& path)
{
    const auto with = [&](ErrorCode code) {
        return Error{code, exception.what(), path.string(), {}};
    };
    switch (exception.getExtendedErrorCode()) {
    case SQLITE_READONLY_DBMOVED:
        return Error{ErrorCode::FileGone, {}, path.string(), {}}; // a detail is another's uid
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
    case SQLITE_READONLY_CANTLOCK:
    case SQLITE_READONLY_CANTINIT:
        return Error{ErrorCode::ReadOnly, std::string(kUnfinished), path.string(), {}};
    case SQLITE_IOERR_WRITE: // a quota or a full network disk reports itself like this
        return with(ErrorCode::FileTrouble);
    case SQLITE_CONSTRAINT_FOREIGNKEY: // taken out by somebody else since it was shown
        return Error{ErrorCode::ChangedSince, {}, path.string(), {}};
    default:
        break;
    }
    switch (exception.getErrorCode() & kPrimaryCode) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return with(ErrorCode::InUse);
    case SQLITE_READONLY:
        return with(ErrorCode::ReadOnly);
    case SQLITE_FULL:
        return with(ErrorCode::DiskFull);
    case SQLITE_NOTADB:
        return with(ErrorCode::NotAGradebook);
    case SQLITE_CORRUPT:
    case SQLITE_CONSTRAINT: // rows that cannot be: only a damaged or foreign file gets here
    case SQLITE_SCHEMA:
    case SQLITE_ERROR:
        return with(ErrorCode::Damaged);
    case SQLITE_CANTOPEN:
        if (isTooLong(path)) {
            return Error{ErrorCode::NoAccess, std::string(kTooLong), path.string(), {}};
        }
        return with(ErrorCode::NoAccess);
    case SQLITE_PERM:
        return with(ErrorCode::NoAccess);
    default:
        return with(ErrorCode::FileTrouble);
    }
}

bool isMissingReference(const SQLite::Exception& exception)
{
    return exception.getExtendedErrorCode() == SQLITE_CONSTRAINT_FOREIGNKEY;
}

} // namespace trellis::internal
