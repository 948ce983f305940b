// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/look_marker.h"
#include "ui/common/screen.h"
#include "ui/record/record_view.h"

#include <QPointer>
#include <QTimer>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace trellis::ui {

class ActivityBar;
class ActivityPicker;
class CellMarks;
class ChangePreview;
class EmptyNote;
class EntryBar;
class FindField;
class LeftOutBar;
class Pages;

/// Record: what the students of a class showed in one activity, one key a student.
class RecordScreen : public Screen {
    Q_OBJECT

public:
    RecordScreen(const ScreenTools& tools, QWidget* parent = nullptr);

    [[nodiscard]] ScreenId id() const override { return ScreenId::Record; }
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;

    [[nodiscard]] RecordView& list() { return *m_list; }

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOutPage();
    /// Where few rows are left for students, the activity has one line.
    void foldBar();
    void addCommands();
    void tellKeys();
    void followList();
    void followParts();
    void followDocument();
    void refresh();
    void refreshEmpty();
    void refreshCount();
    /// Why the list has no rows, and what helps.
    void sayNobody();
    void refreshDirection();
    /// What can be pressed, as it is on this machine.
    void showHints();
    void takeKeyboard();
    /// False without a class.
    [[nodiscard]] bool comeHere();
    void startNew();
    void showPast();
    void toFind();
    void toList();
    void printSheet();
    void wantChange(const ActivityChange& change);
    void withdrawActivity();
    void toggleDirection();
    void setByGroup(bool isByGroup);
    void addByGroup(QAction& action);
    void excuse();
    void toggleAbsent(const std::vector<StudentId>& students);
    void showTyped(const QString& key);

    ScreenTools m_tools;
    LookMarker m_marker;
    RecordSession* m_session;
    RecordView* m_list;
    ActivityBar* m_bar;
    ChangePreview* m_preview;
    FindField* m_find;
    LeftOutBar* m_leftOut;
    EntryBar* m_entry;
    CellMarks* m_marks;
    ActivityPicker* m_picker;
    Pages* m_pages;
    QWidget* m_page;
    EmptyNote* m_empty;
    QLabel* m_count;
    QLabel* m_typed;
    QLabel* m_hints;
    QToolButton* m_new;
    QToolButton* m_direction;
    QToolButton* m_byGroup;
    QTimer m_typedTimer;
    QPointer<QWidget> m_watched; ///< what shows of the screen as much as there is room for
};

} // namespace trellis::ui
