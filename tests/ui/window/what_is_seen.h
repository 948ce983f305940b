// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/ui/window/opened_window.h"

#include <QImage>
#include <QTimer>

#include <vector>

namespace trellis::test {

/// Sends every dialog, menu and list away that comes up while it lives, as Escape does, and
/// remembers that it was there.
class WhatComesUp {
public:
    WhatComesUp();

    [[nodiscard]] const QStringList& windows() const { return m_windows; }
    /// The same for what does not wait for an answer, such as the settings: whatever is not the
    /// window itself.
    void sendAway(const QWidget& window);

private:
    void answer();

    QStringList m_windows;
    QTimer m_timer;
};

/// What a teacher can see at one moment.
struct Seen {
    QString said;
    QString focus;
    QStringList marks; ///< entries of menus that are switched on
    QImage picture;    ///< of the whole window

    friend bool operator==(const Seen&, const Seen&) = default;
};

/// Once nothing changes by itself any more.
[[nodiscard]] Seen whatIsSeen(OpenedWindow& o);
/// The same question with a shorter answer: whether that is what is seen now.
[[nodiscard]] bool isSeen(OpenedWindow& o, const Seen& seen);

/// One entry of a menu.
struct MenuEntry {
    QString id;
    QString text; ///< without mnemonic and key
    QString tip;
    bool isEnabled = false;
};

/// Everything that the menu bar offers now, in its order, with what stands in menus of menus.
[[nodiscard]] std::vector<MenuEntry> menuEntries(const OpenedWindow& o);

} // namespace trellis::test
