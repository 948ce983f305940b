// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/qt_text.h"
#include "tests/ui/course/open_course.h"
#include "ui/course/calendar_section.h"
#include "ui/course/credit_section.h"
#include "ui/text/strings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::OpenCourse;

TEST_CASE(
    "course: a list is pasted, its Bloom steps are guessed, and a rule of two numbers is kept "
    "in a few keys",
    "[ui][course]")
{
    OpenCourse c(3, 0);
    QSignalSpy wanted(c.screen.get(), &Screen::wanted);
    CHECK(c.shows(*c.screen, "What should students be able to do by the end?"));
    int keys = 0;
    const auto key = [&](int k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        c.key(k, modifiers);
    };
    QStringList lines;
    for (int i = 1; i <= 10; ++i) {
        lines.append(QStringLiteral("%1. Explain thing %1").arg(i));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    key(Qt::Key_Space); // Paste outcomes
    key(Qt::Key_V, Qt::ControlModifier);
    auto* preview = c.named<QTableWidget>(*c.screen, "What will be added");
    REQUIRE(preview->rowCount() == 10);
    CHECK(preview->item(3, 1)->text() == QLatin1String("Explain thing 4"));
    CHECK(preview->item(3, 2)->text() == QLatin1String("Understand?"));
    CHECK(c.book().outcomes.empty());
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(c.book().outcomes.size() == 10);
    CHECK(c.book().outcomes[9].code == "10");
    CHECK(c.book().outcomes[9].bloom == Bloom::Understand);
    // The rule is proposed, the number can be typed over, Enter keeps it and the map is next.
    CHECK(c.screen->currentSection() == &c.screen->credit());
    CHECK(c.book().rule.conditions.empty());
    key(Qt::Key_6);
    key(Qt::Key_Return);
    REQUIRE(c.book().rule.conditions.size() == 1);
    CHECK(c.book().rule.conditions[0].atLeast == 6);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.at(0).at(0).value<Place>().screen == ScreenId::Map);
    // With the name of the course, the names of the students and the go-ahead before it.
    CHECK(keys + 4 <= 12);
    c.document->undo();
    c.document->undo();
    CHECK(c.book().outcomes.empty());
}

TEST_CASE("course: hostile texts are shown as they are and survive", "[ui][course]")
{
    OpenCourse c;
    const QString nasty[]{QString(300, QLatin1Char('x')),
                          QStringLiteral("<b>bold</b> & <img src=x>"),
                          QStringLiteral("\u202Egnirts\u202C"), QStringLiteral("😀 ادعاء"),
                          QStringLiteral("%1 %2 %n")};
    for (const QString& text : nasty) {
        auto& model = c.table().outcomes();
        REQUIRE(model.setData(model.index(0, OutcomesModel::Title), text, Qt::EditRole));
        CHECK(c.book().outcomes[0].title == toCore(text));
        CHECK(model.index(0, OutcomesModel::Title).data().toString().size() <= 300);
        c.screen->grab();
    }
}

TEST_CASE("course: names, room, weekdays, days off and term are kept when they are left",
          "[ui][course][calendar]")
{
    OpenCourse c;
    CalendarSection& calendar = c.screen->calendar();
    c.go(calendar);
    CHECK(c.shows(calendar, "Next lesson: Friday, Nov 20, 2026"));
    auto* course = c.named<QLineEdit>(calendar, "Course");
    course->setFocus();
    course->selectAll();
    c.type(QStringLiteral("Biology"));
    c.key(Qt::Key_Return);
    CHECK(c.book().course.name == "Biology");
    auto* room = c.named<QLineEdit>(calendar, "Room");
    room->setFocus();
    c.type(QStringLiteral("214"));
    c.key(Qt::Key_Tab);
    CHECK(c.book().schoolClass.room == "214");
    auto* friday = c.named<QCheckBox>(calendar, "Friday");
    friday->click();
    CHECK_FALSE(c.book().schoolClass.meetsOn(day("2026-11-20")));
    CHECK(c.shows(calendar, "Next lesson: Monday, Nov 23, 2026"));
    auto* off = c.named<QLineEdit>(calendar, "New days off");
    off->setFocus();
    c.type(QStringLiteral("2026-11-23 to 2026-11-24"));
    c.key(Qt::Key_Return);
    REQUIRE(c.book().schoolClass.daysOff.size() == 1);
    CHECK(c.shows(calendar, "Next lesson: Wednesday, Nov 25, 2026"));
    auto* list = c.named<QListWidget>(calendar, "Days off");
    list->setFocus();
    list->setCurrentRow(0);
    c.key(Qt::Key_Delete);
    CHECK(c.book().schoolClass.daysOff.empty());
    // A term is kept once it is whole.
    auto* term = c.named<QLineEdit>(calendar, "Name of the term");
    term->setFocus();
    c.type(QStringLiteral("Autumn"));
    c.key(Qt::Key_Tab);
    CHECK_FALSE(c.book().term);
    CHECK(c.shows(calendar, "kept once all three are there"));
    c.type(QStringLiteral("2026-09-01"));
    c.key(Qt::Key_Tab);
    c.type(QStringLiteral("2026-12-18"));
    c.key(Qt::Key_Return);
    REQUIRE(c.book().term);
    CHECK(c.book().term->name == "Autumn");
    CHECK(c.book().term->lastDay == day("2026-12-18"));
    // A name that is left empty comes back.
    course->setFocus();
    course->selectAll();
    c.key(Qt::Key_Delete);
    c.key(Qt::Key_Return);
    CHECK(c.book().course.name == "Biology");
    CHECK(course->text() == QLatin1String("Biology"));
}

TEST_CASE("course: the parts are reached by keyboard, and a part of its own can be added",
          "[ui][course]")
{
    OpenCourse c;
    auto* roster = new QLabel(QStringLiteral("roster"));
    roster->setTextFormat(Qt::PlainText);
    c.screen->addSection(QStringLiteral("Roster & more"), roster);
    QTabBar& bar = c.screen->sectionBar();
    bar.setFocus();
    CHECK(bar.hasFocus());
    for (int i = 0; i < 6; ++i) {
        c.key(Qt::Key_Right);
    }
    CHECK(c.screen->currentSection() == roster);
    c.screen->goTo({ScreenId::Course, {}, {}, c.small.outcome(2), {}});
    CHECK(c.screen->currentSection() == &c.screen->outcomes());
    CHECK(c.screen->place().outcome == c.small.outcome(2));
}
