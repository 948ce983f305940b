// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/opening.h"

#include "core/storage/internal/errors.h"
#include "core/storage/internal/files.h"
#include "core/storage/internal/leftovers.h"
#include "core/storage/internal/probe.h"
#include "core/storage/internal/upkeep.h"

#include <algorithm>
#include <system_error>

namespace trellis::internal {

namespace {

// The file as it was stays beside the one that is brought up to date.
Result<OpenState> bringUpToDate(Connection& connection, std::span<const Migration> steps)
{
    const int newest = steps.back().to;
    OpenState state{OpenState::Kind::Migrated, connection.userVersion(), newest,
                    backupNameFor(connection.path(), newest)};
    FileInTheMaking copy(state.backup);
    copyVerified(connection, copy.path());
    if (auto kept = copy.appear(); !kept) {
        return kept.error();
    }
    migrate(connection, steps);
    return state;
}

// Those that made a file of the version.
std::span<const Migration> stepsUpTo(std::span<const Migration> steps, int version)
{
    const auto later = std::find_if(steps.begin(), steps.end(),
                                    [version](const Migration& step) { return step.to > version; });
    return {steps.begin(), later};
}

// Once the schema stands.
void getReady(OpenedFile& opened)
{
    const bool readOnly = opened.state.kind == OpenState::Kind::ReadOnly;
    if (!readOnly) {
        opened.connection->useRollbackJournal();
    }
    opened.connection->readIdentity();
    if (!readOnly) {
        sweepLeftovers(opened.connection->path().parent_path());
    }
}

Result<OpenedFile> openProbed(const std::filesystem::path& path, const OpenOptions& options,
                              std::span<const Migration> steps)
{
    const bool readOnly = options.readOnly || !isWritable(path);
    OpenedFile opened;
    opened.connection = std::make_unique<Connection>(
        path, readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite,
        options.busyTimeoutMs);
    opened.state.kind = readOnly ? OpenState::Kind::ReadOnly : OpenState::Kind::Opened;
    // First, since a check of the whole file works out whatever the tables ask for.
    const int version = opened.connection->userVersion();
    if (!hasSchemaOf(*opened.connection, stepsUpTo(steps, version))) {
        return Error{
            ErrorCode::Damaged, "its tables are not those of a gradebook", path.string(), {}};
    }
    if (options.wholeFileChecks) {
        if (const auto damage = firstDamage(*opened.connection, Checked::WithoutContents)) {
            return Error{ErrorCode::Damaged, *damage, path.string(), {}};
        }
    }
    if (version < steps.back().to) {
        if (readOnly) {
            return Error{ErrorCode::ReadOnly, {}, path.string(), {}};
        }
        const auto state = bringUpToDate(*opened.connection, steps);
        if (!state) {
            return state.error();
        }
        opened.state = *state;
    }
    getReady(opened);
    return opened;
}

// To look at what cannot be written and was left in the middle of a change: it is taken back in a
// copy, which goes at once and lives on for as long as it is open.
Result<OpenedFile> openCopy(const std::filesystem::path& path, const OpenOptions& options,
                            std::span<const Migration> steps)
{
    const TemporaryFolder folder;
    if (folder.path().empty()) {
        return Error{ErrorCode::ReadOnly, std::string(kUnfinished), path.string(), {}};
    }
    const std::filesystem::path copy = folder.path() / "copy.trellis";
    for (const char* const end : {"", "-journal", "-wal"}) {
        const std::filesystem::path from = path.string() + end;
        std::error_code trouble;
        if (std::filesystem::exists(from, trouble)) {
            std::filesystem::copy_file(from, copy.string() + end, trouble);
        }
        if (trouble) {
            return systemError(trouble.value(), path);
        }
    }
    {
        SQLite::Database rolledBack(copy.string(), SQLite::OPEN_READWRITE);
        static_cast<void>(rolledBack.execAndGet("SELECT count(*) FROM sqlite_schema").getInt());
        rolledBack.exec("PRAGMA journal_mode = DELETE");
    }
    OpenOptions look = options;
    look.readOnly = true;
    auto opened = openProbed(copy, look, steps);
    if (!opened) {
        Error error = opened.error();
        error.where = path.string();
        return error;
    }
    opened->connection->standFor(path);
    return opened;
}

} // namespace

Result<OpenedFile> openGradebookFile(const std::filesystem::path& given, const OpenOptions& options,
                                     std::span<const Migration> steps)
{
    std::error_code ignored;
    std::filesystem::path path = std::filesystem::canonical(given, ignored);
    if (path.empty()) {
        path = given;
    }
    if (auto looksRight = probe(path, steps.back().to); !looksRight) {
        return looksRight.error();
    }
    auto opened = guarded(path, [&] { return openProbed(path, options, steps); });
    if (!opened && opened.error().code == ErrorCode::ReadOnly &&
        opened.error().detail == kUnfinished) {
        return guarded(path, [&] { return openCopy(path, options, steps); });
    }
    return opened;
}

Result<OpenedFile> openKnownWhole(std::unique_ptr<Connection> connection,
                                  const OpenOptions& options)
{
    connection->database().setBusyTimeout(options.busyTimeoutMs);
    OpenedFile opened{std::move(connection), {}};
    getReady(opened);
    return opened;
}

} // namespace trellis::internal
