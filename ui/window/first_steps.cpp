// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/first_steps.h"

#include "ui/common/commands.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/common/preferences.h"
#include "ui/document/document.h"
#include "ui/window/frame.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace trellis::ui {

namespace {

QString doneKey()
{
    return QStringLiteral("firstSteps/done");
}

QString shownKey()
{
    return QStringLiteral("firstSteps/shown");
}

} // namespace

FirstSteps::FirstSteps(const ScreenTools& tools, Frame& frame) : QFrame(&frame), m_tools(tools)
{
    setAccessibleName(tr("First five minutes"));
    auto* title = new QLabel(tr("First five minutes"), this);
    title->setTextFormat(Qt::PlainText);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setText(QStringLiteral("\u00D7"));
    close->setAccessibleName(tr("Close the list"));
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    layout->addLayout(top);

    addStep(QStringLiteral("rate"), tr("Rate a cell: choose it and press a level's letter"));
    addStep(QStringLiteral("undo"), tr("Take it back"), "edit.undo");
    if (screenKind(ScreenId::Today) != nullptr) {
        addStep(QStringLiteral("today"), tr("See who is one away"), "go.today");
    }
    addStep(QStringLiteral("sheet"), tr("Preview a conference sheet"));
    addStep(QStringLiteral("hide"), tr("Hide names"), "view.hideNames");

    QAction* shown = tools.commands.add(
        {.id = QStringLiteral("help.firstSteps"),
         .menu = MenuId::Help,
         .text = tr("First five &minutes"),
         .tip = tr("A few things worth trying; each is ticked once you have done it."),
         .synonyms = tr("tutorial introduction getting started learn")},
        [this] {
            m_tools.settings.setValue(shownKey(), isHidden());
            setVisible(isHidden());
        });
    shown->setCheckable(true);
    const bool isShown = tools.settings.value(shownKey(), false).toBool();
    shown->setChecked(isShown);
    setVisible(isShown);
    const auto newest = tools.document.gradebook().history(1);
    m_newest = newest && !newest->empty() ? newest->front().id : OpId{};
    connect(close, &QToolButton::clicked, shown, &QAction::trigger);

    connect(&tools.document, &Document::saved, this, &FirstSteps::look);
    connect(&tools.names, &NameGuard::changed, this, [this] {
        if (m_tools.names.isHiding()) {
            tick(QStringLiteral("hide"));
        }
    });
    connect(&frame, &Frame::screenChanged, this, [this, &frame] {
        const ScreenId id = frame.screen()->id();
        if (id == ScreenId::Today) {
            tick(QStringLiteral("today"));
        }
    });
    // Commands come after this, and get other keys.
    connect(&tools.commands, &Commands::changed, this, &FirstSteps::follow);
    connect(&Preferences::of(tools.settings), &Preferences::keysChanged, this, &FirstSteps::refresh,
            Qt::QueuedConnection);
    follow();
}

void FirstSteps::follow()
{
    for (const char* preview : {"student.print", "conferences.print"}) {
        if (const QAction* action = m_tools.commands.find(QLatin1String(preview))) {
            connect(action, &QAction::triggered, this, &FirstSteps::tickSheet,
                    Qt::UniqueConnection);
        }
    }
    refresh();
}

void FirstSteps::tickSheet()
{
    tick(QStringLiteral("sheet"));
}

void FirstSteps::offer(QSettings& settings)
{
    if (!settings.contains(shownKey())) {
        settings.setValue(shownKey(), true);
    }
}

void FirstSteps::addStep(const QString& id, const QString& text, const char* command)
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout()->addWidget(label);
    m_steps.push_back({id, text, command, label});
}

void FirstSteps::look()
{
    const auto history = m_tools.document.gradebook().history(1);
    if (!history || history->empty() || history->front().id == m_newest) {
        return;
    }
    m_newest = history->front().id;
    const auto kind = opKindFromName(history->front().kind);
    if (kind == OpKind::Rate) {
        tick(QStringLiteral("rate"));
    } else if (kind == OpKind::Undo || kind == OpKind::WithdrawChange) {
        tick(QStringLiteral("undo"));
    }
}

void FirstSteps::tick(const QString& id)
{
    QStringList done = m_tools.settings.value(doneKey()).toStringList();
    if (!done.contains(id)) {
        done.append(id);
        m_tools.settings.setValue(doneKey(), done);
        refresh();
    }
}

void FirstSteps::refresh()
{
    const QStringList done = m_tools.settings.value(doneKey()).toStringList();
    for (const Step& step : m_steps) {
        const bool isDone = done.contains(step.id);
        const QString key =
            step.command != nullptr ? keyOf(m_tools.commands, step.command) : QString();
        step.label->setText((isDone ? QStringLiteral("\u2611 ") : QStringLiteral("\u2610 ")) +
                            withKey(step.text, key));
        step.label->setForegroundRole(isDone ? QPalette::PlaceholderText : QPalette::WindowText);
    }
}

} // namespace trellis::ui
