// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/people.h"
#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/inspector/inspector.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/record/record_view.h"
#include "ui/window/crumb.h"
#include "ui/window/frame.h"
#include "ui/window/rail.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>
#include <QTreeWidget>

#include <set>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::Machine;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// A second class of the same course, without students.
void addPeriod5(SmallClass& c)
{
    REQUIRE(addClass(c.gradebook, c.course, {"Period 5", std::nullopt}));
}

bool hasKeyboard(const QWidget& pane)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && (focus == &pane || pane.isAncestorOf(focus));
}

} // namespace

TEST_CASE("frame: the breadcrumbs say where the cursor is and lead there", "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    const QString course = QStringLiteral("Living Environment \u00B7 Period 3");
    CHECK(o.where() ==
          QStringList{course, QStringLiteral("Given0000 Family0000"), QStringLiteral("1 Short 1")});
    o.press(Qt::Key_Down);
    CHECK(o.where().at(1) == QStringLiteral("Given0001 Family0001"));
    o.press(Qt::Key_Right);
    CHECK(o.where().at(2) == QStringLiteral("2 Short 2"));
}

TEST_CASE("frame: the breadcrumbs are in their places before the next key", "[ui][window]")
{
    SmallClass c(1, 2);
    for (const auto& [given, family] :
         {std::pair("Maximiliane Josephine", "Winterbottom-Ashdown"), std::pair("Bo", "Zu")}) {
        Student student;
        student.givenName = given;
        student.familyName = family;
        REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    }
    OpenedWindow o(pathOf(c));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up}) {
        QTest::keyClick(&o.map(), key); // and nothing but the next key follows
        const Crumb* before = nullptr;
        for (const Crumb* crumb : o.window.findChildren<Crumb*>()) {
            if (crumb->isVisible() && before != nullptr) {
                CAPTURE(before->accessibleName(), crumb->accessibleName());
                CHECK(before->geometry().right() < crumb->geometry().left());
            }
            before = crumb->isVisible() ? crumb : before;
        }
    }
}

TEST_CASE("frame: a part of the breadcrumbs that has the room it asks for is whole", "[ui][window]")
{
    for (const bool isTitle : {true, false}) {
        for (double points = 9; points < 14; points += 0.1) {
            Crumb crumb(isTitle);
            QFont font = crumb.font();
            font.setPointSizeF(points);
            crumb.setFont(font);
            for (const char* words : {"Biology \u00B7 Period 1", "Living Environment", "Course"}) {
                crumb.setWords(QString::fromUtf8(words));
                crumb.resize(crumb.sizeHint());
                CAPTURE(isTitle, points);
                CHECK(crumb.shown() == QString::fromUtf8(words));
            }
        }
    }
}

TEST_CASE("frame: the next class and back again, to the same cell", "[ui][window]")
{
    SmallClass c(3, 2);
    addPeriod5(c);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Right);
    const QStringList left = o.where();
    CHECK_FALSE(o.command("go.back").isEnabled());
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(o.where().first() == QStringLiteral("Living Environment \u00B7 Period 5"));
    o.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(o.where() == left);
    o.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(o.where().first() == QStringLiteral("Living Environment \u00B7 Period 5"));
    // The first one comes after the last one.
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(o.where().first() == QStringLiteral("Living Environment \u00B7 Period 3"));
}

TEST_CASE("frame: the cell is found again after the program was ended by force", "[ui][window]")
{
    SmallClass c(3, 2);
    Machine machine;
    OpenedWindow o(machine, pathOf(c));
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Right);
    const QString student =
        QStringLiteral("gradebooks/%1/student").arg(QString::fromStdString(c.gradebook.uid()));
    // Nothing is closed: another program reads what is on the disk.
    const auto kept = [&] {
        return QSettings(machine.settings.fileName(), QSettings::IniFormat)
            .value(student)
            .toLongLong();
    };
    CHECK(QTest::qWaitFor([&] { return kept() == c.student(1).value; }));
}

TEST_CASE("frame: a start finds class and cell as they were left", "[ui][window]")
{
    SmallClass c(3, 2);
    addPeriod5(c);
    Machine machine;
    QStringList left;
    {
        OpenedWindow o(machine, pathOf(c));
        o.press(Qt::Key_Down);
        o.press(Qt::Key_Right);
        left = o.where();
        REQUIRE(left.size() == 3);
    }
    {
        OpenedWindow o(machine);
        o.window.openLast();
        CHECK(o.where() == left);
        o.press(Qt::Key_Tab, Qt::ControlModifier);
    }
    {
        OpenedWindow o(machine);
        o.window.openLast();
        CHECK(o.where().first() == QStringLiteral("Living Environment \u00B7 Period 5"));
        o.window.closeFile();
    }
    {
        // Closed on purpose: the start screen it is.
        OpenedWindow o(machine);
        o.window.openLast();
        CHECK(o.window.document() == nullptr);
    }
    // What is remembered names nobody and nothing.
    for (const QString& key : machine.settings.allKeys()) {
        CAPTURE(key);
        const QString value = machine.settings.value(key).toString();
        for (const char* name : {"Family", "Given", "Period", "Living", "Short"}) {
            CHECK_FALSE(value.contains(QLatin1String(name)));
        }
    }
}

TEST_CASE("frame: F6 goes from pane to pane and Escape comes back", "[ui][window]")
{
    SmallClass c(2, 2);
    c.rate(0, 0, 2, "2026-11-02");
    OpenedWindow o(pathOf(c));
    REQUIRE(hasKeyboard(o.map()));
    o.press(Qt::Key_F6);
    CHECK(hasKeyboard(*o.window.findChild<Inspector*>()));
    o.press(Qt::Key_F6);
    CHECK(hasKeyboard(*o.window.findChild<Rail*>()));
    o.press(Qt::Key_F6);
    CHECK(hasKeyboard(o.map()));
    o.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(hasKeyboard(*o.window.findChild<Rail*>()));
    o.press(Qt::Key_Escape);
    CHECK(hasKeyboard(o.map()));
}

TEST_CASE("frame: the menus have every command that works here, once, with a tip", "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    OpenedWindow::settle();
    std::multiset<const QAction*> inMenus;
    for (const QAction* menu : o.window.menuBar()->actions()) {
        for (const QAction* action : menu->menu()->actions()) {
            inMenus.insert(action);
        }
    }
    REQUIRE(o.window.commands().all().size() > 10);
    for (const Commands::Command& command : o.window.commands().all()) {
        CAPTURE(command.spec.id);
        CHECK(inMenus.count(command.action) ==
              (isOfferedOn(command, o.window.frame()->screen()) ? 1 : 0));
        CHECK(command.action->statusTip().endsWith(QLatin1Char('.')));
    }
}

TEST_CASE("frame: the rail says what a narrow window has no room for", "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    const auto* rail = o.window.findChild<Rail*>();
    const int wide = rail->width();
    o.window.resize(1000, 700);
    OpenedWindow::settle();
    CHECK(rail->width() < wide / 2);
    const auto lists = rail->findChildren<QTreeWidget*>();
    REQUIRE(lists.size() == 2);
    // The classes are behind a button then, the screens are icons that say their names.
    CHECK_FALSE(lists.front()->isVisible());
    REQUIRE(lists.back()->isVisible());
    CHECK(lists.back()->topLevelItem(1)->toolTip(0).contains(QStringLiteral("Map")));
}

TEST_CASE("frame: the evidence is beside the screen where there is room", "[ui][window]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    const auto* inspector = o.window.findChild<Inspector*>();
    CHECK(inspector->mapTo(&o.window, QPoint()).y() >
          o.map().mapTo(&o.window, QPoint(0, o.map().height())).y() - 1);
    o.window.resize(1700, 768);
    OpenedWindow::settle();
    CHECK(inspector->mapTo(&o.window, QPoint()).x() >=
          o.map().mapTo(&o.window, QPoint(o.map().width(), 0)).x());
    CHECK(inspector->width() >= 320);
    CHECK(inspector->width() <= 400);
}

TEST_CASE("frame: what is refused on the Course screen is said once", "[ui][window]")
{
    SmallClass c;
    OpenedWindow o(pathOf(c));
    Place course;
    course.screen = ScreenId::Course;
    o.window.frame()->goTo(course);
    Q_EMIT o.window.document()->refused(QStringLiteral("Not like that."));
    OpenedWindow::settle();
    CHECK(o.words().count(QStringLiteral("Not like that.")) == 1);
    o.press(Qt::Key_1, Qt::ControlModifier);
    Q_EMIT o.window.document()->refused(QStringLiteral("Nor like that."));
    CHECK(o.words().count(QStringLiteral("Nor like that.")) == 1);
}

TEST_CASE("frame: the list of Record is as wide as its page when it is first shown", "[ui][window]")
{
    const SmallClass c(13, 10);
    OpenedWindow o(pathOf(c));
    o.window.resize(1366, 740);
    OpenedWindow::settle();
    o.press(Qt::Key_3, Qt::ControlModifier);
    OpenedWindow::settle();
    const auto* list = o.window.findChild<RecordView*>();
    REQUIRE(list != nullptr);
    REQUIRE_FALSE(list->verticalScrollBar()->isVisible());
    CHECK(list->horizontalHeader()->length() == list->viewport()->width());
}
