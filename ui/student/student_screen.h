// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/screen.h"

#include <utility>

class QBoxLayout;

namespace trellis::ui {

class CellMarks;
class ConferencesCard;
class CreditCard;
class DetailsCard;
class EmptyNote;
class EntryBar;
class EvidencePanel;
class GoalList;
class NotesCard;
class OtherClasses;
class OutcomeEntry;
class OutcomeView;
class Pages;
class ProfileCard;
class SideColumn;
class SinceCard;
class StudentHeading;
class StudentView;
class TextLabel;
class WorkList;
struct BookChange;

/// One student: credit, every outcome with how it grew, and what the teacher keeps in mind. Made
/// for a talk: one key goes to an outcome, one rates it.
class StudentScreen : public Screen {
    Q_OBJECT

public:
    explicit StudentScreen(const ScreenTools& tools, QWidget* parent = nullptr);

    [[nodiscard]] ScreenId id() const override { return ScreenId::Student; }
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool hasOwnEvidence() const override { return true; }
    /// Notes, goals, work and the like, or the evidence.
    [[nodiscard]] QWidget* sidePane() const override;

    /// The page as the student may see it, with everybody else hidden.
    [[nodiscard]] bool isStudentView() const;
    void setStudentView(bool isOn);

Q_SIGNALS:
    /// Another student is shown, or the same one again after a change; not valid: nobody.
    void studentShown(trellis::StudentId student);

protected:
    bool event(QEvent* event) override;
    /// A photo is a piece of the student's work; any other file is left to the window.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makePage();
    void layOutPage(QWidget* page);
    /// What else can be pressed where a key is no level.
    [[nodiscard]] QString furtherKeys() const;
    /// Lays itself out for the room there is.
    void fit();
    void connectPage();
    void addCommands();
    void follow(const BookChange& change);
    void refresh();
    void showFirst();
    void showEmpty();
    void keepTop();
    void placeEvidence();
    void showStudent(const ClassBook& book, const StudentRecord& record);
    /// What can be pressed, as it is on this machine.
    void showHint();
    void readNotes();
    void openEvidence();
    void showEvidence();
    void closeEvidence();
    /// The keyboard goes to the row that its keys rate, which is seen.
    void toOutcomes();
    void writeNote();
    void goToNeighbour(int step);
    [[nodiscard]] const StudentRecord* record() const;
    [[nodiscard]] const StudentRecord* neighbour(int step) const;
    [[nodiscard]] bool isShown() const;

    void previewSheet();
    void withdrawMark(EvidenceId mark);

    ScreenTools m_tools;
    StudentId m_student;
    ClassId m_class;                     ///< that the student was looked for in
    std::pair<StudentId, int> m_keptFor; ///< whom, and in what width, the top is as high for
    bool m_isEvidenceOpen = false;
    bool m_hidOthers = false; ///< the student view did, not somebody else
    Pages* m_stack;
    QBoxLayout* m_middle = nullptr; ///< the outcomes and what stands beside them
    EmptyNote* m_empty;
    StudentView* m_studentView;
    StudentHeading* m_heading;
    OtherClasses* m_elsewhere;
    CreditCard* m_credit;
    SinceCard* m_since;
    OutcomeView* m_outcomes;
    EmptyNote* m_noOutcomes;
    OutcomeEntry* m_entry;
    EntryBar* m_bar;
    CellMarks* m_marks;
    TextLabel* m_hint;
    Pages* m_side;
    SideColumn* m_cards;
    ProfileCard* m_profile;
    NotesCard* m_notes;
    GoalList* m_goals;
    WorkList* m_work;
    ConferencesCard* m_conferences;
    DetailsCard* m_details;
    EvidencePanel* m_evidence;
};

} // namespace trellis::ui
