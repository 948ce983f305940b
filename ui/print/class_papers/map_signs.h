// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The signs in the corners of a cell of the Map on paper, as on the screen. Units: millimetres.
#pragma once

#include "ui/common/cell_painter.h"
#include "ui/print/block.h"

namespace trellis::ui {

[[nodiscard]] QSizeF signSize(CellSignOf of);

void addSign(Block& block, CellSignOf of, const QRectF& rect);
void addDecision(Block& block, const QPointF& corner);
void addStaleFrame(Block& block, const QRectF& rect);

/// All that a cell has. Each corner has one meaning.
void addSigns(Block& block, const QRectF& cell, const CellState& state);

} // namespace trellis::ui
