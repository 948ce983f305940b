// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/block.h"

namespace trellis::ui {

/// "My conference", who, with whom, and who is here today.
[[nodiscard]] Block titleBlock(const SheetFonts& fonts, double width, const ConferenceSheet& sheet);

/// "What we will do": six boxes to tick.
[[nodiscard]] Block agendaBlock(const SheetFonts& fonts, double width);

} // namespace trellis::ui
