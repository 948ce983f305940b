// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/command_keys.h"

#include "ui/common/preferences.h"
#include "ui/text/strings.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

struct CommandKeys {
    Q_DECLARE_TR_FUNCTIONS(CommandKeys)
};

/// Keys that lists, fields and menus live by, with what they do there.
bool isTaken(const QKeyCombination& key)
{
    constexpr std::array kMoving{
        Qt::Key_Return,  Qt::Key_Enter,    Qt::Key_Escape, Qt::Key_Tab,
        Qt::Key_Backtab, Qt::Key_Space,    Qt::Key_Up,     Qt::Key_Down,
        Qt::Key_Left,    Qt::Key_Right,    Qt::Key_Home,   Qt::Key_End,
        Qt::Key_PageUp,  Qt::Key_PageDown, Qt::Key_Menu,   Qt::Key_Backspace};
    const bool isMoving = std::find(kMoving.begin(), kMoving.end(), key.key()) != kMoving.end();
    const Qt::KeyboardModifiers modifiers = key.keyboardModifiers() & ~Qt::KeypadModifier;
    return (isMoving && (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier) ||
           key.key() == Qt::Key_F10;
}

} // namespace

bool isSingleKey(const QKeySequence& key)
{
    if (key.count() != 1) {
        return false;
    }
    const Qt::KeyboardModifiers modifiers = key[0].keyboardModifiers();
    return (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) ==
               Qt::NoModifier &&
           key[0].key() > Qt::Key_Space && key[0].key() < Qt::Key_Escape;
}

QList<QKeySequence> usedKeys(const CommandSpec& spec, const Preferences& preferences)
{
    QList<QKeySequence> keys = preferences.keysOf(spec.id).value_or(spec.keys);
    if (!preferences.hasSingleKeys()) {
        keys.removeIf(isSingleKey);
    }
    return keys;
}

QString keyRefusal(const Commands& commands, const CommandSpec& spec, const QKeySequence& key)
{
    const QString text = key.toString(QKeySequence::NativeText);
    if (isSingleKey(key)) {
        return CommandKeys::tr("%1 alone is for lists and levels. Hold Ctrl or Alt with it, or use "
                               "a function key.")
            .arg(text);
    }
    if (key.isEmpty() || isTaken(key[0])) {
        return CommandKeys::tr("%1 moves around in lists and fields. Choose another key.")
            .arg(text);
    }
    for (const Commands::Command& other : commands.all()) {
        if (other.spec.id == spec.id || !other.action->shortcuts().contains(key)) {
            continue;
        }
        const Screen* there = screenOf(other);
        const Commands::Command own{spec, nullptr};
        const Screen* here = screenOf(own);
        if (there == nullptr || here == nullptr || there == here) {
            return CommandKeys::tr("%1 is taken: %2.").arg(text, plainText(other.spec.text));
        }
    }
    return {};
}

} // namespace trellis::ui
