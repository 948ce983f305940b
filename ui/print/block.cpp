// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/block.h"

#include <algorithm>

namespace trellis::ui {

double Block::text(const ShapedLine& line, TextStyle style, double x, double baseline)
{
    if (!line.text.isEmpty()) {
        m_items.push_back(
            {TextRun{line.text, style, QPointF(x, baseline)}, line.ink.translated(x, baseline)});
    }
    return x + line.width;
}

double Block::text(const QString& text, TextStyle style, double x, double baseline)
{
    return this->text(m_fonts->line(text, style), style, x, baseline);
}

void Block::textRight(const QString& text, TextStyle style, double right, double baseline)
{
    const ShapedLine& line = m_fonts->line(text, style);
    this->text(line, style, right - line.width, baseline);
}

void Block::textCentred(const QString& text, TextStyle style, double middle, double baseline)
{
    const ShapedLine& line = m_fonts->line(text, style);
    this->text(line, style, middle - line.width / 2, baseline);
}

double Block::paragraph(const std::vector<ShapedLine>& lines, TextStyle style, double x,
                        double firstBaseline, double pitch)
{
    double baseline = firstBaseline;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            baseline += std::max(pitch, lines[i - 1].descent + lines[i].ascent);
        }
        text(lines[i], style, x, baseline);
    }
    return baseline;
}

void Block::rule(double x1, double x2, double y, double width)
{
    add(RuleLine{QLineF(x1, y, x2, y), width, false}, QRectF(x1, y - width / 2, x2 - x1, width));
}

void Block::openBox(const QRectF& rect, double width)
{
    add(OpenBox{rect, width}, rect.adjusted(-width / 2, -width / 2, width / 2, width / 2));
}

void Block::place(const Block& other, double x, double y)
{
    for (const SheetItem& item : other.items()) {
        m_items.push_back(moved(item, QPointF(x, y)));
    }
}

SheetItem moved(SheetItem item, QPointF by)
{
    struct Mover {
        QPointF by;
        void operator()(TextRun& run) const { run.baseline += by; }
        void operator()(RuleLine& rule) const { rule.line.translate(by); }
        void operator()(OpenBox& box) const { box.rect.translate(by); }
        void operator()(TickedBox& box) const { box.rect.translate(by); }
        void operator()(LevelMark& mark) const { mark.square.translate(by); }
        void operator()(StepLine& steps) const { steps.points.translate(by); }
        void operator()(DecisionMark& mark) const { mark.triangle.translate(by); }
    };
    std::visit(Mover{by}, item.drawn);
    item.rect.translate(by);
    return item;
}

} // namespace trellis::ui
