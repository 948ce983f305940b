// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/navigator.h"

#include "core/storage/past_classes.h"
#include "ui/common/commands.h"
#include "ui/document/document.h"
#include "ui/window/frame.h"
#include "ui/window/palette.h"
#include "ui/window/screens.h"

#include <QAction>

#include <algorithm>

namespace trellis::ui {

Navigator::Navigator(Frame& frame, const ScreenTools& tools, QObject* parent)
    : QObject(parent), m_frame(frame), m_tools(tools)
{
    addPalette();
    addScreens();
    addWays();
    addPanes();
    connect(&frame, &Frame::wanted, this, &Navigator::go);
    connect(&frame, &Frame::screenWanted, this, &Navigator::goToScreen);
    refresh();
}

void Navigator::addPalette()
{
    connect(&m_frame, &Frame::findWanted, this, [this] { openPalette(); });
    m_tools.commands.add({.id = QStringLiteral("go.find"),
                          .menu = MenuId::Go,
                          .text = tr("F&ind anything…"),
                          .tip = tr("A student, an outcome or a command; \"mar 6 c\" rates."),
                          .keys = {QKeySequence(Qt::CTRL | Qt::Key_K)},
                          .synonyms = tr("search palette go to command")},
                         [this] { openPalette(); });
    m_tools.commands.add({.id = QStringLiteral("go.findStudent"),
                          .menu = MenuId::Go,
                          .text = tr("Find a s&tudent…"),
                          .tip = tr("By the starts of names; Enter opens the page."),
                          .synonyms = tr("search name page")},
                         [this] { openPalette(QStringLiteral("@")); });
}

void Navigator::openPalette(const QString& typed)
{
    if (m_palette == nullptr) {
        m_palette = new Palette(m_tools, m_frame);
        connect(m_palette, &Palette::wanted, this, &Navigator::go);
        connect(m_palette, &Palette::said, this, &Navigator::said);
    }
    m_palette->open(typed);
}

void Navigator::addScreens()
{
    for (const ScreenKind& kind : screenKinds()) {
        CommandSpec spec;
        spec.id = QStringLiteral("go.%1").arg(kind.icon);
        spec.menu = MenuId::Go;
        spec.text = screenWords(kind.text);
        spec.tip = screenWords(kind.tip);
        spec.keys = {screenKey(kind.id)};
        spec.synonyms = kind.id == ScreenId::Outcome ? tr("page of the outcome open") : QString();
        spec.startsSection = kind.id == screenKinds().front().id;
        m_tools.commands.add(spec, [this, id = kind.id] { goToScreen(id); });
    }
}

void Navigator::addWays()
{
    m_back = m_tools.commands.add({.id = QStringLiteral("go.back"),
                                   .menu = MenuId::Go,
                                   .text = tr("&Back"),
                                   .tip = tr("To where you were before."),
                                   .keys = {QKeySequence(Qt::ALT | Qt::Key_Left)},
                                   .startsSection = true},
                                  [this] { goTo(m_history.back(m_frame.place())); });
    m_forward = m_tools.commands.add({.id = QStringLiteral("go.forward"),
                                      .menu = MenuId::Go,
                                      .text = tr("&Forward"),
                                      .tip = tr("To where you went back from."),
                                      .keys = {QKeySequence(Qt::ALT | Qt::Key_Right)}},
                                     [this] { goTo(m_history.forward(m_frame.place())); });
    m_tools.commands.add({.id = QStringLiteral("go.nextClass"),
                          .menu = MenuId::Go,
                          .text = tr("&Next class"),
                          .tip = tr("The next class of this gradebook, the first after the last."),
                          .keys = {QKeySequence(Qt::CTRL | Qt::Key_Tab)},
                          .synonyms = tr("switch course period")},
                         [this] { goToNextClass(); });
}

void Navigator::addPanes()
{
    m_tools.commands.add({.id = QStringLiteral("go.nextPane"),
                          .menu = MenuId::Go,
                          .text = tr("Next &pane"),
                          .tip = tr("The keyboard goes on: rail, screen, evidence."),
                          .keys = {QKeySequence(Qt::Key_F6)},
                          .startsSection = true},
                         [this] { m_frame.goToNextPane(true); });
    m_tools.commands.add({.id = QStringLiteral("go.previousPane"),
                          .menu = MenuId::Go,
                          .text = tr("P&revious pane"),
                          .tip = tr("The keyboard goes back: evidence, screen, rail."),
                          .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F6)}},
                         [this] { m_frame.goToNextPane(false); });
}

void Navigator::go(const Place& place)
{
    m_history.leave(m_frame.place());
    m_frame.goTo(place);
    refresh();
}

void Navigator::goTo(const std::optional<Place>& place)
{
    if (place) {
        m_frame.goTo(*place);
    }
    refresh();
}

void Navigator::goToScreen(ScreenId id)
{
    const Place here = m_frame.lookedAt();
    Place there;
    there.screen = id;
    // Between these it is the same student and outcome that is looked at; others stay as they were
    // left.
    if (id == ScreenId::Map || id == ScreenId::Student || id == ScreenId::Outcome ||
        id == ScreenId::Conferences) {
        there.student = here.student;
        there.outcome = here.outcome;
    }
    if (id == here.screen) {
        m_frame.focusScreen();
    } else {
        go(there);
    }
}

void Navigator::goToNextClass()
{
    const auto& classes = m_tools.document.classes();
    const QString alone = tr("There is no other class to go to.");
    if (classes.size() < 2) {
        Q_EMIT said(alone);
        return;
    }
    const ClassId shown = m_tools.document.book().schoolClass.id;
    const auto here = std::find_if(classes.begin(), classes.end(),
                                   [shown](const ClassInfo& info) { return info.id == shown; });
    // Those whose term is over are not in the way.
    const auto past = readPastClasses(m_tools.document.gradebook(), m_tools.document.today());
    const auto isPast = [&past](ClassId id) {
        return past && std::find(past->begin(), past->end(), id) != past->end();
    };
    auto next = here;
    do {
        next = next == classes.end() || next + 1 == classes.end() ? classes.begin() : next + 1;
    } while (next != here && isPast(next->id));
    if (next == here) {
        Q_EMIT said(alone);
        return;
    }
    Place there;
    there.screen = m_frame.place().screen;
    there.schoolClass = next->id;
    go(there);
}

void Navigator::refresh()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

} // namespace trellis::ui
