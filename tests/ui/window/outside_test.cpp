// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The window beside other runs of the program on the same gradebook: nobody tells it to look, it
// does so by itself.
#include "core/storage/erase.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/document/document.h"
#include "ui/document/lock_note.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/window/file_bar.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;
using trellis::test::writeBytes;

namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kSecondMs = 1000;

/// What a run of the program knows of this machine: nothing of the tester's own.
QProcessEnvironment environmentIn(const SmallClass& c)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString home = QString::fromStdString(c.folder.path().string());
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

/// Capable for the first student on an outcome, by the command line.
void markOutside(const SmallClass& c, int outcome)
{
    const auto marks = c.folder.file("mark.csv");
    writeBytes(marks,
               fmt::format("student_number,outcome,date,level\n00001,{},2026-11-1{},Capable\n",
                           outcome, outcome));
    QProcess run;
    run.setProcessEnvironment(environmentIn(c));
    run.start(QStringLiteral(TRELLIS_PROGRAM),
              {QStringLiteral("import"), QStringLiteral("evidence"), pathOf(c),
               QString::fromStdString(marks.string()), QStringLiteral("--class"),
               QStringLiteral("Period 3"), QStringLiteral("--add-all")});
    REQUIRE(run.waitForFinished(kPatienceMs));
    INFO(run.readAllStandardError().toStdString());
    REQUIRE(run.exitCode() == 0);
}

/// The program's own window on the gradebook, in a process of its own.
struct OtherWindow {
    explicit OtherWindow(const SmallClass& c)
    {
        process.setProcessEnvironment(environmentIn(c));
        process.start(QStringLiteral(TRELLIS_PROGRAM), {pathOf(c)});
        REQUIRE(process.waitForStarted(kPatienceMs));
        const auto note = LockNote::pathFor(c.gradebook.path());
        REQUIRE(QTest::qWaitFor([&note] { return std::filesystem::exists(note); }, kPatienceMs));
    }
    ~OtherWindow() { end(); }
    OtherWindow(const OtherWindow&) = delete;
    OtherWindow& operator=(const OtherWindow&) = delete;

    void end()
    {
        process.terminate();
        process.waitForFinished(kPatienceMs);
    }

    QProcess process;
};

} // namespace

TEST_CASE("outside: what the command line changes is in the open window within a second",
          "[ui][window][outside]")
{
    constexpr int kTries = 3; // a busy machine may be late once
    SmallClass c(3, kTries);
    OpenedWindow o(pathOf(c));
    const MapModel& map = o.map().map();
    qint64 soonest = kPatienceMs;
    for (int i = 0; i < kTries; ++i) {
        REQUIRE(map.cell(map.index(0, i))->state.rank == 0);
        markOutside(c, i + 1);
        QElapsedTimer waited;
        waited.start();
        REQUIRE(QTest::qWaitFor([&] { return map.cell(map.index(0, i))->state.rank == 3; },
                                kPatienceMs));
        soonest = std::min(soonest, waited.elapsed());
    }
    CHECK(soonest <= kSecondMs);
    CHECK(o.said() ==
          QStringLiteral("Another program changed this gradebook. You see it as it is now."));
    // And it can be worked with on top of it.
    o.map().setCurrentIndex(map.index(1, 0));
    o.press(Qt::Key_D);
    CHECK(c.book().students.at(0).evidence.size() == kTries);
    CHECK(c.book().students.at(1).evidence.size() == 1);
}

TEST_CASE("outside: a window that may only look can be typed in once the other one is closed",
          "[ui][window][outside]")
{
    SmallClass c(3, 2);
    OtherWindow other(c);
    OpenedWindow o(pathOf(c));
    const QString sentence = QStringLiteral("You can look, but not change, until it is closed");
    REQUIRE(o.window.document()->isReadOnly());
    REQUIRE(o.words().contains(sentence));
    o.press(Qt::Key_C);
    REQUIRE(c.book().students.at(0).evidence.empty());

    other.end();
    REQUIRE(QTest::qWaitFor([&o] { return !o.window.document()->isReadOnly(); }, kPatienceMs));
    OpenedWindow::settle();
    CHECK_FALSE(o.window.findChild<FileBar*>()->isVisible());
    CHECK(o.said() == QStringLiteral("The gradebook can be changed again. You see what is saved."));
    o.press(Qt::Key_C);
    CHECK(c.book().students.at(0).evidence.size() == 1);
}

TEST_CASE("outside: a note about somebody who is erased meanwhile is said, and the file stays open",
          "[ui][window][outside]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.command("go.student").trigger();
    OpenedWindow::settle();
    o.command("student.addNote").trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("asked about her lamp"));
    REQUIRE(eraseStudent(c.gradebook, c.student(0), test::day("2026-11-20")));
    REQUIRE(QTest::qWaitFor([&o] { return o.map().map().rowCount() == 2; }, kPatienceMs));
    OpenedWindow::settle();
    CHECK(o.said().contains(QStringLiteral("asked about her lamp")));
    CHECK(o.window.document()->fileStatus().isWritable());
    CHECK_FALSE(o.words().contains(QStringLiteral("stick removed")));
    // Nobody takes her place unasked; the next one can be worked with.
    CHECK(o.words().contains(QStringLiteral("is not in this class any more.")));
    o.press(Qt::Key_Return);
    OpenedWindow::settle();
    o.command("student.addNote").trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("fine"));
    o.press(Qt::Key_Return);
    CHECK(o.words().contains(QStringLiteral("fine")));
}
