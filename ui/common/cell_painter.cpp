// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/cell_painter.h"

#include "ui/common/cell_geometry.h"
#include "ui/common/scaled_text.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QPainter>

namespace trellis::ui {

namespace {

constexpr double kLetterPixels = 13;
constexpr int kRing = 4; ///< of the focus, dark and light

void drawHatch(QPainter& painter, const QRectF& fill, const QColor& ink, double unit)
{
    painter.save();
    painter.setClipRect(fill);
    QColor faint = ink;
    faint.setAlphaF(0.55F);
    painter.setPen(QPen(faint, 1.0));
    const double step = 7.0 * unit;
    for (double x = fill.left() - fill.height(); x < fill.right(); x += step) {
        painter.drawLine(QPointF(x, fill.bottom()), QPointF(x + fill.height(), fill.top()));
    }
    painter.restore();
}

void drawLetters(QPainter& painter, const QRectF& rect, const QString& letters, double unit)
{
    QFont font = QGuiApplication::font();
    font.setBold(true);
    painter.setFont(font);
    drawScaledText(painter, rect, Qt::AlignCenter, letters,
                   kLetterPixels * unit / QFontInfo(font).pixelSize());
}

void drawLevel(QPainter& painter, const CellGeometry& g, const CellState& state,
               const LevelColours& colours, double unit)
{
    paintLevelGlyph(painter, g.glyph, levelGlyph(state.rank, state.creditRank), colours.ink,
                    colours.fill);
    painter.setPen(colours.ink);
    drawLetters(painter, g.letter, state.key, unit);
}

} // namespace

void paintReassessArrow(QPainter& painter, const QRectF& square, const QColor& ink)
{
    const double unit = square.width() / 10.0;
    const double pen = 1.5 * unit;
    const QRectF arc = square.adjusted(pen, pen, -pen, -pen);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, pen, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(arc, 40 * 16, 280 * 16);
    const QPointF tip(arc.right() + pen * 0.4, arc.center().y() - pen * 0.2);
    const double side = 2.6 * unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(
        QPolygonF({tip, tip - QPointF(side * 1.5, 0), tip - QPointF(0, side * 1.5)}));
}

namespace {

/// With a halo, which keeps it apart from every fill.
void drawNew(QPainter& painter, const QRectF& disc, const Tokens& tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.base);
    painter.drawEllipse(disc.adjusted(-1.4, -1.4, 1.4, 1.4));
    painter.setBrush(tokens.newMark);
    painter.drawEllipse(disc);
}

void drawCorners(QPainter& painter, const CellGeometry& g, const CellState& state,
                 const Tokens& tokens, const QColor& ink, double unit)
{
    const CellRoom room = cellRoom(g.fill.width(), unit);
    if (state.isStale && room.forStale) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.3 * unit, Qt::DashLine));
        painter.drawRect(g.stale);
    }
    if (state.isNew && room.forNew) {
        drawNew(painter, g.newMark, tokens);
    }
    if (state.isToReassess) {
        paintReassessArrow(painter, g.reassess, ink);
    }
    if (state.isDecision && room.forDecision) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(g.decision);
    }
    if (state.hasNote && room.forNote) {
        painter.setPen(QPen(ink, 1.4 * unit));
        for (const QLineF& line : g.note) {
            painter.drawLine(line);
        }
    }
}

QColor inkOf(const CellState& state, const Tokens& tokens)
{
    switch (state.kind) {
    case CellState::Kind::Level:
        return levelColours(tokens, state.rank, state.creditRank).ink;
    case CellState::Kind::Exempt:
        return tokens.exempt.ink;
    case CellState::Kind::NoEvidence:
    case CellState::Kind::Locked:
    case CellState::Kind::NotHandedIn:
        break;
    }
    return tokens.text2;
}

} // namespace

size_t qHash(const CellState& state, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(state.kind), state.rank, state.creditRank, state.key,
                      state.isDecision, state.hasNote, state.isNew, state.isToReassess,
                      state.isStale);
}

void CellPainter::draw(QPainter& painter, const QRectF& rect, const CellState& state,
                       const Tokens& tokens, double unit, Qt::LayoutDirection direction)
{
    const CellGeometry g = cellGeometry(rect.size(), unit, direction);
    painter.save();
    painter.translate(rect.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state.kind) {
    case CellState::Kind::NoEvidence:
        paintNoEvidenceDot(painter, g.centre, tokens.noEvidence);
        break;
    case CellState::Kind::Level: {
        const LevelColours colours = levelColours(tokens, state.rank, state.creditRank);
        painter.fillRect(g.fill, colours.fill);
        drawLevel(painter, g, state, colours, unit);
        break;
    }
    case CellState::Kind::Exempt: {
        painter.fillRect(g.fill, tokens.exempt.fill);
        drawHatch(painter, g.fill, tokens.exempt.ink, unit);
        painter.fillRect(g.centre.adjusted(-4 * unit, 0, 4 * unit, 0), tokens.exempt.fill);
        painter.setPen(tokens.exempt.ink);
        drawLetters(painter, g.centre,
                    QCoreApplication::translate("CellPainter", "Ex", "exempt, in a cell"), unit);
        break;
    }
    case CellState::Kind::Locked:
        painter.fillRect(g.fill, tokens.panel);
        break;
    case CellState::Kind::NotHandedIn:
        painter.setPen(QPen(tokens.text2, 1.2 * unit));
        painter.drawRect(g.centre.adjusted(1, 1, -1, -1));
        painter.setPen(tokens.text);
        drawLetters(painter, g.centre,
                    QCoreApplication::translate("CellPainter", "N", "not handed in"), unit);
        break;
    }
    drawCorners(painter, g, state, tokens, inkOf(state, tokens), unit);
    painter.restore();
}

void CellPainter::paint(QPainter& painter, const QRect& rect, const CellState& state,
                        const Tokens& tokens, double unit, Qt::LayoutDirection direction)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const Setting setting{rect.size(), ratio, unit, tokens.capable.fill.rgb(), direction};
    if (!(setting == m_setting)) {
        m_cells.clear();
        m_setting = setting;
    }
    QPixmap& cell = m_cells[state];
    if (cell.isNull()) {
        cell = QPixmap(rect.size() * ratio);
        cell.setDevicePixelRatio(ratio);
        cell.fill(tokens.base);
        QPainter own(&cell);
        own.setPen(tokens.gridline);
        const double bottom = rect.height() - 0.5;
        own.drawLine(QPointF(0, bottom), QPointF(rect.width(), bottom));
        if (tokens.isHighContrast) {
            // No fills tell the cells apart there.
            const double right = rect.width() - 0.5;
            own.drawLine(QPointF(right, 0), QPointF(right, rect.height()));
        }
        draw(own, QRectF(QPointF(0, 0), rect.size()), state, tokens, unit, direction);
    }
    painter.drawPixmap(rect.topLeft(), cell);
}

void CellPainter::paintCorners(QPainter& painter, const QRect& rect, const CellState& state,
                               const Tokens& tokens, double unit, Qt::LayoutDirection direction)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    drawCorners(painter, cellGeometry(rect.size(), unit, direction), state, tokens, tokens.text,
                unit);
    painter.restore();
}

void CellPainter::paintFocused(QPainter& painter, const QRect& rect, const CellState& state,
                               const Tokens& tokens, double unit, Qt::LayoutDirection direction)
{
    CellState bare = state;
    bare.isDecision = bare.hasNote = bare.isNew = bare.isToReassess = bare.isStale = false;
    paint(painter, rect, bare, tokens, unit, direction);
    paintFocus(painter, rect, tokens);
    const QRect within = rect.adjusted(kRing, kRing, -kRing, -kRing);
    painter.save();
    painter.translate(within.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    drawCorners(painter, cellGeometry(within.size(), unit, direction), state, tokens,
                inkOf(state, tokens), unit);
    painter.restore();
}

void CellPainter::paintFocus(QPainter& painter, const QRect& rect, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    const QRect outer = rect.adjusted(1, 1, -2, -2);
    painter.setPen(QPen(tokens.focusOuter, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(outer);
    painter.setPen(QPen(tokens.focusInner, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(outer.adjusted(2, 2, -2, -2));
    painter.restore();
}

void CellPainter::paintSelected(QPainter& painter, const QRect& rect, const Tokens& tokens)
{
    painter.save();
    QColor over = tokens.accent;
    over.setAlphaF(0.15F);
    painter.fillRect(rect, over);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(tokens.accent, 1));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace trellis::ui
