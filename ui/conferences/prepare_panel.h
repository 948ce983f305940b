// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/conferences/prepared_conference.h"
#include "ui/text/conference_text.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace trellis::ui {

class CoursePicker;
class Document;
class GoalList;
class NameGuard;
class NoteField;
struct NotePlace;
class PromptPicker;
class ReadyBar;
class SheetFields;
class StarList;
class WhenFields;
class WorkList;
struct ScreenTools;

/// Everything that one student's sheet needs: when and where, stars, work, goals, the note, what is
/// asked. Each field is one step of undo; the first one makes the conference.
class PreparePanel : public QWidget {
    Q_OBJECT

public:
    explicit PreparePanel(const ScreenTools& tools, QWidget* parent = nullptr);

    /// Not valid: nobody.
    void showStudent(StudentId student);
    /// The conferences of a round, else the current ones.
    void setRound(const std::optional<ConferenceRound>& round);
    /// Who is chosen together with the student: what is chosen for one is for all.
    void setChosen(std::vector<StudentId> students);
    /// Where a note is on the sheet of a student.
    void askForPlace(std::function<NotePlace(StudentId student, const QString& note)> placeOf);
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
    void refresh();
    void fill(const StudentRecord& student);
    void change(const std::function<void(Conference&)>& how);
    void setPrompts();

    Document& m_document;
    NameGuard& m_names;
    PreparedConference m_shown;
    bool m_isFilling = false;
    QWidget* m_body;
    QLabel* m_name;
    ReadyBar* m_ready;
    QFormLayout* m_form;
    WhenFields* m_when;
    SheetFields* m_sheet;
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
