// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/conference_rounds.h"
#include "ui/common/student_list.h"
#include "ui/common/unread_days.h"

#include <optional>

namespace trellis::ui {

class GoalForm;

/// A student's goals: read, made, and how they went. G makes a new one while the list has the
/// keyboard.
class GoalList : public StudentList {
    Q_OBJECT

public:
    explicit GoalList(Document& document, QWidget* parent = nullptr);

    void startNew() override;
    /// For whose conference a new one is: of a round, else the current one.
    void setRound(const std::optional<ConferenceRound>& round) { m_round = round; }

protected:
    void fill(const StudentRecord& student) override;
    void openChosen() override;
    [[nodiscard]] bool isTyped() const override;
    void save() override;
    void keep() override;
    void remove() override;
    void enableButtons() override;

private:
    [[nodiscard]] const Goal* current() const { return chosen(&StudentRecord::goals); }
    void open(const Goal& goal);
    bool writeGoal(const Goal& goal);
    void setState(GoalState state);

    std::optional<ConferenceRound> m_round;
    UnreadDays m_unread;
    GoalForm* m_form;
    QPushButton* m_states;
};

} // namespace trellis::ui
