// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Which sheets the fonts of this computer can show.
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/conference_layout.h"

#include <QString>

#include <set>
#include <vector>

namespace trellis::ui {

/// A sheet on which bars would stand instead of words.
struct HeldBackSheet {
    std::size_t index = 0;
    bool isByName = false; ///< the student's own name, so that no other language helps
};

/// Sheets that paper and PDF can be made of here, and those that are held back. A web page is read
/// on another computer, with the fonts that are there.
struct SheetsByFonts {
    std::vector<std::size_t> made; ///< indices, in order
    std::vector<HeldBackSheet> heldBack;
    std::set<char32_t> missing; ///< what the latter lack

    [[nodiscard]] bool isHeldBack(std::size_t index) const;
    /// Whether a sheet of them could be made in another language.
    [[nodiscard]] bool canBeSaidOtherwise() const;
};
[[nodiscard]] SheetsByFonts sortByFonts(const std::vector<ConferenceSheet>& sheets,
                                        const SheetExtras& extras);

/// Those at the indices.
[[nodiscard]] std::vector<ConferenceSheet> picked(const std::vector<ConferenceSheet>& sheets,
                                                  const std::vector<std::size_t>& indices);

/// "1 sheet is held back: Amara. No font on this computer can show Bengali. Install a font such as
/// Noto Sans Bengali."; empty where none is.
[[nodiscard]] QString heldBackText(const std::vector<ConferenceSheet>& sheets,
                                   const SheetsByFonts& sorted);

/// Whose sheets have something else that no font here can show; empty where all can be read in
/// full. What to do about it is among the warnings of the fonts.
[[nodiscard]] QString unreadableText(const SheetFonts& fonts,
                                     const std::vector<ConferenceSheet>& sheets,
                                     const SheetExtras& extras);

} // namespace trellis::ui
