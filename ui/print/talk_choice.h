// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Which outcomes are picked where not all of them have room.
#pragma once

#include "core/report/conference_sheet.h"

namespace trellis::ui {

/// An outcome and its course.
struct TalkedAbout {
    const ConferenceSheet* course = nullptr;
    const SheetRow* row = nullptr;
};

/// Whether credit asks for this outcome by name, and it is not there yet.
[[nodiscard]] bool isAskedFor(const TalkedAbout& outcome);

/// Starred, changed since the last conference, asked for by name, or seen and below credit.
[[nodiscard]] bool standsOut(const TalkedAbout& outcome);

/// In that order, those below credit with the newest evidence first; then all others.
[[nodiscard]] bool isBefore(const TalkedAbout& a, const TalkedAbout& b);

} // namespace trellis::ui
