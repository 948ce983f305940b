// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace trellis {
struct ConferenceResults;
}

namespace trellis::ui {

class Document;
class GoalForm;
class NameGuard;
class OptionalDay;

/// What was written on the paper during a conference, in the order of the paper: Tab goes from
/// field to field, Ctrl+Enter saves all of it as one step and says that the conference was held.
/// What was typed is kept as well when the panel is left.
class ResultsPanel : public QWidget {
    Q_OBJECT

public:
    ResultsPanel(Document& document, NameGuard& names, QWidget* parent = nullptr);

    /// Not valid: nobody.
    void showStudent(StudentId student);
    /// Keeps what was typed, without saying that the conference was held.
    void commit();
    /// The first field.
    void start();

Q_SIGNALS:
    /// Saved; the next student can come.
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Answer {
        ConferencePrompt prompt;
        QLineEdit* field = nullptr;
    };
    struct OldGoal {
        Goal goal;
        QComboBox* state = nullptr;
    };

    [[nodiscard]] const StudentRecord* record() const;
    void build();
    void save();
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] Conference typedConference() const;
    void addTypedGoals(ConferenceResults& results) const;
    bool write(Conference after);
    QWidget* heading(const QString& text);
    void addAnswers(const Conference& conference, PhraseBank bank);
    void addGoals(const StudentRecord& student, const Conference& conference);
    void addEnd(const Conference& conference);

    Document& m_document;
    NameGuard& m_names;
    StudentId m_student;
    QVBoxLayout* m_layout;
    QWidget* m_fields = nullptr;
    QVBoxLayout* m_rows = nullptr;
    Conference m_before;
    bool m_isNew = false; ///< the conference was not planned
    ClassId m_class;
    std::optional<Date> m_shownHeld;
    bool m_isWriting = false;
    std::vector<Answer> m_answers;
    std::vector<OldGoal> m_oldGoals;
    std::vector<GoalForm*> m_newGoals;
    QCheckBox* m_wantsTime = nullptr;
    OptionalDay* m_meetAgain = nullptr;
    OptionalDay* m_held = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace trellis::ui
