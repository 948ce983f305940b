// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/key_words.h"

#include "ui/common/commands.h"
#include "ui/common/level_keys.h"
#include "ui/common/preferences.h"
#include "ui/common/screen.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"

#include <QAction>
#include <QTimer>

#include <algorithm>

namespace trellis::ui {

QString keyOf(const Commands& commands, const char* id)
{
    const QAction* action = commands.find(QLatin1String(id));
    return action != nullptr ? keysText(action->shortcuts().mid(0, 1)) : QString();
}

QString keyOrName(const Commands& commands, const char* id)
{
    const QString key = keyOf(commands, id);
    if (!key.isEmpty()) {
        return key;
    }
    const auto& all = commands.all();
    const auto command = std::find_if(all.begin(), all.end(), [id](const Commands::Command& c) {
        return c.spec.id == QLatin1String(id);
    });
    return command != all.end() ? plainText(command->spec.text) : QString();
}

QString deleteKey()
{
    return keysText({QKeySequence(Qt::Key_Delete)});
}

QString withKey(const QString& text, const QString& key)
{
    return key.isEmpty() ? text : text + QStringLiteral("   ") + key;
}

QString singleKey(const ScreenTools& tools, QChar meaning)
{
    const Preferences& preferences = Preferences::of(tools.settings);
    return preferences.hasSingleKeys() ? QString(preferences.otherKeys().key(meaning, meaning))
                                       : QString();
}

QString singleKeyBesideLevels(const ScreenTools& tools, QChar meaning)
{
    const QString key = singleKey(tools, meaning);
    const bool isLevel = !key.isEmpty() && tools.document.hasBook() &&
                         rankForKey(tools.document.book().scale, {key, 0}).has_value();
    return isLevel ? QString() : key;
}

bool hasSingleKeys(const ScreenTools& tools)
{
    return Preferences::of(tools.settings).hasSingleKeys();
}

void followKeys(const ScreenTools& tools, QObject* who, const std::function<void()>& show)
{
    show();
    // By then all commands have come and have their keys.
    auto* later = new QTimer(who);
    later->setSingleShot(true);
    later->setInterval(0);
    QObject::connect(later, &QTimer::timeout, who, show);
    const auto start = qOverload<>(&QTimer::start);
    QObject::connect(&tools.commands, &Commands::changed, later, start);
    QObject::connect(&Preferences::of(tools.settings), &Preferences::keysChanged, later, start);
    later->start();
}

} // namespace trellis::ui
