// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/level_glyph.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QString>

namespace trellis::ui {

/// What one cell of the Map shows.
struct CellState {
    enum class Kind : std::uint8_t { NoEvidence, Level, Exempt, NotHandedIn, Locked };

    Kind kind = Kind::NoEvidence;
    int rank = 0;       ///< of a Level
    int creditRank = 3; ///< of the scale
    QString key;        ///< the letter of a Level
    bool isDecision = false;
    bool hasNote = false;
    bool isNew = false; ///< since the last look
    bool isToReassess = false;
    bool isStale = false;

    bool operator==(const CellState&) const = default;
};

[[nodiscard]] size_t qHash(const CellState& state, size_t seed = 0);

/// An arrow that turns back to where it began.
void paintReassessArrow(QPainter& painter, const QRectF& square, const QColor& ink);

/// Draws cells, each state once for a size, pixel ratio and theme.
class CellPainter {
public:
    /// The unit is the text size, 1 for 100 %.
    void paint(QPainter& painter, const QRect& rect, const CellState& state, const Tokens& tokens,
               double unit, Qt::LayoutDirection direction);

    /// The ring around the current cell, dark and light, so that it shows on every fill.
    static void paintFocus(QPainter& painter, const QRect& rect, const Tokens& tokens);

    /// The current cell: within the ring, where it covers none of the signs in the corners.
    void paintFocused(QPainter& painter, const QRect& rect, const CellState& state,
                      const Tokens& tokens, double unit, Qt::LayoutDirection direction);

    /// The signs in the corners alone, for what shows its level otherwise.
    static void paintCorners(QPainter& painter, const QRect& rect, const CellState& state,
                             const Tokens& tokens, double unit, Qt::LayoutDirection direction);

    /// The colour laid over a selected cell.
    static void paintSelected(QPainter& painter, const QRect& rect, const Tokens& tokens);

    /// Without the cache, for legends and tests.
    static void draw(QPainter& painter, const QRectF& rect, const CellState& state,
                     const Tokens& tokens, double unit, Qt::LayoutDirection direction);

    [[nodiscard]] qsizetype cached() const { return m_cells.size(); }

private:
    struct Setting {
        QSize size;
        qreal pixelRatio = 0;
        double unit = 0;
        QRgb fill = 0; ///< of Capable: tells the themes apart
        Qt::LayoutDirection direction = Qt::LeftToRight;

        bool operator==(const Setting&) const = default;
    };

    Setting m_setting;
    QHash<CellState, QPixmap> m_cells; ///< all of m_setting
};

} // namespace trellis::ui
