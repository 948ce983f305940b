// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a teacher is told about a sheet before it is printed.
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_items.h"

#include <QStringList>

#include <vector>

namespace trellis::ui {

/// What was done so that the sheet fits; empty where nothing had to be.
[[nodiscard]] QStringList fitTexts(const SheetFit& fit);

/// "No words in Spanish (español) for outcomes 3 and 4", and the same of the levels; empty where
/// nothing is missing.
[[nodiscard]] QStringList gapTexts(const ConferenceSheet& sheet);

/// Whose sheets no font here can show in full, with their names or in their language; empty where
/// all can be read. What to do about it is among the warnings of the fonts.
[[nodiscard]] QString unreadableText(const SheetFonts& fonts,
                                     const std::vector<ConferenceSheet>& sheets,
                                     const SheetExtras& extras);

} // namespace trellis::ui
