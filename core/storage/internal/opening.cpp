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
    if (!readOnly) {
        opened.connection->useRollbackJournal();
    }
    opened.connection->readCatalogue();
    if (!readOnly) {
        sweepLeftovers(path.parent_path());
    }
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
    return guarded(path, [&] { return openProbed(path, options, steps); });
}

} // namespace trellis::internal
