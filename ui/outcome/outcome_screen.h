// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/look_marker.h"
#include "ui/common/screen.h"
#include "ui/outcome/students_model.h"

#include <QTimer>

class QBoxLayout;
class QComboBox;

namespace trellis::ui {

class BuildsCard;
class Card;
class CellMarks;
class EmptyNote;
class EntryBar;
class GroupsCard;
class NameField;
class OccasionsList;
class OutcomeHeading;
class Pages;
class SideColumn;
class SpreadLine;
class StudentsView;
class TextLabel;
class WordingCard;
struct BookChange;

/// One outcome: how the class stands on it and who stands where, what showed it, what it builds on
/// and leads to, groups, and what students read. Levels are typed here as on the Map.
class OutcomeScreen : public Screen {
    Q_OBJECT

public:
    explicit OutcomeScreen(const ScreenTools& tools, QWidget* parent = nullptr);

    [[nodiscard]] ScreenId id() const override { return ScreenId::Outcome; }
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;
    /// Of nobody there is none.
    [[nodiscard]] bool hasOwnEvidence() const override { return m_isBare; }

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makePage();
    [[nodiscard]] QWidget* makeList(QWidget* page);
    void connectPage();
    void connectList();
    /// Lays itself out for the room there is.
    void fit();
    void addCommands();
    void addOpening();
    void addOrder();
    void follow(const BookChange& change);
    /// Reads everything; in order: the students come to stand as they are sorted.
    void readAll(bool inOrder);
    void chooseOutcome();
    void showBare();
    void showHeading();
    void showCounts();
    void showCards();
    void sortBy(StudentSort sort);
    void rateFound(int rank);
    void goToNeighbour(int step);
    void openOccasion(ActivityId activity);
    void goToOutcome(OutcomeId outcome);
    void goToCourse();
    void goToGroups();
    void leave();
    void look();
    void askOpening();
    void say(const QString& sentence);
    void print();
    [[nodiscard]] const Outcome* outcome() const;
    [[nodiscard]] const Outcome* neighbour(int step) const;

    ScreenTools m_tools;
    LookMarker m_marker;
    ClassId m_class; ///< that is shown
    OutcomeId m_outcome;
    StudentSort m_sort;
    bool m_isStale = true; ///< something was changed while another screen was shown
    bool m_isBare = false; ///< shows what is missing before there is somebody to rate
    QTimer m_cardsSoon;    ///< after a key was handled
    Pages* m_pages;
    EmptyNote* m_empty;
    QBoxLayout* m_middle = nullptr;
    OutcomeHeading* m_heading = nullptr;
    SpreadLine* m_spread = nullptr;
    NameField* m_find = nullptr;
    QComboBox* m_order = nullptr;
    StudentsView* m_list = nullptr;
    EmptyNote* m_nobody = nullptr;
    EntryBar* m_bar = nullptr;
    CellMarks* m_marks = nullptr;
    TextLabel* m_hint = nullptr;
    SideColumn* m_cards = nullptr;
    Card* m_shown = nullptr; ///< what showed it
    OccasionsList* m_occasions = nullptr;
    TextLabel* m_noOccasion = nullptr;
    BuildsCard* m_builds = nullptr;
    GroupsCard* m_groups = nullptr;
    WordingCard* m_wording = nullptr;
};

} // namespace trellis::ui
