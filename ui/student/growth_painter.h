// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/theme.h"
#include "ui/student/outcome_row.h"

#include <QRectF>

class QPainter;

namespace trellis::ui {

/// Draws how one outcome grew: a band for each level, a glyph for each day with evidence, joined by
/// a step line. Time runs from the beginning of the course to today, the same in every row; from
/// right to left where the text does. The unit is the text size, 1 for 100 %.
void paintGrowth(QPainter& painter, const QRectF& box, const OutcomeRows& rows,
                 const OutcomeRow& row, const Tokens& tokens, double unit,
                 Qt::LayoutDirection direction);

} // namespace trellis::ui
