// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/notes.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/record/shown_record.h"
#include "ui/record/find_field.h"
#include "ui/record/record_screen.h"
#include "ui/record/record_view.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::ShownRecord;
using trellis::test::SmallClass;

namespace {

/// The marks in the file, read by somebody else: "0:3" for student 0 and rank 3.
std::vector<std::string> inFile(const SmallClass& c)
{
    std::vector<std::string> marks;
    const ClassBook book = c.book();
    for (std::size_t i = 0; i < book.students.size(); ++i) {
        for (const Evidence& mark : book.students.at(i).evidence) {
            if (!mark.isWithdrawn) {
                marks.push_back(std::to_string(i) + ":" + std::to_string(mark.rank));
            }
        }
    }
    return marks;
}

bool hasLabel(ShownRecord& s, const QString& text)
{
    const auto labels = s.screen->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
        return label->isVisible() && label->text() == text;
    });
}

} // namespace

TEST_CASE("record: a marked set of 28 takes its title and one key a student", "[ui][record]")
{
    SmallClass c(28, 10);
    ShownRecord s(c);
    int keys = s.start("4", "Lab report week 9");
    CHECK(keys <= 22);
    CHECK(s.screen->list().hasFocus());
    CHECK(s.row() == 0);
    for (int i = 0; i < 28; ++i) {
        keys += s.type("c");
    }
    CHECK(keys <= 50);
    CHECK(s.column() == std::string(28, '3'));
    CHECK(s.lastSaid() == QStringLiteral("28 done, nobody left out."));
    const ClassBook book = c.book();
    REQUIRE(book.activities.size() == 1);
    CHECK(book.activities.front().title == "Lab report week 9");
    CHECK(book.activities.front().date == day("2026-11-20"));
    CHECK(book.activities.front().outcomes == std::vector{c.outcome(3)});
    CHECK(book.students.at(27).evidence.front().activity == book.activities.front().id);
}

TEST_CASE("record: an outcome by the first letters of its name", "[ui][record]")
{
    SmallClass c(2, 3);
    ShownRecord s(c);
    s.press(Qt::Key_M, Qt::ControlModifier);
    s.type("sh");
    s.press(Qt::Key_Down);
    s.press(Qt::Key_Return);
    s.type("Quiz");
    s.press(Qt::Key_Return);
    s.type("d");
    CHECK(c.book().students.at(0).evidence.front().outcome == c.outcome(1));
}

TEST_CASE("record: each mark is in the file right after its key", "[ui][record]")
{
    SmallClass c(3, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.type("c");
    CHECK(inFile(c) == std::vector<std::string>{"0:3"});
    s.type("1");
    CHECK(inFile(c) == std::vector<std::string>{"0:3", "1:1"});
}

TEST_CASE("record: C Enter C Enter C records three in a row and hints once", "[ui][record]")
{
    SmallClass c(5, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.said->clear();
    QSignalSpy evidence(s.screen.get(), &Screen::evidenceWanted);
    s.type("c");
    s.press(Qt::Key_Return);
    s.type("c");
    s.press(Qt::Key_Return);
    s.type("c");
    CHECK(s.column() == "33300");
    CHECK(s.row() == 3);
    CHECK(evidence.isEmpty());
    REQUIRE(s.said->count() == 1);
    CHECK(s.lastSaid() == QStringLiteral("No need for Enter: the letter moves you on."));
}

TEST_CASE("record: the end says who was left out and leads there", "[ui][record]")
{
    SmallClass c(4, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.type("c c ");
    CHECK(s.row() == 3);
    CHECK(s.lastSaid() == QStringLiteral("2 done, 2 left out: \u2068Given0001 Family0001\u2069, "
                                         "\u2068Given0003 Family0003\u2069."));
    QAbstractButton* button = nullptr;
    for (auto* one : s.screen->findChildren<QAbstractButton*>()) {
        if (one->accessibleName().contains(QStringLiteral("Family0001"))) {
            button = one;
        }
    }
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(s.row() == 1);
    s.type("e");
    CHECK(s.column() == "3130");
}

TEST_CASE("record: with hidden names the end tells nothing of who is not seen", "[ui][record]")
{
    SmallClass c(4, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.names.hideAllBut(c.student(3));
    s.go(3);
    s.type("c");
    CHECK(s.lastSaid() == QStringLiteral("Nobody whose name is shown is left out."));
    s.names.showAll();
    s.names.hideAllBut(c.student(2));
    s.go(2);
    s.press(Qt::Key_Space);
    CHECK(s.lastSaid() == QStringLiteral("1 left out: \u2068Given0002 Family0002\u2069."));
}

TEST_CASE("record: who is absent is greyed and passed over", "[ui][record]")
{
    SmallClass c(4, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    QHeaderView* names = s.screen->list().verticalHeader();
    QTest::mouseClick(names->viewport(), Qt::LeftButton, Qt::NoModifier,
                      QPoint(20, names->sectionViewportPosition(1) + 5));
    CHECK(s.list().row(1).isAbsent);
    CHECK(c.book().students.at(1).isAbsentOn(day("2026-11-20")));
    s.go(0);
    s.type("cd");
    CHECK(s.column() == "3020");
    CHECK(s.row() == 3);
    // The key does the same, and again takes it back.
    s.go(1);
    s.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(s.list().row(1).isAbsent);
    REQUIRE(s.document->undo());
    CHECK(s.list().row(1).isAbsent);
}

TEST_CASE("record: six absentees are excused at once with one reason, and undone at once",
          "[ui][record]")
{
    SmallClass c(8, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.go(1);
    int keys = 0;
    for (int i = 0; i < 5; ++i) {
        keys += s.press(Qt::Key_Down, Qt::ShiftModifier);
    }
    keys += s.press(Qt::Key_E, Qt::ControlModifier);
    keys += s.type("choir trip");
    keys += s.press(Qt::Key_Return);
    CHECK(keys <= 20);
    CHECK(s.column() == "0xxxxxx0");
    CHECK(s.screen->list().hasFocus());
    CHECK(s.list().notesText(s.list().row(3)) == QStringLiteral("Excused: choir trip"));
    CHECK(s.document->undoText().startsWith(QStringLiteral("Excused for 6 students")));
    REQUIRE(s.document->undo());
    CHECK(s.column() == "00000000");
}

TEST_CASE("record: excused again takes it back, Esc excuses nobody", "[ui][record]")
{
    SmallClass c(2, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type("ill");
    s.press(Qt::Key_Escape);
    CHECK(s.column() == "00");
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.press(Qt::Key_Return);
    CHECK(s.column() == "x0");
    s.go(0);
    s.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(s.column() == "00");
}

TEST_CASE("record: who is excused is done with, and the next key is for the next student",
          "[ui][record]")
{
    SmallClass c(3, 1);
    ShownRecord s(c);
    QSignalSpy told(s.document.get(), &Document::said);
    s.start("1", "Quiz");
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type("absent");
    s.press(Qt::Key_Return);
    CHECK(s.row() == 1);
    s.type("d");
    CHECK(s.column() == "x20");
    // The note is about the one who was just excused.
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.press(Qt::Key_Return);
    CHECK(s.column() == "x2x");
    CHECK(s.lastSaid() == QStringLiteral("3 done, nobody left out."));
    CHECK(told.isEmpty());

    // A level instead says so, and the reason for what is no more goes.
    s.go(0);
    s.type("c");
    CHECK(s.column() == "32x");
    REQUIRE(told.count() == 1);
    CHECK(told.at(0).at(0).toString() ==
          QStringLiteral("Today's mark was excused and is Capable now."));
    CHECK(s.list().notesText(s.list().row(0)).isEmpty());
    REQUIRE(s.document->undo());
    CHECK(s.column() == "x2x");
    CHECK(s.list().notesText(s.list().row(0)) == QStringLiteral("Excused: absent"));
}

TEST_CASE("record: a level for all counts what was not handed in among what it replaces",
          "[ui][record]")
{
    SmallClass c(3, 1);
    ShownRecord s(c);
    QSignalSpy told(s.document.get(), &Document::said);
    s.start("1", "Quiz");
    s.type("d--");
    s.go(0);
    told.clear();
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.type("c");
    CHECK(s.column() == "333");
    REQUIRE(told.count() == 1);
    CHECK(told.at(0).at(0).toString() ==
          QStringLiteral("This replaced 3 marks of the same day. Undo brings them back."));

    // An excuse goes with its reason, so it is counted by itself.
    s.go(1);
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type("trip");
    s.press(Qt::Key_Return);
    REQUIRE(s.column() == "3x3");
    s.go(0);
    told.clear();
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.type("d");
    CHECK(s.column() == "222");
    REQUIRE(told.count() == 1);
    CHECK(told.at(0).at(0).toString() ==
          QStringLiteral("This replaced 3 marks of the same day (1 excused). Undo brings them "
                         "back."));
}

TEST_CASE("record: excusing says which levels it replaces, and again brings them back",
          "[ui][record]")
{
    SmallClass c(3, 1);
    ShownRecord s(c);
    QSignalSpy told(s.document.get(), &Document::said);
    s.start("1", "Quiz");
    s.type("cd");
    s.go(0);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type("trip");
    s.press(Qt::Key_Return);
    CHECK(s.column() == "xxx");
    REQUIRE(told.count() == 1);
    CHECK(told.at(0).at(0).toString() ==
          QStringLiteral("This replaced 2 marks of the same day. Undo brings them back."));
    s.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(s.column() == "320");
    CHECK(s.document->undoText().startsWith(QStringLiteral("No longer excused: 3 students")));
    for (const StudentRecord& record : c.book().students) {
        for (const Evidence& mark : record.evidence) {
            CHECK((mark.isWithdrawn || !mark.hasNote));
        }
    }
    for (int i = 0; i < 2; ++i) {
        REQUIRE(s.document->undo());
    }
    CHECK(s.column() == "320");
}

TEST_CASE("record: everybody capable except two", "[ui][record]")
{
    SmallClass c(28, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.type("c");
    CHECK(s.column() == std::string(28, '3'));
    CHECK(s.document->undoText().startsWith(QStringLiteral("\u2068Capable\u2069 for 28 students")));
    REQUIRE(s.document->undo());
    CHECK(s.column() == std::string(28, '0'));
}

TEST_CASE("record: a second mark of the same set replaces the first and says so", "[ui][record]")
{
    SmallClass c(2, 1);
    ShownRecord s(c);
    QSignalSpy told(s.document.get(), &Document::said);
    s.start("1", "Quiz");
    s.type("e");
    s.go(0);
    s.type("c");
    CHECK(inFile(c) == std::vector<std::string>{"0:3"});
    REQUIRE(told.count() == 1);
    CHECK(told.at(0).at(0).toString() ==
          QStringLiteral("Today's mark was Emerging and is Capable now."));
}

TEST_CASE("record: so far is what was known before, today what they show now", "[ui][record]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 2, "2026-11-02");
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.type("c");
    const RecordModel& list = s.list();
    CHECK(list.index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("so far: Developing"));
    CHECK(list.index(0, 1).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Capable"));
    CHECK(list.index(1, 0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("so far: no evidence yet"));
    CHECK(hasLabel(s, QStringLiteral("1 of 2")));
}

TEST_CASE("record: Shift stays, Space passes, the full stop repeats, the hyphen is not handed in",
          "[ui][record]")
{
    SmallClass c(6, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.press(Qt::Key_D, Qt::ShiftModifier);
    CHECK(s.row() == 0);
    s.type(" .-");
    CHECK(s.column() == "22n000");
    s.press(Qt::Key_Backspace);
    CHECK(s.column() == "220000");
    CHECK(s.row() == 2);
    s.go(0);
    s.press(Qt::Key_Delete);
    CHECK(s.column() == "020000");
    s.type("x");
    CHECK(s.lastSaid().contains(QStringLiteral("is not a level here")));
}

TEST_CASE("record: across, each student's outcomes come before the next student", "[ui][record]")
{
    SmallClass c(2, 3);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.find<QLineEdit>("Add an outcome")->setFocus();
    s.type("3");
    s.press(Qt::Key_Return);
    s.press(Qt::Key_Semicolon, Qt::ControlModifier);
    s.go(0);
    s.type("cde");
    CHECK(s.column(0) == "31");
    CHECK(s.column(1) == "20");
    s.type("d");
    CHECK(s.lastSaid() == QStringLiteral("2 done, nobody left out."));
}

TEST_CASE("record: a note on a mark, and where there is none yet one of the student on the outcome",
          "[ui][record]")
{
    SmallClass c(2, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.press(Qt::Key_F2);
    s.type("needed decent help"); // letters that would be levels in the list
    CHECK(s.column() == "00");
    s.press(Qt::Key_Return);
    CHECK(s.column() == "00");
    const auto written = readStudentNotes(c.gradebook, c.student(0));
    REQUIRE(written);
    REQUIRE(written->notes.size() == 1);
    CHECK(written->notes.front().text == "needed decent help");
    CHECK(written->notes.front().outcome == c.outcome(0));
    CHECK(s.lastSaid().startsWith(QStringLiteral("The note is on the page of ")));
    CHECK(s.screen->list().hasFocus());
    s.type("c");
    CHECK(s.row() == 1);
    s.press(Qt::Key_F2); // of the mark that was just entered
    s.type("self-corrected twice");
    s.press(Qt::Key_Return);
    CHECK(s.list().index(0, 2).data().toString() == QStringLiteral("self-corrected twice"));
    CHECK(s.screen->list().hasFocus());
    REQUIRE(s.document->undo());
    CHECK(s.list().index(0, 2).data().toString().isEmpty());
}

TEST_CASE("record: hidden names show neither name nor level, and are passed over", "[ui][record]")
{
    SmallClass c(3, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.type("cc");
    s.names.hideAllBut(c.student(1));
    CHECK(s.list().row(0).name == QStringLiteral("\u2022\u2022\u2022\u2022\u2022"));
    CHECK(s.list().index(0, 1).data().toString().isEmpty());
    CHECK(s.list().index(1, 1).data().toString() == QStringLiteral("Capable"));
    CHECK_FALSE(hasLabel(s, QStringLiteral("2 of 3")));
    s.go(0);
    s.type("e");
    s.names.showAll();
    CHECK(s.column() == "330");
}

TEST_CASE("record: a file that is only looked at says why nothing is recorded", "[ui][record]")
{
    SmallClass c(2, 1);
    {
        ShownRecord s(c);
        s.start("1", "Quiz");
        s.type("c");
    }
    ShownRecord s(c, true);
    s.screen->goTo({ScreenId::Record, {}, {}, {}, c.book().activities.front().id});
    s.go(1);
    s.type("c");
    CHECK(s.column() == "30");
    REQUIRE(s.refused->count() == 1);
    CHECK(
        s.refused->at(0).at(0).toString().contains(QStringLiteral("You can look, but not change")));
    s.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(s.lastSaid().contains(QStringLiteral("You can look, but not change")));
}

TEST_CASE("record: nobody yet, and no outcomes", "[ui][record]")
{
    SmallClass nobody(0, 2);
    ShownRecord s(nobody);
    CHECK(hasLabel(s,
                   QStringLiteral("No students yet. Drag a CSV here, paste names, or type them.")));
    s.type("c ");
    SmallClass nothing(2, 0);
    ShownRecord t(nothing);
    CHECK(hasLabel(t, QStringLiteral("What should students be able to do by the end? Paste a list: "
                                     "one line each.")));
    t.screen->list().setFocus();
    t.type("c ");
    t.press(Qt::Key_Backspace);
    t.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK_FALSE(t.screen->grab().isNull());
    CHECK(nothing.book().activities.empty());
}

TEST_CASE("record: a hundred students, three outcomes and a name of 79 characters", "[ui][record]")
{
    SmallClass c(99, 3);
    Student student;
    student.familyName = std::string(79, 'A');
    REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    ShownRecord s(c);
    QAbstractItemModelTester tester(s.screen->list().model());
    s.start("1", "Quiz");
    s.type(std::string(100, 'd'));
    CHECK(s.column() == std::string(100, '2'));
    CHECK(s.screen->list().verticalHeader()->width() == 190);
    CHECK_FALSE(s.screen->grab().isNull());
}

TEST_CASE("record: Tab leaves the list, so it is no trap for the keyboard", "[ui][record]")
{
    SmallClass c(2, 1);
    ShownRecord s(c);
    s.start("1", "Quiz");
    s.press(Qt::Key_Tab);
    CHECK_FALSE(s.screen->list().hasFocus());
}

TEST_CASE("record: the words of an outcome have room over its columns before notes have",
          "[ui][record]")
{
    SmallClass c(2, 0);
    Outcome graph;
    graph.code = "6";
    graph.title = "I can read a graph and say what it shows and what not";
    graph.shortName = "Graphs";
    REQUIRE(addOutcomes(c.gradebook, c.book(), {graph}));
    ShownRecord s(c);
    s.screen->resize(1100, 600);
    s.start("6", "Quiz");
    const QHeaderView& header = *s.screen->findChild<RecordView*>()->horizontalHeader();
    QFont bold = header.font();
    bold.setBold(true);
    const QString words =
        QStringLiteral("6 \u00B7 I can read a graph and say what it shows and what not");
    CHECK(header.sectionSize(0) + header.sectionSize(1) >=
          QFontMetrics(bold).horizontalAdvance(words) + 16);
    CHECK(header.sectionSize(2) >= 140);
}

TEST_CASE("record: Tab goes through the bar as it is seen", "[ui][record]")
{
    const SmallClass c(2, 2);
    ShownRecord s(c);
    s.find<QLineEdit>("What they did")->setFocus();
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        s.press(Qt::Key_Tab);
        names.append(QApplication::focusWidget()->accessibleName());
    }
    CHECK(names == QStringList{QStringLiteral("Kind"), QStringLiteral("Date"),
                               QStringLiteral("Add an outcome"),
                               s.screen->findChild<FindField*>()->accessibleName()});
}
