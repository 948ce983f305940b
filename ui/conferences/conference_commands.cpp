// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What can be done on the conferences screen.
#include "ui/common/commands.h"
#include "ui/common/find_bar.h"
#include "ui/conferences/conference_table.h"
#include "ui/conferences/conferences_screen.h"

namespace trellis::ui {

void ConferencesScreen::makeCommands()
{
    addListCommands();
    addFurtherCommands();
    addFindCommands();
    noteKeys();
}

void ConferencesScreen::addListCommands()
{
    Commands& commands = m_tools.commands;
    commands.add({QStringLiteral("conferences.plan"),
                  MenuId::Conferences,
                  tr("&Plan conferences\u2026"),
                  tr("Choose days and hours; siblings come one after the other."),
                  {},
                  tr("schedule appointments slots"),
                  this,
                  true},
                 [this] { plan(); });
    commands.add({QStringLiteral("conferences.selectReady"),
                  MenuId::Conferences,
                  tr("Select &ready conferences"),
                  tr("Selects every student whose sheet lacks nothing."),
                  {},
                  tr("all sheets"),
                  this},
                 [this] { selectReady(); });
    commands.add({QStringLiteral("conferences.print"),
                  MenuId::File,
                  tr("&Print conference sheets\u2026"),
                  tr("Shows the sheets of the selected students before they are printed."),
                  {QKeySequence(Qt::CTRL | Qt::Key_P)},
                  tr("preview pdf web page export"),
                  this},
                 [this] { preview(); });
    commands.add({QStringLiteral("conferences.results"),
                  MenuId::Conferences,
                  tr("&Type in results"),
                  tr("What was agreed at the conference, in the order of the paper."),
                  {},
                  tr("goals afterwards agreed"),
                  this},
                 [this] { typeResults(); });
}

void ConferencesScreen::addFurtherCommands()
{
    Commands& commands = m_tools.commands;
    commands.add({QStringLiteral("conferences.byTime"),
                  MenuId::Conferences,
                  tr("Conferences in order of ti&me"),
                  tr("The list by date and time, or by name again; sheets are printed like that."),
                  {},
                  tr("sort date schedule"),
                  this},
                 [this] { m_table->toggleOrder(); });
    commands.add({QStringLiteral("conferences.calendar"),
                  MenuId::File,
                  tr("Save conferences as calendar &file\u2026"),
                  tr("Writes the dates of all planned conferences for a calendar program."),
                  {},
                  tr("ics appointments"),
                  this},
                 [this] { saveCalendar(); });
    commands.add({QStringLiteral("conferences.phrases"),
                  MenuId::Conferences,
                  tr("&Edit phrases\u2026"),
                  tr("Prompts and questions that sheets are made of."),
                  {},
                  tr("prompts questions bank"),
                  this},
                 [this] { editPhrases(); });
}

void ConferencesScreen::addFindCommands()
{
    const auto find = [this](const char* id, const QString& text, const QString& tip,
                             const QKeySequence& key, int step) {
        m_tools.commands.add({QLatin1String(id), MenuId::Edit, text, tip, {key}, {}, this},
                             [this, step] {
                                 if (step == 0) {
                                     m_find->open(*m_table);
                                 } else {
                                     m_find->step(*m_table, step);
                                 }
                             });
    };
    find("conferences.find", tr("&Find in this list"),
         tr("A student or a day of the list, by the starts of words."),
         QKeySequence(QKeySequence::Find), 0);
    find("conferences.findNext", tr("Find &next"), tr("The next one that has what was typed."),
         QKeySequence(Qt::Key_F3), 1);
    find("conferences.findPrevious", tr("Find pre&vious"),
         tr("The one before that has what was typed."), QKeySequence(Qt::SHIFT | Qt::Key_F3), -1);
}

void ConferencesScreen::noteKeys()
{
    Commands& commands = m_tools.commands;
    const QString scope = tr("Conferences");
    commands.noteKey({scope, QStringLiteral("R"), tr("select every student who is ready")});
    commands.noteKey({scope, tr("Enter"), tr("write the note")});
    commands.noteKey(
        {scope, tr("1\u20135"), tr("open what the first to the fifth dot stands for")});
    commands.noteKey({scope, QStringLiteral("G"), tr("new goal")});
    commands.noteKey({scope, QStringLiteral("W"), tr("add work")});
    commands.noteKey({scope, tr("Ctrl+Enter"), tr("save the results of a conference")});
}

} // namespace trellis::ui
