// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/card.h"
#include "ui/common/screen.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace trellis::ui {

/// What a change would do before it is made: whose levels and credit, from what to what.
class WhatIfView : public Card {
    Q_OBJECT

public:
    explicit WhatIfView(const ScreenTools& tools, QWidget* parent = nullptr);

    /// Nothing is about to change.
    void showNothing();
    /// The change cannot be made; the sentence says why and what would work.
    void showRefusal(const QString& sentence);
    void showDifference(const ClassBook& now, const ClassBook& then);

    /// What can be done now: apply, or go back to what is.
    [[nodiscard]] QPushButton& applyButton() const { return *m_apply; }

Q_SIGNALS:
    void applied();
    void reverted();

private:
    void fill(const ClassBook& now, const ClassBook& then);
    void addRow(const QString& student, const QString& what, const QString& now,
                const QString& then);
    void offer(bool canApply, bool canRevert);

    ScreenTools m_tools;
    QLabel* m_summary;
    QLabel* m_refusal;
    QTableWidget* m_rows;
    QPushButton* m_apply;
    QPushButton* m_revert;
};

} // namespace trellis::ui
