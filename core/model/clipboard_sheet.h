// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"

#include <cstddef>
#include <vector>

namespace trellis {

inline constexpr std::size_t kMostClipboardOutcomes = 3;

/// A numbered page to walk round the class with: who stands on it, in which order, and for which
/// outcomes. Its number brings all that back when the marks are typed.
struct ClipboardSheet {
    ClipboardSheetId id;
    int number = 0; ///< counts up in the class
    ClassId schoolClass;
    Date date;
    std::vector<OutcomeId> outcomes; ///< in the order of the columns
    std::vector<StudentId> students; ///< in the order of the rows

    bool operator==(const ClipboardSheet&) const = default;
};

} // namespace trellis
