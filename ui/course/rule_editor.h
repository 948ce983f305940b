// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QWidget>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace trellis::ui {

/// A credit rule as a sentence whose parts can be changed: "Credit when 7 of all outcomes are
/// Capable or higher". It changes nothing but itself.
class RuleEditor : public QWidget {
    Q_OBJECT

public:
    explicit RuleEditor(QWidget* parent = nullptr);

    void setRule(const ClassBook& book, const CreditRule& rule);
    [[nodiscard]] CreditRule rule() const;
    /// What was typed where outcomes are named and no outcome has; empty where all is well.
    [[nodiscard]] QString unknownCode() const;
    void takeKeyboard();

Q_SIGNALS:
    void changed();
    /// Enter in one of the parts.
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        QWidget* row = nullptr;
        QSpinBox* count = nullptr;
        QComboBox* unit = nullptr; ///< a number or a percent
        QComboBox* pool = nullptr;
        QLineEdit* codes = nullptr;
        QComboBox* level = nullptr;
        QPushButton* remove = nullptr;

        /// What the keyboard can be on.
        [[nodiscard]] std::array<QWidget*, 6> parts() const;
    };

    void addLine(const Condition& condition);
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> keyboardPlace() const;
    void removeLine(const QWidget* row);
    void fillPool(const Line& line, const Condition& condition);
    void fit(const Line& line);
    [[nodiscard]] Condition conditionOf(const Line& line) const;
    [[nodiscard]] std::vector<OutcomeId> named(const QString& codes, QString* unknown) const;

    ClassBook m_book; ///< without students
    std::vector<Line> m_lines;
    QVBoxLayout* m_rows;
    QPushButton* m_more;
};

/// A rule to begin with: seven of ten of the outcomes that count, at the credit level.
[[nodiscard]] CreditRule suggestedRule(const ClassBook& book);

} // namespace trellis::ui
