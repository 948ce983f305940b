// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace trellis::ui {

/// Puts things one after the other in the direction of reading and wraps as text does; those
/// of one line stand in the middle of its height.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    int layOut(const QRect& whole, bool isTry) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace trellis::ui
