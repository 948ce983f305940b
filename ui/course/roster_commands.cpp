// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The commands of the roster section, which work from every screen.
#include "ui/common/commands.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/course/roster_section.h"
#include "ui/document/document.h"

#include <QAction>
#include <QTableView>

namespace trellis::ui {

void RosterSection::addCommands()
{
    Commands& commands = m_tools.commands;
    const auto add = [&](const char* id, const QString& text, const QString& tip,
                         const QList<QKeySequence>& keys, About about,
                         void (RosterSection::*run)()) {
        QAction* action = commands.add(
            {QLatin1String(id), MenuId::Course, text, tip, keys, {}, this}, [this, about, run] {
                if (isVisible()) {
                    (this->*run)();
                } else {
                    runFromElsewhere(about, run);
                }
            });
        m_table->addAction(action);
    };
    add("roster.paste", tr("&Paste names"), tr("Add the students whose names were copied."),
        {QKeySequence(Qt::CTRL | Qt::Key_V)}, About::Nobody, &RosterSection::paste);
    add("roster.moveOut", tr("Move &out of the class, or back"),
        tr("Moves the student out of the class, with everything kept, or back into it."),
        {QKeySequence(Qt::Key_Delete)}, About::StudentAtOnce, &RosterSection::toggleMovedOut);
    add("roster.merge", tr("Make two &records one…"),
        tr("Two records of one student become one, with the evidence of both."),
        {QKeySequence(Qt::CTRL | Qt::Key_J)}, About::StudentOfDialog, &RosterSection::merge);
    add("roster.moveClass", tr("Move to another &class…"),
        tr("Moves the student with the evidence to another class."),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}, About::StudentOfDialog,
        &RosterSection::moveAway);
    add("roster.export", tr("E&xport the roster…"), tr("Writes the students of the class as CSV."),
        {}, About::Nobody, &RosterSection::chooseExport);
    add("roster.erase", tr("Erase for &good…"),
        tr("Takes a student out of the gradebook and its history; asks for the name first."), {},
        About::StudentOfDialog, &RosterSection::eraseForGood);
    commands.noteKey({tr("Roster"), tr("Enter"), tr("page of the student")});
}

void RosterSection::runFromElsewhere(About about, void (RosterSection::*run)())
{
    m_hasChosen = false;
    Q_EMIT sectionWanted();
    if (!isVisible()) {
        return;
    }
    if (about == About::Nobody) {
        (this->*run)();
        return;
    }
    const auto student = current();
    if (!m_hasChosen || !student) {
        Q_EMIT said(tr("Choose the student first, then give the command once more."));
    } else if (m_tools.names.hides(*student)) {
        Q_EMIT said(tr("Names are hidden. Show them first, to see who it is."));
    } else if (about == About::StudentOfDialog) {
        (this->*run)();
    } else {
        // Who goes is looked at before; nothing asks in between.
        Q_EMIT said(
            tr("%1 is chosen. %2 moves them out of the class, or back.", "name, key")
                .arg(m_tools.names.preferredName(m_tools.document.book().find(*student)->student),
                     keyOrName(m_tools.commands, "roster.moveOut")));
    }
}

} // namespace trellis::ui
