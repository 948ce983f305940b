// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/sheet_items.h"

class QPainter;

namespace trellis::ui {

/// Black line art, as large as the square; whatever the direction of the sheet.
void paintSketch(QPainter& painter, const QRectF& square, SketchOf of);

} // namespace trellis::ui
