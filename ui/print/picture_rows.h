// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/block.h"

namespace trellis::ui {

/// Of everything a child reads or writes. Units: points.
inline constexpr double kChildPoints = 20.0;

/// At most five outcomes, each with a picture of what was done or a frame to draw it in, seed,
/// sprout and flower to circle, and an empty face; no higher than the room.
/// Source: words give way first, down to 16 points, then outcomes that there is least to talk
/// about, then words again.
[[nodiscard]] Block pictureRows(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                                double room, SheetFit& fit);

} // namespace trellis::ui
