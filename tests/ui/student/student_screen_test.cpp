// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/student/shown_student.h"
#include "ui/text/sheet_words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::ShownStudent;
using trellis::test::SmallClass;

namespace {

std::string noteInFile(const SmallClass& c, EvidenceId mark)
{
    const auto note = readNote(c.gradebook, mark);
    REQUIRE(note);
    return *note;
}

} // namespace

TEST_CASE("student: two keys an outcome, an arrow and a level", "[ui][student]")
{
    SmallClass c(2, 4);
    ShownStudent s(c);
    QAbstractItemModelTester tester(&s.list.outcomes());
    s.type(QStringLiteral("c"));
    s.press(Qt::Key_Down);
    s.type(QStringLiteral("d"));
    s.press(Qt::Key_Down);
    s.type(QStringLiteral("E"));
    CHECK(s.levels() == QStringLiteral("CDE."));
    CHECK(s.row(0).level == QStringLiteral("Capable"));
    CHECK(s.row(3).level == QStringLiteral("no evidence yet"));
    CHECK(s.row(0).latest == QStringLiteral("Nov 20"));
    const ClassBook book = c.book();
    CHECK(book.students.at(0).evidence.size() == 3);
    CHECK(book.students.at(1).evidence.empty());
}

TEST_CASE("student: the number of an outcome goes there, its level rates it", "[ui][student]")
{
    SmallClass c(1, 12);
    ShownStudent s(c);
    s.type(QStringLiteral("6C"));
    CHECK(s.list.current() == c.outcome(5));
    s.type(QStringLiteral("12D"));
    CHECK(s.list.current() == c.outcome(11));
    CHECK(s.levels() == QStringLiteral(".....C.....D"));
    s.type(QStringLiteral("2"));
    CHECK(s.list.current() == c.outcome(1));
}

TEST_CASE("student: a note on the rating just made", "[ui][student]")
{
    SmallClass c(1, 6);
    ShownStudent s(c);
    s.type(QStringLiteral("6C"));
    s.press(Qt::Key_F2);
    s.type(QStringLiteral("Read it to Omar, who asked for the graph"));
    s.press(Qt::Key_Return);
    const ClassBook book = c.book();
    CHECK(noteInFile(c, book.students.at(0).evidence.at(0).id) ==
          "Read it to Omar, who asked for the graph");
    CHECK(s.row(5).remark == QStringLiteral("1 note"));
    // The keyboard is back in the list.
    s.type(QStringLiteral("D"));
    CHECK(s.levels() == QStringLiteral(".....D"));
    // Esc leaves a note as it is.
    s.press(Qt::Key_F2);
    s.type(QStringLiteral(" and more"));
    s.press(Qt::Key_Escape);
    CHECK(noteInFile(c, book.students.at(0).evidence.at(0).id) ==
          "Read it to Omar, who asked for the graph");
    s.type(QStringLiteral("1"));
    s.press(Qt::Key_F2);
    s.type(QStringLiteral("Seen in the lab"));
    s.press(Qt::Key_Return);
    const auto written = readStudentNotes(c.gradebook, c.student(0));
    REQUIRE(written);
    REQUIRE(written->notes.size() == 1);
    CHECK(written->notes.front().text == "Seen in the lab");
}

TEST_CASE("student: a level by judgement needs a reason, and goes again", "[ui][student]")
{
    SmallClass c(1, 2);
    c.rate(0, 0, 1, "2026-11-10");
    ShownStudent s(c);
    s.press(Qt::Key_D, Qt::ControlModifier);
    s.type(QStringLiteral("c"));
    s.press(Qt::Key_Return);
    CHECK(s.lastSaid() == QStringLiteral("A decision needs a reason."));
    s.type(QStringLiteral("saw it in the lab"));
    s.press(Qt::Key_Return);
    CHECK(s.levels() == QStringLiteral("C."));
    CHECK(s.row(0).remark == QStringLiteral("teacher's decision"));
    CHECK(c.book().students.at(0).decisions.at(0).reason == "saw it in the lab");
    s.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(s.levels() == QStringLiteral("E."));
}

TEST_CASE("student: several outcomes are exempt with one reason in one step", "[ui][student]")
{
    SmallClass c(1, 3);
    ShownStudent s(c);
    s.press(Qt::Key_Down, Qt::ShiftModifier);
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type(QStringLiteral("moved in late"));
    s.press(Qt::Key_Return);
    CHECK(s.row(0).level == QStringLiteral("Exempt"));
    CHECK(s.row(1).remark == QStringLiteral("\u2068moved in late\u2069"));
    CHECK(s.row(2).level == QStringLiteral("no evidence yet"));
    REQUIRE(s.document->undo());
    CHECK(s.row(0).level == QStringLiteral("no evidence yet"));
    CHECK(s.row(1).level == QStringLiteral("no evidence yet"));
}

TEST_CASE("student: a star to talk about it, a flag to see it again", "[ui][student]")
{
    SmallClass c(1, 2);
    c.rate(0, 0, 1, "2026-11-18");
    ShownStudent s(c);
    s.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(s.row(0).isStarred);
    CHECK(s.list.outcomes()
              .index(0, 0)
              .data(Qt::AccessibleDescriptionRole)
              .toString()
              .contains(QStringLiteral("talk about it")));
    s.press(Qt::Key_T, Qt::ControlModifier);
    CHECK_FALSE(s.row(0).isStarred);
    s.press(Qt::Key_R, Qt::ControlModifier);
    s.type(QStringLiteral("whenever"));
    s.press(Qt::Key_Return);
    CHECK(s.lastSaid().startsWith(QStringLiteral("I cannot read \u2068whenever\u2069 as a day.")));
    for (int i = 0; i < 8; ++i) {
        s.press(Qt::Key_Backspace);
    }
    s.type(QStringLiteral("2026-12-04"));
    s.press(Qt::Key_Return);
    CHECK(s.row(0).remark == QStringLiteral("reassess by Dec 4"));
    // Newer evidence answers it.
    s.type(QStringLiteral("C"));
    CHECK(s.row(0).remark.isEmpty());
}

TEST_CASE("student: what was entered is taken back, the newest mark withdrawn", "[ui][student]")
{
    SmallClass c(1, 2);
    c.rate(0, 0, 1, "2026-11-10");
    ShownStudent s(c);
    s.type(QStringLiteral("C"));
    s.press(Qt::Key_Backspace);
    CHECK(s.levels() == QStringLiteral("E."));
    s.press(Qt::Key_Backspace);
    CHECK(s.lastSaid().startsWith(QStringLiteral("Nothing was entered here just now.")));
    s.press(Qt::Key_Delete);
    CHECK(s.levels() == QStringLiteral(".."));
    CHECK(c.book().students.at(0).evidence.at(0).isWithdrawn);
    s.press(Qt::Key_Delete);
    CHECK(s.lastSaid() == QStringLiteral("There is no mark here to withdraw."));
    s.type(QStringLiteral("-"));
    CHECK(s.row(0).level == QStringLiteral("Not handed in"));
    s.type(QStringLiteral("D"));
    s.press(Qt::Key_Space);
    s.type(QStringLiteral("."));
    CHECK(s.levels() == QStringLiteral("DD"));
}

TEST_CASE("student: an unknown letter says which there are, and what else", "[ui][student]")
{
    SmallClass c(1, 2);
    ShownStudent s(c);
    s.type(QStringLiteral("x"));
    CHECK(s.lastSaid() == QStringLiteral("\u2068X\u2069 is not a level here. Levels: "
                                         "\u2068E\u2069 \u2068D\u2069 \u2068C\u2069. "
                                         "Ctrl+E: exempt, N: note, G: goal, W: work, a number: "
                                         "that outcome."));
    CHECK(s.levels() == QStringLiteral(".."));
}

TEST_CASE("student: Enter answers why, with every mark, Esc comes back", "[ui][student]")
{
    SmallClass c(1, 2);
    c.rate(0, 1, 1, "2026-10-05");
    c.rate(0, 1, 2, "2026-11-10");
    REQUIRE(annotate(c.gradebook, c.book().students.at(0).evidence.at(1).id, "with <b>help</b>"));
    ShownStudent s(c);
    s.press(Qt::Key_Down);
    s.press(Qt::Key_Return);
    const QString text = s.visibleText();
    CHECK(text.contains(QStringLiteral("\u2068Developing\u2069: the latest of 2 marks.")));
    CHECK(text.contains(QStringLiteral("Nov 10, 2026 \u00B7 Developing\n\u2068with <b>help</b>")));
    CHECK(text.contains(QStringLiteral("Oct 5, 2026 \u00B7 Emerging")));
    // A mark that was wrong is withdrawn where it is seen.
    s.press(Qt::Key_Delete);
    CHECK(s.levels() == QStringLiteral(".E"));
    CHECK(s.visibleText().contains(
        QStringLiteral("Nov 10, 2026 \u00B7 Developing \u00B7 withdrawn")));
    s.press(Qt::Key_Escape);
    CHECK_FALSE(s.visibleText().contains(QStringLiteral("Nov 10, 2026")));
    s.press(Qt::Key_Escape);
    REQUIRE(s.wanted.count() == 1);
    CHECK(s.wanted.at(0).at(0).value<Place>().screen == ScreenId::Map);
    CHECK(s.wanted.at(0).at(0).value<Place>().outcome == c.outcome(1));
}

TEST_CASE("student: Enter on an outcome without evidence leaves the keys to the list",
          "[ui][student]")
{
    SmallClass c(1, 2);
    ShownStudent s(c);
    s.press(Qt::Key_Return);
    CHECK(s.visibleText().contains(QStringLiteral("No evidence yet")));
    s.type(QStringLiteral("C"));
    CHECK(s.levels() == QStringLiteral("C."));
    s.press(Qt::Key_Escape);
    CHECK(s.wanted.isEmpty()); // it closed the evidence first
}

TEST_CASE("student: in the evidence, F2 and withdrawing are about the piece with the cursor",
          "[ui][student]")
{
    SmallClass c(1, 2);
    c.rate(0, 0, 1, "2026-10-05");
    c.rate(0, 0, 2, "2026-11-10");
    const auto marks = [&c] { return c.book().students.at(0).evidence; };
    REQUIRE(annotate(c.gradebook, marks().at(1).id, "the newest"));
    ShownStudent s(c);
    s.press(Qt::Key_Return);
    s.press(Qt::Key_Down);
    s.press(Qt::Key_F2);
    s.type(QStringLiteral("the oldest"));
    s.press(Qt::Key_Return);
    CHECK(noteInFile(c, marks().at(0).id) == "the oldest");
    CHECK(noteInFile(c, marks().at(1).id) == "the newest");
    // Opened anew it begins with the newest, whatever the cursor was on before.
    s.press(Qt::Key_Escape);
    s.press(Qt::Key_Return);
    s.press(Qt::Key_Delete);
    CHECK_FALSE(marks().at(0).isWithdrawn);
    CHECK(marks().at(1).isWithdrawn);
}

TEST_CASE("student: Alt and an arrow go to the students before and after", "[ui][student]")
{
    SmallClass c(3, 2);
    REQUIRE(moveOut(c.gradebook, c.book(), c.student(1), day("2026-11-01")));
    ShownStudent s(c);
    CHECK(s.visibleText().contains(QStringLiteral("\u2068Family0002\u2069 \u203A")));
    s.press(Qt::Key_Down);
    s.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(s.screen.place().student == c.student(2));
    CHECK(s.screen.place().outcome == c.outcome(1));
    s.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(s.lastSaid() == QStringLiteral("This is the last student."));
    s.type(QStringLiteral("C"));
    CHECK(c.book().students.at(2).evidence.size() == 1);
    s.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(s.screen.place().student == c.student(0));
}

TEST_CASE("student: the way to a neighbour of the same family name says the given name",
          "[ui][student]")
{
    SmallClass c(0, 1);
    for (const char* given : {"Ada", "Jada", "Zoe"}) {
        Student student;
        student.givenName = given;
        student.familyName = given == std::string("Zoe") ? "Cole" : "Brown";
        REQUIRE(addStudent(c.gradebook, c.schoolClass, student, std::nullopt));
    }
    for (const StudentRecord& record : c.book().students) {
        c.students.push_back(record.student.id);
    }
    ShownStudent s(c, 1);
    CHECK(s.visibleText().contains(QStringLiteral("\u2039 \u2068Brown\u2069, \u2068Ada\u2069")));
    CHECK(s.visibleText().contains(QStringLiteral("\u2068Cole\u2069 \u203A")));
}

TEST_CASE("student: with enough of them, the outcome that is still needed is said", "[ui][student]")
{
    SmallClass c(1, 3);
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    rule.conditions.push_back({1, false, std::vector{c.outcome(2)}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    c.rate(0, 0, 3, "2026-10-05");
    c.rate(0, 1, 3, "2026-10-05");
    ShownStudent s(c);
    CHECK(s.visibleText().contains(QStringLiteral("2 of 2, and more is needed")));
    CHECK(s.visibleText().contains(QStringLiteral("Outcome \u20683\u2069 is still needed.")));
    CHECK_FALSE(s.visibleText().contains(QStringLiteral("to go")));
    CHECK_FALSE(s.visibleText().contains(QStringLiteral("you need")));
}

TEST_CASE("student: nobody takes the place of who is gone, and no key rates anybody",
          "[ui][student]")
{
    SmallClass c(2, 2);
    Student student;
    student.givenName = "Ana";
    student.familyName = "Zorn";
    const auto added = addStudent(c.gradebook, c.schoolClass, student, std::nullopt);
    REQUIRE(added);
    ShownStudent s(c);
    s.goTo(c.book().students.back().student.id);
    REQUIRE(s.visibleText().contains(QStringLiteral("Zorn")));
    REQUIRE(c.gradebook.undo()); // by another program
    s.document->lookOutside();
    CHECK(s.visibleText().contains(
        QStringLiteral("The student who was shown here is not in this class any more.")));
    s.type(QStringLiteral("c"));
    CHECK(c.book().students.front().evidence.empty());
    CHECK(c.book().students.back().evidence.empty());
    s.click(QStringLiteral("Show the first student"));
    CHECK(s.visibleText().contains(QStringLiteral("Family0000")));
}

TEST_CASE("student: only who rose last is said to be up", "[ui][student]")
{
    SmallClass c(1, 3);
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    for (const auto& [rank, on] : std::initializer_list<std::pair<int, const char*>>{
             {1, "2026-10-08"}, {2, "2026-11-10"}, {1, "2026-11-16"}, {1, "2026-11-18"}}) {
        c.rate(0, 0, rank, on);
    }
    ShownStudent s(c);
    CHECK(s.visibleText().contains(QStringLiteral("1 Short 1\u2069 (Emerging)")));
    c.rate(0, 0, 2, "2026-11-19");
    s.document->lookOutside();
    CHECK(s.visibleText().contains(QStringLiteral("1 Short 1\u2069 (Developing, up on Nov 19)")));
}

TEST_CASE("student: the credit card counts, says what is closest and what is required",
          "[ui][student]")
{
    SmallClass c(1, 4);
    CreditRule rule;
    rule.conditions.push_back({3, false, AllOutcomes{}, std::nullopt});
    rule.conditions.push_back({1, false, std::vector{c.outcome(3)}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    c.rate(0, 0, 3, "2026-10-05");
    c.rate(0, 3, 3, "2026-10-05");
    c.rate(0, 1, 1, "2026-10-05");
    c.rate(0, 1, 2, "2026-11-02");
    ShownStudent s(c);
    const QString text = s.visibleText();
    CHECK(text.contains(QStringLiteral("2 of the 3 you need")));
    CHECK(text.contains(QStringLiteral("1 to go. Closest: \u20682 Short 2\u2069 (Developing, up on "
                                       "Nov 2); \u20683 Short 3\u2069 (no level yet). Outcome 4 "
                                       "required: done.")));
    CHECK(s.row(3).detail == QStringLiteral("Apply \u00B7 required for credit"));
    s.type(QStringLiteral("2C"));
    CHECK(s.visibleText().contains(QStringLiteral("3 of the 3 you need")));
}

TEST_CASE("student: what rose since a day that is chosen and remembered", "[ui][student]")
{
    SmallClass c(1, 3);
    c.rate(0, 0, 2, "2026-10-01");
    c.rate(0, 0, 3, "2026-11-18");
    c.rate(0, 1, 3, "2026-10-01");
    c.rate(0, 1, 2, "2026-11-02");
    ShownStudent s(c);
    CHECK(s.visibleText().contains(QStringLiteral("Since Oct 21")));
    CHECK(s.visibleText().contains(QStringLiteral("1 outcome up, 1 down")));
    CHECK(s.visibleText().contains(QStringLiteral("Developing \u2192 Capable on \u20681\u2069")));
    for (QAction* action : s.screen.findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("A week ago")) {
            action->trigger();
        }
    }
    CHECK(s.visibleText().contains(QStringLiteral("Since Nov 13")));
    CHECK_FALSE(s.visibleText().contains(QStringLiteral("1 down")));
    // Nobody has talked with this student yet.
    for (const QAction* action : s.screen.findChildren<QAction*>()) {
        CHECK((action->text() != QStringLiteral("The last conference") || !action->isVisible()));
    }
    s.settings.sync();
    CHECK(s.settings.allKeys().size() == 1);
    CHECK(s.settings.value(s.settings.allKeys().front()) == QStringLiteral("week"));
}

TEST_CASE("student: what rose since the last conference that was held", "[ui][student]")
{
    SmallClass c(1, 2);
    c.rate(0, 0, 1, "2026-09-20");
    c.rate(0, 0, 2, "2026-10-05");
    Conference held;
    held.student = c.student(0);
    held.classes = {c.schoolClass};
    held.date = day("2026-10-01");
    held.heldOn = day("2026-10-01");
    REQUIRE(planConferences(c.gradebook, {held}));
    ShownStudent s(c);
    CHECK(s.visibleText().contains(QStringLiteral("No outcome up")));
    for (QAction* action : s.screen.findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("The last conference") && action->isVisible()) {
            action->trigger();
        }
    }
    CHECK(s.visibleText().contains(QStringLiteral("Since Oct 1")));
    CHECK(s.visibleText().contains(QStringLiteral("Emerging \u2192 Developing on \u20681\u2069")));
}

TEST_CASE("student: hiding names leaves one student's page and nothing of the others",
          "[ui][student]")
{
    SmallClass c(3, 2);
    REQUIRE(
        addNote(c.gradebook, {{}, c.student(1), {}, day("2026-11-04"), "Helped Given0002.", 0}));
    ShownStudent s(c, 1);
    CommandSpec hide;
    hide.id = QStringLiteral("view.hideNames");
    hide.keys = {QKeySequence(QStringLiteral("Ctrl+Shift+H"))};
    s.commands.add(hide, [] {});
    CHECK(s.visibleText().contains(QStringLiteral("Family0002")));
    s.names.hideAllBut(c.student(1));
    const QString own = s.visibleText();
    CHECK(own.contains(QStringLiteral("Family0001")));
    for (const char* other : {"Family0000", "Given0000", "Family0002", "Given0002"}) {
        INFO(other);
        CHECK_FALSE(own.contains(QLatin1String(other)));
    }
    s.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(s.screen.place().student == c.student(1));
    // What is typed into a note that is not to be seen must not become a level.
    s.type(QStringLiteral("n"));
    CHECK(s.lastSaid() ==
          QStringLiteral("Notes are hidden with the names of others. Ctrl+Shift+H shows them."));
    // The page of somebody who is hidden says nothing but that.
    s.goTo(c.student(2));
    CHECK(s.visibleText() == QStringLiteral("The names of other students are hidden. "
                                            "Ctrl+Shift+H shows them."));
    s.names.showAll();
    CHECK(s.visibleText().contains(QStringLiteral("Family0002")));
}

TEST_CASE("student: the student view has the words of the sheet and no notes", "[ui][student]")
{
    SmallClass c(2, 3);
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    c.rate(0, 0, 3, "2026-10-05");
    REQUIRE(addNote(c.gradebook, {{}, c.student(0), {}, day("2026-11-04"), "Ask at home.", 0}));
    ShownStudent s(c);
    s.click(QStringLiteral("Student view"));
    const QString text = s.visibleText();
    CHECK(text.contains(QStringLiteral("I have 1 of the 2 I need for credit. 1 to go!")));
    CHECK(text.contains(QStringLiteral("\u2068Given0000 Family0000\u2069")));
    CHECK_FALSE(text.contains(QStringLiteral("Ask at home.")));
    CHECK_FALSE(text.contains(QStringLiteral("Family0001")));
    CHECK(s.names.hides(c.student(1)));
    // Looking changes nothing.
    s.type(QStringLiteral("C"));
    CHECK(c.book().students.at(0).evidence.size() == 1);
    CHECK(s.lastSaid() ==
          QStringLiteral("Nothing is rated while the student looks on. Esc goes back."));
    s.press(Qt::Key_Escape);
    CHECK_FALSE(s.names.isHiding());
    CHECK(s.visibleText().contains(QStringLiteral("Ask at home.")));
}

TEST_CASE("student: the student view speaks the language of the sheet, all of it", "[ui][student]")
{
    SmallClass c(2, 2);
    CreditRule rule;
    rule.conditions.push_back({2, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    Student student = c.book().students.front().student;
    student.sheetLanguage = "es";
    REQUIRE(editStudent(c.gradebook, student));
    c.rate(0, 0, 3, "2026-10-05");
    ShownStudent s(c);
    s.click(QStringLiteral("Student view"));
    const auto* list = s.screen.findChildren<OutcomeView*>().last();
    const auto head = [list](int column) {
        return list->model()->headerData(column, Qt::Horizontal).toString();
    };
    const SheetWords& words = SheetWords::of(QStringLiteral("es"));
    CHECK(head(OutcomeModel::Title) == words(Sheet::tr("I can …")));
    CHECK(head(OutcomeModel::Title) != QStringLiteral("I can …"));
    CHECK(head(OutcomeModel::Level) == words(Sheet::tr("Now")));
    const QString text = s.visibleText();
    CHECK(text.contains(words(Sheet::tr("Not started yet"))));
    CHECK_FALSE(text.contains(QStringLiteral("I have")));
    CHECK_FALSE(text.contains(QStringLiteral("Not started")));
}

TEST_CASE("student: a student view from the right begins at the right, all of it", "[ui][student]")
{
    SmallClass c(1, 3);
    Student student = c.book().students.front().student;
    student.sheetLanguage = "ar";
    REQUIRE(editStudent(c.gradebook, student));
    ShownStudent s(c);
    s.click(QStringLiteral("Student view"));
    auto* list = s.screen.findChildren<OutcomeView*>().last();
    REQUIRE(list->isRightToLeft());
    int labels = 0;
    for (const auto* label : list->parentWidget()->findChildren<QLabel*>()) {
        CAPTURE(label->text());
        CHECK((label->alignment() & Qt::AlignRight) != 0);
        ++labels;
    }
    CHECK(labels > 3);
    // A title in letters of the other direction as well.
    const QRect row = list->visualRect(list->outcomes().index(1, OutcomeModel::Title));
    const QImage image = list->viewport()->grab(row.adjusted(2, 2, -2, -2)).toImage();
    const QRgb paper = image.pixel(image.width() / 2, 0);
    int first = image.width();
    int last = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != paper) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    CHECK(first > image.width() / 3);
    CHECK(last > image.width() * 9 / 10);

    // Whoever comes next reads from the left again.
    s.press(Qt::Key_Escape);
    student.sheetLanguage = "es";
    REQUIRE(s.document->edit([&](Gradebook& gradebook) { return editStudent(gradebook, student); },
                             {student.id}));
    s.click(QStringLiteral("Student view"));
    for (const auto* label : list->parentWidget()->findChildren<QLabel*>()) {
        CHECK((label->alignment() & Qt::AlignRight) == 0);
    }
}

TEST_CASE("student: an empty class and a course without outcomes say what to do", "[ui][student]")
{
    SmallClass empty(0, 2);
    {
        auto document = Document::open(empty.gradebook.path(), test::testAuthor(),
                                       [] { return day("2026-11-20"); });
        REQUIRE(document);
        Commands commands;
        NameGuard names;
        QSettings settings(QString::fromStdString(empty.folder.file("s.ini").string()),
                           QSettings::IniFormat);
        StudentScreen screen({**document, commands, names, settings});
        screen.show();
        QStringList shown;
        for (const auto* label : screen.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                shown.append(label->text());
            }
        }
        CHECK(shown.join(QLatin1Char('|')) ==
              QStringLiteral("No students yet. Drag a CSV here, paste names, or type them."));
    }
    SmallClass noOutcomes(1, 0);
    ShownStudent s(noOutcomes);
    CHECK(s.visibleText().contains(QStringLiteral(
        "What should students be able to do by the end? Paste a list: one line each.")));
    s.type(QStringLiteral("C"));
    CHECK(noOutcomes.book().students.at(0).evidence.empty());
}
