// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/text/conference_text.h"

#include <QStyledItemDelegate>

#include <optional>

namespace trellis::ui {

/// Draws the five dots of what is ready, and where there is little room a tick instead of the day
/// on which something was done.
class ConferenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setBrief(bool isBrief) { m_isBrief = isBrief; }

    /// Which dot of a cell a point is on.
    [[nodiscard]] static std::optional<ReadyPart> partAt(const QStyleOptionViewItem& option,
                                                         const QPoint& point);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    [[nodiscard]] bool isTick(const QModelIndex& index) const;

    bool m_isBrief = false;
};

} // namespace trellis::ui
