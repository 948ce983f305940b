// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A disk without room, and what was typed while it was full.
#include "core/storage/edits/notes.h"
#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "tests/support/full_disk.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/drafts.h"
#include "ui/document/document.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <cstdlib>
#include <filesystem>
#include <memory>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::FullDisk;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

void type(const char* text)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    OpenedWindow::settle();
}

QLineEdit& field(const OpenedWindow& o, const char* name)
{
    for (auto* one : o.window.findChildren<QLineEdit*>()) {
        if (one->isVisible() && one->accessibleName() == QLatin1String(name)) {
            one->setFocus();
            return *one;
        }
    }
    CAPTURE(name);
    FAIL("no such field");
    std::abort();
}

/// Begins to type something that is kept when it is left.
void begin(OpenedWindow& o, const std::string& what)
{
    if (what == "note of a mark") {
        o.press(Qt::Key_F2);
    } else if (what == "exemption") {
        o.press(Qt::Key_E, Qt::ControlModifier);
    } else if (what == "decision") {
        o.press(Qt::Key_D, Qt::ControlModifier);
        o.press(Qt::Key_C);
    } else if (what == "quick note") {
        o.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    } else {
        o.press(Qt::Key_4, Qt::ControlModifier);
        o.press(what == "goal" ? Qt::Key_G : Qt::Key_N);
        if (what == "goal") {
            field(o, "I will be able to");
        }
    }
    type("kept words");
}

/// How often the words are in the file.
int found(const SmallClass& c)
{
    int count = 0;
    const auto written = readStudentNotes(c.gradebook, c.student(0));
    REQUIRE(written);
    for (const StudentNote& note : written->notes) {
        count += note.text == "kept words" ? 1 : 0;
    }
    const ClassBook book = c.book();
    const StudentRecord& record = book.students.at(0);
    for (const Goal& goal : record.goals) {
        count += goal.text == "kept words" ? 1 : 0;
    }
    for (const Decision& decision : record.decisions) {
        count += decision.reason == "kept words" ? 1 : 0;
    }
    for (const Exemption& exemption : record.exemptions) {
        count += exemption.reason == "kept words" ? 1 : 0;
    }
    for (const Evidence& mark : record.evidence) {
        const auto note =
            mark.hasNote ? readNote(c.gradebook, mark.id) : Result<std::string>(std::string());
        REQUIRE(note);
        count += *note == "kept words" ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("full disk: what was half-typed is asked about, and saved once there is room",
          "[ui][window][leaving]")
{
    const std::string what =
        GENERATE("note", "goal", "note of a mark", "exemption", "decision", "quick note");
    CAPTURE(what);
    SmallClass c(3, 2);
    c.rate(0, 0, 2, "2026-11-02");
    OpenedWindow o(pathOf(c));
    begin(o, what);
    {
        const FullDisk full;
        CHECK(o.closeAnswering("Stay"));
        CHECK(o.window.isVisible());
        CHECK(o.window.document()->waitingCount() == 1);
    }
    CHECK(found(c) == 0);
    CHECK_FALSE(o.closeAnswering("Stay")); // there is room again
    CHECK_FALSE(o.window.isVisible());
    CHECK(found(c) == 1);
}

TEST_CASE("full disk: what could not be saved waits while other pages are looked at",
          "[ui][window][leaving]")
{
    const std::string what = GENERATE("note", "goal", "note of a mark");
    CAPTURE(what);
    SmallClass c(3, 2);
    c.rate(0, 0, 2, "2026-11-02");
    OpenedWindow o(pathOf(c));
    begin(o, what);
    {
        const FullDisk full;
        o.press(Qt::Key_Return); // saves; in a goal it may go to the next field
        o.press(Qt::Key_2, Qt::ControlModifier);
        o.press(Qt::Key_7, Qt::ControlModifier);
        o.press(Qt::Key_4, Qt::ControlModifier);
        OpenedWindow::settle();
        CHECK(o.window.document()->waitingCount() == 1);
        CHECK_FALSE(o.window.document()->tryAgain());
        CHECK(o.window.document()->waitingCount() == 1);
    }
    REQUIRE(o.window.document()->tryAgain());
    CHECK(found(c) == 1);
}

TEST_CASE("full disk: what is only begun, and has no room to wait in, is asked about",
          "[ui][window][leaving]")
{
    SmallClass c(3, 2);
    auto o = std::make_unique<OpenedWindow>(pathOf(c));
    o->press(Qt::Key_7, Qt::ControlModifier);
    o->command("course.groups").trigger();
    field(*o, "Name of the group");
    type("Lab pair");
    {
        const FullDisk full(4); // not even for a few words
        CHECK(o->closeAnswering("Stay"));
        CHECK(o->window.isVisible());
        CHECK(field(*o, "Name of the group").text() == QStringLiteral("Lab pair"));
    }
    CHECK_FALSE(o->closeAnswering("Stay"));
    o.reset();
    CHECK(std::filesystem::exists(draftsPath(c.gradebook.path())));
}
