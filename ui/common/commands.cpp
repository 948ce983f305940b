// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/commands.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace trellis::ui {

QAction* Commands::add(const CommandSpec& spec, const std::function<void()>& run)
{
    QObject* owner = spec.screen != nullptr ? static_cast<QObject*>(spec.screen) : this;
    auto* action = new QAction(owner);
    connect(action, &QAction::triggered, owner, run);
    adopt(spec, action);
    return action;
}

void Commands::adopt(const CommandSpec& spec, QAction* action)
{
    action->setObjectName(spec.id);
    action->setText(spec.text);
    action->setStatusTip(spec.tip);
    if (spec.screen != nullptr) {
        // Two screens may use the same key; each answers where it has the focus.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        spec.screen->addAction(action);
    }
    // What is on or off has its mark where others have a picture.
    const auto showMark = [action] { action->setIconVisibleInMenu(!action->isCheckable()); };
    connect(action, &QAction::checkableChanged, action, showMark);
    showMark();
    connect(action, &QObject::destroyed, this, [this, action] {
        std::erase_if(m_commands, [action](const Command& c) { return c.action == action; });
        Q_EMIT changed();
    });
    m_commands.push_back({spec, action});
    dress(m_commands.back());
    Q_EMIT changed();
}

void Commands::dress(const Command& command) const
{
    command.action->setShortcuts(m_keysOf ? m_keysOf(command.spec) : command.spec.keys);
    if (m_iconOf) {
        command.action->setIcon(m_iconOf(command.spec));
    }
}

void Commands::useKeys(const KeysOf& keysOf)
{
    m_keysOf = keysOf;
    for (const Command& command : m_commands) {
        command.action->setShortcuts(m_keysOf(command.spec));
    }
}

void Commands::useIcons(const IconOf& iconOf)
{
    m_iconOf = iconOf;
    for (const Command& command : m_commands) {
        command.action->setIcon(m_iconOf(command.spec));
    }
}

void Commands::noteKey(const KeyNote& note)
{
    const bool isThere =
        std::any_of(m_keyNotes.begin(), m_keyNotes.end(), [&note](const KeyNote& other) {
            return other.scope == note.scope && other.keys == note.keys;
        });
    if (!isThere) {
        m_keyNotes.push_back(note);
    }
}

QAction* Commands::find(const QString& id) const
{
    const auto command = std::find_if(m_commands.begin(), m_commands.end(),
                                      [&id](const Command& c) { return c.spec.id == id; });
    return command == m_commands.end() ? nullptr : command->action;
}

} // namespace trellis::ui
