// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QStyledItemDelegate>

namespace trellis::ui {

/// An activity in two lines, as many as its words take: what and when, then who showed what.
class OccasionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kCountsRole = Qt::UserRole + 1;

    explicit OccasionDelegate(QWidget& list);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    [[nodiscard]] int height(const QString& text, const QFont& font) const;

    QWidget& m_list; ///< whose width the lines have
};

} // namespace trellis::ui
