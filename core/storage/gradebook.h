// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/storage/op.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trellis {

namespace internal {
class Connection;
}
class CheckedFile;
class Edit;

/// How an opening ended that gave a gradebook; the other endings are Errors.
struct OpenState {
    enum class Kind : std::uint8_t { Opened, Migrated, ReadOnly };

    Kind kind = Kind::Opened;
    int fromVersion = 0;          ///< of a Migrated
    int toVersion = 0;            ///< of a Migrated
    std::filesystem::path backup; ///< of a Migrated: the file as it was
};

struct OpenOptions {
    Author author;
    bool readOnly = false;
    bool wholeFileChecks = true; ///< quick_check and foreign_key_check before anything is shown
    int busyTimeoutMs = 3000;    ///< how long to wait for another program that is writing
};

/// One gradebook file. The only thing in the program that reads or writes it.
///
/// Not to be used from two threads at once.
class Gradebook {
public:
    /// A new, empty file. It appears whole or not at all and never replaces anything.
    /// Errors: FileExists, NoAccess, DiskFull, FileTrouble.
    [[nodiscard]] static Result<Gradebook> create(const std::filesystem::path& path, Author author);

    /// A new file with what fill writes into it. Where fill gives an error, no file appears.
    /// Errors: those of create and fill.
    [[nodiscard]] static Result<void>
    createWith(const std::filesystem::path& path, Author author,
               const std::function<Result<void>(Gradebook&)>& fill);

    /// Writes nothing into the file unless its schema has to be brought up to date, and then
    /// only after a verified backup beside it.
    /// Errors: FileMissing, NoAccess, NotAGradebook, NewerFile, Damaged, InUse, FileTrouble.
    [[nodiscard]] static Result<Gradebook> open(const std::filesystem::path& path,
                                                OpenOptions options);
    /// The same for a file that was looked through already: not once more, as long as nobody has
    /// changed it since.
    [[nodiscard]] static Result<Gradebook> open(const std::filesystem::path& path,
                                                OpenOptions options, CheckedFile checked);

    Gradebook(Gradebook&&) noexcept;
    Gradebook& operator=(Gradebook&&) noexcept;
    ~Gradebook();

    [[nodiscard]] const OpenState& state() const { return m_state; }
    [[nodiscard]] bool isReadOnly() const { return m_state.kind == OpenState::Kind::ReadOnly; }
    [[nodiscard]] const std::filesystem::path& path() const;
    /// The same for a file and its copies. 32 hexadecimal digits.
    [[nodiscard]] const std::string& uid() const;
    [[nodiscard]] int schemaVersion() const;

    /// How what is written from now on is done, for the history.
    void setWay(OpWay way);

    /// The only way to write: runs fn in one transaction, records what it changed as one op of the
    /// history and commits. Where fn gives an error, or the file refuses, everything is as before.
    /// Nothing is recorded where fn changed nothing.
    /// Errors: those of fn; ReadOnly, InUse, DiskFull, FileGone, Damaged, FileTrouble.
    [[nodiscard]] Result<Committed> transact(OpKind kind, const nlohmann::json& args,
                                             const std::function<Result<void>(Edit&)>& fn);

    /// As transact, but args are made by fn, which may learn them only while it writes.
    [[nodiscard]] Result<Committed>
    transact(OpKind kind, const std::function<Result<void>(Edit&, nlohmann::json& args)>& fn);

    /// How the gradebook would be after fn: runs it in one transaction, lets look read what would
    /// be there, and takes everything back. The file is as before, whatever comes of it.
    /// Errors: those of fn and look; ReadOnly, InUse, FileGone, Damaged, FileTrouble.
    [[nodiscard]] Result<void> rehearse(const std::function<Result<void>(Edit&)>& fn,
                                        const std::function<Result<void>()>& look) const;

    // History. See history.cpp.

    /// The op that undo() would take back; none where nothing is left.
    [[nodiscard]] Result<std::optional<Op>> nextUndo() const;
    /// The undo that redo() would take back; its undoOf is the op that comes again.
    [[nodiscard]] Result<std::optional<Op>> nextRedo() const;
    /// Errors: NothingToUndo, ChangedSince, and those of transact.
    [[nodiscard]] Result<Committed> undo();
    /// Errors: NothingToRedo, ChangedSince, and those of transact.
    [[nodiscard]] Result<Committed> redo();
    /// Takes back one op, not necessarily the newest; a step of undo like any other.
    /// Errors: ChangedSince where a later op changed the same rows; NothingThere; NothingToUndo
    /// where it is undone already; and those of transact.
    [[nodiscard]] Result<Committed> undoOp(OpId op);
    /// The same as a change of its own, which undo() takes back before anything older.
    /// Errors: as undoOp.
    [[nodiscard]] Result<Committed> withdrawOp(OpId op);
    /// Brings again one op that was taken back, whenever and however that was; a change of its own
    /// as well.
    /// Errors: ChangedSince where a later op changed the same rows; NothingToRedo where it was not
    /// taken back; and those of transact.
    [[nodiscard]] Result<Committed> restoreOp(OpId op);

    /// Newest first; at most limit, older than before where given.
    [[nodiscard]] Result<std::vector<Op>> history(int limit = -1,
                                                  std::optional<OpId> before = {}) const;
    [[nodiscard]] Result<Op> op(OpId id) const;
    [[nodiscard]] Result<std::vector<Change>> changesOf(OpId id) const;

    // The file as a whole. See maintenance.cpp.

    struct Finding {
        std::string kind; ///< "page", "foreignKey", "schema", "history"
        std::string table;
        std::int64_t row = 0;
        std::string message;
    };
    /// Everything that is wrong with the file; empty for a sound one.
    [[nodiscard]] Result<std::vector<Finding>> check() const;

    /// A verified copy. It appears whole or not at all; an existing file is replaced whole.
    /// Errors: NoAccess, DiskFull, Damaged, InUse, FileTrouble.
    [[nodiscard]] Result<void> backup(const std::filesystem::path& to) const;

    /// Whether another program has written since the last call. Cheap enough to ask twice a second.
    [[nodiscard]] bool wasChangedOutside();

    /// For the readers and edits of core/storage only.
    [[nodiscard]] internal::Connection& connection() const { return *m_connection; }

private:
    Gradebook(std::unique_ptr<internal::Connection> connection, OpenState state);

    [[nodiscard]] Result<Committed> takeBack(const Op& op, OpKind kind);
    [[nodiscard]] Result<Committed> takeBackOne(OpId op, OpKind kind);

    std::unique_ptr<internal::Connection> m_connection;
    OpenState m_state;
};

/// The number that tells a gradebook from any other SQLite file: "Trls".
inline constexpr int kApplicationId = 0x54726C73;

} // namespace trellis
