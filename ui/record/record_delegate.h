// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QStyledItemDelegate>

namespace trellis::ui {

class RecordModel;

/// Draws the pills of Record, and in an empty cell the keys that would fill it.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RecordDelegate(const RecordModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// How wide the columns have to be for every level of the scale. Units: pixels.
    [[nodiscard]] int soFarWidth(const QFont& font) const;
    [[nodiscard]] int todayWidth(const QFont& font) const;

private:
    void paintToday(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    [[nodiscard]] int pillsWidth(const QFont& font, const QStringList& further) const;

    const RecordModel& m_model;
};

} // namespace trellis::ui
