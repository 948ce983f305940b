// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/commands.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QMainWindow;
class QMenu;
class QShortcut;

namespace trellis::ui {

class Screen;

/// The menu bar of a window, made from the commands alone. Those of a screen that does not show
/// are left out, so that each is there once.
class Menus : public QObject {
    Q_OBJECT

public:
    using Shown = std::function<const Screen*()>;

    Menus(QMainWindow& window, Commands& commands, Shown shown);
    ~Menus() override;

    /// "&File"
    [[nodiscard]] static QString title(MenuId menu);
    /// Another screen shows.
    void refresh();

private:
    /// The first menu, as on other programs; Alt alone leads to them as well.
    void open();
    void rebuild();
    void enableKeys();

    QMainWindow& m_window;
    Commands& m_commands;
    Shown m_shown;
    QTimer m_rebuild;
    QShortcut* m_key;
    std::vector<QMenu*> m_menus;
};

} // namespace trellis::ui
