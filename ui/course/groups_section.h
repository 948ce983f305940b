// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/learning_group.h"
#include "ui/common/drafts.h"
#include "ui/common/screen.h"
#include "ui/course/course_section.h"

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace trellis::ui {

class GroupEditor;

/// The groups and pairs of the class: who, since when, until when; made, renamed, given other
/// members, ended. What is changed of one group is one step.
class GroupsSection : public CourseSection, public HasDrafts {
    Q_OBJECT

public:
    explicit GroupsSection(const ScreenTools& tools, QWidget* parent = nullptr);

    void follow() override;
    void takeKeyboard() override;
    /// From a group that is being made or changed back to the list, with nothing kept.
    bool leaveNearest() override;
    [[nodiscard]] bool hasDraft() const override;
    [[nodiscard]] QAbstractItemView* list() const override;
    [[nodiscard]] QString draftsName() const override;
    [[nodiscard]] Drafts drafts() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void fillTable();
    void showCurrent();
    /// Goes on with what was left half-made.
    void takeUpDraft();
    void startNew();
    void save();
    void end();
    void refreshButtons();
    [[nodiscard]] const LearningGroup* current() const;

    ScreenTools m_tools;
    QTableWidget* m_table;
    QLabel* m_empty;
    QCheckBox* m_showEnded;
    QPushButton* m_new;
    QPushButton* m_end;
    GroupEditor* m_editor;
    std::vector<GroupId> m_shown; ///< by row
    GroupId m_current;            ///< not valid while a new one is made
    ClassId m_class;              ///< whose groups they are
    Drafts m_drafts;              ///< of other classes, and what names to be hidden took away
    bool m_isFilling = false;
};

} // namespace trellis::ui
