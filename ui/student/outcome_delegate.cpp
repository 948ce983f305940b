// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/outcome_delegate.h"

#include "ui/common/level_pill.h"
#include "ui/common/text_unit.h"
#include "ui/student/growth_painter.h"
#include "ui/student/outcome_model.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trellis::ui {

namespace {

constexpr double kSmall = 0.85;
constexpr int kMargin = 6;
constexpr int kGap = 4;
constexpr double kPillHeight = 22.0;

QFont smaller(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * kSmall);
    return small;
}

void drawLine(QPainter& painter, const QRect& rect, const QString& text)
{
    painter.drawText(rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void drawStar(QPainter& painter, const QRectF& square, const QColor& ink)
{
    QPolygonF corners;
    for (int i = 0; i < 10; ++i) {
        const double r = square.width() / 2 * (i % 2 == 0 ? 1.0 : 0.42);
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        corners.append(square.center() + QPointF(r * std::cos(angle), r * std::sin(angle)));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(corners);
    painter.restore();
}

/// The leading end of the rectangle, this wide.
QRect leading(const QRect& rect, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft
               ? QRect(rect.right() - width + 1, rect.top(), width, rect.height())
               : QRect(rect.left(), rect.top(), width, rect.height());
}

QRect behind(const QRect& rect, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? rect.adjusted(0, 0, -width, 0)
                                        : rect.adjusted(width, 0, 0, 0);
}

/// How much of the text a line of this width takes, broken between words.
qsizetype lengthOfFirstLine(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid()) {
        return text.size();
    }
    line.setLineWidth(width);
    layout.endLayout();
    return line.textLength();
}

LevelPill pillOf(const OutcomeRow& row)
{
    LevelPill pill;
    switch (row.state.kind) {
    case CellState::Kind::Level:
        pill.kind = LevelPill::Kind::Level;
        break;
    case CellState::Kind::Exempt:
        pill.kind = LevelPill::Kind::Exempt;
        break;
    case CellState::Kind::NotHandedIn:
        pill.kind = LevelPill::Kind::NotHandedIn;
        break;
    case CellState::Kind::NoEvidence:
    case CellState::Kind::Locked:
        break;
    }
    pill.rank = row.state.rank;
    pill.creditRank = row.state.creditRank;
    pill.text = row.level;
    return pill;
}

class RowPainter {
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const OutcomeModel& model,
               const OutcomeRow& row)
        : m_painter(painter), m_option(option), m_model(model), m_row(row),
          m_tokens(tokensFor(option.palette)), m_unit(textUnit(option.font)),
          m_inner(option.rect.adjusted(kMargin, kGap, -kMargin, -kGap - 1))
    {}

    void title()
    {
        const int first = m_option.fontMetrics.lineSpacing();
        const QFont small = smaller(m_option.font);
        const int second = QFontMetrics(small).lineSpacing();
        const bool hasDetail = !m_row.detail.isEmpty();
        const int top = m_inner.top() + (m_inner.height() - first - (hasDetail ? second : 0)) / 2;
        QRect line(m_inner.left(), top, m_inner.width(), first);
        if (m_row.isStarred) {
            const int size = static_cast<int>(13 * m_unit);
            QRect square = leading(line, size, m_option.direction);
            square.setTop(line.center().y() - size / 2);
            square.setHeight(size);
            drawStar(m_painter, square, m_tokens.accent);
            line = behind(line, size + kGap, m_option.direction);
        }
        QFont bold = m_option.font;
        bold.setBold(true);
        m_painter.setPen(m_tokens.text);
        m_painter.setFont(bold);
        const int code =
            std::min(m_painter.fontMetrics().horizontalAdvance(m_row.code) + 1, line.width() / 2);
        drawLine(m_painter, leading(line, code, m_option.direction), m_row.code);
        m_painter.setFont(m_option.font);
        const int space = m_painter.fontMetrics().horizontalAdvance(QLatin1Char(' ')) + 1;
        const QRect beside = behind(line, code + space, m_option.direction);
        const qsizetype fitting = lengthOfFirstLine(m_row.title, m_option.font, beside.width());
        drawLine(m_painter, beside, m_row.title.left(fitting).trimmed());
        // What is left of a long title goes before the detail.
        const QString rest = m_row.title.mid(fitting).trimmed();
        QRect under(m_inner.left(), top + first, m_inner.width(), second);
        m_painter.setFont(small);
        if (!rest.isEmpty()) {
            const int wide = std::min(m_painter.fontMetrics().horizontalAdvance(rest) + 2 * space,
                                      under.width());
            drawLine(m_painter, leading(under, wide, m_option.direction), rest);
            under = behind(under, wide, m_option.direction);
        }
        m_painter.setPen(m_tokens.text2);
        drawLine(m_painter, under, m_row.detail);
    }

    void level()
    {
        const QFont small = smaller(m_option.font);
        const int under = m_row.remark.isEmpty() ? 0 : QFontMetrics(small).lineSpacing();
        const double height =
            std::max(kPillHeight * m_unit, m_option.fontMetrics.height() + 2.0 * m_unit);
        const double top = m_inner.top() + (m_inner.height() - height - under) / 2.0;
        paintLevelPill(m_painter, QRectF(m_inner.left(), top, m_inner.width(), height),
                       pillOf(m_row), m_option.font, m_tokens, m_option.direction);
        m_painter.setPen(m_tokens.text2);
        m_painter.setFont(small);
        drawLine(m_painter,
                 QRect(m_inner.left(), static_cast<int>(top + height), m_inner.width(), under),
                 m_row.remark);
    }

    void growth()
    {
        paintGrowth(m_painter, m_inner, m_model.all(), m_row, m_tokens, m_unit, m_option.direction);
    }

    void latest()
    {
        m_painter.setPen(m_tokens.text2);
        m_painter.setFont(m_option.font);
        drawLine(m_painter, m_inner, m_row.latest);
    }

private:
    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const OutcomeModel& m_model;
    const OutcomeRow& m_row;
    const Tokens& m_tokens;
    double m_unit;
    QRect m_inner;
};

} // namespace

OutcomeDelegate::OutcomeDelegate(const OutcomeModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

void OutcomeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Tokens& tokens = tokensFor(option.palette);
    painter->save();
    painter->fillRect(option.rect, tokens.base);
    painter->setPen(tokens.gridline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    RowPainter row(*painter, option, m_model, m_model.row(index.row()));
    switch (index.column()) {
    case OutcomeModel::Title:
        row.title();
        break;
    case OutcomeModel::Level:
        row.level();
        break;
    case OutcomeModel::Growth:
        row.growth();
        break;
    default:
        row.latest();
    }
    painter->restore();
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& /*index*/) const
{
    const double unit = textUnit(option.font);
    const int lines =
        option.fontMetrics.lineSpacing() + QFontMetrics(smaller(option.font)).lineSpacing();
    const int pill =
        static_cast<int>(kPillHeight * unit) + QFontMetrics(smaller(option.font)).lineSpacing();
    return {static_cast<int>(60 * unit), std::max(lines, pill) + 2 * kGap + 2};
}

int OutcomeDelegate::levelWidth(const QFont& font) const
{
    double widest = 0;
    for (const OutcomeRow& row : m_model.all().rows) {
        widest = std::max(widest, pillWidth(pillOf(row), font));
        widest = std::max(widest, QFontMetricsF(smaller(font)).horizontalAdvance(row.remark) + 2);
    }
    return static_cast<int>(widest) + 2 * kMargin + 2;
}

} // namespace trellis::ui
