// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

#include <QList>

#include <functional>

class QLabel;
class QTabBar;
class QVBoxLayout;

namespace trellis::ui {

class CalendarSection;
class CourseSection;
class CreditSection;
class FindBar;
class GroupsSection;
class LevelsSection;
class NextTermSection;
class OutcomesSection;
class Pages;
class RosterSection;

/// Everything a course is made of, in sections: outcomes, levels, credit, calendar, roster,
/// groups, and those that are added.
class CourseScreen : public Screen {
    Q_OBJECT

public:
    explicit CourseScreen(const ScreenTools& tools, QWidget* parent = nullptr);

    [[nodiscard]] ScreenId id() const override { return ScreenId::Course; }
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;
    /// A course has no evidence to look at.
    [[nodiscard]] bool hasOwnEvidence() const override { return true; }
    [[nodiscard]] QString whyNothingChanges() const override;

    /// Tells who is in view while another screen is shown: whom the commands of the roster mean.
    void setStudentInView(std::function<StudentId()> studentInView);

    /// A section of its own before the last one; it becomes this screen's.
    void addSection(const QString& title, QWidget* section);
    /// Where one is worked with already, or before it is shown.
    void showSection(QWidget* section);
    [[nodiscard]] QWidget* currentSection() const;
    [[nodiscard]] QTabBar& sectionBar() const { return *m_bar; }

    [[nodiscard]] OutcomesSection& outcomes() const { return *m_outcomes; }
    [[nodiscard]] LevelsSection& levels() const { return *m_levels; }
    [[nodiscard]] CreditSection& credit() const { return *m_credit; }
    [[nodiscard]] CalendarSection& calendar() const { return *m_calendar; }
    [[nodiscard]] RosterSection& roster() const { return *m_roster; }
    [[nodiscard]] GroupsSection& groups() const { return *m_groups; }
    [[nodiscard]] NextTermSection& nextTerm() const { return *m_nextTerm; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void takeKeyboard();
    void layOut();
    void followSections();
    void followDocument();
    void addCommands();
    void addSectionCommands();
    void addListCommands();
    void addOrderCommands();
    void noteKeys();
    void follow();
    /// The window comes here and shows the section.
    void bring(QWidget* section);
    void addFindCommands();
    /// Looks through the list of the section; where it has none, through everything.
    void find(int step);
    void refuse(const QString& sentence);
    void print();

    ScreenTools m_tools;
    QTabBar* m_bar;
    Pages* m_pages;
    QLabel* m_refusal;
    FindBar* m_find;
    OutcomesSection* m_outcomes;
    LevelsSection* m_levels;
    CreditSection* m_credit;
    CalendarSection* m_calendar;
    RosterSection* m_roster;
    GroupsSection* m_groups;
    NextTermSection* m_nextTerm;
    ClassId m_class;
    std::function<StudentId()> m_studentInView;
    bool m_isStale = true;
    bool m_isFirstRun = false;
};

} // namespace trellis::ui
