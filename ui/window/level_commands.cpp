// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/level_commands.h"

#include "ui/common/preferences.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"
#include "ui/window/single_keys.h"

#include <QAction>

namespace trellis::ui {

LevelCommands::LevelCommands(const ScreenTools& tools, SingleKeys& keys, QObject* parent)
    : QObject(parent), m_tools(tools), m_keys(keys)
{
    connect(&tools.document, &Document::changed, this, [this](const BookChange& change) {
        if (change.isWhole) {
            follow();
        }
    });
    connect(&Preferences::of(tools.settings), &Preferences::keysChanged, this,
            &LevelCommands::showKeys);
    follow();
}

void LevelCommands::follow()
{
    QStringList levels;
    if (m_tools.document.hasBook()) {
        for (const Level& level : m_tools.document.book().scale.levels) {
            levels.append(toQt(level.name) + QLatin1Char('\t') + toQt(level.key));
        }
    }
    if (levels == m_levels) {
        return;
    }
    m_levels = levels;
    for (const Made& made : m_made) {
        delete made.action;
    }
    m_made.clear();
    for (int rank = 1; rank <= levels.size(); ++rank) {
        const QString name = levels.at(rank - 1).section(QLatin1Char('\t'), 0, 0);
        const QString key = levels.at(rank - 1).section(QLatin1Char('\t'), 1);
        const QString level = menuText(named(name, TextFor::Screen));
        add({.id = QStringLiteral("mark.level%1").arg(rank),
             .menu = MenuId::Mark,
             .text = tr("Rate %1").arg(level),
             .tip = tr("The level for what is chosen on the Map, in Record or of a student."),
             .synonyms = tr("mark level") + QLatin1Char(' ') + name,
             .startsSection = rank == 1},
            key.at(0), [this, rank] { return m_keys.enterLevel(rank); });
    }
    if (!levels.isEmpty()) {
        add({.id = QStringLiteral("mark.notHandedIn"),
             .menu = MenuId::Mark,
             .text = tr("Not &handed in"),
             .tip = tr("No level for what is chosen: what was asked for did not come."),
             .synonyms = tr("missing minus")},
            QLatin1Char('-'), [this] { return m_keys.enterNotHandedIn(); });
    }
    showKeys();
}

void LevelCommands::add(const CommandSpec& spec, QChar key, const std::function<bool()>& enter)
{
    QAction* action = m_tools.commands.add(spec, [this, enter] {
        const DoneBy byCommand(m_tools.document, OpWay::Command);
        if (!enter()) {
            Q_EMIT said(tr("Choose a cell of the Map, a student in Record or an outcome of a "
                           "student first."));
        }
    });
    m_made.push_back({action, spec.text, key});
}

void LevelCommands::showKeys()
{
    for (const Made& made : m_made) {
        // One that the command was given itself is shown by the menu.
        const QString key =
            made.action->shortcuts().isEmpty() ? m_keys.keyFor(made.key) : QString();
        made.action->setText(key.isEmpty() ? made.text
                                           : made.text + QLatin1Char('\t') + menuText(key));
    }
}

} // namespace trellis::ui
