// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "ui/common/look_marker.h"
#include "ui/common/screen.h"
#include "ui/map/map_order.h"
#include "ui/map/map_view.h"
#include "ui/print/class_papers/class_preview.h"

#include <optional>

class QAction;
class QLabel;

namespace trellis::ui {

class CellMarks;
class DayBar;
class EmptyNote;
class EntryBar;
class FilterBar;
class Legend;
class MapActions;

/// The Map of the class that is looked at, with its rule, what is looked for and what the marks
/// mean above it, and a line for what has to be asked below.
class MapScreen : public Screen {
    Q_OBJECT

public:
    explicit MapScreen(const ScreenTools& tools, QWidget* parent = nullptr);
    ~MapScreen() override;

    [[nodiscard]] ScreenId id() const override { return ScreenId::Map; }
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;
    /// Of nobody there is none.
    [[nodiscard]] bool hasOwnEvidence() const override { return m_isBare; }
    /// As long as it shows another day.
    [[nodiscard]] QString whyNothingChanges() const override;
    [[nodiscard]] std::optional<Date> earlierDay() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    /// Leads back to today also where no cell has the keyboard.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOutScreen();
    void addCommands();
    void addViewCommands();
    void addPaperCommands();
    void refresh();
    void refreshEmpty();
    void showBare(bool isBare);
    void showClass();
    void leaveClass();
    void look();
    /// What is new counts from each student's last conference, or from the last look again.
    void countNewSinceConference(bool isSince);
    void showDay(std::optional<Date> day);
    void askDay();
    void sortBy(MapSort sort, OutcomeId outcome = {});
    /// An outcome that orders them already leads back to the order by name.
    void sortByColumn(int column);
    void moveColumn(int column, int by);
    void turn();
    /// Whom a digit behind a name would rate: the first who is shown and not hidden.
    [[nodiscard]] std::optional<MapView::Cell> topMatch() const;
    [[nodiscard]] QString aboutMatch(const MapView::Cell& cell) const;
    void sayTopMatch();
    void rateFound(int rank);
    void printPaper(ClassPaperKind kind);
    void toMap();
    [[nodiscard]] QString settingsKey(const char* what) const;

    ScreenTools m_tools;
    LookMarker m_marker;
    MapView* m_map;
    FilterBar* m_filter;
    Legend* m_legend;
    MapActions* m_actions;
    EntryBar* m_entry;
    CellMarks* m_marks;
    QLabel* m_rule;
    EmptyNote* m_empty;
    DayBar* m_dayBar;
    bool m_isBare = false;                ///< shows what is missing before there can be a Map
    QAction* m_sinceConference = nullptr; ///< checked while that is what new counts from
    ClassId m_class;                      ///< that is shown
};

} // namespace trellis::ui
