// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What can be done on the student's page, and what it asks for first.
#include "ui/common/class_watch.h"
#include "ui/common/commands.h"
#include "ui/common/erase_dialog.h"
#include "ui/common/goal_list.h"
#include "ui/common/grid_commands.h"
#include "ui/common/key_words.h"
#include "ui/common/side_column.h"
#include "ui/common/work_list.h"
#include "ui/document/document.h"
#include "ui/print/document_sheets.h"
#include "ui/print/preview_dialog.h"
#include "ui/print/sheet_memory.h"
#include "ui/print/sheet_preview.h"
#include "ui/student/details_card.h"
#include "ui/student/profile_card.h"
#include "ui/student/student_screen.h"
#include "ui/text/messages.h"

#include <QAction>

#include <tuple>

namespace trellis::ui {

void StudentScreen::addCommands()
{
    const auto add = [this](const char* id, MenuId menu, const QString& text, const QString& tip,
                            const QList<QKeySequence>& keys, const std::function<void()>& run) {
        CommandSpec spec;
        spec.id = QStringLiteral("student.") + QString::fromLatin1(id);
        spec.menu = menu;
        spec.text = text;
        spec.tip = tip;
        spec.keys = keys;
        spec.screen = this;
        m_tools.commands.add(spec, [this, run] {
            if (isShown() && !isStudentView()) {
                run();
            }
        });
    };
    add("previous", MenuId::Go, tr("&Previous student"), tr("The student before in the list."),
        {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::SHIFT | Qt::Key_F3)},
        [this] { goToNeighbour(-1); });
    add("next", MenuId::Go, tr("&Next student"), tr("The student after in the list."),
        {QKeySequence(Qt::ALT | Qt::Key_Down), QKeySequence(Qt::Key_F3)},
        [this] { goToNeighbour(1); });
    add("find", MenuId::Edit, tr("&Find another student…"),
        tr("Another student by the starts of names; Enter opens the page."),
        {QKeySequence(QKeySequence::Find)}, [this] {
            if (QAction* find = m_tools.commands.find(QStringLiteral("go.findStudent"))) {
                find->trigger();
            }
        });
    add("view", MenuId::View, tr("Student &view"),
        tr("What the student may see, larger, with everybody else hidden."), {},
        [this] { setStudentView(true); });
    addMarkCommands({m_tools.commands, this, QStringLiteral("student")}, *m_marks,
                    {MarkKind::Note, MarkKind::Decision, MarkKind::Exemption,
                     MarkKind::Reassessment, MarkKind::Star, MarkKind::Withdrawal});
    add("addNote", MenuId::Student, tr("Add a no&te\u2026"),
        tr("Writes a dated note on the student."), {}, [this] { writeNote(); });
    add("goal", MenuId::Student, tr("New &goal\u2026"), tr("Writes down a goal of the student."),
        {}, [this] {
            closeEvidence();
            m_goals->startNew();
        });
    add("work", MenuId::Student, tr("Add &work\u2026"),
        tr("Adds a photo, a file, or where a piece of work is kept."), {}, [this] {
            closeEvidence();
            m_work->startNew();
        });
    add("print", MenuId::File, tr("&Print the conference sheet\u2026"),
        tr("Shows the sheet of the student before it is printed."),
        {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { previewSheet(); });
    add("details", MenuId::Student, tr("Names, numbers and &guardians\u2026"),
        tr("Puts right what the student is known by."), {}, [this] {
            closeEvidence();
            m_details->edit();
        });
    add("profile", MenuId::Student, tr("Pro&file\u2026"),
        tr("Strengths, interests, what helps with learning, languages at home."), {}, [this] {
            closeEvidence();
            m_profile->edit();
            // Later: the fields have no place yet.
            QMetaObject::invokeMethod(
                this, [this] { m_cards->ensureWidgetVisible(m_profile); }, Qt::QueuedConnection);
        });
    add("erase", MenuId::Student, tr("Erase for g&ood…"),
        tr("Takes the student out of the gradebook and its history; asks for the name first."), {},
        [this] {
            closeEvidence();
            askToErase(
                m_tools, m_student, window(),
                [this](const QString& sentence) { Q_EMIT said(sentence); },
                [this](const Place& place) { Q_EMIT wanted(place); });
        });

    const QString scope = tr("Student");
    const QString letter = tr("a level's letter");
    for (const auto& [keys, text] : std::initializer_list<std::pair<QString, QString>>{
             {tr("\u2191 \u2193 or a number"), tr("to that outcome")},
             {letter, tr("rate the outcome today; with several chosen, all")},
             {tr("Space"), tr("move on")},
             {tr("."), tr("same level as the last one entered")},
             {tr("-"), tr("not handed in")},
             {tr("Backspace"), tr("take back what I just entered here")},
             {deleteKey(), tr("withdraw the newest evidence (stays in History)")},
             {tr("Enter"), tr("show the evidence")},
             {tr("Esc"), tr("back to the class")}}) {
        const bool isLetter = keys == letter;
        m_tools.commands.noteKey({scope, keys, text, {}, isLetter});
    }
    for (const auto& [key, text, command] :
         std::initializer_list<std::tuple<QString, QString, const char*>>{
             {tr("N"), tr("new note"), "student.addNote"},
             {tr("G"), tr("new goal"), "student.goal"},
             {tr("W"), tr("add work"), "student.work"}}) {
        // Where a level has the letter, the command goes by its name.
        const auto now = [this, meaning = key.at(0), command = command] {
            const QString free = singleKeyBesideLevels(m_tools, meaning);
            return free.isEmpty() ? keyOrName(m_tools.commands, command) : free;
        };
        m_tools.commands.noteKey({scope, key, text, now, false});
    }
}

void StudentScreen::previewSheet()
{
    auto sheets = sheetsOf(m_tools.document, {m_student});
    if (!sheets) {
        Q_EMIT said(messageFor(sheets.error()));
        return;
    }
    SheetPreview pages(*std::move(sheets), {m_tools.settings, m_tools.document},
                       inCourseLanguage(m_tools.document, {m_student}));
    PreviewDialog preview(pages, this);
    new ClassWatch(preview, m_tools.document);
    connect(&preview, &PreviewDialog::said, this, &Screen::said);
    connect(&preview, &PreviewDialog::printed, this,
            [&] { notePrintedSheets(m_tools.document, {m_student}, pages.made()); });
    connect(&preview, &PreviewDialog::wordingWanted, this, [this] {
        const ClassBook& book = m_tools.document.book();
        Place place;
        place.screen = ScreenId::Course;
        place.schoolClass = book.schoolClass.id;
        // In the language of the family, else as the course has it.
        place.student = m_student;
        place.outcome = book.outcomes.empty() ? OutcomeId{} : book.outcomes.front().id;
        Q_EMIT wanted(place);
    });
    preview.exec();
}

} // namespace trellis::ui
