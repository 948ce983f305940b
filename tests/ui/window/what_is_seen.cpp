// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/window/what_is_seen.h"

#include "ui/common/commands.h"
#include "ui/text/strings.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>

namespace trellis::test {

namespace {

void send(QWidget& away)
{
    if (auto* dialog = qobject_cast<QDialog*>(&away)) {
        dialog->reject();
    } else {
        away.close();
    }
}

QString nameOf(const QWidget& widget)
{
    return QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') +
           widget.windowTitle();
}

void addEntries(std::vector<MenuEntry>& entries, const QList<QAction*>& actions)
{
    for (const QAction* action : actions) {
        if (action->menu() != nullptr) {
            addEntries(entries, action->menu()->actions());
        } else if (!action->isSeparator() && action->isVisible()) {
            entries.push_back({action->objectName(), ui::plainText(action->text()),
                               action->statusTip(), action->isEnabled()});
        }
    }
}

/// All but the picture.
Seen toldOf(const OpenedWindow& o)
{
    Seen seen;
    seen.said = o.said();
    if (const QWidget* focus = QApplication::focusWidget()) {
        seen.focus = nameOf(*focus) + focus->accessibleName();
    }
    for (const ui::Commands::Command& command : o.window.commands().all()) {
        if (command.action->isChecked()) {
            seen.marks.append(command.spec.id);
        }
    }
    return seen;
}

} // namespace

WhatComesUp::WhatComesUp()
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { answer(); });
    m_timer.start(0);
}

void WhatComesUp::answer()
{
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* up = popup != nullptr ? popup : QApplication::activeModalWidget();
    if (up != nullptr && up->isVisible()) {
        m_windows.append(nameOf(*up));
        send(*up);
    }
}

void WhatComesUp::sendAway(const QWidget& window)
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top != &window && top->isVisible() && top->windowType() != Qt::ToolTip) {
            m_windows.append(nameOf(*top));
            send(*top);
        }
    }
    OpenedWindow::settle();
}

bool isSeen(OpenedWindow& o, const Seen& seen)
{
    OpenedWindow::settle();
    Seen now = toldOf(o);
    now.picture = seen.picture;
    // Another picture may be one that is still on its way to what it was.
    return now == seen && (o.window.grab().toImage() == seen.picture || whatIsSeen(o) == seen);
}

Seen whatIsSeen(OpenedWindow& o)
{
    constexpr int kMostTries = 50;
    QImage picture;
    QImage earlier;
    for (int i = 0; i == 0 || (i < kMostTries && picture != earlier); ++i) {
        earlier = picture;
        OpenedWindow::settle();
        picture = o.window.grab().toImage();
    }
    Seen seen = toldOf(o);
    seen.picture = picture;
    return seen;
}

std::vector<MenuEntry> menuEntries(const OpenedWindow& o)
{
    std::vector<MenuEntry> entries;
    addEntries(entries, o.window.menuBar()->actions());
    return entries;
}

} // namespace trellis::test
