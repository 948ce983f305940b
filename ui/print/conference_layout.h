// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"

namespace trellis::ui {

/// Pages that not everybody wants.
struct SheetExtras {
    bool hasScript = false;     ///< six sentence starters, for shy students
    bool isForFamilies = false; ///< half a page on how to read the sheet

    bool operator==(const SheetExtras&) const = default;
};

/// The leaf of a student-led conference: outcomes and credit on the front, everything that is
/// written together on the back, as the kind of the sheet asks. What does not fit is made smaller
/// in the order of SheetFit, then goes on to further pages; nothing is cut and nothing overlaps.
/// Always an even number of pages, so that no two students share a leaf.
[[nodiscard]] SheetLayout layoutConferenceSheet(const ConferenceSheet& sheet,
                                                const SheetFonts& fonts, Paper paper,
                                                const SheetExtras& extras = {});

} // namespace trellis::ui
