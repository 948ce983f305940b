// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The window takes up a gradebook: what shows it, and what is said of it below.
#include "core/insight/late_marks.h"
#include "ui/common/commands.h"
#include "ui/common/key_words.h"
#include "ui/common/name_guard.h"
#include "ui/common/preferences.h"
#include "ui/document/document.h"
#include "ui/text/dates.h"
#include "ui/window/class_commands.h"
#include "ui/window/edit_commands.h"
#include "ui/window/first_steps.h"
#include "ui/window/frame.h"
#include "ui/window/hide_names.h"
#include "ui/window/level_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/menus.h"
#include "ui/window/navigator.h"
#include "ui/window/screen_hint.h"
#include "ui/window/single_keys.h"
#include "ui/window/status_line.h"
#include "ui/window/toast.h"
#include "ui/window/window_memory.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStackedWidget>

namespace trellis::ui {

namespace {

/// What was entered on a computer whose clock is behind would stand below older marks.
QString clockDoubt(const Document& document)
{
    const Date today = document.today();
    const auto newest = document.hasBook() ? newestMarkAfter(document.book(), today) : std::nullopt;
    return newest ? MainWindow::tr("This computer says %1, but the newest mark here is of %2. "
                                   "Check its clock.")
                        .arg(dateWithYear(today), dateWithYear(*newest))
                  : QString();
}

} // namespace

void MainWindow::makeFrame()
{
    const ScreenTools tools{*m_document, *m_commands, *m_names, *m_tools.settings};
    // Before any screen follows: they show what it says.
    const auto tellApart = [this] {
        if (m_document->hasBook()) {
            m_names->tellApart(m_document->book());
        }
    };
    tellApart();
    connect(m_document.get(), &Document::changed, m_names.get(), tellApart);
    m_edit = std::make_unique<EditCommands>(tools);
    m_frame = new Frame(tools, m_pages);
    new ClassCommands(*m_commands, *m_document, m_frame);
    m_edit->waitWhile([this] {
        const Screen* shown = m_frame != nullptr ? m_frame->screen() : nullptr;
        return shown != nullptr ? shown->whyNothingChanges() : QString();
    });
    m_navigator = std::make_unique<Navigator>(*m_frame, tools);
    m_pages->addWidget(m_frame);
    m_pages->setCurrentWidget(m_frame);

    auto* singleKeys = new SingleKeys(tools, *m_frame, m_frame);
    auto* levels = new LevelCommands(tools, *singleKeys, m_frame);
    connect(singleKeys, &SingleKeys::said, this, &MainWindow::say);
    connect(levels, &LevelCommands::said, this, &MainWindow::say);
    new HideNames(*m_frame, tools, m_frame);
    new ScreenHint(tools, *m_frame, *m_status, m_frame);
    if (!m_isSecond) {
        m_frame->addToRail(new FirstSteps(tools, *m_frame));
    }
    m_status->showToast(new Toast(tools, m_status));
    followFrame();
    followChanges();
    m_edit->refresh();
    if (m_isSample && !m_isSecond) {
        m_edit->beginHere();
    }
    titleWindow();
    if (!m_isSecond) {
        const WindowMemory memory(*m_tools.settings, m_document->gradebook().uid());
        memory.restore(*m_frame);
        memory.follow(*m_frame);
        const QString late = m_isSample ? QString() : clockDoubt(*m_document);
        if (!late.isEmpty()) {
            m_frame->showNotice(late);
        }
    }
}

void MainWindow::followFrame()
{
    // What was said before may name somebody.
    connect(m_names.get(), &NameGuard::changed, m_status, &QStatusBar::clearMessage);
    connect(m_navigator.get(), &Navigator::said, this, &MainWindow::say);
    connect(m_frame, &Frame::said, this, &MainWindow::say);
    // Later: the frame goes with the file that is left.
    connect(
        m_frame, &Frame::fileWanted, this,
        [this](const QString& path) {
            const Place here = m_frame->place();
            if (openFile(path)) {
                m_frame->goTo(here);
            }
        },
        Qt::QueuedConnection);
    connect(m_frame, &Frame::screenChanged, m_menus.get(), &Menus::refresh);
    connect(m_frame, &Frame::screenChanged, m_status, &StatusLine::endOldMessage);
}

void MainWindow::followChanges()
{
    connect(m_document.get(), &Document::said, this, &MainWindow::say);
    connect(m_document.get(), &Document::aboutToSave, m_status, [this](bool slow) {
        if (slow) {
            m_status->showSaving();
        }
    });
    connect(m_edit.get(), &EditCommands::refreshed, m_status, [this](const QString& undo) {
        if (m_edit->isAtFirst()) {
            m_status->showUntouched(*m_document);
        } else {
            m_status->showSaved(*m_document, undo, keyOf(*m_commands, "edit.undo"));
        }
        if (m_hasNews && m_preferences.readsBack()) {
            m_status->readBack(undo);
        }
        m_hasNews = false;
    });
    connect(m_document.get(), &Document::saved, this, [this] {
        m_hasNews = true;
        m_status->clearMessage(); // what was said before the change is past
    });
    connect(m_edit.get(), &EditCommands::said, this, [this](const QString& sentence) {
        if (isActiveWindow()) { // every window hears of every key
            say(sentence);
        }
    });
    connect(m_edit.get(), &EditCommands::takenBackAt, this, &MainWindow::goToCell);
}

void MainWindow::goToCell(StudentId student, OutcomeId outcome)
{
    Place there = m_frame->place();
    const bool isOnMap = there.screen == ScreenId::Map;
    const bool isOnOutcome =
        (there.screen == ScreenId::Record || there.screen == ScreenId::Outcome) &&
        there.outcome == outcome;
    const auto* grid = qobject_cast<const QAbstractItemView*>(QApplication::focusWidget());
    if (grid == nullptr || !m_frame->screen()->isAncestorOf(grid) || (!isOnMap && !isOnOutcome)) {
        return;
    }
    there.student = student;
    there.outcome = outcome;
    there.activity = {}; // the one that is open
    m_frame->goTo(there);
}

} // namespace trellis::ui
