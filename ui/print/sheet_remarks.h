// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What a teacher is told about a sheet before it is printed.
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_items.h"

#include <QStringList>

namespace trellis::ui {

/// What was done so that the sheet fits; empty where nothing had to be.
[[nodiscard]] QStringList fitTexts(const SheetFit& fit);

/// "No words in Spanish (español) for outcomes 3 and 4", and the same of the levels; which of the
/// teacher's own phrases are in another language; empty where nothing is missing.
[[nodiscard]] QStringList gapTexts(const ConferenceSheet& sheet, const SheetExtras& extras = {});

} // namespace trellis::ui
