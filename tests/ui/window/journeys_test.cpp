// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The jobs of a teacher's day in the whole window, key by key, within the keys they may take.
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/looks/painted_text.h"
#include "tests/ui/window/journey.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/record/record_view.h"
#include "ui/window/start_page.h"

#include <QApplication>
#include <QPushButton>
#include <QStatusBar>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::Journey;
using trellis::test::SmallClass;

namespace {

RecordView& recordIn(const Journey& j)
{
    return *j.window.findChild<RecordView*>();
}

/// The Map, an activity in Record or the page of a student, with the keyboard on the first cell.
void goTo(Journey& j, Qt::Key screen)
{
    if (screen != Qt::Key_3) {
        j.key(screen, Qt::ControlModifier);
        return;
    }
    j.key(Qt::Key_M, Qt::ControlModifier);
    j.type("1");
    j.key(Qt::Key_Return);
    j.key(Qt::Key_Return);
}

std::string recorded(const Journey& j)
{
    const RecordModel& list = recordIn(j).list();
    std::string shown;
    for (int row = 0; row < list.rowCount(); ++row) {
        const RecordCell& cell = *list.cell(list.index(row, RecordModel::todayColumn(0)));
        shown += !cell.isMarked()             ? "0"
                 : cell.mark == Mark::Excused ? "x"
                                              : std::to_string(cell.rank);
    }
    return shown;
}

void addNamed(SmallClass& c, const char* given, const char* family)
{
    Student student;
    student.givenName = given;
    student.familyName = family;
    REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
}

int marksOf(const SmallClass& c, const char* family)
{
    for (const StudentRecord& record : c.book().students) {
        if (record.student.familyName == family) {
            return static_cast<int>(record.evidence.size());
        }
    }
    return -1;
}

} // namespace

TEST_CASE("journey: a marked set of 28 from another screen, no dialog, at most 50 keys",
          "[ui][window][journey]")
{
    SmallClass c(28, 10);
    Journey j(c);
    j.key(Qt::Key_4, Qt::ControlModifier); // on the page of a student
    j.begin();
    j.key(Qt::Key_M, Qt::ControlModifier);
    j.type("4");
    j.key(Qt::Key_Return);
    j.type("Lab report week 9");
    j.key(Qt::Key_Return);
    CHECK(j.keys() <= 22);
    j.type(std::string(28, 'c'));
    CHECK(j.keys() <= 50);
    CHECK(recorded(j) == std::string(28, '3'));
    CHECK(j.said() == QStringLiteral("28 done, nobody left out."));
    const ClassBook book = c.book();
    REQUIRE(book.activities.size() == 1);
    CHECK(book.activities.front().title == "Lab report week 9");
    for (const StudentRecord& record : book.students) {
        REQUIRE(record.evidence.size() == 1);
        CHECK(record.evidence.front().activity == book.activities.front().id);
    }
}

TEST_CASE("journey: C Enter C Enter C records three in a row, and the hint comes once",
          "[ui][window][journey]")
{
    SmallClass c(5, 2);
    Journey j(c);
    for (int i = 0; i < 3; ++i) {
        j.key(Qt::Key_C);
        if (i == 0) {
            j.key(Qt::Key_Return);
            CHECK(j.said() == QStringLiteral("No need for Enter: the letter moves you on."));
            j.window.statusBar()->clearMessage();
        } else if (i == 1) {
            j.key(Qt::Key_Return);
            CHECK(j.said().isEmpty());
        }
    }
    CHECK(j.keys() == 5);
    const ClassBook book = c.book();
    for (std::size_t student = 0; student < 5; ++student) {
        CHECK(book.students.at(student).evidence.size() == (student < 3 ? 1 : 0));
    }
    CHECK(j.map().currentIndex().row() == 3);
}

TEST_CASE("journey: papers in no order, at most five keys each, and two Marias are asked about",
          "[ui][window][journey]")
{
    SmallClass c(0, 2);
    addNamed(c, "Kofi", "Mensah");
    addNamed(c, "Luz", "Ruiz");
    addNamed(c, "Maria", "Lopez");
    addNamed(c, "Maria", "Okoye");
    addNamed(c, "Tre", "Jackson");
    Journey j(c);
    j.key(Qt::Key_M, Qt::ControlModifier);
    j.type("1");
    j.key(Qt::Key_Return);
    j.key(Qt::Key_Return);
    j.type("/");
    j.begin();
    j.type("tre3");
    j.type("kof2");
    j.type("luz1");
    CHECK(j.keys() <= 3 * 5);
    CHECK(marksOf(c, "Jackson") == 1);
    CHECK(marksOf(c, "Mensah") == 1);
    CHECK(marksOf(c, "Ruiz") == 1);
    j.type("mar3");
    CHECK(j.said().contains(QStringLiteral("Lopez, Maria")));
    CHECK(j.said().contains(QStringLiteral("Okoye, Maria")));
    CHECK(marksOf(c, "Lopez") + marksOf(c, "Okoye") == 0);
    j.key(Qt::Key_Down);
    j.key(Qt::Key_Return);
    CHECK(marksOf(c, "Lopez") == 0);
    CHECK(marksOf(c, "Okoye") == 1);
}

TEST_CASE("journey: everyone Capable except two, in seven keys", "[ui][window][journey]")
{
    SmallClass c(28, 3);
    Journey j(c);
    j.key(Qt::Key_Space, Qt::ControlModifier);
    j.type("c");
    j.key(Qt::Key_Down);
    j.type("de");
    CHECK(j.keys() <= 7);
    const ClassBook book = c.book();
    for (std::size_t student = 0; student < 28; ++student) {
        const int rank = student == 1 ? 2 : student == 2 ? 1 : 3;
        REQUIRE(book.students.at(student).evidence.size() == 1);
        CHECK(book.students.at(student).evidence.front().rank == rank);
    }
    // The batch is one step.
    for (int i = 0; i < 3; ++i) {
        j.key(Qt::Key_Z, Qt::ControlModifier);
    }
    for (const StudentRecord& record : c.book().students) {
        CHECK(record.evidence.empty());
    }
}

TEST_CASE("journey: one student and one outcome while walking round, with a note",
          "[ui][window][journey]")
{
    SmallClass c(3, 6);
    addNamed(c, "Mara", "Alvarez");
    Journey j(c);
    j.key(Qt::Key_K, Qt::ControlModifier);
    j.type("alv 6");
    j.key(Qt::Key_Return);
    j.type("c");
    CHECK(j.keys() <= 8);
    CHECK(marksOf(c, "Alvarez") == 1);
    // The cursor has moved on; the note belongs to what was just entered.
    const std::string note = "explained the axes to a partner unasked.";
    REQUIRE(note.size() == 40);
    j.key(Qt::Key_F2);
    j.type(note);
    j.key(Qt::Key_Return);
    CHECK(j.keys() <= 52);
    const ClassBook book = c.book();
    const auto& mark = book.students.front().evidence.front();
    CHECK(mark.outcome == c.outcome(5));
    const auto stored = readNote(c.gradebook, mark.id);
    REQUIRE(stored);
    CHECK(*stored == note);
    CHECK(j.map().hasFocus());
}

TEST_CASE("journey: one student by name, an outcome by its number, a level and a note",
          "[ui][window][journey]")
{
    SmallClass c(3, 10);
    addNamed(c, "Mara", "Alvarez");
    Journey j(c);
    for (const Qt::Key screen : {Qt::Key_1, Qt::Key_3}) {
        j.key(screen, Qt::ControlModifier); // while anything is open
        j.begin();
        j.key(Qt::Key_K, Qt::ControlModifier);
        j.type("alv");
        j.key(Qt::Key_Return);
        j.type(screen == Qt::Key_1 ? "6" : "10");
        j.type("c");
        CHECK(j.keys() <= 8);
    }
    const std::string note = "explained the axes to a partner unasked.";
    j.key(Qt::Key_F2);
    j.type(note);
    j.key(Qt::Key_Return);
    CHECK(j.keys() <= 52);
    const ClassBook book = c.book();
    for (const StudentRecord& record : book.students) {
        CHECK(record.evidence.size() == (record.student.familyName == "Alvarez" ? 2 : 0));
    }
    const auto& marks = book.students.front().evidence;
    REQUIRE(marks.size() == 2);
    for (const Evidence& mark : marks) {
        CHECK(mark.rank == 3);
        const bool isLast = mark.outcome == c.outcome(9);
        CHECK((isLast || mark.outcome == c.outcome(5)));
        const auto stored = readNote(c.gradebook, mark.id);
        REQUIRE(stored);
        CHECK(*stored == (isLast ? note : ""));
    }
}

TEST_CASE("journey: a talk about many outcomes, two keys each", "[ui][window][journey]")
{
    SmallClass c(2, 6);
    Journey j(c);
    j.key(Qt::Key_4, Qt::ControlModifier);
    j.begin();
    for (int outcome = 0; outcome < 6; ++outcome) {
        j.type(outcome % 2 == 0 ? "c" : "d");
        j.key(Qt::Key_Down);
    }
    CHECK(j.keys() <= 2 * 6);
    const ClassBook book = c.book();
    REQUIRE(book.students.front().evidence.size() == 6);
    for (std::size_t outcome = 0; outcome < 6; ++outcome) {
        const Evidence& mark = book.students.front().evidence.at(outcome);
        CHECK(mark.outcome == c.outcome(outcome));
        CHECK(mark.rank == (outcome % 2 == 0 ? 3 : 2));
    }
}

TEST_CASE("journey: six absentees are excused at once, and one Ctrl+Z has all six back",
          "[ui][window][journey]")
{
    SmallClass c(9, 2);
    Journey j(c);
    j.key(Qt::Key_M, Qt::ControlModifier);
    j.type("1");
    j.key(Qt::Key_Return);
    j.key(Qt::Key_Return);
    j.key(Qt::Key_Down);
    j.begin();
    for (int i = 0; i < 5; ++i) {
        j.key(Qt::Key_Down, Qt::ShiftModifier);
    }
    j.key(Qt::Key_E, Qt::ControlModifier);
    j.type("choir trip");
    j.key(Qt::Key_Return);
    CHECK(j.keys() <= 20);
    CHECK(recorded(j) == "0xxxxxx00");
    CHECK(j.words().contains(QStringLiteral("Excused for 6 students")));
    j.begin();
    j.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(j.keys() == 1);
    CHECK(recorded(j) == "000000000");
    CHECK(j.said().startsWith(QStringLiteral("Undone: Excused for 6 students")));
}

TEST_CASE("journey: six absentees who sit apart are clicked with Ctrl and excused at once",
          "[ui][window][journey]")
{
    SmallClass c(12, 2);
    Journey j(c);
    j.key(Qt::Key_M, Qt::ControlModifier);
    j.type("1");
    j.key(Qt::Key_Return);
    j.key(Qt::Key_Return);
    j.begin();
    for (const int row : {1, 3, 4, 7, 9, 11}) {
        const QModelIndex cell = recordIn(j).list().index(row, RecordModel::todayColumn(0));
        j.click(*recordIn(j).viewport(), j.clicks() == 0 ? Qt::NoModifier : Qt::ControlModifier,
                recordIn(j).visualRect(cell).center());
    }
    j.key(Qt::Key_E, Qt::ControlModifier);
    j.type("choir trip");
    j.key(Qt::Key_Return);
    CHECK(j.clicks() + j.keys() <= 20);
    CHECK(recorded(j) == "0x0xx00x0x0x");
    j.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(recorded(j) == std::string(12, '0'));
}

TEST_CASE("journey: a level by judgement takes three keys and its reason", "[ui][window][journey]")
{
    SmallClass c(2, 2);
    c.rate(0, 0, 1, "2026-11-13");
    Journey j(c);
    const std::string reason = "oral exam";
    j.key(Qt::Key_D, Qt::ControlModifier);
    j.type("c" + reason);
    j.key(Qt::Key_Return);
    CHECK(j.keys() <= 4 + static_cast<int>(reason.size()));
    REQUIRE(c.book().students.front().decisions.size() == 1);
    CHECK(c.book().students.front().decisions.front().reason == reason);
    CHECK(j.map().map().index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Capable, teacher's decision, new"));
}

TEST_CASE("journey: one key hides everybody else, from wherever one is", "[ui][window][journey]")
{
    SmallClass c(3, 2);
    for (const Qt::Key screen : {Qt::Key_1, Qt::Key_3, Qt::Key_4}) {
        CAPTURE(static_cast<int>(screen));
        Journey j(c);
        goTo(j, screen);
        j.begin();
        j.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(j.keys() == 1);
        CHECK(j.words().contains(QStringLiteral("Names are hidden, except that of ")));
        const MapModel& map = j.map().map();
        CHECK(map.nameOf(0).contains(QStringLiteral("Family0000")));
        CHECK_FALSE(map.nameOf(1).contains(QStringLiteral("Family0001")));
        CHECK_FALSE(map.nameOf(2).contains(QStringLiteral("Family0002")));
        CHECK_FALSE(j.words().contains(QStringLiteral("Family0001")));
    }
}

TEST_CASE("journey: one key says why a level is what it is, and one leads back",
          "[ui][window][journey]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 1, "2026-11-02");
    c.rate(0, 0, 2, "2026-11-13");
    for (const Qt::Key screen : {Qt::Key_1, Qt::Key_3, Qt::Key_4}) {
        CAPTURE(static_cast<int>(screen));
        Journey j(c);
        goTo(j, screen);
        const QWidget* before = QApplication::focusWidget();
        j.begin();
        j.key(Qt::Key_Return);
        CHECK(j.keys() == 1);
        CHECK(QApplication::focusWidget() != before);
        QString painted;
        for (const test::PaintedText& text : test::paintedTexts(j.window)) {
            painted += text.text + QLatin1Char('\n');
        }
        CHECK(j.words().contains(QStringLiteral("\u2068Developing\u2069: the latest of 2 marks.")));
        CHECK(painted.contains(QStringLiteral("Nov 2")));
        CHECK(painted.contains(QStringLiteral("Nov 13")));
        j.key(Qt::Key_Escape);
        CHECK(QApplication::focusWidget() == before);
    }
}

TEST_CASE("journey: from the first start to the first rating in three", "[ui][window][journey]")
{
    Journey j;
    for (auto* button : j.start().findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Look around with a sample class")) {
            j.click(*button);
            break;
        }
    }
    const MapView& map = j.map();
    const QModelIndex cell = map.map().index(2, 3);
    j.click(*map.viewport(), Qt::NoModifier, map.visualRect(cell).center());
    j.type("c");
    CHECK(j.clicks() + j.keys() == 3);
    CHECK(map.map().cell(cell)->state.rank == 3);
    CHECK(map.currentIndex() == map.map().index(3, 3));
}
