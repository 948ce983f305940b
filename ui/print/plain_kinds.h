// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Kinds of sheets that are read from top to bottom in one column.
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_items.h"
#include "ui/print/sheet_kit.h"

namespace trellis::ui {

[[nodiscard]] bool isPlainKind(SheetKind kind);

/// Large print, pictures for kindergarten to grade 2, and the learning contract.
void layoutPlainKind(SheetLayout& layout, const ConferenceSheet& sheet, const SheetKit& kit,
                     const SheetExtras& extras);

} // namespace trellis::ui
