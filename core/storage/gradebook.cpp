// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/gradebook.h"

#include "core/storage/checked_file.h"
#include "core/storage/edit.h"
#include "core/storage/internal/capture.h"
#include "core/storage/internal/connection.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/files.h"
#include "core/storage/internal/opening.h"
#include "core/storage/internal/recorder.h"
#include "core/storage/internal/upkeep.h"

#include <fmt/format.h>

namespace trellis {

using internal::Connection;
using internal::DamagedContent;
using internal::guarded;

Gradebook::Gradebook(std::unique_ptr<Connection> connection, OpenState state)
    : m_connection(std::move(connection)), m_state(std::move(state))
{}

Gradebook::Gradebook(Gradebook&&) noexcept = default;
Gradebook& Gradebook::operator=(Gradebook&&) noexcept = default;
Gradebook::~Gradebook() = default;

const std::filesystem::path& Gradebook::path() const
{
    return m_connection->path();
}

const std::string& Gradebook::uid() const
{
    return m_connection->uid();
}

int Gradebook::schemaVersion() const
{
    return m_connection->userVersion();
}

Result<Gradebook> Gradebook::create(const std::filesystem::path& path, Author author)
{
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) {
        return Error{ErrorCode::FileExists, {}, path.string(), {}};
    }
    internal::FileInTheMaking making(path);
    const Result<void> made = guarded(path, [&]() -> Result<void> {
        {
            Connection connection(making.path(), Connection::Mode::Create, 0);
            SQLite::Database& database = connection.database();
            database.exec(fmt::format("PRAGMA application_id = {}", kApplicationId));
            internal::migrate(connection, internal::migrations());
            SQLite::Statement row(database,
                                  "INSERT INTO gradebook (id, uid, rule_version) VALUES (1, ?, ?)");
            row.bind(1, fmt::format("{:016x}{:016x}", randomId(), randomId()));
            row.bind(2, internal::kRuleVersion);
            row.exec();
        }
        return making.appear();
    });
    if (!made) {
        return made.error();
    }
    OpenOptions options;
    options.author = std::move(author);
    options.wholeFileChecks = false;
    return open(path, std::move(options));
}

Result<void> Gradebook::createWith(const std::filesystem::path& path, Author author,
                                   const std::function<Result<void>(Gradebook&)>& fill)
{
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) {
        return Error{ErrorCode::FileExists, {}, path.string(), {}};
    }
    internal::FileInTheMaking making(path);
    Result<void> filled;
    {
        auto gradebook = create(making.path(), std::move(author));
        filled =
            gradebook
                ? guarded(path,
                          [&]() -> Result<void> {
                              // Nothing is safe on disk before the file appears, and
                              // then all of it is.
                              gradebook->connection().database().exec("PRAGMA synchronous = OFF");
                              return fill(*gradebook);
                          })
                : Result<void>(gradebook.error());
    }
    if (!filled) {
        // Nobody has heard of the file in the making.
        Error error = filled.error();
        error.where = error.where == making.path().string() ? path.string() : error.where;
        return error;
    }
    return making.appear();
}

Result<Gradebook> Gradebook::open(const std::filesystem::path& path, OpenOptions options)
{
    auto opened = internal::openGradebookFile(path, options, internal::migrations());
    if (!opened) {
        return opened.error();
    }
    opened->connection->setAuthor(std::move(options.author));
    return Gradebook(std::move(opened->connection), std::move(opened->state));
}

Result<Gradebook> Gradebook::open(const std::filesystem::path& path, OpenOptions options,
                                  CheckedFile checked)
{
    std::unique_ptr<Connection> known = checked.takeIfSame();
    if (known == nullptr) {
        return open(path, std::move(options));
    }
    if (options.readOnly) {
        known.reset();
        options.wholeFileChecks = false;
        return open(path, std::move(options));
    }
    const std::filesystem::path file = known->path();
    auto opened =
        guarded(file, [&] { return internal::openKnownWhole(std::move(known), options); });
    if (!opened) {
        return opened.error();
    }
    opened->connection->setAuthor(std::move(options.author));
    return Gradebook(std::move(opened->connection), std::move(opened->state));
}

void Gradebook::setWay(OpWay way)
{
    m_connection->setWay(way);
}

Result<Committed> Gradebook::transact(OpKind kind, const nlohmann::json& args,
                                      const std::function<Result<void>(Edit&)>& fn)
{
    return transact(kind, [&](Edit& edit, nlohmann::json& recorded) {
        recorded = args;
        return fn(edit);
    });
}

Result<Committed>
Gradebook::transact(OpKind kind, const std::function<Result<void>(Edit&, nlohmann::json& args)>& fn)
{
    if (isReadOnly()) {
        return Error{ErrorCode::ReadOnly, {}, path().string(), {}};
    }
    return guarded(path(), [&] { return internal::record(*m_connection, kind, std::nullopt, fn); });
}

Result<void> Gradebook::rehearse(const std::function<Result<void>(Edit&)>& fn,
                                 const std::function<Result<void>()>& look) const
{
    if (isReadOnly()) {
        return Error{ErrorCode::ReadOnly, {}, path().string(), {}};
    }
    return guarded(path(), [&] { return internal::rehearse(*m_connection, fn, look); });
}

bool Gradebook::wasChangedOutside()
{
    const auto asked = guarded(path(), [&]() -> Result<bool> {
        const std::int64_t version = m_connection->dataVersion();
        const bool changed = version != m_connection->seenDataVersion;
        m_connection->seenDataVersion = version;
        return changed;
    });
    return asked && *asked;
}

} // namespace trellis
