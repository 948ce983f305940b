// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QWidget;

namespace trellis::ui {

/// How marks become a level: for the course, or for one outcome of it. It changes nothing but
/// itself.
class MethodEditor : public QWidget {
    Q_OBJECT

public:
    explicit MethodEditor(QWidget* parent = nullptr);

    void setBook(const ClassBook& book);
    [[nodiscard]] bool isChanged() const;
    /// The book as it would be.
    [[nodiscard]] ClassBook changedBook() const;
    /// Not valid: the course is meant.
    [[nodiscard]] OutcomeId outcome() const;
    /// None: as the course.
    [[nodiscard]] std::optional<MethodChoice> method() const;
    [[nodiscard]] std::optional<int> minimum() const;
    [[nodiscard]] std::vector<double> thresholds() const;

Q_SIGNALS:
    void changed();

private:
    void sayMarks();
    void show();
    void chooseMethod();
    void showSentence();
    [[nodiscard]] const Outcome* chosen() const;

    ClassBook m_book;
    QComboBox* m_for;
    QComboBox* m_method;
    QSpinBox* m_number;
    QLabel* m_unit;
    QSpinBox* m_minimum;
    QLabel* m_marks; ///< what the minimum counts
    QLabel* m_sentence;
    QWidget* m_thresholdRow;
    std::vector<QDoubleSpinBox*> m_thresholds;
};

} // namespace trellis::ui
