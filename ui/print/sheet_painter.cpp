// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_painter.h"

#include "ui/common/cell_painter.h"
#include "ui/common/level_glyph.h"
#include "ui/print/sketches.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace trellis::ui {

namespace {

QPointF units(QPointF mm)
{
    return mm * kUnitsPerMm;
}

QRectF units(const QRectF& mm)
{
    return {mm.topLeft() * kUnitsPerMm, mm.size() * kUnitsPerMm};
}

QPolygonF units(const QPolygonF& mm)
{
    QPolygonF polygon;
    for (const QPointF& point : mm) {
        polygon << units(point);
    }
    return polygon;
}

QPen pen(double mm)
{
    return QPen(Qt::black, mm * kUnitsPerMm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

QPen dottedPen(double mm)
{
    QPen dotted = pen(mm);
    dotted.setDashPattern({1.0, 2.5});
    return dotted;
}

QPen dashedPen(double mm)
{
    QPen dashed = pen(mm);
    dashed.setDashPattern({4.0, 3.0});
    return dashed;
}

void paintSign(QPainter& painter, const QRectF& rect, CellSignOf of)
{
    constexpr int kLines = 3;
    switch (of) {
    case CellSignOf::New:
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawEllipse(rect);
        break;
    case CellSignOf::Note: {
        const double thick = rect.height() / (2 * kLines - 1);
        for (int i = 0; i < kLines; ++i) {
            painter.fillRect(QRectF(rect.left(), rect.top() + 2 * i * thick, rect.width(), thick),
                             Qt::black);
        }
        break;
    }
    case CellSignOf::Reassess:
        paintReassessArrow(painter, rect, Qt::black);
        break;
    }
}

class Drawer {
public:
    Drawer(QPainter& painter, const SheetFonts& fonts) : m_painter(painter), m_fonts(fonts) {}

    void operator()(const TextRun& run) const
    {
        m_painter.setPen(Qt::black);
        m_painter.setFont(m_fonts.fontFor(run.text, run.style));
        m_painter.drawText(units(run.baseline), run.text);
    }
    void operator()(const RuleLine& rule) const
    {
        m_painter.setPen(rule.isDotted ? dottedPen(rule.width) : pen(rule.width));
        m_painter.drawLine(units(rule.line.p1()), units(rule.line.p2()));
    }
    void operator()(const OpenBox& box) const
    {
        // Filled, since a stroke of a rectangle comes out thin in black and white, however wide.
        constexpr double kThick = 0.6;
        if (!box.isDashed && box.width >= kThick) {
            const double half = box.width / 2;
            QPainterPath frame;
            frame.addRect(units(box.rect.adjusted(-half, -half, half, half)));
            frame.addRect(units(box.rect.adjusted(half, half, -half, -half)));
            m_painter.fillPath(frame, Qt::black);
            return;
        }
        m_painter.setPen(box.isDashed ? dashedPen(box.width) : pen(box.width));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(units(box.rect));
    }
    void operator()(const TickedBox& box) const
    {
        m_painter.fillRect(units(box.rect), Qt::black);
        const QPointF c = box.rect.center();
        QPen white = pen(0.65);
        white.setColor(Qt::white);
        white.setCapStyle(Qt::RoundCap);
        m_painter.setPen(white);
        m_painter.drawPolyline(units(
            QPolygonF{{c + QPointF(-1.5, 0.1), c + QPointF(-0.4, 1.2), c + QPointF(1.6, -1.2)}}));
    }
    void operator()(const LevelMark& mark) const
    {
        const QRectF square = units(mark.square);
        if (mark.rank == 0) {
            paintNoEvidenceRing(m_painter, square, Qt::black);
            return;
        }
        const LevelGlyph glyph = levelGlyph(mark.rank, mark.creditRank);
        if (glyph.fill < 1.0) {
            // Guides and steps end at the ring.
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(Qt::white);
            m_painter.drawEllipse(square.adjusted(1, 1, -1, -1));
        }
        paintLevelGlyph(m_painter, square, glyph, Qt::black, Qt::white);
    }
    void operator()(const StepLine& steps) const
    {
        m_painter.setPen(pen(steps.width));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(units(steps.points));
    }
    void operator()(const DecisionMark& mark) const
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        m_painter.drawPolygon(units(mark.triangle));
    }
    void operator()(const CellSign& sign) const { paintSign(m_painter, units(sign.rect), sign.of); }
    void operator()(const Sketch& sketch) const
    {
        paintSketch(m_painter, units(sketch.rect), sketch.of);
    }
    void operator()(const Photo& photo) const
    {
        m_painter.drawImage(units(photo.rect), photo.image);
    }

private:
    QPainter& m_painter;
    const SheetFonts& m_fonts;
};

} // namespace

void paintSheetPage(QPainter& painter, const SheetPage& page, const SheetFonts& fonts)
{
    const Drawer drawer(painter, fonts);
    for (const SheetItem& item : page.items) {
        std::visit(drawer, item.drawn);
    }
}

QImage sheetPicture(const SheetPage& page, QSizeF size, const SheetFonts& fonts, double dotsPerInch)
{
    const QSizeF dots = size / 25.4 * dotsPerInch;
    QImage image(static_cast<int>(std::lround(dots.width())),
                 static_cast<int>(std::lround(dots.height())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerInch / kUnitsPerInch, dotsPerInch / kUnitsPerInch);
    paintSheetPage(painter, page, fonts);
    return image;
}

} // namespace trellis::ui
