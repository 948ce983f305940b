// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/block.h"

#include <algorithm>

namespace trellis::ui {

double Block::text(const ShapedLine& line, TextStyle style, double x, double baseline)
{
    if (!line.text.isEmpty()) {
        m_items.push_back({TextRun{line.text, style, QPointF(x, baseline), line.width},
                           line.ink.translated(x, baseline)});
    }
    return x + line.width;
}

double Block::text(const QString& text, TextStyle style, double x, double baseline)
{
    return this->text(m_kit->line(text, style), style, x, baseline);
}

void Block::textRight(const QString& text, TextStyle style, double right, double baseline)
{
    const ShapedLine& line = m_kit->line(text, style);
    this->text(line, style, right - line.width, baseline);
}

void Block::textCentred(const QString& text, TextStyle style, double middle, double baseline)
{
    const ShapedLine& line = m_kit->line(text, style);
    this->text(line, style, middle - line.width / 2, baseline);
}

double Block::paragraph(const std::vector<ShapedLine>& lines, TextStyle style, double x,
                        double firstBaseline, double pitch)
{
    double baseline = firstBaseline;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            baseline += linePitch(lines[i - 1], lines[i], pitch);
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

double linePitch(const ShapedLine& above, const ShapedLine& below, double least)
{
    constexpr double kWhite = 0.4;
    return std::max(least, above.ink.bottom() - below.ink.top() + kWhite);
}

SheetItem mirrored(SheetItem item, double width)
{
    struct Mirror {
        double width;
        [[nodiscard]] QRectF flipped(const QRectF& rect) const
        {
            return {width - rect.right(), rect.top(), rect.width(), rect.height()};
        }
        [[nodiscard]] QPolygonF flipped(QPolygonF polygon) const
        {
            for (QPointF& point : polygon) {
                point.setX(width - point.x());
            }
            return polygon;
        }
        void operator()(TextRun& run) const
        {
            run.baseline.setX(width - run.baseline.x() - run.width);
        }
        void operator()(RuleLine& rule) const
        {
            rule.line = QLineF(width - rule.line.x2(), rule.line.y2(), width - rule.line.x1(),
                               rule.line.y1());
        }
        void operator()(OpenBox& box) const { box.rect = flipped(box.rect); }
        void operator()(TickedBox& box) const { box.rect = flipped(box.rect); }
        void operator()(LevelMark& mark) const { mark.square = flipped(mark.square); }
        void operator()(StepLine& steps) const { steps.points = flipped(steps.points); }
        void operator()(DecisionMark& mark) const { mark.triangle = flipped(mark.triangle); }
        void operator()(CellSign& sign) const { sign.rect = flipped(sign.rect); }
        void operator()(Sketch& sketch) const { sketch.rect = flipped(sketch.rect); }
        void operator()(Photo& photo) const { photo.rect = flipped(photo.rect); }
    };
    const auto* run = std::get_if<TextRun>(&item.drawn);
    if (run != nullptr) {
        // Letters are not mirrored: their ink stays where it is in the line.
        item.rect.translate(width - 2 * run->baseline.x() - run->width, 0.0);
    } else {
        item.rect.moveLeft(width - item.rect.right());
    }
    std::visit(Mirror{width}, item.drawn);
    return item;
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
        void operator()(CellSign& sign) const { sign.rect.translate(by); }
        void operator()(Sketch& sketch) const { sketch.rect.translate(by); }
        void operator()(Photo& photo) const { photo.rect.translate(by); }
    };
    std::visit(Mover{by}, item.drawn);
    item.rect.translate(by);
    return item;
}

} // namespace trellis::ui
