// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/notes.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/student/shown_student.h"
#include "ui/common/side_column.h"
#include "ui/student/quick_note.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::ShownStudent;
using trellis::test::SmallClass;

namespace {

StudentNotes notesOf(const SmallClass& c, std::size_t student)
{
    const auto notes = readStudentNotes(c.gradebook, c.student(student));
    REQUIRE(notes);
    return *notes;
}

/// The field of a form that can be seen.
QLineEdit& field(const ShownStudent& s, const QString& name)
{
    for (auto* edit : s.screen.findChildren<QLineEdit*>()) {
        if (edit->isVisible() && edit->accessibleName() == name) {
            return *edit;
        }
    }
    FAIL("no field " << name.toStdString());
    return *s.screen.findChild<QLineEdit*>();
}

} // namespace

TEST_CASE("student: the profile is written from the menu as well, and what was begun stays",
          "[ui][student]")
{
    SmallClass c(1, 1);
    ShownStudent s(c);
    s.commands.find(QStringLiteral("student.profile"))->trigger();
    s.type(QStringLiteral("Draws maps"));
    s.commands.find(QStringLiteral("student.profile"))->trigger();
    const auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->toPlainText() == QStringLiteral("Draws maps"));
}

TEST_CASE("student: N begins a note, Enter saves it, undo takes it back", "[ui][student]")
{
    SmallClass c(2, 2);
    ShownStudent s(c);
    CHECK(s.visibleText().contains(QStringLiteral("Nothing noted yet. N begins a note.")));
    s.type(QStringLiteral("n"));
    s.type(QStringLiteral("Helped <i>Farooq</i>, unprompted. C and D."));
    s.press(Qt::Key_Return);
    REQUIRE(notesOf(c, 0).notes.size() == 1);
    CHECK(notesOf(c, 0).notes.at(0).text == "Helped <i>Farooq</i>, unprompted. C and D.");
    CHECK(notesOf(c, 0).notes.at(0).date == day("2026-11-20"));
    CHECK(s.visibleText().contains(QStringLiteral("Helped <i>Farooq</i>, unprompted.")));
    CHECK(s.levels() == QStringLiteral(".."));
    s.type(QStringLiteral("D"));
    CHECK(s.levels() == QStringLiteral("D."));

    s.click(QStringLiteral("Edit the note of Nov 20, 2026"));
    s.type(QStringLiteral(" Twice."));
    s.press(Qt::Key_Return);
    CHECK(notesOf(c, 0).notes.at(0).text == "Helped <i>Farooq</i>, unprompted. C and D. Twice.");
    s.click(QStringLiteral("Remove the note of Nov 20, 2026"));
    CHECK(notesOf(c, 0).notes.empty());
    REQUIRE(s.document->undo());
    CHECK(notesOf(c, 0).notes.size() == 1);
    CHECK(s.visibleText().contains(QStringLiteral("Twice.")));
}

TEST_CASE("student: Esc leaves a note unwritten, an empty one is refused", "[ui][student]")
{
    SmallClass c(1, 1);
    ShownStudent s(c);
    s.type(QStringLiteral("n"));
    s.press(Qt::Key_Return);
    CHECK(s.refused.count() == 1);
    s.type(QStringLiteral("never mind"));
    s.press(Qt::Key_Escape);
    CHECK(notesOf(c, 0).notes.empty());
    s.type(QStringLiteral("C"));
    CHECK(s.levels() == QStringLiteral("C"));
}

TEST_CASE("student: the profile is written in place", "[ui][student]")
{
    SmallClass c(2, 1);
    ShownStudent s(c);
    CHECK(s.visibleText().contains(QStringLiteral("Nothing is written yet.")));
    s.click(QStringLiteral("Edit the profile"));
    s.type(QStringLiteral("asks good questions"));
    s.press(Qt::Key_Tab);
    s.press(Qt::Key_Tab);
    s.type(QStringLiteral("talking it through"));
    s.click(QStringLiteral("Save"));
    CHECK(notesOf(c, 0).profile ==
          ProfileAnswers{"asks good questions", "", "talking it through", ""});
    CHECK(s.visibleText().contains(QStringLiteral("Learns best when\ntalking it through")));
    CHECK_FALSE(s.visibleText().contains(QStringLiteral("Interests")));
    s.goTo(c.student(1));
    CHECK_FALSE(s.visibleText().contains(QStringLiteral("talking it through")));
}

TEST_CASE("student: names of every kind are put right and shown as they are", "[ui][student]")
{
    SmallClass c(2, 1);
    ShownStudent s(c);
    const QString hostile = QStringLiteral("<b>Dia\u202Ello</b> \U0001F642");
    s.click(QStringLiteral("Edit names, numbers and guardians"));
    field(s, QStringLiteral("Family name")).setText(hostile);
    field(s, QStringLiteral("Preferred name")).setText(QString(300, QLatin1Char('n')));
    s.click(QStringLiteral("Add a guardian"));
    s.type(QStringLiteral("Fatou Diallo"));
    s.press(Qt::Key_Return);
    CHECK(c.book().find(c.student(0))->student.familyName == hostile.toStdString());
    CHECK(c.book().find(c.student(0))->student.guardians.size() == 1);
    // As it is but for what would turn the words around it.
    CHECK(s.visibleText().contains(QStringLiteral("<b>Diallo</b> \U0001F642")));
    CHECK(s.visibleText().contains(QStringLiteral("Guardian: \u2068Fatou Diallo\u2069")));
    CHECK(readStickyFields(c.gradebook)->at(c.student(0)) ==
          std::vector<std::string>{"familyName", "guardians", "preferredGivenName"});
    // The row has the keyboard again.
    s.type(QStringLiteral("C"));
    CHECK(s.levels() == QStringLiteral("C"));
}

TEST_CASE("student: a form without a name or with a day that is none changes nothing",
          "[ui][student]")
{
    SmallClass c(2, 1);
    ShownStudent s(c);
    s.click(QStringLiteral("Edit names, numbers and guardians"));
    field(s, QStringLiteral("Family name")).clear();
    field(s, QStringLiteral("Given name")).setText(QStringLiteral("  "));
    s.press(Qt::Key_Return);
    CHECK(s.visibleText().contains(
        QStringLiteral("A student needs a given name or a family name. Nothing was changed.")));
    CHECK(c.book().students.at(0).student.familyName == "Family0000");
    field(s, QStringLiteral("Given name")).setText(QStringLiteral("Ana"));
    field(s, QStringLiteral("Number or address")).setText(QStringLiteral("00002"));
    s.press(Qt::Key_Return);
    CHECK(s.refused.count() == 1);
    s.press(Qt::Key_Escape);
    CHECK(c.book().students.at(0).student.givenName == "Given0000");
}

TEST_CASE("quick note: from anywhere, on the student of the place or another", "[ui][student]")
{
    SmallClass c(3, 2);
    ShownStudent s(c, 1);
    QuickNote quick(
        {*s.document, s.commands, s.names, s.settings}, [&s] { return s.screen.place(); },
        &s.screen);
    s.screen.addAction(s.commands.find(QStringLiteral("everywhere.quickNote")));
    s.press(Qt::Key_Down);
    s.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(quick.isVisible());
    s.type(QStringLiteral("Drew the graph twice."));
    s.press(Qt::Key_Return);
    CHECK_FALSE(quick.isVisible());
    REQUIRE(notesOf(c, 1).notes.size() == 1);
    CHECK(notesOf(c, 1).notes.at(0).outcome == c.outcome(1));
    // The list has the keyboard again, and another student can be named.
    s.type(QStringLiteral("D"));
    CHECK(s.levels() == QStringLiteral(".D"));
    s.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* student = quick.findChild<QComboBox*>();
    student->setFocus();
    student->lineEdit()->setText(QStringLiteral("nobody here"));
    auto* text = quick.findChild<QPlainTextEdit*>();
    text->setFocus();
    s.type(QStringLiteral("Was away."));
    s.press(Qt::Key_Return);
    CHECK(quick.isVisible());
    student->lineEdit()->setText(QStringLiteral("Family0002, Given0002"));
    text->setFocus();
    s.press(Qt::Key_Return);
    CHECK_FALSE(quick.isVisible());
    REQUIRE(notesOf(c, 2).notes.size() == 1);
    CHECK(notesOf(c, 2).notes.at(0).text == "Was away.");
}

TEST_CASE("student: Tab goes through the cards from the top down", "[ui][student]")
{
    const SmallClass c(2, 2);
    ShownStudent s(c);
    int before = -1;
    int cards = 0;
    const auto* column = s.screen.findChild<SideColumn*>();
    for (int i = 0; i < 40; ++i) {
        s.press(Qt::Key_Tab);
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr || !column->isAncestorOf(focus)) {
            before = -1;
            continue;
        }
        QWidget* card = focus;
        while (card->parentWidget() != column->widget()) {
            card = card->parentWidget();
        }
        CAPTURE(focus->metaObject()->className());
        CHECK(card->y() >= before);
        cards += card->y() > before ? 1 : 0;
        before = card->y();
    }
    CHECK(cards >= 4);
}
