// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QWidget>

#include <functional>
#include <initializer_list>
#include <vector>

class QLabel;
class QPushButton;

namespace trellis::ui {

class Commands;

/// What a screen says while there is nothing to show on it: one sentence, one button that leads on
/// and, where there is one, another way. It takes no room while there is nothing to say.
class EmptyNote : public QWidget {
    Q_OBJECT

public:
    explicit EmptyNote(Commands& commands, QWidget* parent);

    void say(const QString& sentence);
    void say(const QString& sentence, const QString& button, const std::function<void()>& press);
    /// The button leads to the roster and pastes there, the other way is to type; where somebody is
    /// to join, it shows who.
    void sayNoStudents(const ClassBook* book, Date today);
    /// The button leads to where a list of outcomes is pasted, the other way is to type one.
    void sayNoOutcomes();
    void clear() { say({}); }
    /// Where the keyboard goes on a screen that shows nothing but this.
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    /// The Course screen is to be shown, where what is missing can be pasted.
    void courseWanted();

private:
    /// The commands belong to that screen, which is made when it is first shown.
    void runThere(const std::vector<const char*>& commands);
    void offerOtherWay(const QString& text, std::initializer_list<const char*> commands);

    Commands& m_commands;
    QLabel* m_sentence;
    QPushButton* m_button;
    QPushButton* m_other;
    QMetaObject::Connection m_goOther;
    std::function<void()> m_press;
};

} // namespace trellis::ui
