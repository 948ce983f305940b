// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/level_commands.h"

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
    qDeleteAll(m_actions);
    m_actions.clear();
    for (int rank = 1; rank <= levels.size(); ++rank) {
        const QString name = levels.at(rank - 1).section(QLatin1Char('\t'), 0, 0);
        const QString key = levels.at(rank - 1).section(QLatin1Char('\t'), 1);
        const QString level = menuText(named(name, TextFor::Screen));
        add({.id = QStringLiteral("mark.level%1").arg(rank),
             .menu = MenuId::Mark,
             .text = tr("Rate %1").arg(level) + QLatin1Char('\t') + menuText(key),
             .tip = tr("The level for what is chosen on the Map, in Record or of a student."),
             .synonyms = tr("mark level") + QLatin1Char(' ') + name,
             .startsSection = rank == 1},
            [this, rank] { return m_keys.enterLevel(rank); });
    }
    if (!levels.isEmpty()) {
        add({.id = QStringLiteral("mark.notHandedIn"),
             .menu = MenuId::Mark,
             .text = tr("Not &handed in") + QStringLiteral("\t-"),
             .tip = tr("No level for what is chosen: what was asked for did not come."),
             .synonyms = tr("missing minus")},
            [this] { return m_keys.enterNotHandedIn(); });
    }
}

void LevelCommands::add(const CommandSpec& spec, const std::function<bool()>& enter)
{
    m_actions.push_back(m_tools.commands.add(spec, [this, enter] {
        if (!enter()) {
            Q_EMIT said(tr("Choose a cell of the Map, a student in Record or an outcome of a "
                           "student first."));
        }
    }));
}

} // namespace trellis::ui
