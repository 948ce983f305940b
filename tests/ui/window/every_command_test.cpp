// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Whatever a menu offers does something that can be seen, and stands whatever the gradebook lacks.
// The entries are read from the menus themselves, so a new one is tried as well.
#include "core/exchange/sample.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/what_is_seen.h"
#include "ui/common/commands.h"
#include "ui/common/screen.h"
#include "ui/common/theme.h"
#include "ui/document/document.h"
#include "ui/window/frame.h"
#include "ui/window/screens.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QStatusBar>

#include <set>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::isSeen;
using trellis::test::Machine;
using trellis::test::menuEntries;
using trellis::test::MenuEntry;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::Seen;
using trellis::test::SmallClass;
using trellis::test::TempFolder;
using trellis::test::testAuthor;
using trellis::test::WhatComesUp;
using trellis::test::whatIsSeen;

namespace {

/// Commands change how everything looks, and a caret that blinks is nothing that they did.
struct UsualLook {
    UsualLook() { QApplication::setCursorFlashTime(0); }
    ~UsualLook()
    {
        QApplication::setCursorFlashTime(flash);
        applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
    }
    UsualLook(const UsualLook&) = delete;
    UsualLook& operator=(const UsualLook&) = delete;

    int flash = QApplication::cursorFlashTime();
};

/// A machine on which copies go into a folder of the test's own.
std::unique_ptr<Machine> newMachine()
{
    auto machine = std::make_unique<Machine>();
    machine->settings.setValue(QStringLiteral("backupFolder"),
                               QString::fromStdString(machine->folder.file("copies").string()));
    return machine;
}

/// The commands that lead to every screen, and to every part of one that has commands of its own.
const std::vector<const char*>& places()
{
    static const std::vector<const char*> all{"go.map",         "go.record",     "go.student",
                                              "go.conferences", "go.history",    "course.outcomes",
                                              "course.levels",  "course.credit", "course.calendar",
                                              "course.roster",  "course.groups", "course.nextTerm"};
    return all;
}

void openAt(OpenedWindow& o, const char* place)
{
    o.window.frame()->makeAll(); // whose commands are there with them
    o.command(place).trigger();
    for (int i = 0; i < 3; ++i) {
        OpenedWindow::settle(); // the menus follow, and what waits for them
    }
}

/// A sample class on a screen, which is opened anew where a command has left it otherwise.
class FreshSample {
public:
    explicit FreshSample(const char* place) : m_place(place) {}

    OpenedWindow& window()
    {
        if (m_window == nullptr || !isFresh()) {
            m_window.reset();
            m_machine = newMachine();
            m_window = std::make_unique<OpenedWindow>(*m_machine);
            m_window->window.openSample();
            openAt(*m_window, m_place);
            m_seen = whatIsSeen(*m_window);
        }
        return *m_window;
    }
    /// As it came up.
    [[nodiscard]] const Seen& seen() const { return m_seen; }

private:
    bool isFresh()
    {
        OpenedWindow& o = *m_window;
        if (!o.window.isVisible() || o.window.frame() == nullptr) {
            return false;
        }
        o.window.activateWindow();
        o.press(Qt::Key_Escape);
        openAt(o, m_place);
        o.window.statusBar()->clearMessage();
        return isSeen(o, m_seen);
    }

    const char* m_place;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<OpenedWindow> m_window;
    Seen m_seen;
};

/// Nothing is to be seen where things are already as they were asked for: a choice that is made, a
/// screen or a part of it that is shown, a sample class that nobody has touched.
bool isSoAlready(const OpenedWindow& o, const QAction& action, const char* place)
{
    const QString id = action.objectName();
    const bool isChosen = action.isChecked() && action.actionGroup() != nullptr &&
                          action.actionGroup()->isExclusive();
    const Frame* frame = o.window.frame();
    const ScreenKind* shown = frame != nullptr ? screenKind(frame->place().screen) : nullptr;
    return isChosen || id == QLatin1String(place) ||
           (shown != nullptr &&
            (id == QLatin1String("go.") + shown->icon || id == QLatin1String("file.sample")));
}

/// What is tried once: a command on a screen, of which Course is one with all its parts, or how
/// everything looks, which no screen has a part in.
QString onceOn(const char* place, const QString& id)
{
    const bool isLook = id.startsWith(QLatin1String("view.")) &&
                        id != QLatin1String("view.evidence") &&
                        id != QLatin1String("view.hideNames");
    const QString screen =
        QString::fromLatin1(place).section(QLatin1Char('.'), 0, 0) == QLatin1String("course")
            ? QStringLiteral("course")
            : QString::fromLatin1(place);
    return isLook ? id : screen + QLatin1Char(' ') + id;
}

/// Whether triggering it leads to anything that can be seen. Dialogs are left with Escape.
bool doesSomething(OpenedWindow& o, const Seen& before, QAction& action)
{
    WhatComesUp up;
    action.trigger();
    OpenedWindow::settle();
    OpenedWindow::settle();
    up.sendAway(o.window);
    return !up.windows().isEmpty() || !o.window.isVisible() || !isSeen(o, before);
}

/// Nothing of a list or a grid is chosen, and no cursor is in it.
void chooseNothing(OpenedWindow& o)
{
    for (QAbstractItemView* list : o.window.findChildren<QAbstractItemView*>()) {
        if (list->isVisible() && list->selectionModel() != nullptr) {
            list->selectionModel()->clear();
        }
    }
    OpenedWindow::settle();
}

void hideNames(OpenedWindow& o)
{
    QAction& hide = o.command("view.hideNames");
    if (!hide.isChecked()) {
        hide.trigger();
        OpenedWindow::settle();
    }
}

using Do = std::function<void(OpenedWindow&)>;

/// Triggers what the menus offer and was not tried before. False where that left the gradebook.
bool tryAll(OpenedWindow& o, const char* place, const Do& prepare, std::set<QString>& tried)
{
    const Document* document = o.window.document();
    REQUIRE(document != nullptr);
    openAt(o, place);
    for (const MenuEntry& entry : menuEntries(o)) {
        if (!entry.isEnabled || tried.count(entry.id) > 0) {
            continue;
        }
        openAt(o, place);
        prepare(o);
        QAction* action = o.window.commands().find(entry.id);
        if (action == nullptr || !action->isEnabled()) {
            continue; // it went with what was done before
        }
        tried.insert(entry.id);
        CAPTURE(place, entry.id);
        WhatComesUp up;
        action->trigger();
        OpenedWindow::settle();
        OpenedWindow::settle();
        up.sendAway(o.window);
        CHECK(true); // the program is still there
        if (!o.window.isVisible() || o.window.document() != document) {
            return false;
        }
    }
    return true;
}

/// Triggers every entry of every screen of a gradebook that is enabled there.
void tryEverything(
    const Do& open, const Do& prepare = [](OpenedWindow& /*o*/) {}, std::size_t least = 80)
{
    const UsualLook look;
    std::set<QString> tried;
    for (const char* place : places()) {
        bool isDone = false;
        while (!isDone) {
            const auto machine = newMachine();
            OpenedWindow o(*machine);
            open(o);
            isDone = tryAll(o, place, prepare, tried);
        }
    }
    CHECK(tried.size() > least);
}

} // namespace

TEST_CASE("commands: every entry of every menu does something that can be seen",
          "[ui][window][commands]")
{
    const UsualLook look;
    std::set<QString> tried;
    for (const char* place : places()) {
        FreshSample sample(place);
        const std::vector<MenuEntry> entries = menuEntries(sample.window());
        REQUIRE(entries.size() > 40);
        for (const MenuEntry& entry : entries) {
            CAPTURE(place, entry.id, entry.text);
            REQUIRE_FALSE(entry.id.isEmpty());
            CHECK(entry.tip.endsWith(QLatin1Char('.')));
            if (!entry.isEnabled || !tried.insert(onceOn(place, entry.id)).second) {
                continue;
            }
            OpenedWindow& o = sample.window();
            QAction& action = o.command(entry.id.toLatin1().constData());
            if (!isSoAlready(o, action, place)) {
                CHECK(doesSomething(o, sample.seen(), action));
            }
        }
    }
}

TEST_CASE("commands: every entry does something before there is a gradebook",
          "[ui][window][commands]")
{
    const UsualLook look;
    for (const MenuEntry& entry : menuEntries(OpenedWindow())) {
        CAPTURE(entry.id);
        const auto machine = newMachine();
        OpenedWindow o(*machine);
        QAction& action = o.command(entry.id.toLatin1().constData());
        const Seen before = whatIsSeen(o);
        if (entry.isEnabled && !isSoAlready(o, action, "")) {
            CHECK(doesSomething(o, before, action));
        }
    }
}

TEST_CASE("commands: none falls over a class without students or without outcomes",
          "[ui][window][commands]")
{
    const bool hasStudents = GENERATE(false, true);
    CAPTURE(hasStudents);
    const SmallClass c(hasStudents ? 3 : 0, hasStudents ? 0 : 2);
    tryEverything([&c](OpenedWindow& o) { REQUIRE(o.window.openFile(pathOf(c))); });
}

TEST_CASE("commands: none falls over a gradebook whose only class was taken back",
          "[ui][window][commands]")
{
    tryEverything(
        [](OpenedWindow& o) {
            const auto path = o.machine.folder.file("own.trellis");
            o.makeClass(QString::fromStdString(path.string()), QStringLiteral("Biology"));
            o.command("edit.undo").trigger();
            OpenedWindow::settle();
            REQUIRE_FALSE(o.window.document()->hasBook());
        },
        [](OpenedWindow& /*o*/) {}, 20);
}

TEST_CASE("commands: none falls over a screen where nothing is chosen", "[ui][window][commands]")
{
    tryEverything([](OpenedWindow& o) { o.window.openSample(); }, chooseNothing);
}

TEST_CASE("commands: none falls over names that are hidden", "[ui][window][commands]")
{
    tryEverything([](OpenedWindow& o) { o.window.openSample(); }, hideNames);
}

TEST_CASE("commands: none changes a gradebook that can only be looked at", "[ui][window][commands]")
{
    const TempFolder folder;
    const auto path = folder.file("class.trellis");
    REQUIRE(makeSample(path, day("2026-11-20"), testAuthor()));
    const auto first = Document::open(path, testAuthor(), [] { return day("2026-11-20"); });
    REQUIRE(first);
    const std::string before = contentOf(path);
    tryEverything([&path](OpenedWindow& o) {
        REQUIRE(o.window.openFile(QString::fromStdString(path.string())));
        REQUIRE(o.window.document()->isReadOnly());
    });
    CHECK(contentOf(path) == before);
}
