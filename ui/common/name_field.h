// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/scale.h"
#include "ui/common/habit_enter.h"

#include <QLineEdit>

#include <functional>

namespace trellis::ui {

/// Finds students by the starts of their names; a level's digit behind the letters rates who was
/// found first.
class NameField : public QLineEdit {
    Q_OBJECT

public:
    explicit NameField(QWidget* parent);

    /// Asked which digits are levels; null while there is no class.
    void useScale(std::function<const Scale*()> scale) { m_scale = std::move(scale); }

Q_SIGNALS:
    void nameTyped(const QString& name);
    /// Whoever rates empties the field.
    void rateWanted(int rank);
    void said(const QString& sentence);
    /// The keyboard is to go back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// The rank that the key stands for behind a name, which has no digits; 0 for none.
    [[nodiscard]] int rankOf(const QKeyEvent& event) const;

    std::function<const Scale*()> m_scale;
    HabitEnter m_habit;
};

} // namespace trellis::ui
