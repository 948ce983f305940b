// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The picture of a level, drawn and not a letter of a font, the same on screen and paper: a ring
// that fills from the bottom, a full disc with a tick at the credit level, stars above it.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace trellis::ui {

/// What a glyph shows, apart from size and colour.
struct LevelGlyph {
    double fill = 0.0; ///< part of the ring, 0 to 1
    bool hasTick = false;
    int stars = 0; ///< 1 or 2 above the credit level

    bool operator==(const LevelGlyph&) const = default;
};

/// Works for scales of 2 to 6 levels.
[[nodiscard]] LevelGlyph levelGlyph(int rank, int creditRank);

/// Draws into a square. Paper is the colour of what is cut out of a full disc.
void paintLevelGlyph(QPainter& painter, const QRectF& square, const LevelGlyph& glyph,
                     const QColor& ink, const QColor& paper);

/// No evidence in a grid: a small dot in the middle.
void paintNoEvidenceDot(QPainter& painter, const QRectF& square, const QColor& ink);

/// No evidence on paper: an open ring of dots.
void paintNoEvidenceRing(QPainter& painter, const QRectF& square, const QColor& ink);

} // namespace trellis::ui
