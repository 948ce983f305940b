// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"

#include <vector>

namespace trellis::ui {

/// How many outcomes a plan to finish has room for.
inline constexpr int kPlannedOutcomes = 3;

/// An outcome that a student still needs for the credit of a course.
struct OpenOutcome {
    const ConferenceSheet* course = nullptr;
    const SheetRow* row = nullptr;
};

/// Of all courses of a sheet: those that credit asks for by name come first, then the closest to
/// the credit level. Nothing of a course whose credit is earned.
[[nodiscard]] std::vector<OpenOutcome> openOutcomes(const ConferenceSheet& sheet);

} // namespace trellis::ui
