// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/ui/window/opened_window.h"

#include <string>

namespace trellis::test {

/// A window in which every key and every click is counted, and no other window may come up
/// meanwhile. There is no other way to press a key in it.
class Journey : private OpenedWindow {
public:
    /// On the Map of the class, as it comes up.
    explicit Journey(const SmallClass& c);
    /// On the start screen of a machine that nothing was opened on.
    Journey();

    using OpenedWindow::map;
    using OpenedWindow::said;
    using OpenedWindow::settle;
    using OpenedWindow::start;
    using OpenedWindow::where;
    using OpenedWindow::window;
    using OpenedWindow::words;

    /// Where the keyboard is.
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const std::string& letters);
    /// In the middle, or there.
    void click(QWidget& widget, Qt::KeyboardModifiers modifiers = Qt::NoModifier, QPoint at = {});

    /// What came before was the way to where the journey begins.
    void begin();
    [[nodiscard]] int keys() const { return m_keys; }
    [[nodiscard]] int clicks() const { return m_clicks; }

private:
    static void noDialog();

    int m_keys = 0;
    int m_clicks = 0;
};

} // namespace trellis::test
