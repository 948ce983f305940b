// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/checked_file.h"
#include "core/storage/gradebook.h"
#include "ui/document/file_status.h"
#include "ui/document/lock_note.h"

#include <cstdint>
#include <future>
#include <optional>

namespace trellis::ui {

/// Opens the gradebook to change it where the note can be had, else to look only. Looking
/// through the file may have begun already.
/// Errors: those of Gradebook::open.
[[nodiscard]] Result<Gradebook> openWith(LockNote& note, const std::filesystem::path& path,
                                         const Author& author, std::future<CheckedFile> begun = {});

[[nodiscard]] FileStatus statusOf(const Gradebook& gradebook, const LockNote& note);

/// Whether no change can be saved until something is done about the file.
[[nodiscard]] bool putsOutOfReach(const Error& error);

enum class LostChange : unsigned char { Rating, Other };

/// Where a file was when it was opened, to tell later what became of it.
struct FilePlace {
    std::filesystem::path file;
    QString volume; ///< where that of its folder begins: another one once the stick is gone
};
[[nodiscard]] FilePlace placeOf(const std::filesystem::path& file);

/// What happened to the change that could not be saved, and what is safe.
[[nodiscard]] QString outOfReachText(const Error& error, LostChange lost,
                                     const std::optional<Moment>& lastSaved,
                                     const FilePlace& place);

/// What a change and its journal may need; a class of marks is a few kilobytes.
inline constexpr std::int64_t kRoomToWrite = 1'000'000;

/// Whether the disk has room for the next changes; true where it cannot be asked.
[[nodiscard]] bool hasRoomToWrite(const Gradebook& gradebook);

/// When the newest op was committed; none in an empty or unreachable file.
[[nodiscard]] std::optional<Moment> newestMoment(const Gradebook& gradebook);

} // namespace trellis::ui
