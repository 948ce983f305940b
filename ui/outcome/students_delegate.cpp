// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/outcome/students_delegate.h"

#include "ui/common/text_unit.h"
#include "ui/outcome/students_model.h"
#include "ui/text/isolates.h"
#include "ui/text/strings.h"

#include <QPainter>

namespace trellis::ui {

namespace {

constexpr int kMargin = 8;

} // namespace

StudentsDelegate::StudentsDelegate(const StudentsModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

void StudentsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    if (index.column() == StudentsModel::Level) {
        paintLevel(*painter, option, index);
        return;
    }
    const Tokens& tokens = tokensFor(option.palette);
    painter->fillRect(option.rect, m_model.isHidden(index.row()) ? tokens.panel : tokens.base);
    painter->setPen(tokens.gridline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool isWords = index.column() == StudentsModel::Words;
    const QString text =
        withoutIdleIsolates(index.data(Qt::DisplayRole).toString(), option.direction);
    const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    painter->setFont(option.font);
    painter->setPen(isWords ? tokens.text : tokens.text2);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
}

void StudentsDelegate::paintLevel(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const Tokens& tokens = tokensFor(option.palette);
    const double unit = textUnit(option.font);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (m_model.isHidden(index.row())) {
        painter.fillRect(option.rect, tokens.panel);
    } else if (hasFocus) {
        m_cells.paintFocused(painter, option.rect, m_model.cell(index.row()).state, tokens, unit,
                             option.direction);
        return;
    } else {
        m_cells.paint(painter, option.rect, m_model.cell(index.row()).state, tokens, unit,
                      option.direction);
    }
    if (hasFocus) {
        CellPainter::paintFocus(painter, option.rect, tokens);
    } else if (option.state.testFlag(QStyle::State_Selected)) {
        CellPainter::paintSelected(painter, option.rect, tokens);
    }
}

} // namespace trellis::ui
