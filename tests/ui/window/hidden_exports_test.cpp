// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What leaves the window as a file while names are hidden is about nobody whose name is.
#include "core/storage/edits/conferences.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/file_choice.h"
#include "tests/ui/window/opened_window.h"
#include "ui/document/document.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/window/exports.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <string>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::bytesOf;
using trellis::test::day;
using trellis::test::FileChoice;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

void plan(SmallClass& c, std::size_t student, const char* iso)
{
    Conference conference;
    conference.student = c.student(student);
    conference.classes = {c.schoolClass};
    conference.date = day(iso);
    conference.start = 17 * 60;
    REQUIRE(planConferences(c.gradebook, {conference}));
}

/// With the names of all but the second student hidden, at a place about another one.
struct HiddenWindow : OpenedWindow {
    explicit HiddenWindow(const SmallClass& c) : OpenedWindow(pathOf(c))
    {
        map().setCurrentIndex(map().map().index(1, 0));
        press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        goTo(ScreenId::Student, c.student(0));
    }

    /// Ctrl+Shift+E, in a window that a dialog may have taken the keyboard from.
    void exportIt()
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }

    void goTo(ScreenId screen, StudentId student)
    {
        Place there = window.frame()->place();
        there.screen = screen;
        there.student = student;
        window.frame()->goTo(there);
        settle();
    }

    [[nodiscard]] QStringList kinds() const
    {
        QStringList ids;
        for (const ui::ExportKind& kind : window.exports()) {
            ids.append(kind.id);
        }
        return ids;
    }

    [[nodiscard]] QString file(const char* name) const
    {
        return QString::fromStdString(machine.folder.file(name).string());
    }
};

bool tells(const std::string& text, int student)
{
    return text.find("Given000" + std::to_string(student)) != std::string::npos ||
           text.find("Family000" + std::to_string(student)) != std::string::npos;
}

} // namespace

TEST_CASE("hide names: no file is called after a hidden student, nor written about one",
          "[ui][window][export]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 3, "2026-11-02");
    c.rate(1, 0, 2, "2026-11-02");
    HiddenWindow o(c);
    for (const ScreenId screen : {ScreenId::Student, ScreenId::Conferences}) {
        o.goTo(screen, c.student(0));
        CHECK_FALSE(o.kinds().contains(QStringLiteral("studentSheet")));
        CHECK_FALSE(o.kinds().contains(QStringLiteral("studentPage")));
        for (const ExportKind& kind : o.window.exports()) {
            CHECK_FALSE(tells(kind.name.toStdString(), 0));
        }
    }
    // Of the one who is shown, everything.
    o.goTo(ScreenId::Student, c.student(1));
    CHECK(o.kinds().contains(QStringLiteral("studentSheet")));

    for (const char* table : {"levels", "roster"}) {
        CAPTURE(table);
        const FileChoice choice(o.file("table.csv"),
                                QLatin1String(table[0] == 'l' ? "Levels" : "Roster"));
        o.exportIt();
        const auto written = o.machine.folder.file("table.csv");
        REQUIRE(std::filesystem::exists(written));
        const std::string text = bytesOf(written);
        CHECK(tells(text, 1));
        CHECK_FALSE(tells(text, 0));
        CHECK_FALSE(tells(text, 2));
        CHECK(o.said().endsWith(QStringLiteral("Students whose names are hidden are not in it.")));
        std::filesystem::remove(written);
    }

    o.command("view.hideNames").trigger();
    const FileChoice choice(o.file("all.csv"), QStringLiteral("Levels"));
    o.exportIt();
    CHECK(tells(bytesOf(o.machine.folder.file("all.csv")), 0));
    CHECK_FALSE(o.said().contains(QStringLiteral("hidden")));
}

TEST_CASE("calendar file: the conferences that are still to come, under the names they go by",
          "[ui][window][export]")
{
    SmallClass c(4, 2);
    plan(c, 0, "2026-12-10");
    plan(c, 1, "2026-11-20"); // today
    plan(c, 2, "2026-11-19"); // over
    OpenedWindow o(pathOf(c));
    o.command("go.conferences").trigger();
    OpenedWindow::settle();
    const auto path = o.machine.folder.file("talks.ics");
    const FileChoice choice(QString::fromStdString(path.string()));
    o.command("conferences.calendar").trigger();
    CHECK(choice.suggested() == QStringList{QStringLiteral("conferences.ics")});
    const std::string text = bytesOf(path);
    CHECK(text.find("SUMMARY:Conference: Given0000 Family0000") != std::string::npos);
    CHECK(text.find("DTSTART:20261210T170000") != std::string::npos);
    CHECK(tells(text, 1));
    CHECK_FALSE(tells(text, 2));
    CHECK_FALSE(tells(text, 3));
    CHECK(o.said() ==
          QStringLiteral("2 conferences are in the calendar file \u2068%1\u2069. Not in it: 1 that "
                         "is over.")
              .arg(QString::fromStdString(path.string())));
}

TEST_CASE("calendar file: without conferences, or where none may be named, none is written",
          "[ui][window][export]")
{
    SmallClass c(3, 2);
    {
        OpenedWindow o(pathOf(c));
        o.command("go.conferences").trigger();
        const FileChoice choice(QStringLiteral("/nowhere"));
        o.command("conferences.calendar").trigger();
        CHECK(choice.suggested().isEmpty());
        CHECK(o.said() == QStringLiteral("No conference has a date yet. Plan them first."));
    }
    plan(c, 0, "2026-12-10");
    HiddenWindow o(c);
    o.goTo(ScreenId::Conferences, c.student(0));
    {
        const FileChoice choice(QStringLiteral("/nowhere"));
        o.command("conferences.calendar").trigger();
        CHECK(choice.suggested().isEmpty());
        CHECK(o.said().startsWith(QStringLiteral("Nobody whose name is shown")));
    }
    plan(c, 1, "2026-12-11");
    REQUIRE(o.window.document()->reload());
    const auto path = o.machine.folder.file("talks.ics");
    const FileChoice choice(QString::fromStdString(path.string()));
    o.command("conferences.calendar").trigger();
    CHECK(tells(bytesOf(path), 1));
    CHECK_FALSE(tells(bytesOf(path), 0));
    CHECK(
        o.said() ==
        QStringLiteral("1 conference is in the calendar file \u2068%1\u2069. Students whose names "
                       "are hidden are not in it.")
            .arg(QString::fromStdString(path.string())));
}
