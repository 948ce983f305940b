// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What can be done on the course screen.
#include "core/report/class_lists.h"
#include "ui/common/commands.h"
#include "ui/common/find_bar.h"
#include "ui/common/key_words.h"
#include "ui/common/pages.h"
#include "ui/course/calendar_section.h"
#include "ui/course/course_screen.h"
#include "ui/course/credit_section.h"
#include "ui/course/groups_section.h"
#include "ui/course/levels_section.h"
#include "ui/course/next_term_section.h"
#include "ui/course/outcomes_section.h"
#include "ui/course/outcomes_table.h"
#include "ui/course/roster_section.h"
#include "ui/document/document.h"
#include "ui/print/class_papers/class_preview.h"

#include <QAction>
#include <QPointer>

namespace trellis::ui {

void CourseScreen::addCommands()
{
    addSectionCommands();
    addListCommands();
    addOrderCommands();
    addFindCommands();
    noteKeys();
}

void CourseScreen::addSectionCommands()
{
    const auto section = [&](const QString& id, const QString& text, const QString& tip,
                             QWidget* widget) {
        m_tools.commands.add({id, MenuId::Course, text, tip}, [this, widget] { bring(widget); });
    };
    section(QStringLiteral("course.outcomes"), tr("&Outcomes"),
            tr("What students should be able to do by the end."), m_outcomes);
    section(QStringLiteral("course.levels"), tr("&Levels"),
            tr("The levels, and how marks become one."), m_levels);
    section(QStringLiteral("course.credit"), tr("&Credit rule"),
            tr("What earns credit, for all and for one student."), m_credit);
    section(QStringLiteral("course.calendar"), tr("C&alendar"),
            tr("Names, weekdays, days off and the term."), m_calendar);
    section(QStringLiteral("course.roster"), tr("&Roster"),
            tr("Who is in the class: add, paste, import, move out, put right."), m_roster);
    section(QStringLiteral("course.groups"), tr("&Groups and pairs"),
            tr("Who works together: make, rename, change and end groups."), m_groups);
    section(QStringLiteral("course.nextTerm"), tr("&Next term or next year"),
            tr("Carry the course over, or copy it into a new file."), m_nextTerm);
}

void CourseScreen::addListCommands()
{
    const auto add = [this](const CommandSpec& spec, const std::function<void()>& run) {
        m_tools.commands.add(spec, run);
    };
    add({QStringLiteral("course.paste"),
         MenuId::Course,
         tr("&Paste a list of outcomes…"),
         tr("One line each; nothing is added before you have seen it."),
         {},
         tr("add outcomes list"),
         nullptr,
         true},
        [this] {
            bring(m_outcomes);
            m_outcomes->paste();
        });
    add({QStringLiteral("course.addOutcome"),
         MenuId::Course,
         tr("Add &one outcome"),
         tr("A new outcome behind the others."),
         {},
         tr("new outcome")},
        [this] {
            bring(m_outcomes);
            m_outcomes->addOne();
        });
    add({QStringLiteral("course.importOutcomes"), MenuId::Course, tr("&Import outcomes…"),
         tr("From a table with a column named title.")},
        [this] {
            bring(m_outcomes);
            m_outcomes->askImport();
        });
    add({QStringLiteral("course.exportOutcomes"), MenuId::Course, tr("&Export outcomes…"),
         tr("As a table for a spreadsheet, which can be read in again.")},
        [this] { m_outcomes->askExport(); });
    add({QStringLiteral("course.print"),
         MenuId::File,
         tr("&Print the course\u2026"),
         tr("Outcomes in both wordings, levels and what earns credit, before they are printed."),
         {QKeySequence(Qt::CTRL | Qt::Key_P)},
         tr("paper outline syllabus"),
         this,
         true},
        [this] { print(); });
}

void CourseScreen::addOrderCommands()
{
    OutcomesTable& table = m_outcomes->table();
    const auto add = [this, &table](const CommandSpec& spec, int by) {
        m_tools.commands.add(spec, [&table, by] { table.moveCurrent(by); });
    };
    add({QStringLiteral("course.outcomeUp"),
         MenuId::Course,
         tr("Move outcome &up"),
         tr("One place up in the order of the course."),
         {QKeySequence(Qt::ALT | Qt::Key_Up)},
         {},
         &table,
         true},
        -1);
    add({QStringLiteral("course.outcomeDown"),
         MenuId::Course,
         tr("Move outcome &down"),
         tr("One place down in the order of the course."),
         {QKeySequence(Qt::ALT | Qt::Key_Down)},
         {},
         &table},
        1);
}

void CourseScreen::noteKeys()
{
    const QString scope = tr("Course");
    m_tools.commands.noteKey({scope, tr("Enter, F2"), tr("edit the cell, or keep a Bloom guess")});
    m_tools.commands.noteKey({scope, deleteKey(), tr("archive the outcome, or bring it back")});
    m_tools.commands.noteKey({scope, tr("Ctrl+Enter"), tr("take a list that is being pasted")});
}

void CourseScreen::addFindCommands()
{
    const auto add = [this](const char* id, const QString& text, const QString& tip,
                            const QKeySequence& key, int step) {
        m_tools.commands.add({QLatin1String(id), MenuId::Edit, text, tip, {key}, {}, this},
                             [this, step] { find(step); });
    };
    add("course.find", tr("&Find in this list"),
        tr("An outcome, a student or a group of the list, by the starts of words."),
        QKeySequence(QKeySequence::Find), 0);
    add("course.findNext", tr("Find &next"), tr("The next one that has what was typed."),
        QKeySequence(Qt::Key_F3), 1);
    add("course.findPrevious", tr("Find pre&vious"), tr("The one before that has what was typed."),
        QKeySequence(Qt::SHIFT | Qt::Key_F3), -1);
}

void CourseScreen::find(int step)
{
    auto* section = qobject_cast<CourseSection*>(m_pages->currentWidget());
    QAbstractItemView* list = section != nullptr ? section->list() : nullptr;
    if (list == nullptr) {
        if (QAction* anything = m_tools.commands.find(QStringLiteral("go.find"))) {
            anything->trigger();
        }
    } else if (step == 0) {
        m_find->open(*list);
    } else {
        m_find->step(*list, step);
    }
}

void CourseScreen::print()
{
    if (!m_tools.document.hasBook()) {
        return;
    }
    const QPointer<QWidget> before = focusWidget();
    PaperRequest request;
    request.first = ClassPaperKind::Course;
    request.shown = everybody(m_tools.document.book(), m_tools.document.today());
    showClassPapers(m_tools, *this, std::move(request));
    if (before != nullptr) {
        before->setFocus();
    } else {
        takeKeyboard(); // a cell that was being edited is done
    }
}

} // namespace trellis::ui
