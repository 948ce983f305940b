// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/paper_answers.h"
#include "core/model/class_book.h"
#include "core/model/student_notes.h"
#include "ui/common/goal_form.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace trellis {
struct ConferenceResults;
}

namespace trellis::ui {

class Document;
class OptionalDay;
class UnreadDays;

/// What was written on the paper of one conference: the fields that the kind of its sheet has, in
/// the order of that paper.
class ResultsForm : public QWidget {
    Q_OBJECT

public:
    /// The conference is a new one where nobody had planned it. Days of goals that cannot be read
    /// are kept among the unread ones.
    ResultsForm(Document& document, const StudentRecord& student, const Conference& conference,
                bool isNew, UnreadDays& unread, QWidget* parent = nullptr);

    /// The first field.
    void start();
    /// False where a day cannot be read: says so and puts the keyboard there.
    [[nodiscard]] bool areDaysRead();
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] bool isHeldTyped() const;
    [[nodiscard]] std::optional<Date> heldOn() const;
    /// With what was typed; not yet as held.
    [[nodiscard]] Conference conference() const;
    /// Goals, work and profile, as typed.
    void addTo(ConferenceResults& results) const;

Q_SIGNALS:
    void saveWanted();
    /// What cannot be read.
    void said(const QString& sentence);

private:
    struct Answer {
        ConferencePrompt prompt;
        QLineEdit* field = nullptr;
    };
    struct Written {
        PaperQuestion question = PaperQuestion::ShownTo;
        QLineEdit* field = nullptr;
    };
    struct Reason {
        WorkSample work;
        QLineEdit* field = nullptr;
    };
    struct OldGoal {
        Goal goal;
        GoalState shown = GoalState::Open; ///< as it was
        QComboBox* state = nullptr;
    };
    struct AboutMe {
        ProfileQuestion question = ProfileQuestion::Strengths;
        QLineEdit* field = nullptr;
    };

    void addPaper();
    void addLed();
    void addMiddle();
    void addYoung();
    void addContract();
    void addWork();
    void addThinking();
    void addAboutMe();
    void addOldGoals();
    void addOldGoal(const Goal& goal);
    void addNewGoals(std::size_t least);
    void addPlan();
    void addFamily();
    void addEnd();

    void heading(const QString& text);
    QLineEdit* addLine(const QString& words, const std::string& text);
    void addWritten(PaperQuestion question);
    OptionalDay* addDay(const QString& words, std::optional<Date> day);
    void addGoalForm(const Goal& goal, GoalForm::Asks asks = GoalForm::Asks::Everything);
    [[nodiscard]] Goal newGoal() const;
    /// From which the days on the paper are read, and on which its goals were made: that of the
    /// conference, once it has come.
    [[nodiscard]] Date day() const;
    [[nodiscard]] std::vector<const Goal*> madeGoals() const;
    [[nodiscard]] const Conference* at() const { return m_isNew ? nullptr : &m_before; }
    [[nodiscard]] ProfileAnswers profile() const;

    Document& m_document;
    StudentRecord m_student;
    Conference m_before;
    bool m_isNew;
    UnreadDays& m_unread;
    QVBoxLayout* m_rows;
    std::vector<Answer> m_answers;
    std::vector<Written> m_written;
    std::vector<Reason> m_reasons;
    std::vector<AboutMe> m_aboutMe;
    ProfileAnswers m_profile; ///< as it was
    std::vector<OldGoal> m_oldGoals;
    std::vector<GoalForm*> m_goals;
    QCheckBox* m_wantsTime = nullptr; ///< not on every paper
    OptionalDay* m_mayChange = nullptr;
    OptionalDay* m_meetAgain = nullptr;
    OptionalDay* m_held = nullptr;
    std::optional<Date> m_shownHeld;
    QWidget* m_first = nullptr;
};

} // namespace trellis::ui
