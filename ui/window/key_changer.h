// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/window/key_map.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace trellis::ui {

class KeyField;
class Preferences;
class SingleKeys;

/// One line that gives a command or a single key another key. A key that is taken is refused, and
/// says by what.
class KeyChanger : public QWidget {
    Q_OBJECT

public:
    /// Without single keys nothing is known about levels.
    KeyChanger(const Commands& commands, Preferences& preferences, const SingleKeys* singleKeys,
               QWidget* parent);

    /// Asks for the key of a row that can have another.
    void start(const KeyRow& row);

Q_SIGNALS:
    /// Done, or left as it was.
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString refusal(const QKeySequence& key) const;
    [[nodiscard]] QString singleRefusal(const QKeySequence& key) const;
    [[nodiscard]] const Commands::Command* command() const;
    void check();
    void keep();
    void useUsual();
    void useNone();
    void finish();

    const Commands& m_commands;
    Preferences& m_preferences;
    QPointer<const SingleKeys> m_singleKeys;
    KeyRow m_row;
    QLabel* m_prompt;
    KeyField* m_key;
    QPushButton* m_keep;
    QPushButton* m_usual;
    QPushButton* m_none;
    QLabel* m_said;
};

} // namespace trellis::ui
