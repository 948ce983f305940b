// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/clipboard_sheet.h"
#include "core/storage/gradebook.h"

#include <optional>
#include <vector>

namespace trellis {

/// Keeps a new sheet; its id and number are not used: the number is the next of the class.
/// Errors: MissingValue without an outcome; InvalidValue with more than kMostClipboardOutcomes;
/// EmptyClass without a student; those of transact.
[[nodiscard]] Result<Committed> makeClipboardSheet(Gradebook& gradebook,
                                                   const ClipboardSheet& sheet);

/// The newest first.
/// Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<ClipboardSheet>> readClipboardSheets(const Gradebook& gradebook,
                                                                      ClassId schoolClass);

/// How the students of a class sit, as the teacher goes round; nobody stands in it twice. One order
/// for each class; without students there is none any more. Errors: those of transact.
[[nodiscard]] Result<Committed> setSeats(Gradebook& gradebook, ClassId schoolClass,
                                         const std::vector<StudentId>& students, Date date);

/// Empty where nobody has said. May lack students of the class, and name some who have left.
/// Errors: Damaged, InUse, FileTrouble.
[[nodiscard]] Result<std::vector<StudentId>> readSeats(const Gradebook& gradebook,
                                                       ClassId schoolClass);

} // namespace trellis
