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
    action->setShortcuts(spec.keys);
    if (spec.screen != nullptr) {
        // Two screens may use the same key; each answers where it has the focus.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        spec.screen->addAction(action);
    }
    connect(action, &QObject::destroyed, this, [this, action] {
        std::erase_if(m_commands, [action](const Command& c) { return c.action == action; });
        Q_EMIT changed();
    });
    m_commands.push_back({spec, action});
    Q_EMIT changed();
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
