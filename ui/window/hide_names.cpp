// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/hide_names.h"

#include "ui/common/commands.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/common/preferences.h"
#include "ui/document/document.h"
#include "ui/text/strings.h"
#include "ui/window/frame.h"
#include "ui/window/ribbon.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace trellis::ui {

HideNames::HideNames(Frame& frame, const ScreenTools& tools, QObject* parent)
    : QObject(parent), m_frame(frame), m_tools(tools), m_ribbon(new Ribbon(&frame))
{
    frame.addRibbon(m_ribbon);
    m_ribbon->hide();
    connect(m_ribbon->addButton(tr("Show all names")), &QPushButton::clicked, this,
            &HideNames::toggle);
    m_action = tools.commands.add(
        {.id = QStringLiteral("view.hideNames"),
         .menu = MenuId::View,
         .text = tr("&Hide other names"),
         .tip = tr("For a projector or a student beside you: only the student you look at stays."),
         .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
         .synonyms = tr("privacy anonymous projector screen share show names"),
         .startsSection = true},
        [this] { toggle(); });
    m_action->setCheckable(true);
    connect(&tools.names, &NameGuard::changed, this, &HideNames::refresh);
    connect(&Preferences::of(tools.settings), &Preferences::keysChanged, this, &HideNames::refresh,
            Qt::QueuedConnection); // the commands follow first
    refresh();
}

void HideNames::toggle()
{
    if (m_tools.names.isHiding()) {
        m_tools.names.showAll();
    } else {
        m_tools.names.hideAllBut(m_frame.place().student);
    }
    refresh();
}

/// Somebody else may have chosen who stays, such as the page that is shown to a student.
const StudentRecord* HideNames::shownStudent() const
{
    if (!m_tools.document.hasBook()) {
        return nullptr;
    }
    const auto& students = m_tools.document.book().students;
    const auto shown = std::find_if(students.begin(), students.end(), [this](const auto& record) {
        return !m_tools.names.hides(record.student.id);
    });
    return shown == students.end() ? nullptr : &*shown;
}

void HideNames::refresh()
{
    const bool isHiding = m_tools.names.isHiding();
    m_action->setChecked(isHiding);
    m_ribbon->setVisible(isHiding);
    if (!isHiding) {
        return;
    }
    const StudentRecord* record = shownStudent();
    const QString key = keyOf(m_tools.commands, "view.hideNames");
    const QString who = record == nullptr ? tr("All names are hidden.")
                                          : tr("Names are hidden, except that of %1.")
                                                .arg(m_tools.names.preferredName(record->student));
    m_ribbon->setSentence(
        key.isEmpty() ? who : tr("%1 %2 shows them again.", "sentence, key").arg(who, key));
}

QString withoutHiddenNames(const QString& sentence, const ScreenTools& tools)
{
    if (!tools.names.isHiding() || !tools.document.hasBook()) {
        return sentence;
    }
    QString shown = sentence;
    for (const StudentRecord& record : tools.document.book().students) {
        const Student& student = record.student;
        if (!tools.names.hides(student.id)) {
            continue;
        }
        // Every name in a sentence stands in isolates, whichever of its forms it has.
        for (const std::string& name :
             {student.displayName(), student.preferredName(), student.listName()}) {
            shown.replace(named(name, TextFor::Screen), tools.names.listName(student));
        }
    }
    return shown;
}

} // namespace trellis::ui
