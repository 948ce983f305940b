// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"

namespace trellis::ui {

/// The leaf of a student-led conference: outcomes and credit on the front, everything that is
/// written together on the back. What does not fit goes on to further pages; nothing is cut and
/// nothing overlaps. Always an even number of pages, so that no two students share a leaf.
[[nodiscard]] SheetLayout layoutConferenceSheet(const ConferenceSheet& sheet,
                                                const SheetFonts& fonts, Paper paper);

} // namespace trellis::ui
