// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/conference_rounds.h"
#include "ui/text/conference_text.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace trellis::ui {

class CoursePicker;
class Document;
class GoalList;
class NameGuard;
class NoteField;
class OptionalDay;
class PromptPicker;
class ReadyBar;
class StarList;
class WorkList;

/// Everything that one student's sheet needs: when and where, stars, work, goals, the note, what is
/// asked. Each field is one step of undo; the first one makes the conference.
class PreparePanel : public QWidget {
    Q_OBJECT

public:
    PreparePanel(Document& document, NameGuard& names, QWidget* parent = nullptr);

    /// Not valid: nobody.
    void showStudent(StudentId student);
    /// The conferences of a round, else the current ones.
    void setRound(const std::optional<ConferenceRound>& round);
    /// Who is chosen together with the student: what is chosen for one is for all.
    void setChosen(std::vector<StudentId> students);
    /// Whether a note adds a page to the sheet of a student.
    void askForPages(std::function<bool(StudentId student, const QString& note)> addsPage);
    /// Keeps what is being typed.
    void commit();
    /// Where a part of what is ready is made; the words are made elsewhere.
    void open(ReadyPart part);
    [[nodiscard]] GoalList& goals() { return *m_goals; }
    [[nodiscard]] WorkList& work() { return *m_work; }

Q_SIGNALS:
    void said(const QString& sentence);
    void phrasesWanted();
    /// What is still open is to be made.
    void partWanted(trellis::ui::ReadyPart part);

private:
    [[nodiscard]] const StudentRecord* record() const;
    [[nodiscard]] const Conference* conferenceOf(const StudentRecord& student) const;
    [[nodiscard]] const Conference* conference() const;
    void refresh();
    /// A date or time that could not be read is of the one shown before.
    void forgetUnread();
    void fill(const StudentRecord& student);
    void change(const std::function<void(Conference&)>& how);
    void setPrompts();
    void readTime();
    void removeConference();
    void setKind(SheetKind kind);
    [[nodiscard]] std::vector<StudentId> chosen() const;
    void setLanguage(const std::string& language);
    void sayIfTaken();

    Document& m_document;
    NameGuard& m_names;
    std::optional<ConferenceRound> m_round;
    StudentId m_student;
    std::vector<StudentId> m_chosen;
    bool m_isFilling = false;
    QWidget* m_body;
    QLabel* m_name;
    ReadyBar* m_ready;
    OptionalDay* m_date;
    QLineEdit* m_time;
    QSpinBox* m_minutes;
    QLineEdit* m_place;
    QComboBox* m_kind;
    QComboBox* m_language;
    QLabel* m_review;
    QLabel* m_forAll;
    QCheckBox* m_away;
    CoursePicker* m_courses;
    QLabel* m_coursesHeading;
    NoteField* m_note;
    StarList* m_stars;
    WorkList* m_work;
    GoalList* m_goals;
    PromptPicker* m_reflection;
    PromptPicker* m_questions;
    QPushButton* m_remove;
};

} // namespace trellis::ui
