// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is done with a student of the roster, asked for where the roster is not seen.
#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/course/course_screen.h"
#include "ui/course/move_dialog.h"
#include "ui/course/roster_section.h"
#include "ui/map/map_view.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::contentOf;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// With the ring of the Map on the third student.
void goToThird(OpenedWindow& o)
{
    o.command("go.map").trigger();
    o.map().setCurrentIndex(o.map().model()->index(2, 0));
    o.settle();
}

QString chosenName(const OpenedWindow& o)
{
    const auto* roster = o.window.findChild<RosterSection*>();
    return roster->list()->currentIndex().siblingAtColumn(0).data().toString();
}

} // namespace

TEST_CASE("roster: a dialog asked for on the Map is about the student in view", "[ui][window]")
{
    SmallClass c(4, 2);
    REQUIRE(addClass(c.gradebook, c.course, {"Period 5", {}}));
    OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    goToThird(o);
    QString words;
    QTimer::singleShot(0, &o.window, [&words] {
        auto* dialog = qobject_cast<MoveDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            words += label->text();
        }
        dialog->reject();
    });
    o.command("roster.moveClass").trigger();
    CHECK(words.contains(QStringLiteral("Family0002")));
    CHECK(chosenName(o).contains(QStringLiteral("Family0002")));
}

TEST_CASE("roster: nobody is moved out before the student is seen", "[ui][window]")
{
    SmallClass c(4, 2);
    OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    goToThird(o);
    const std::string before = contentOf(c.gradebook.path());
    o.command("roster.moveOut").trigger();
    CHECK(contentOf(c.gradebook.path()) == before);
    CHECK(o.where().contains(QStringLiteral("Course")));
    CHECK(chosenName(o).contains(QStringLiteral("Family0002")));
    CHECK(o.said().contains(QStringLiteral("Given0002")));

    o.press(Qt::Key_Delete);
    CHECK(o.said().contains(QStringLiteral("Given0002")));
    CHECK(contentOf(c.gradebook.path()) != before);
}

TEST_CASE("roster: where nobody is in view, the student is asked for", "[ui][window]")
{
    SmallClass c(4, 2);
    OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    o.command("go.history").trigger();
    const std::string before = contentOf(c.gradebook.path());
    o.command("roster.merge").trigger();
    CHECK(contentOf(c.gradebook.path()) == before);
    CHECK(o.said().contains(QStringLiteral("Choose the student first")));
}

TEST_CASE("roster: who is looked at is chosen alone, also with a key that takes Ctrl",
          "[ui][window]")
{
    SmallClass c(4, 2);
    OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    o.command("course.roster").trigger();
    OpenedWindow::settle();
    const auto* table = o.window.findChild<RosterSection*>()->list();
    goToThird(o);
    QTest::keyPress(&o.window, Qt::Key_Control, Qt::ControlModifier);
    o.command("roster.moveOut").trigger(); // first shows who is meant
    const auto rows = table->selectionModel()->selectedRows();
    QTest::keyRelease(&o.window, Qt::Key_Control);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().siblingAtColumn(0).data().toString().contains(QStringLiteral("Family0002")));
}
