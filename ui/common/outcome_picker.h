// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"

#include <QElapsedTimer>
#include <QToolButton>

#include <optional>
#include <vector>

namespace trellis::ui {

/// A button with a menu of outcomes to tick: "4 Punnett, 6 Graphs". The number of an outcome, or
/// how its name begins, can be typed on it and in the menu.
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

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggle(OutcomeId outcome);
    void show();
    /// Adds to what was typed a moment ago; false where the key writes nothing.
    [[nodiscard]] bool takesKey(const QKeyEvent& event);
    /// The outcome that is meant, none where there is none like that.
    [[nodiscard]] std::optional<std::size_t> meant() const;

    Choice m_choice;
    std::vector<Outcome> m_outcomes;
    std::vector<OutcomeId> m_chosen;
    QString m_typed;
    QElapsedTimer m_sinceKey;
    std::vector<OutcomeId> m_beforeTyping;
};

/// "4 Punnett"
[[nodiscard]] QString outcomeText(const Outcome& outcome);

} // namespace trellis::ui
