// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/menus.h"

#include "ui/window/menu_letters.h"
#include "ui/window/screens.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

#include <array>

namespace trellis::ui {

namespace {

constexpr std::array kOrder{MenuId::File,   MenuId::Edit,        MenuId::View,
                            MenuId::Go,     MenuId::Mark,        MenuId::Student,
                            MenuId::Course, MenuId::Conferences, MenuId::Help};

/// Before whatever the screens have, also where levels of another name have taken their place.
bool standsFirst(const CommandSpec& spec)
{
    return spec.id.startsWith(QLatin1String("mark."));
}

/// Behind whatever the screens have: where everybody looks for them, or what is rarely meant beside
/// what the screens call alike.
bool standsLast(const CommandSpec& spec)
{
    return spec.id.startsWith(QLatin1String("inspector.")) ||
           spec.id == QLatin1String("file.settings") || spec.id == QLatin1String("file.close") ||
           spec.id == QLatin1String("file.quit") || spec.id == QLatin1String("help.about");
}

int partOf(const CommandSpec& spec)
{
    return standsFirst(spec) ? 0 : standsLast(spec) ? 2 : 1;
}

} // namespace

Menus::Menus(QMainWindow& window, Commands& commands, Shown shown)
    : m_window(window), m_commands(commands), m_shown(std::move(shown)),
      m_key(new QShortcut(Qt::Key_F10, &window))
{
    connect(m_key, &QShortcut::activated, this, &Menus::open);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &Menus::rebuild);
    connect(&commands, &Commands::changed, this, &Menus::refresh);
    refresh();
}

QString Menus::title(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return tr("&File");
    case MenuId::Edit:
        return tr("&Edit");
    case MenuId::View:
        return tr("&View");
    case MenuId::Go:
        return tr("&Go");
    case MenuId::Mark:
        return tr("&Mark");
    case MenuId::Student:
        return tr("&Student");
    case MenuId::Course:
        return tr("C&ourse");
    case MenuId::Conferences:
        return tr("&Conferences");
    case MenuId::Help:
        return tr("&Help");
    }
    return {};
}

Menus::~Menus()
{
    delete m_key;
    for (const Commands::Command& command : m_commands.all()) {
        m_window.removeAction(command.action);
    }
    for (QMenu* menu : m_menus) {
        menu->menuAction()->setVisible(false);
        menu->deleteLater(); // one of them may be what is being answered
    }
}

void Menus::open()
{
    if (!m_menus.empty()) {
        m_window.menuBar()->setActiveAction(m_menus.front()->menuAction());
    }
}

void Menus::refresh()
{
    enableKeys();
    m_rebuild.start();
}

void Menus::enableKeys()
{
    // At once, whatever the menus look like: a key may follow before they are built.
    const QList<QAction*> there = m_window.actions();
    for (const Commands::Command& command : m_commands.all()) {
        if (command.spec.screen == nullptr && !there.contains(command.action)) {
            m_window.addAction(command.action);
        }
    }
}

void Menus::rebuild()
{
    if (m_menus.empty()) {
        for (const MenuId id : kOrder) {
            m_menus.push_back(m_window.menuBar()->addMenu(title(id)));
        }
    }
    for (std::size_t i = 0; i < kOrder.size(); ++i) {
        QMenu* menu = m_menus[i];
        menu->clear();
        for (const int part : {0, 1, 2}) {
            for (const Commands::Command& command : m_commands.all()) {
                if (command.spec.menu != kOrder[i] || partOf(command.spec) != part ||
                    !isOfferedOn(command, m_shown())) {
                    continue;
                }
                if (command.spec.startsSection && !menu->isEmpty()) {
                    menu->addSeparator();
                }
                menu->addAction(command.action);
            }
        }
        tellLettersApart(menu->actions());
        // The bar is the same on every screen: what has nothing on one is grey there.
        menu->menuAction()->setEnabled(!menu->isEmpty());
    }
}

} // namespace trellis::ui
