// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

#include <QPointer>

class QKeyEvent;

namespace trellis::ui {

class Frame;
class Preferences;

/// The keys without Ctrl or Alt that do something in a grid or list, before the screen sees them:
/// they can be off, stand for another key, and a level key can stay where it is. Level letters win
/// any clash.
class SingleKeys : public QObject {
    Q_OBJECT

public:
    SingleKeys(const ScreenTools& tools, Frame& frame, QObject* parent = nullptr);

    /// What a key stands for in the class that is shown, as it is set on this machine.
    [[nodiscard]] QChar meaningOf(QChar pressed) const;
    [[nodiscard]] bool isLevelKey(QChar pressed) const;
    /// What is to be pressed for a meaning; empty where nothing does that now.
    [[nodiscard]] QString keyFor(QChar meaning) const;

    /// As if the key of a level had been pressed where the keyboard is, on or off; false where no
    /// levels are entered there.
    bool enterLevel(int rank);
    /// The same for what was not handed in.
    bool enterNotHandedIn();

Q_SIGNALS:
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool handle(QWidget& list, const QKeyEvent& event);
    bool enter(QChar key);
    void send(QWidget& list, int key, const QString& text, Qt::KeyboardModifiers modifiers);

    ScreenTools m_tools;
    Frame& m_frame;
    Preferences& m_preferences;
    QPointer<QWidget> m_stayed; ///< a level key stayed there, so that Enter moves on
    bool m_isSending = false;
};

} // namespace trellis::ui
