// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
// The rounded pill in which lists show a level: glyph and word, never colour alone.
#pragma once

#include "ui/common/theme.h"

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace trellis::ui {

/// What a pill shows.
struct LevelPill {
    enum class Kind : std::uint8_t { Level, NoEvidence, Excused, NotHandedIn, Exempt };

    Kind kind = Kind::NoEvidence;
    int rank = 0; ///< of a Level
    int creditRank = 3;
    QString text;
    bool isQuiet = false; ///< what was before, beside what is now

    bool operator==(const LevelPill&) const = default;
};

/// Units: pixels; the text in the given font.
[[nodiscard]] double pillWidth(const LevelPill& pill, const QFont& font);

/// Draws at the leading side of the rectangle, at most as wide, in the middle of its height.
void paintLevelPill(QPainter& painter, const QRectF& rect, const LevelPill& pill, const QFont& font,
                    const Tokens& tokens, Qt::LayoutDirection direction);

} // namespace trellis::ui
