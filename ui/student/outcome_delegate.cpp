// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/student/outcome_delegate.h"

#include "ui/common/level_pill.h"
#include "ui/common/text_unit.h"
#include "ui/common/word_direction.h"
#include "ui/student/growth_painter.h"
#include "ui/student/outcome_model.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace trellis::ui {

namespace {

constexpr double kSmall = 0.85;
constexpr int kMargin = 6;
constexpr int kGap = 4;
constexpr int kRing = 4;      // of the focus
constexpr int kMostLines = 6; // of a title under its first
constexpr double kPillHeight = 22.0;
constexpr double kHighestGrowth = 44.0;

QFont smaller(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * kSmall);
    return small;
}

void drawLine(QPainter& painter, const QRect& rect, const QString& text)
{
    drawWords(painter, rect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
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

/// The lines of this width that the text takes, broken between words; the last one has the rest.
QStringList wrapped(const QString& text, const QFont& font, int width, int most)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (lines.size() + 1 == most) {
            lines.append(text.mid(line.textStart()).trimmed());
            break;
        }
        line.setLineWidth(std::max(1, width));
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

int widthOf(const QString& text, const QFont& font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

int starRoom(const OutcomeRow& row, double unit)
{
    return row.isStarred ? static_cast<int>(13 * unit) + kGap : 0;
}

/// What stands in the first column: beside the number, then below it what is left of a long title,
/// with the detail behind it, smaller, where that has room.
struct TitleLines {
    int code = 0; ///< how wide
    int space = 0;
    QString first;
    QStringList more;
    int detailAt = 0; ///< behind the last of more; 0: on lines of its own
    QStringList detail;

    [[nodiscard]] int heightUnder(const QFont& font) const
    {
        const auto own = detailAt > 0 ? 0 : detail.size();
        return static_cast<int>(more.size()) * QFontMetrics(font).lineSpacing() +
               static_cast<int>(own) * QFontMetrics(smaller(font)).lineSpacing();
    }
};

TitleLines titleLines(const OutcomeRow& row, const QString& detail, const QFont& font, int width)
{
    TitleLines lines;
    QFont bold = font;
    bold.setBold(true);
    const QFont small = smaller(font);
    const int room = std::max(1, width - starRoom(row, textUnit(font)));
    lines.code = std::min(widthOf(row.code, bold) + 1, room / 2);
    lines.space = widthOf(QStringLiteral(" "), font) + 1;
    const QStringList whole = wrapped(row.title, font, room - lines.code - lines.space, 2);
    lines.first = whole.value(0);
    if (whole.size() > 1) {
        lines.more = wrapped(whole.at(1), font, width, kMostLines);
    }
    if (!detail.isEmpty()) {
        const int behind =
            lines.more.isEmpty() ? 0 : widthOf(lines.more.last(), font) + 2 * lines.space;
        if (behind > 0 && behind + widthOf(detail, small) <= width) {
            lines.detailAt = behind;
            lines.detail = {detail};
        } else {
            lines.detail = wrapped(detail, small, width, kMostLines);
        }
    }
    return lines;
}

/// "Nov 10" and "Explanations compared": the newest evidence in two lines, where one is too long.
std::pair<QString, QString> inTwoLines(const QString& latest)
{
    const QString separator = QStringLiteral(" \u00B7 ");
    const auto at = latest.indexOf(separator);
    return at < 0 ? std::pair(latest, QString())
                  : std::pair(latest.left(at), latest.mid(at + separator.size()));
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
               const OutcomeRow& row, int gap)
        : m_painter(painter), m_option(option), m_model(model), m_row(row),
          m_tokens(tokensFor(option.palette)), m_unit(textUnit(option.font)),
          m_inner(option.rect.adjusted(kMargin, gap, -kMargin, -gap - 1))
    {}

    void title(const QString& detail)
    {
        const TitleLines lines = titleLines(m_row, detail, m_option.font, m_inner.width());
        const int first = m_option.fontMetrics.lineSpacing();
        const QFont small = smaller(m_option.font);
        const int under = QFontMetrics(small).lineSpacing();
        const int top =
            m_inner.top() +
            std::max(0, (m_inner.height() - first - lines.heightUnder(m_option.font)) / 2);
        QRect line(m_inner.left(), top, m_inner.width(), first);
        if (m_row.isStarred) {
            const int size = static_cast<int>(13 * m_unit);
            QRect square = leading(line, size, m_option.direction);
            square.setTop(line.center().y() - size / 2);
            square.setHeight(size);
            drawStar(m_painter, square, m_tokens.accent);
            line = behind(line, starRoom(m_row, m_unit), m_option.direction);
        }
        QFont bold = m_option.font;
        bold.setBold(true);
        m_painter.setPen(m_tokens.text);
        m_painter.setFont(bold);
        drawLine(m_painter, leading(line, lines.code, m_option.direction), m_row.code);
        m_painter.setFont(m_option.font);
        drawLine(m_painter, behind(line, lines.code + lines.space, m_option.direction),
                 lines.first);
        QRect below(m_inner.left(), top + first, m_inner.width(), first);
        for (const QString& text : lines.more) {
            drawLine(m_painter, below, text);
            below.translate(0, first);
        }
        m_painter.setPen(m_tokens.text2);
        m_painter.setFont(small);
        if (lines.detailAt > 0) {
            below = behind(below.translated(0, -first), lines.detailAt, m_option.direction);
        } else {
            below.setHeight(under);
        }
        for (const QString& text : lines.detail) {
            drawLine(m_painter, below, text);
            below.translate(0, under);
        }
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
        // Also in a row that is chosen, whose ring lies over its edges.
        QRectF picture = m_inner.intersected(m_option.rect.adjusted(0, kRing, 0, -kRing));
        picture.setHeight(std::min(picture.height(), kHighestGrowth * m_unit));
        picture.moveCenter(QRectF(m_option.rect).center());
        paintGrowth(m_painter, picture, m_model.all(), m_row, m_tokens, m_unit, m_option.direction);
    }

    void latest()
    {
        m_painter.setPen(m_tokens.text2);
        m_painter.setFont(m_option.font);
        const auto [day, what] = inTwoLines(m_row.latest);
        if (what.isEmpty() || widthOf(m_row.latest, m_option.font) <= m_inner.width()) {
            drawLine(m_painter, m_inner, m_row.latest);
            return;
        }
        const QFont small = smaller(m_option.font);
        const int first = m_option.fontMetrics.lineSpacing();
        const int second = QFontMetrics(small).lineSpacing();
        const int top = m_inner.top() + (m_inner.height() - first - second) / 2;
        drawLine(m_painter, QRect(m_inner.left(), top, m_inner.width(), first), day);
        m_painter.setFont(small);
        drawLine(m_painter, QRect(m_inner.left(), top + first, m_inner.width(), second), what);
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
    painter->setLayoutDirection(option.direction); // may be that of this page alone
    painter->fillRect(option.rect, tokens.base);
    painter->setPen(tokens.gridline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    RowPainter row(*painter, option, m_model, m_model.row(index.row()), m_gap);
    switch (index.column()) {
    case OutcomeModel::Title:
        row.title(detailOf(m_model.row(index.row())));
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

QString OutcomeDelegate::detailOf(const OutcomeRow& row) const
{
    QStringList parts{row.detail};
    if (m_hasLatestUnder) {
        parts.append(row.latest);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00B7 "));
}

int OutcomeDelegate::rowHeight(const OutcomeRow& row, const QFont& font, int gap) const
{
    const int small = QFontMetrics(smaller(font)).lineSpacing();
    const int under =
        titleLines(row, detailOf(row), font, m_titleWidth - 2 * kMargin).heightUnder(font);
    const int lines = QFontMetrics(font).lineSpacing() + std::max(small, under);
    const int pill =
        static_cast<int>(std::max(kPillHeight * textUnit(font),
                                  QFontMetrics(font).height() + 2.0 * textUnit(font))) +
        small;
    return std::max(lines, pill) + 2 * gap + 1;
}

void OutcomeDelegate::fit(const QFont& font, int titleWidth, bool hasLatestUnder, int height)
{
    m_titleWidth = titleWidth;
    m_hasLatestUnder = hasLatestUnder;
    const auto fits = [&] {
        int used = 0;
        for (const OutcomeRow& row : m_model.all().rows) {
            used += rowHeight(row, font, m_gap);
        }
        return used <= height;
    };
    for (m_gap = kGap; m_gap > 1 && !fits(); --m_gap) {
    }
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {static_cast<int>(60 * textUnit(option.font)),
            rowHeight(m_model.row(index.row()), option.font, m_gap)};
}

int OutcomeDelegate::latestWidth(const QFont& font) const
{
    const QFont small = smaller(font);
    int widest = 0;
    for (const OutcomeRow& row : m_model.all().rows) {
        const auto [day, what] = inTwoLines(row.latest);
        widest = std::max(widest, std::max(widthOf(day, font), widthOf(what, small)));
    }
    return widest + 2 * kMargin + 2;
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
