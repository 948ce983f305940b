// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Where the parts of a cell of the Map lie. Each corner has one meaning: top-leading the teacher's
// decision, top-trailing new, bottom-trailing to be reassessed, bottom-leading a note. Corners
// mirror where the text runs from right to left.
#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

#include <array>
#include <optional>
#include <vector>

namespace trellis::ui {

struct CellGeometry {
    QRectF fill;        ///< without the hairlines to the right and below
    QRectF glyph;       ///< square
    QRectF letter;      ///< the letter is centred in it
    QRectF centre;      ///< for what is one thing in the middle: "Ex", the open box, the dot
    QPolygonF decision; ///< triangle
    std::array<QLineF, 3> note; ///< three short lines
    QRectF newMark;             ///< disc
    QRectF reassess;            ///< square of the arrow that turns back
    QRectF stale;               ///< dashed frame
    QRectF focus;               ///< middle line of the outer ring; the inner one lies inside it
    double unit = 1.0;          ///< 1 at a text size of 100 %
};

/// Which marks a cell of some width has room for, beside its level.
struct CellRoom {
    bool forStale = true;
    bool forNote = true;
    bool forDecision = true;
    bool forNew = true;

    bool operator==(const CellRoom&) const = default;
};

/// What is narrower than 44 pixels gives up the frame first, then the note, then the decision, then
/// what is new; what is to be reassessed stays. The unit is the text size, 1 for 100 %.
[[nodiscard]] CellRoom cellRoom(double width, double unit);

/// Of a cell at (0, 0) in logical pixels. The unit is the text size, 1 for 100 %.
[[nodiscard]] CellGeometry cellGeometry(QSizeF size, double unit, Qt::LayoutDirection direction);

/// The boxes of the credit column and the line after the last one that is needed.
struct CreditGeometry {
    std::vector<QRectF> boxes; ///< in reading order; no more than fit
    std::optional<QLineF> line;
    QRectF text;
};

/// Of a cell at (0, 0). No boxes where needed is larger than outcomes or nothing is needed.
[[nodiscard]] CreditGeometry creditGeometry(QSizeF size, int outcomes, int needed, double unit,
                                            Qt::LayoutDirection direction);

} // namespace trellis::ui
