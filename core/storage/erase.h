// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Erasing a student for good: from the file, from its history, and from copies of it.
#pragma once

#include "core/base/result.h"
#include "core/model/student.h"
#include "core/storage/gradebook.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace trellis {

/// Under which numbers a file, its history and its copies know one person: the record, and those
/// that were merged into it. Ask before erasing; afterwards nobody knows any more.
/// Errors: UnknownStudent, Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<StudentId>> readRecordsOf(const Gradebook& gradebook,
                                                           StudentId student);

/// How much goes with a student, of every class: shown before anything is erased.
struct Belongings {
    int marks = 0;
    int notes = 0;
    int work = 0;
    int conferences = 0;
};
/// Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<Belongings> readBelongings(const Gradebook& gradebook, StudentId student);

/// Something written about another student that names the one who is to be erased. It stays:
/// whoever knows what it means can put it in other words.
struct Mention {
    Student about;
    std::optional<OutcomeId> outcome;
    std::optional<Date> date;
    std::string text;
};
/// Notes, reasons, profiles, goals, work and conferences of others in which a name of one of the
/// records stands as a word of its own, without case and accents: first, family and preferred
/// names, earlier ones too. By student, then by day.
/// Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<Mention>> readMentions(const Gradebook& gradebook,
                                                        std::span<const StudentId> records);

/// Every record of the person, all that hangs on it, its values in the history and photos and files
/// that nothing uses any more. No byte of it is left in the file. The op stays in the history
/// without values; it cannot be undone, and neither can an older one that was about the student
/// alone: undo passes over them. Of one that was about others too, their part can be undone.
/// All of it is worked out in a copy and takes the place of the file in one step: whatever goes
/// wrong, the file is as it was.
/// Errors: UnknownStudent; ReadOnly, InUse, DiskFull, FileGone, NoAccess, Damaged, FileTrouble.
[[nodiscard]] Result<Committed> eraseStudent(Gradebook& gradebook, StudentId student, Date day);

/// The gradebooks in these folders that are copies of this one and still say something about one of
/// the records. What cannot be read is none.
[[nodiscard]] std::vector<std::filesystem::path>
copiesWith(const Gradebook& gradebook, std::span<const StudentId> records,
           std::span<const std::filesystem::path> folders);

/// The same for a copy, which stays of the version it is. It is replaced whole or not at all.
/// Errors: UnknownStudent where nothing is left to erase; NoAccess, DiskFull, Damaged, FileTrouble.
[[nodiscard]] Result<void> eraseFromCopy(const Gradebook& gradebook,
                                         const std::filesystem::path& copy,
                                         std::span<const StudentId> records, Date day);

} // namespace trellis
