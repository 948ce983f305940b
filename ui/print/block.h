// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/sheet_items.h"
#include "ui/print/sheet_kit.h"

namespace trellis::ui {

/// A part of a sheet that stays together on one page, in its own coordinates: the upper left corner
/// is (0, 0), it is as wide as it is told and as high as it becomes. Units: millimetres.
class Block {
public:
    Block(const SheetKit& kit, double width) : m_kit(&kit), m_width(width) {}

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const { return m_height; }
    void setHeight(double height) { m_height = height; }
    [[nodiscard]] const SheetKit& kit() const { return *m_kit; }
    [[nodiscard]] const std::vector<SheetItem>& items() const { return m_items; }

    /// Returns where the text ends.
    double text(const QString& text, TextStyle style, double x, double baseline);
    double text(const ShapedLine& line, TextStyle style, double x, double baseline);
    void textRight(const QString& text, TextStyle style, double right, double baseline);
    void textCentred(const QString& text, TextStyle style, double middle, double baseline);

    /// Wrapped text; the lines are at least pitch apart, further where their fonts are higher.
    /// Returns the last baseline.
    double paragraph(const std::vector<ShapedLine>& lines, TextStyle style, double x,
                     double firstBaseline, double pitch);

    void rule(double x1, double x2, double y, double width = 0.25);
    void openBox(const QRectF& rect, double width = 0.3);
    void add(Drawn drawn, const QRectF& rect) { m_items.push_back({std::move(drawn), rect}); }

    /// Puts another block into this one.
    void place(const Block& other, double x, double y);

private:
    const SheetKit* m_kit;
    double m_width;
    double m_height = 0.0;
    std::vector<SheetItem> m_items;
};

/// Between two baselines: the pitch, or more where ink would touch, whatever fonts it comes from.
[[nodiscard]] double linePitch(const ShapedLine& above, const ShapedLine& below, double least);

/// The same thing on a page of this width that runs the other way. Letters, ticks and pictures are
/// not turned round, only moved.
[[nodiscard]] SheetItem mirrored(SheetItem item, double width);

/// The same thing elsewhere.
[[nodiscard]] SheetItem moved(SheetItem item, QPointF by);

} // namespace trellis::ui
