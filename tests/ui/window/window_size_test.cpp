// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The window stays on the screen, whatever is written in it and wherever it was the last time.
#include "core/storage/edits/course_details.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/cut_names.h"
#include "ui/window/frame.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QApplication>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::Machine;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// Whatever has a name has one of 300 letters, without a blank to break it at.
struct LongClass : SmallClass {
    LongClass()
    {
        Student student;
        student.familyName = kLong;
        student.givenName = kLong;
        student.preferredGivenName = kLong;
        REQUIRE(addStudent(gradebook, schoolClass, student, std::nullopt));
        Outcome outcome = book().outcomes.at(0);
        outcome.title = kLong;
        outcome.shortName = kLong;
        REQUIRE(changeOutcomes(gradebook, book(), {outcome}));
        REQUIRE(changeCourse(gradebook, book(), kLong, std::nullopt));
        SchoolClass renamed = book().schoolClass;
        renamed.name = kLong;
        REQUIRE(changeClass(gradebook, book(), renamed));
        for (const StudentRecord& record : book().students) {
            if (record.student.familyName == kLong) {
                longest = record.student.id;
            }
        }
    }

    const std::string kLong = std::string(300, 'X');
    StudentId longest;
};

} // namespace

TEST_CASE("window size: no name widens the window or a screen", "[ui][window]")
{
    constexpr int kNarrowest = 1024;
    LongClass c;
    OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    Place there = o.window.frame()->place();
    there.student = c.longest;
    there.outcome = c.outcome(0);
    o.window.frame()->goTo(there);
    OpenedWindow::settle();
    o.press(Qt::Key_C); // the status line tells of it
    for (const bool isHiding : {false, true}) {
        if (isHiding) {
            o.window.frame()->goTo(there);
            o.command("view.hideNames").trigger();
        }
        for (const ScreenKind& kind : screenKinds()) {
            there.screen = kind.id;
            o.window.frame()->goTo(there);
            OpenedWindow::settle();
            CAPTURE(isHiding, screenName(kind));
            CHECK(o.window.minimumSizeHint().width() <= kNarrowest);
            const Screen* screen = o.window.frame()->screen();
            CHECK(screen->minimumSizeHint().width() <= kNarrowest);
        }
    }
    o.window.frame()->showNotice(QString::fromStdString(c.kLong));
    OpenedWindow::settle();
    CHECK(o.window.minimumSizeHint().width() <= kNarrowest);
}

TEST_CASE("window size: of a word that is too long the middle goes", "[ui][window]")
{
    const QString sentence = QStringLiteral("Names are hidden, except that of \u2068%1\u2069.");
    const QString whole = sentence.arg(QStringLiteral("Ana-Maria"));
    CHECK(withShortWords(whole) == whole);
    // Lines are broken behind hyphens as well: none of these words is too long.
    const QString hyphens = sentence.arg(QStringLiteral(
        "Wolfeschlegelsteinhausenbergerdorff-Montgomery-Fitzgerald, Alexandrina-Josephina"));
    CHECK(withShortWords(hyphens) == hyphens);
    const QString cut = withShortWords(sentence.arg(QString(300, QLatin1Char('X'))));
    CHECK(cut.size() < 80);
    CHECK(cut.startsWith(QStringLiteral("Names are hidden, except that of \u2068XXX")));
    CHECK(cut.endsWith(QStringLiteral("X\u2069.")));
}

TEST_CASE("window size: it comes back with its title and its lower edge on the screen",
          "[ui][window]")
{
    Machine machine;
    const QRect room = QApplication::primaryScreen()->availableGeometry();
    {
        OpenedWindow before(machine);
        before.window.setGeometry(room.adjusted(0, 0, 0, 0));
        OpenedWindow::settle();
        before.window.close();
    }
    const QRect edges(1, 22, 1, 5); // as one desktop draws them
    machine.settings.setValue(QStringLiteral("window/edges"), edges);
    WindowTools tools;
    tools.author = test::testAuthor();
    tools.settings = &machine.settings;
    const MainWindow after(std::move(tools));
    CHECK(after.geometry().top() >= room.top() + 22);
    CHECK(after.geometry().bottom() <= room.bottom() - 5);
    CHECK(after.geometry().left() >= room.left() + 1);
    CHECK(after.geometry().right() <= room.right() - 1);
}
