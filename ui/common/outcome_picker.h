// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"

#include <QToolButton>

#include <optional>
#include <vector>

namespace trellis::ui {

/// A button with a menu of outcomes to tick: "4 Punnett, 6 Graphs".
class OutcomePicker : public QToolButton {
    Q_OBJECT

public:
    enum class Choice : unsigned char { One, Many };

    explicit OutcomePicker(Choice choice, QWidget* parent = nullptr);

    /// Those that can be chosen; what is chosen and still there stays.
    void setOutcomes(const std::vector<Outcome>& outcomes);
    [[nodiscard]] std::vector<OutcomeId> chosen() const;
    /// Without a signal. Those that are not of this course are kept and not shown.
    void setChosen(const std::vector<OutcomeId>& chosen);

Q_SIGNALS:
    void chosenChanged();

private:
    void toggle(OutcomeId outcome);
    void show();

    Choice m_choice;
    std::vector<Outcome> m_outcomes;
    std::vector<OutcomeId> m_chosen;
};

/// "4 Punnett"
[[nodiscard]] QString outcomeText(const Outcome& outcome);

} // namespace trellis::ui
