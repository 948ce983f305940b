// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"
#include "ui/text/conference_text.h"

#include <vector>

class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace trellis::ui {

class ConferenceModel;
class ConferenceTable;
class FindBar;
class FlowLayout;
class PlanPanel;
struct NotePlace;
class PreparePanel;
class ResultsPanel;
class RoundPicker;
class SheetOptionsButton;

/// Planning, preparing and printing the conferences of the class, and typing in what came of them.
class ConferencesScreen : public Screen {
    Q_OBJECT

public:
    explicit ConferencesScreen(const ScreenTools& tools, QWidget* parent = nullptr);
    ~ConferencesScreen() override;

    [[nodiscard]] ScreenId id() const override { return ScreenId::Conferences; }
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool hasOwnEvidence() const override { return true; }

    /// Everybody whose sheet lacks nothing; where that is nobody, everybody with a conference.
    void selectReady();
    /// Preview of the sheets of those selected, to print or save.
    void preview();
    void plan();
    void typeResults();
    void saveCalendar();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    /// The buttons above the list.
    [[nodiscard]] FlowLayout* makeBar();
    /// What stands in the place of a list without anybody.
    void makeEmpty();
    void followList();
    void followPanels();
    void makeCommands();
    void addListCommands();
    void addFurtherCommands();
    void addFindCommands();
    void noteKeys();
    void refresh();
    void follow();
    void showRound();
    void pasteNames();
    [[nodiscard]] StudentId current() const;
    /// In order of the list; hidden ones left out.
    [[nodiscard]] std::vector<StudentId> selected() const;
    void nextStudent(const QString& saved);
    void showPlanned(int count, ConferenceId first);
    void editPhrases();
    /// Whether there is a conference of the student in the round that is shown.
    [[nodiscard]] bool had(StudentId student) const;
    [[nodiscard]] NotePlace notePlace(StudentId student, const QString& note) const;
    void showTab(QWidget* panel);
    void goToConference(const Place& place);
    /// Where a dot of the current student is filled.
    void openPart(ReadyPart part);
    /// Gives table and panel their width.
    void share();

    ScreenTools m_tools;
    ConferenceModel* m_model;
    ConferenceTable* m_table;
    FindBar* m_find;
    RoundPicker* m_rounds;
    QSplitter* m_splitter;
    QTabWidget* m_tabs;
    PreparePanel* m_prepare;
    ResultsPanel* m_results;
    PlanPanel* m_plan;
    QWidget* m_empty;
    QLabel* m_emptyText;
    QPushButton* m_planFirst = nullptr;
    QPushButton* m_pasteNames = nullptr;
    QPushButton* m_print;
    SheetOptionsButton* m_with;
    bool m_isSplitByHand = false;
};

} // namespace trellis::ui
