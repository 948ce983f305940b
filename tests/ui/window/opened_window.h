// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/small_class.h"
#include "ui/window/main_window.h"

#include <QSettings>
#include <QStringList>

class QAction;

namespace trellis::ui {
class MapView;
class StartPage;
} // namespace trellis::ui

namespace trellis::test {

/// Settings of a machine of the test's own; windows may come and go on it.
struct Machine {
    Machine();

    TempFolder folder;
    QSettings settings;
};

/// The window on 20 November, on a machine of its own or on a given one.
struct OpenedWindow {
    explicit OpenedWindow(const QString& file = {});
    explicit OpenedWindow(Machine& machine, const QString& file = {});

    [[nodiscard]] ui::MapView& map() const;
    [[nodiscard]] ui::StartPage& start() const;
    /// A command by its id. There has to be one.
    [[nodiscard]] QAction& command(const char* id) const;
    /// Everything written on the window, as a person would read it.
    [[nodiscard]] QString words() const;
    /// The breadcrumbs.
    [[nodiscard]] QStringList where() const;
    [[nodiscard]] QString said() const;
    /// A key pressed where the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    /// A gradebook of one's own with a class "Period 1", as the dialog makes and opens it.
    void makeClass(const QString& path, const QString& course);

    /// Closes the window and answers what it asks by a button. False where it asked nothing.
    bool closeAnswering(const char* button);

    /// Lets what waits for the event loop happen.
    static void settle();

    std::unique_ptr<Machine> own;
    Machine& machine;
    ui::MainWindow window;

private:
    OpenedWindow(std::unique_ptr<Machine> ownMachine, Machine* given, const QString& file);
};

[[nodiscard]] QString pathOf(const SmallClass& c);

} // namespace trellis::test
