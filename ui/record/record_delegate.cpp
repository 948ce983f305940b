// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/record/record_delegate.h"

#include "ui/common/cell_painter.h"
#include "ui/common/level_pill.h"
#include "ui/common/text_unit.h"
#include "ui/common/word_direction.h"
#include "ui/record/record_model.h"
#include "ui/text/strings.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trellis::ui {

namespace {

constexpr double kMargin = 8;
constexpr double kSigns = 14; // what the signs in the leading corners need before a pill
constexpr double kArrow = 8;  // what the arrow of "reassess" needs beside a pill

QRectF inside(const QStyleOptionViewItem& option)
{
    const double margin = kMargin * textUnit(option.font);
    return QRectF(option.rect).adjusted(margin, 0, -margin / 2, -1);
}

/// Where a pill fits inside the outer ring. It lies upon the inner one, which would cut it.
QRectF insideRing(const QStyleOptionViewItem& option)
{
    const double signs = kSigns * textUnit(option.font);
    const QRectF rect = QRectF(option.rect).adjusted(0, 1, 0, -3);
    return option.direction == Qt::RightToLeft ? rect.adjusted(kMargin / 2, 0, -signs, 0)
                                               : rect.adjusted(signs, 0, -kMargin / 2, 0);
}

} // namespace

RecordDelegate::RecordDelegate(const RecordModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Tokens& tokens = tokensFor(option.palette);
    const RecordRow& row = m_model.row(index.row());
    painter->fillRect(option.rect, row.isAbsent ? tokens.panel : tokens.base);
    painter->setPen(tokens.gridline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        CellPainter::paintFocus(*painter, option.rect, tokens);
    }
    if (!row.isHidden && index.column() == m_model.noteColumn()) {
        painter->setFont(option.font);
        painter->setPen(tokens.text);
        drawWords(*painter, inside(option),
                  Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                  option.fontMetrics.elidedText(m_model.notesText(row), Qt::ElideRight,
                                                static_cast<int>(inside(option).width())));
    } else if (!row.isHidden && m_model.isToday(index.column())) {
        paintToday(*painter, option, index);
    } else if (!row.isHidden) {
        const RecordCell& cell =
            row.cells.at(static_cast<std::size_t>(m_model.outcomeAt(index.column())));
        paintLevelPill(*painter, insideRing(option), m_model.soFarPill(cell), option.font, tokens,
                       option.direction);
        CellState signs;
        signs.isDecision = cell.isDecision;
        signs.isToReassess = cell.isToReassess;
        signs.hasNote = cell.notesBefore > 0;
        signs.isStale = cell.isStale;
        CellPainter::paintCorners(*painter, option.rect, signs, tokens, textUnit(option.font),
                                  option.direction);
    }
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (!hasFocus && option.state.testFlag(QStyle::State_Selected)) {
        CellPainter::paintSelected(*painter, option.rect, tokens);
    }
}

void RecordDelegate::paintToday(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Tokens& tokens = tokensFor(option.palette);
    painter.setPen(tokens.gridline);
    const int leading =
        option.direction == Qt::RightToLeft ? option.rect.right() : option.rect.left();
    if (!option.state.testFlag(QStyle::State_HasFocus)) {
        painter.drawLine(leading, option.rect.top(), leading, option.rect.bottom());
    }
    if (const auto pill = m_model.todayPill(*m_model.cell(index))) {
        paintLevelPill(painter, insideRing(option), *pill, option.font, tokens, option.direction);
        CellState signs;
        signs.hasNote = !m_model.cell(index)->note.isEmpty();
        CellPainter::paintCorners(painter, option.rect, signs, tokens, textUnit(option.font),
                                  option.direction);
        return;
    }
    painter.setFont(option.font);
    painter.setPen(tokens.text2);
    QStringList keys;
    for (const Level& level : m_model.scale().levels) {
        keys.append(toQt(level.key));
    }
    drawWords(painter, inside(option), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
              m_model.row(index.row()).isAbsent ? tr("absent")
                                                : keys.join(QStringLiteral(" \u00B7 ")));
}

int RecordDelegate::pillsWidth(const QFont& font, const QStringList& further) const
{
    double widest = 0;
    LevelPill pill;
    for (const QString& text : further) {
        pill.text = text;
        widest = std::max(widest, pillWidth(pill, font));
    }
    pill.kind = LevelPill::Kind::Level;
    for (const Level& level : m_model.scale().levels) {
        pill.text = toQt(level.name).simplified().left(40);
        widest = std::max(widest, pillWidth(pill, font));
    }
    return static_cast<int>(std::ceil(widest + (kSigns + kMargin) * textUnit(font)));
}

int RecordDelegate::soFarWidth(const QFont& font) const
{
    return pillsWidth(font, {RecordModel::tr("no evidence yet")}) +
           static_cast<int>(std::ceil(kArrow * textUnit(font)));
}

int RecordDelegate::todayWidth(const QFont& font) const
{
    return pillsWidth(font, {RecordModel::tr("Excused"), RecordModel::tr("Not handed in")});
}

} // namespace trellis::ui
