// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/text_column.h"

namespace trellis::ui {

/// In large print: each outcome, its level and under it the picture of growth between two dates;
/// then credit and what the levels mean.
void layLargeOutcomes(PageFlow& flow, TextColumn& column, const ConferenceSheet& sheet);

} // namespace trellis::ui
