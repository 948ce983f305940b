// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/learning_group.h"
#include "ui/common/screen.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace trellis::ui {

/// One group while it is made or changed: its name, and who is in it. Writes nothing.
class GroupEditor : public QWidget {
    Q_OBJECT

public:
    explicit GroupEditor(const ScreenTools& tools, QWidget* parent = nullptr);

    /// None: a new one. What was typed is gone.
    void showGroup(const LearningGroup* group);
    void allow(bool mayEdit, bool isNew);

    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::vector<StudentId> ticked() const;
    /// A group has two students or more.
    [[nodiscard]] bool hasEnough() const;
    /// Name or members are being changed.
    [[nodiscard]] bool isTyped() const { return m_isTyped; }
    void setTyped(bool isTyped) { m_isTyped = isTyped; }

    /// What is half-made of this group; empty: nothing.
    [[nodiscard]] QJsonObject draft(GroupId group) const;
    /// Goes on with what was left half-made of the group that is shown.
    void takeUp(const QJsonObject& draft);

    [[nodiscard]] bool hasKeyboard() const;
    void focusName();
    void focusMembers();

    /// For the order of Tab.
    [[nodiscard]] QWidget* first() const;

Q_SIGNALS:
    /// Who is in it.
    void changed();
    /// It is to be written.
    void finished();

private:
    ScreenTools m_tools;
    QLabel* m_heading;
    QLineEdit* m_name;
    QListWidget* m_members;
    QPushButton* m_save;
    bool m_isFilling = false;
    bool m_isTyped = false;
};

} // namespace trellis::ui
