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

} // namespace trellis
