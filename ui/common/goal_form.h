// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"
#include "core/model/goal.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;

namespace trellis::ui {

class OptionalDay;
class OutcomePicker;

/// The fields of a goal in the order of the paper, with questions that make it a better one. Some
/// papers ask less.
class GoalForm : public QWidget {
    Q_OBJECT

public:
    enum class Asks : unsigned char {
        Everything,
        Plan, ///< how an outcome, which is given, will be shown, by when and with whom
        Wish, ///< what somebody wants to get better at
    };

    explicit GoalForm(std::function<Date()> today, QWidget* parent = nullptr,
                      Asks asks = Asks::Everything);

    void setOutcomes(const std::vector<Outcome>& outcomes);
    /// With words that were typed for its day and are none, or nothing.
    void setGoal(const Goal& goal, const QString& unreadDay = {});
    /// With what has been typed; without a text where nothing has.
    [[nodiscard]] Goal goal() const;
    /// What is typed for the day and is none; else empty.
    [[nodiscard]] QString unreadDay() const;
    /// As it was given.
    [[nodiscard]] const Goal& original() const { return m_goal; }
    [[nodiscard]] bool isTyped() const;
    /// False where the date is none: says so and takes the keyboard.
    [[nodiscard]] bool accept();

Q_SIGNALS:
    void edited();
    /// What cannot be read.
    void said(const QString& sentence);

private:
    void addFields();
    void hint();

    Asks m_asks;
    Goal m_goal;
    QString m_unread; ///< as it was given
    OptionalDay* m_due;
    QLineEdit* m_text;
    OutcomePicker* m_outcome;
    QLineEdit* m_firstStep;
    QLineEdit* m_evidence;
    QLineEdit* m_helper;
    QLabel* m_hint;
};

} // namespace trellis::ui
