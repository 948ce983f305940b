// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QColor>
#include <QPalette>

#include <cstdint>

class QApplication;

namespace trellis::ui {

enum class ThemeChoice : std::uint8_t { System, Light, Dark, HighContrast };

struct LevelColours {
    QColor fill;
    QColor ink;

    bool operator==(const LevelColours&) const = default;
};

/// Every colour of the interface, by what it is for. None of them tells a level alone: glyph and
/// letter always stand beside it, and none of a level is red.
struct Tokens {
    QColor base;
    QColor panel;
    QColor raised;
    QColor text;
    QColor text2;
    QColor accent;
    QColor onAccent;
    QColor borderStrong;
    QColor gridline;
    LevelColours emerging;
    LevelColours developing;
    LevelColours capable;
    LevelColours advanced;
    LevelColours beyond; ///< what a level far above the credit level tends to
    QColor noEvidence;
    LevelColours exempt;
    QColor danger;        ///< words of the one button that erases for good; never of a level
    QColor newMark;       ///< since the last look; never without its halo
    LevelColours warning; ///< messages only
    QColor focusOuter;
    QColor focusInner;
    bool isDark = false;
    bool isHighContrast = false; ///< levels have no fill: glyph and letter and lines
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();
/// The colours of the system, and nothing else to tell levels by than glyph and letter.
[[nodiscard]] Tokens highContrastTokens(const QPalette& system);
/// The tokens that belong to a widget's palette, so that nothing has to ask for the theme.
[[nodiscard]] const Tokens& tokensFor(const QPalette& palette);

/// The colours of a level; they climb one way in lightness, so "the map fills up".
[[nodiscard]] LevelColours levelColours(const Tokens& tokens, int rank, int creditRank);

[[nodiscard]] QPalette paletteFor(const Tokens& tokens);

struct Look {
    ThemeChoice theme = ThemeChoice::System;
    double textFactor = 1.0;   ///< that of View → Text size, from 0.8 to 2
    bool reduceMotion = false; ///< nothing moves by itself
};

/// Puts style, palette and text size on the whole application.
void applyTheme(QApplication& application, const Look& look);

} // namespace trellis::ui
