// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/map/map_delegate.h"

#include "ui/common/cell_geometry.h"
#include "ui/common/word_direction.h"
#include "ui/map/map_model.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace trellis::ui {

namespace {

// Of the height of a capital letter.
constexpr double kTick = 1.5; ///< with the gap behind it
constexpr double kTickLine = 0.16;

/// Drawn, not written: most fonts lack the letter, and to look for one that has it takes longer
/// than all other words of the Map.
void paintTick(QPainter& painter, const QRectF& room, double high, Qt::LayoutDirection direction)
{
    const double left = direction == Qt::RightToLeft ? room.right() - high : room.left();
    const double top = room.center().y() - high / 2;
    const std::array<QPointF, 3> line{QPointF(left, top + 0.55 * high),
                                      QPointF(left + 0.35 * high, top + 0.95 * high),
                                      QPointF(left + high, top)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(painter.pen().color(), high * kTickLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line.data(), static_cast<int>(line.size()));
    painter.restore();
}

} // namespace

MapDelegate::MapDelegate(const MapModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

void MapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const Tokens& tokens = tokensFor(option.palette);
    const double unit = textUnit(option.font);
    if (m_model.isHidden(index.row())) {
        painter->fillRect(option.rect, tokens.panel);
    } else if (const MapCell* cell = m_model.cell(index)) {
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            m_cells.paintFocused(*painter, option.rect, cell->state, tokens, unit,
                                 option.direction);
            return;
        }
        m_cells.paint(*painter, option.rect, cell->state, tokens, unit, option.direction);
    } else {
        painter->fillRect(option.rect, tokens.base);
        painter->setPen(tokens.gridline);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (index.column() == m_model.creditColumn()) {
            paintCredit(*painter, option, m_model.row(index.row()).credit, tokens, unit);
        } else {
            const MapRow& row = m_model.row(index.row());
            QFont font = option.font;
            font.setBold(row.isLongAgo);
            painter->setFont(font);
            painter->setPen(row.isLongAgo ? tokens.text : tokens.text2);
            drawWords(*painter, option.rect.adjusted(4, 0, -8, 0),
                      Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine,
                      withoutIdleIsolates(named(m_model.lastSeenText(row), TextFor::Screen),
                                          option.direction));
        }
    }
    // The ring says enough; a tint under it would change the colour of the level.
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        CellPainter::paintFocus(*painter, option.rect, tokens);
    } else if (option.state.testFlag(QStyle::State_Selected) &&
               m_model.outcome(index.column()) != nullptr) {
        CellPainter::paintSelected(*painter, option.rect, tokens);
    }
}

int MapDelegate::tickWidth(const QFont& font)
{
    return qRound(QFontMetricsF(font).capHeight() * kTick);
}

void MapDelegate::paintCredit(QPainter& painter, const QStyleOptionViewItem& option,
                              const MapCredit& credit, const Tokens& tokens, double unit)
{
    if (!credit.count) {
        return;
    }
    const CreditGeometry g =
        creditGeometry(option.rect.size(), credit.pool, credit.needed, unit, option.direction);
    painter.save();
    painter.translate(option.rect.topLeft());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < g.boxes.size(); ++i) {
        const QRect box = g.boxes[i].toAlignedRect();
        if (static_cast<int>(i) < *credit.count) {
            painter.fillRect(box, tokens.text);
        } else {
            painter.setPen(tokens.borderStrong);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(0, 0, -1, -1));
        }
    }
    if (g.line) {
        painter.setPen(QPen(tokens.text, 2 * unit));
        painter.drawLine(*g.line);
    }
    QFont font = option.font;
    font.setBold(credit.isEarned);
    painter.setFont(font);
    painter.setPen(tokens.text);
    auto words = g.text;
    if (credit.isEarned) {
        auto tick = words;
        tick.setWidth(tickWidth(option.font));
        words.setWidth(words.width() - tick.width());
        if (option.direction == Qt::RightToLeft) {
            tick.moveRight(g.text.right());
        } else {
            words.moveRight(g.text.right());
        }
        paintTick(painter, tick, QFontMetricsF(font).capHeight(), option.direction);
    }
    const auto shown = [&option](const QString& text) {
        return withoutIdleIsolates(named(text, TextFor::Screen), option.direction);
    };
    // The cell of what is exempt says so itself.
    const QFontMetricsF metrics(font);
    QString text = shown(MapModel::creditText(credit));
    if (metrics.horizontalAdvance(text) > words.width()) {
        text = metrics.elidedText(shown(MapModel::shortCreditText(credit)), Qt::ElideRight,
                                  words.width());
    }
    drawWords(painter, words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
    painter.restore();
}

} // namespace trellis::ui
