// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"
#include "ui/text/sheet_words.h"

#include <optional>
#include <string>
#include <utility>

namespace trellis::ui {

/// What not everybody wants on a sheet, whatever its kind.
struct SheetExtras {
    bool hasScript = false;     ///< six sentence starters, for shy students
    bool isForFamilies = false; ///< half a page on how to read the sheet
    bool hasBloom = true;       ///< the Bloom step in words below the number of an outcome
    /// Said small under the first language, instead of each student's own; empty: none.
    std::optional<std::string> secondLanguage = {};

    bool operator==(const SheetExtras&) const = default;
};

/// The languages of a sheet's words; the second is null where there is none.
[[nodiscard]] std::pair<const SheetWords*, const SheetWords*> wordsOf(const ConferenceSheet& sheet,
                                                                      const SheetExtras& extras);

/// The leaf of a student-led conference: outcomes and credit on the front, everything that is
/// written together on the back, as the kind of the sheet asks. What does not fit is made smaller
/// in the order of SheetFit, then goes on to further pages; nothing is cut and nothing overlaps.
/// Always an even number of pages, so that no two students share a leaf.
[[nodiscard]] SheetLayout layoutConferenceSheet(const ConferenceSheet& sheet,
                                                const SheetFonts& fonts, Paper paper,
                                                const SheetExtras& extras = {});

} // namespace trellis::ui
