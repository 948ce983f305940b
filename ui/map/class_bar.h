// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/scale.h"

#include <QRect>

#include <vector>

class QPainter;

namespace trellis::ui {

struct Tokens;

/// How a class stands on an outcome, as one bar: how many have each rank, by rank, those without a
/// level at 0. Where there are no colours, levels are hatched.
void paintClassBar(QPainter& painter, const QRect& bar, const std::vector<int>& counts,
                   const Scale& scale, const Tokens& tokens, Qt::LayoutDirection direction);

} // namespace trellis::ui
