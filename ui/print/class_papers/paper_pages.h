// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/class_papers/class_papers.h"
#include "ui/print/sheet_style.h"

#include <functional>
#include <initializer_list>

namespace trellis::ui {

inline constexpr TextStyle kPaperTitle{14.0, true};
inline constexpr TextStyle kPaperText{10.0, false};
inline constexpr TextStyle kPaperStrong{10.0, true};
inline constexpr TextStyle kPaperSmall{8.5, false};
inline constexpr TextStyle kPaperSmallStrong{8.5, true};
inline constexpr TextStyle kPaperLeast{8.0, false};
inline constexpr TextStyle kPaperLeastStrong{8.0, true};

/// Words of the program; a direction is all they are asked for.
[[nodiscard]] SheetKit paperKit(const PaperSetup& setup);

/// A text wrapped to a width, measured by its ink. Units: millimetres.
struct FittedText {
    std::vector<ShapedLine> lines;
    TextStyle style;
    double height = 0.0; ///< from the highest ink to the lowest

    /// Into the block, the ink in the middle between top and top + room. The lines begin at x.
    void place(Block& block, double x, double top, double room) const;
    /// The same, each line in the middle of the width.
    void placeCentred(Block& block, double x, double width, double top, double room) const;

private:
    template <typename At> void placeLines(Block& block, double top, double room, At at) const;
};

/// In the first of these styles in which it takes at most so many lines, else in the last one.
[[nodiscard]] FittedText fitted(const SheetKit& kit, const QString& text, double width,
                                std::initializer_list<TextStyle> styles, int mostLines);

/// Puts blocks onto pages from top to bottom. Units: millimetres.
class PaperPages {
public:
    PaperPages(const SheetKit& kit, Paper paper, bool isLandscape = false);

    [[nodiscard]] double width() const;
    [[nodiscard]] double room() const;
    void newPage();
    void place(const Block& block);
    void gap(double height) { m_y += height; }

    /// Anywhere on the newest page, from its corner.
    void placeAt(const Block& block, QPointF corner);

    /// At the foot of every page the words and "Page 1 of 2".
    [[nodiscard]] SheetLayout finish(const QString& name, const QString& footer);
    /// Without anything at the foot.
    [[nodiscard]] SheetLayout finish(const QString& name);

private:
    void put(SheetPage& page, const Block& block, QPointF corner) const;

    const SheetKit& m_kit;
    SheetLayout m_layout;
    double m_y = 0.0;
};

/// A title over a smaller line, with words at the other end of the title's line.
[[nodiscard]] Block paperTitle(const SheetKit& kit, double width, const QString& title,
                               const QString& right, const QString& below);

/// "Shows what was recorded up to Nov 20, 2026."
[[nodiscard]] QString recordedUpTo(Date day);

/// A mark and what it means, one after the other in as many lines as they need.
class LegendLines {
public:
    LegendLines(const SheetKit& kit, double width) : m_block(kit, width) {}

    using Draw = std::function<void(Block& block, const QRectF& square)>;
    void add(const QString& words, const Draw& draw);
    [[nodiscard]] Block finish();

private:
    Block m_block;
    double m_x = 0.0;
    double m_baseline = 3.6;
};

} // namespace trellis::ui
