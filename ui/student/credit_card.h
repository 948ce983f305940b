// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/card.h"

namespace trellis::ui {

class TextLabel;

/// One box for each outcome that can count, filled from the leading side, and a line after the
/// last one that is needed.
class CreditBar : public QWidget {
    Q_OBJECT

public:
    explicit CreditBar(QWidget* parent = nullptr);

    void setBoxes(int filled, int needed, int pool);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_filled = 0;
    int m_needed = 0;
    int m_pool = 0;
};

/// Where the student stands towards credit, what is closest, and what else the rule asks for.
class CreditCard : public Card {
    Q_OBJECT

public:
    explicit CreditCard(QWidget* parent = nullptr);

    void show(const ClassBook& book, const StudentRecord& record, Date today);

private:
    TextLabel* m_headline;
    CreditBar* m_bar;
    TextLabel* m_detail;
};

} // namespace trellis::ui
