// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The line at the bottom, where much is said in little room.
#include "core/storage/edits/people.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/one_line.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/map/map_view.h"
#include "ui/window/status_line.h"
#include "ui/window/toast.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <filesystem>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::Machine;
using trellis::test::OpenedWindow;
using trellis::test::SmallClass;

namespace {

const char* const kLongName = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft"
                              "schaferson";
const char* const kArabicName = "\u0645\u062D\u0645\u062F \u0639\u0628\u062F "
                                "\u0627\u0644\u0631\u062D\u0645\u0646";

void addNamed(SmallClass& c, const char* given)
{
    Student student;
    student.givenName = given;
    student.familyName = "Okoye";
    REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
}

/// The gradebook under a name as long as some people give them.
QString longNamed(const SmallClass& c, Machine& machine)
{
    const QString name(120, QLatin1Char('L'));
    const auto path = machine.folder.file((name + QStringLiteral(".trellis")).toStdString());
    REQUIRE(c.gradebook.backup(path));
    return QString::fromStdString(path.string());
}

/// Nothing in the line covers anything else, and the sentence ends before what is beside it.
void isTidy(const OpenedWindow& o)
{
    const auto& line = *o.window.findChild<StatusLine*>();
    const QList<QWidget*> parts = line.findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (const QWidget* one : parts) {
        for (const QWidget* other : parts) {
            if (one != other && one->isVisible() && other->isVisible()) {
                CHECK_FALSE(one->geometry().intersects(other->geometry()));
            }
        }
        if (!line.currentMessage().isEmpty() && one->isVisible()) {
            const int said = line.fontMetrics().horizontalAdvance(line.shownMessage());
            CHECK(said <= (line.isRightToLeft() ? line.width() - one->geometry().right()
                                                : one->geometry().left()));
        }
    }
    CHECK(line.height() <= 2 * line.fontMetrics().lineSpacing() + 8);
}

} // namespace

TEST_CASE("status line: nothing runs over anything, in low windows with large text",
          "[ui][window][status]")
{
    SmallClass c(0, 2);
    addNamed(c, kLongName);
    addNamed(c, kArabicName);
    struct Case {
        QSize size;
        double text;
        Qt::LayoutDirection direction;
    };
    for (const Case& look :
         {Case{{1366, 768}, 1.5, Qt::LeftToRight}, Case{{1024, 600}, 1.5, Qt::LeftToRight},
          Case{{1024, 600}, 1.5, Qt::RightToLeft}, Case{{1366, 768}, 1.0, Qt::LeftToRight}}) {
        CAPTURE(look.size.width(), look.text, static_cast<int>(look.direction));
        Machine machine;
        Preferences::of(machine.settings).setTextFactor(look.text);
        QApplication::setLayoutDirection(look.direction);
        OpenedWindow o(machine, longNamed(c, machine));
        o.window.resize(look.size);
        OpenedWindow::settle();
        for (int row = 0; row < 2; ++row) {
            o.map().setFocus();
            o.press(Qt::Key_C); // whom undo would take back
            isTidy(o);
            o.press(Qt::Key_X); // a sentence beside it
            REQUIRE_FALSE(o.said().isEmpty());
            isTidy(o);
        }
        o.press(Qt::Key_Space, Qt::ControlModifier);
        o.press(Qt::Key_D);
        REQUIRE(o.window.findChild<Toast*>()->isVisible());
        isTidy(o);
        o.press(Qt::Key_X); // and a sentence beside the toast
        isTidy(o);
        CHECK(o.window.size() == look.size);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, {ThemeChoice::Light, 1.0, false});
}

TEST_CASE("status line: a sentence stays alone when the text becomes larger",
          "[ui][window][status]")
{
    SmallClass c(2, 2);
    OpenedWindow o(test::pathOf(c));
    auto& line = *o.window.findChild<StatusLine*>();
    const auto besides = [&line] {
        int shown = 0;
        for (const QLabel* label : line.findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
            shown += label->isVisible() && !label->text().isEmpty() ? 1 : 0;
        }
        return shown;
    };
    o.press(Qt::Key_C);
    line.clearMessage();
    const int usual = besides();
    REQUIRE(usual > 1);
    line.say(QStringLiteral("Already saved. A copy is in the folder of copies."));
    for (const char* command : {"view.largerText", "view.largerText", "view.usualText"}) {
        o.command(command).trigger();
        OpenedWindow::settle();
        isTidy(o);
        CHECK(besides() <= 1); // what undo would take back
    }
    line.clearMessage();
    OpenedWindow::settle();
    CHECK(besides() == usual);
}

TEST_CASE("status line: what was said before a change is past with it", "[ui][window][status]")
{
    SmallClass c(3, 2);
    OpenedWindow o(test::pathOf(c));
    o.press(Qt::Key_X);
    REQUIRE(o.said().contains(QStringLiteral("is not a level here")));
    o.press(Qt::Key_Space, Qt::ControlModifier);
    o.press(Qt::Key_C);
    CHECK_FALSE(o.said().contains(QStringLiteral("is not a level here")));
    o.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(o.said().startsWith(QStringLiteral("Undone: ")));
    o.press(Qt::Key_T, Qt::ControlModifier);
    CHECK_FALSE(o.said().startsWith(QStringLiteral("Undone: ")));
}

TEST_CASE("status line: a sentence that has no room ends in dots", "[ui][window][status]")
{
    SmallClass c(1, 1);
    OpenedWindow o(test::pathOf(c));
    auto& line = *o.window.findChild<StatusLine*>();
    line.say(QStringLiteral("Short."));
    CHECK(line.shownMessage() == QStringLiteral("Short."));
    line.say(QString(40, QLatin1Char('W')) + QString(300, QLatin1Char('w')));
    CHECK(line.shownMessage().endsWith(QChar(0x2026)));
    CHECK(line.currentMessage().size() == 340);
}

TEST_CASE("status line: a class without any mark is told how to begin", "[ui][window][status]")
{
    SmallClass c(2, 2);
    OpenedWindow o(test::pathOf(c));
    const QString hint = QStringLiteral("Choose a cell and press E, D or C.");
    CHECK(o.words().contains(hint));
    o.press(Qt::Key_H, Qt::ControlModifier); // not where there are no cells
    CHECK_FALSE(o.words().contains(hint));
    o.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(o.words().contains(hint));
    o.press(Qt::Key_C);
    CHECK_FALSE(o.words().contains(hint));
}

TEST_CASE("status line: the Map says who has credit and who is one outcome away", "[ui][window]")
{
    SmallClass c(3, 3);
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    OpenedWindow o(test::pathOf(c));
    const auto says = [&o](const char* words) {
        return o.words().contains(QString::fromUtf8(words));
    };
    o.press(Qt::Key_C);
    CHECK(says("0 of 3 students have credit · 1 is one outcome away"));
    o.press(Qt::Key_C);
    CHECK(says("0 of 3 students have credit · 2 are one outcome away"));
    o.press(Qt::Key_Home, Qt::ControlModifier);
    o.press(Qt::Key_Right);
    o.press(Qt::Key_C);
    CHECK(says("1 of 3 students have credit · 1 is one outcome away"));
    o.press(Qt::Key_Z, Qt::ControlModifier);
    o.window.findChild<StatusLine*>()->clearMessage(); // what was undone
    CHECK(says("0 of 3 students have credit · 2 are one outcome away"));

    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(says("have credit"));
    o.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(says("have credit"));
    o.press(Qt::Key_4, Qt::ControlModifier);
    CHECK_FALSE(says("have credit"));
    o.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(says("have credit"));
}

TEST_CASE("status line: what undo takes back says the level, however long the name is",
          "[ui][window]")
{
    SmallClass c(0, 1);
    addNamed(c, kLongName);
    OpenedWindow o(test::pathOf(c));
    o.window.resize(900, 600);
    o.map().setFocus();
    o.press(Qt::Key_C);
    QString shown;
    const auto read = [&o, &shown] {
        shown.clear();
        for (const auto* line : o.window.findChild<StatusLine*>()->findChildren<ui::OneLine*>()) {
            shown += line->isVisible() ? line->shown() + QLatin1Char('\n') : QString();
        }
    };
    read();
    CAPTURE(shown.toStdString());
    CHECK(shown.contains(QStringLiteral("Capable")));
    CHECK(shown.contains(QStringLiteral("Wolf")));
    CHECK(shown.contains(QStringLiteral("Ctrl+Z")));
    CHECK(shown.contains(QChar(0x2026)));
    CHECK(o.command("edit.undo").text().contains(QStringLiteral("Capable")));
    // Less room: half a key would be none.
    ui::Preferences::of(o.machine.settings).setTextFactor(2.0);
    o.settle();
    read();
    CHECK(shown.contains(QStringLiteral("Undo")));
    CHECK(shown.contains(QStringLiteral("Ctrl")) == shown.contains(QStringLiteral("Ctrl+Z")));
    ui::Preferences::of(o.machine.settings).setTextFactor(1.0);
    ui::applyTheme(*qApp, {ui::ThemeChoice::Light, 1.0, false});
}

TEST_CASE("status line: what is saved is said whole, and the name of the file goes first",
          "[ui][window][status]")
{
    SmallClass c(0, 1);
    addNamed(c, kLongName);
    OpenedWindow o(test::pathOf(c));
    o.map().setFocus();
    o.press(Qt::Key_C);
    const auto lines = o.window.findChild<StatusLine*>()->findChildren<ui::OneLine*>();
    for (const int width : {1366, 911, 683}) {
        o.window.resize(width, 500);
        o.settle();
        CAPTURE(width, o.window.width());
        bool isSaid = false;
        for (const auto* line : lines) {
            if (line->text().startsWith(QStringLiteral("All changes saved"))) {
                isSaid = line->width() >= line->sizeHint().width();
            }
        }
        CHECK(isSaid);
    }
}

TEST_CASE("status line: what was said of one screen is not said on the next",
          "[ui][window][status]")
{
    SmallClass c(2, 2);
    OpenedWindow o(test::pathOf(c));
    o.press(Qt::Key_X); // no level
    REQUIRE_FALSE(o.said().isEmpty());
    o.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(o.said().isEmpty());
    // What leads to another screen is said there.
    o.press(Qt::Key_1, Qt::ControlModifier);
    o.press(Qt::Key_C);
    o.press(Qt::Key_H, Qt::ControlModifier);
    o.command("edit.undo").trigger();
    o.settle();
    CHECK(o.said().startsWith(QStringLiteral("Undone")));
}
