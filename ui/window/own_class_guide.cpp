// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/own_class_guide.h"

#include "ui/common/commands.h"
#include "ui/document/document.h"
#include "ui/window/frame.h"
#include "ui/window/ribbon.h"

#include <QAction>
#include <QPushButton>

namespace trellis::ui {

OwnClassGuide::OwnClassGuide(const ScreenTools& tools, Frame& frame, QObject* parent)
    : QObject(parent), m_tools(tools), m_frame(frame), m_ribbon(new Ribbon(&frame)),
      m_paste(m_ribbon->addButton(tr("Paste names"))), m_next(m_ribbon->addButton(QString()))
{
    if (tools.document.hasBook()) {
        const ClassBook& book = tools.document.book();
        m_class = book.schoolClass.id;
        m_isOnlyNames = !book.outcomes.empty();
    }
    frame.addRibbon(m_ribbon);
    connect(m_paste, &QPushButton::clicked, this, [this] { run("file.pasteNames"); });
    connect(m_next, &QPushButton::clicked, this, &OwnClassGuide::goOn);
    // A list that is being taken has its screen to put right first.
    connect(&tools.document, &Document::changed, this, &OwnClassGuide::follow,
            Qt::QueuedConnection);
    connect(&frame, &Frame::screenChanged, this, [this] {
        if (m_frame.place().screen != ScreenId::Course) {
            finish();
        }
    });
    start(Step::Names);
}

void OwnClassGuide::start(Step step)
{
    m_step = step;
    m_paste->setVisible(step == Step::Names);
    m_next->setText(step != Step::Names ? tr("Later")
                    : m_isOnlyNames     ? tr("On to the Map")
                                        : tr("On to the outcomes"));
    switch (step) {
    case Step::Names:
        m_ribbon->setSentence(
            m_isOnlyNames
                ? tr("Who is in the class? Paste names, drag a CSV here, or type them.")
                : tr("1 of 3: Who is in the class? Paste names, drag a CSV here, or type them."));
        run("course.roster");
        break;
    case Step::Outcomes:
        m_ribbon->setSentence(tr("2 of 3: What should students be able to do by the end? One line "
                                 "each, then Ctrl+Enter."));
        run("course.paste");
        break;
    case Step::Rule:
        // The screen has gone there by itself.
        m_ribbon->setSentence(tr("3 of 3: What earns credit? Change the numbers, or keep them with "
                                 "Enter."));
        break;
    }
}

void OwnClassGuide::goOn()
{
    if (m_step == Step::Names && !m_isOnlyNames) {
        start(Step::Outcomes);
    } else {
        goToMap();
    }
}

void OwnClassGuide::goToMap()
{
    Place there;
    there.screen = ScreenId::Map;
    Q_EMIT m_frame.wanted(there);
}

void OwnClassGuide::follow()
{
    if (!m_tools.document.hasBook() || m_tools.document.book().schoolClass.id != m_class) {
        finish(); // another class has its own first steps, or had them
        return;
    }
    const ClassBook& book = m_tools.document.book();
    // One who was typed is followed by others; a list comes whole.
    const bool isList = book.students.size() > m_students + 1;
    m_students = book.students.size();
    if (m_isOnlyNames) {
        if (isList) {
            goToMap();
        }
    } else if (m_step == Step::Names && isList) {
        start(book.outcomes.empty() ? Step::Outcomes : Step::Rule);
    } else if (m_step != Step::Rule && !book.outcomes.empty()) {
        start(Step::Rule);
    }
}

void OwnClassGuide::finish()
{
    m_ribbon->hide();
    m_ribbon->deleteLater();
    disconnect(&m_frame, nullptr, this, nullptr);
    disconnect(&m_tools.document, nullptr, this, nullptr);
    deleteLater();
}

void OwnClassGuide::run(const char* command)
{
    if (QAction* action = m_tools.commands.find(QLatin1String(command))) {
        action->trigger();
    }
}

} // namespace trellis::ui
