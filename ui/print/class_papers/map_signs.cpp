// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/class_papers/map_signs.h"

namespace trellis::ui {

namespace {

constexpr double kSignInset = 0.6;
constexpr double kFrameInset = 0.3;

} // namespace

QSizeF signSize(CellSignOf of)
{
    switch (of) {
    case CellSignOf::New:
        return {1.6, 1.6};
    case CellSignOf::Note:
        return {2.2, 1.5};
    case CellSignOf::Reassess:
        return {2.6, 2.6};
    }
    return {};
}

void addSign(Block& block, CellSignOf of, const QRectF& rect)
{
    block.add(CellSign{rect, of}, rect);
}

void addDecision(Block& block, const QPointF& corner)
{
    const QRectF mark(corner, QSizeF(1.8, 1.8));
    block.add(DecisionMark{QPolygonF{{mark.topLeft(), mark.topRight(), mark.bottomLeft()}}}, mark);
}

void addStaleFrame(Block& block, const QRectF& rect)
{
    block.add(OpenBox{rect, 0.25, true}, rect);
}

void addSigns(Block& block, const QRectF& cell, const CellState& state)
{
    const QRectF inner = cell.adjusted(kSignInset, kSignInset, -kSignInset, -kSignInset);
    if (state.isStale) {
        addStaleFrame(block, cell.adjusted(kFrameInset, kFrameInset, -kFrameInset, -kFrameInset));
    }
    if (state.isDecision) {
        addDecision(block, inner.topLeft());
    }
    if (state.isNew) {
        addSign(block, CellSignOf::New,
                {inner.topRight() - QPointF(signSize(CellSignOf::New).width(), 0.0),
                 signSize(CellSignOf::New)});
    }
    if (state.hasNote) {
        addSign(block, CellSignOf::Note,
                {inner.bottomLeft() - QPointF(0.0, signSize(CellSignOf::Note).height()),
                 signSize(CellSignOf::Note)});
    }
    if (state.isToReassess) {
        addSign(block, CellSignOf::Reassess,
                {inner.bottomRight() - QPointF(signSize(CellSignOf::Reassess).width(),
                                               signSize(CellSignOf::Reassess).height()),
                 signSize(CellSignOf::Reassess)});
    }
}

} // namespace trellis::ui
