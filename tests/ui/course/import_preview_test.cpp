// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/course/shown_import.h"
#include "tests/ui/document/opened_document.h"
#include "ui/course/count_card.h"
#include "ui/course/import_preview.h"
#include "ui/course/roster_lines_view.h"
#include "ui/text/strings.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <fstream>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::kTwoNew;
using trellis::test::openedDocument;
using trellis::test::SmallClass;
using Shown = trellis::test::ShownImport;

TEST_CASE("import: what was read is shown and nothing changes before Enter", "[ui][course]")
{
    SmallClass c(1, 1);
    const std::string before = contentOf(c.gradebook.path());
    const Shown s(c, kTwoNew);
    CHECK(s.words().contains(QStringLiteral("2 new")));
    CHECK(s.words().contains(QStringLiteral("1 no longer listed")));
    CHECK(s.box("Delimiter")->currentText() == QStringLiteral("semicolons"));
    CHECK(s.words().contains(QStringLiteral("Nothing has been changed yet.")));
    REQUIRE(s.table()->columnCount() == 4);
    CHECK(s.choice(0)->currentText() == QStringLiteral("Student number"));
    CHECK(s.choice(1)->currentText() == QStringLiteral("Family name"));
    CHECK(s.choice(3)->currentText() == QStringLiteral("Leave out"));
    CHECK(s.table()->item(1, 1)->text() == QStringLiteral("Last Name"));
    CHECK(s.table()->item(2, 0)->text() == QStringLiteral("00451"));
    CHECK(s.table()->item(2, 2)->text() == QStringLiteral("A\u00EFssatou"));
    CHECK(s.table()->item(2, 3)->text() == QStringLiteral("B-114")); // left out, and still shown
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("import: Enter imports as one step that can be undone", "[ui][course]")
{
    SmallClass c(1, 1);
    const std::string before = contentOf(c.gradebook.path());
    Shown s(c, kTwoNew);
    CHECK(s.importButton()->text() == QStringLiteral("&Import 2 students"));
    QTest::keyClick(&s.preview, Qt::Key_Return);
    CHECK(s.preview.result() == QDialog::Accepted);
    CHECK(c.book().students.size() == 3);
    CHECK(s.document->undoText() == QStringLiteral("Import of 2 students"));
    REQUIRE(s.document->undo());
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("import: Escape leaves the file as it was", "[ui][course]")
{
    SmallClass c(1, 1);
    const std::string before = contentOf(c.gradebook.path());
    Shown s(c, kTwoNew);
    QTest::keyClick(&s.preview, Qt::Key_Escape);
    CHECK(s.preview.result() == QDialog::Rejected);
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("import: Alt and a digit give a column another heading", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, kTwoNew);
    QTest::keyClick(&s.preview, Qt::Key_4, Qt::AltModifier);
    QComboBox* choice = s.choice(3);
    REQUIRE(choice->view()->isVisible());
    QTest::keyClicks(choice->view(), QStringLiteral("sect"));
    QTest::keyClick(choice->view(), Qt::Key_Return);
    CHECK(s.choice(3)->currentText() == QStringLiteral("Section"));
    CHECK(s.choice(1)->currentText() == QStringLiteral("Family name"));
    QTest::keyClick(s.choice(3), Qt::Key_Return);
    CHECK(s.preview.result() == QDialog::Accepted);
    CHECK(c.book().students.at(0).enrollments.at(0).section == "B-114");
}

TEST_CASE("import: a field that is given to another column leaves the one it had", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, kTwoNew);
    QComboBox* choice = s.choice(3);
    choice->setCurrentText(QStringLiteral("Student number"));
    Q_EMIT choice->activated(choice->currentIndex());
    CHECK(s.choice(3)->currentText() == QStringLiteral("Student number"));
    CHECK(s.choice(0)->currentText() == QStringLiteral("Leave out"));
}

TEST_CASE("import: those no longer listed stay unless asked to go", "[ui][course]")
{
    SmallClass c(2, 1);
    Shown s(c, kTwoNew);
    QCheckBox* moveOut = s.checkBox("&Move those no longer listed out of the class");
    REQUIRE(moveOut != nullptr);
    CHECK_FALSE(moveOut->isChecked());
    moveOut->click();
    QTest::keyClick(&s.preview, Qt::Key_Return);
    for (const StudentRecord& record : c.book().students) {
        const bool wasThere = record.student.familyName.starts_with("Family");
        CHECK(record.enrollments.back().to.has_value() == wasThere);
    }
}

TEST_CASE("import: one of those no longer listed goes and the other stays", "[ui][course]")
{
    SmallClass c(2, 1);
    Shown s(c, kTwoNew);
    s.lines()->setFocus();
    QTest::keyClick(s.lines(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(s.lines(), Qt::Key_Up);
    CHECK(s.answer() == QStringLiteral("Stays"));
    QTest::keyClick(s.lines(), Qt::Key_Right);
    CHECK(s.answer() == QStringLiteral("Move out"));
    QTest::keyClick(s.lines(), Qt::Key_Return);
    REQUIRE(s.preview.result() == QDialog::Accepted);
    const ClassBook book = c.book();
    CHECK(book.find(c.student(0))->enrollments.back().to.has_value());
    CHECK_FALSE(book.find(c.student(1))->enrollments.back().to.has_value());
}

TEST_CASE("import: every trouble of a real file is said in words with its row", "[ui][course]")
{
    SmallClass c(0, 1);
    const std::string before = contentOf(c.gradebook.path());
    const Shown s(c, "\xEF\xBB\xBF"
                     "Student Number;Last Name;First Name;Nickname\r\n"
                     "1;Garc\xC3\xAD"
                     "a;Luz;\r\n"
                     "2;Okafor;Chidera;;extra;more\r\n"
                     "3;\"Ng, \"\"Al\"\"\";Cy;\r\n"
                     "4;Lee \"Bo\" Wei;Ben;\r\n"
                     "5;Garc\xC3\xAD"
                     "a;Luz;\r\n"
                     "\r\n"
                     ";;;\r\n"
                     "Total;5;;\r\n"
                     "\r\n");
    const QStringList lines = s.lineTexts();
    CAPTURE(lines.join(QLatin1Char('\n')).toStdString());
    CHECK(s.words().contains(QStringLiteral("3 new")));
    CHECK(lines
              .filter(QStringLiteral("2|Garc\u00EDa, Luz|Luz Garc\u00EDa appears twice (rows 2 "
                                     "and 6). Keep one, or are these two people?"))
              .size() == 1);
    CHECK(lines.filter(QStringLiteral("more cells than the heading")).size() == 1);
    CHECK(lines.filter(QStringLiteral("5|Lee \"Bo\" Wei, Ben|New. There is a quote inside a cell"))
              .size() == 1);
    CHECK(lines.filter(QStringLiteral("4|Ng, \"Al\", Cy|New")).size() == 1);
    CHECK(lines.filter(QStringLiteral("9|Total 5|It looks like a total")).size() == 1);
    CHECK(lines.filter(QStringLiteral("Row 8 is blank. Left out.")).size() == 1);
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("import: a row that an open quote has run through waits for an answer", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, "Name,Grade,Student Number\n"
               "Awa Diallo,9,00013\n"
               "\"Wiggum, Ralph,10,00014\n"
               "Mara Okoye,9,00016\n");
    CAPTURE(s.lineTexts().join(QLatin1Char('\n')).toStdString());
    CHECK(s.words().contains(QStringLiteral("1 row waits for an answer, nothing else does")));
    CHECK(s.importButton()->text() == QStringLiteral("&Import 2 students"));
    s.goTo(3);
    CHECK(s.answer().isEmpty());
    QTest::keyClick(s.lines(), Qt::Key_Right);
    CHECK(s.answer() == QStringLiteral("Add"));
    CHECK(s.importButton()->text() == QStringLiteral("&Import 3 students"));
    QTest::keyClick(s.lines(), Qt::Key_Right);
    CHECK(s.answer() == QStringLiteral("Leave out"));
    QTest::keyClick(s.lines(), Qt::Key_Return);
    CHECK(c.book().students.size() == 2);
}

TEST_CASE("import: rows with one number are one person or two, asked in the preview",
          "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, "Student Number,Last Name,First Name\n"
               "7,Espinal,Jayden\n"
               "7,Espinal,Jaden\n"
               "8,Okafor,Chidera\n");
    CHECK(s.words().contains(QStringLiteral("1 to look at")));
    CHECK(s.importButton()->text() == QStringLiteral("&Import 1 student"));
    s.goTo(2);
    CHECK(s.answer().isEmpty());
    QTest::keyClick(s.lines(), Qt::Key_Right);
    CHECK(s.answer() == QStringLiteral("Same person"));
    CHECK(s.importButton()->text() == QStringLiteral("&Import 2 students"));
    CHECK(s.words().contains(QStringLiteral("0 to look at")));
    QTest::keyClick(s.lines(), Qt::Key_Right);
    CHECK(s.answer() == QStringLiteral("Two people"));
    CHECK(s.importButton()->text() == QStringLiteral("&Import 3 students"));
    QTest::keyClick(s.lines(), Qt::Key_Return);
    const ClassBook book = c.book();
    REQUIRE(book.students.size() == 3);
    CHECK(book.students[0].student.number().empty());
    CHECK(book.students[2].student.number() == "8");
}

TEST_CASE("import: Enter over an open question makes no second record", "[ui][course]")
{
    SmallClass c(2, 1); // Family0000 with the number 00001 among them
    Shown s(c, "Student Number,Last Name,First Name\n"
               "99999,Family0000,Given0000\n"
               ",Family0000,Given0000\n"
               "7,Ortiz,Luz\n"
               "8,Ortiz,Luz\n"
               "9,Diallo,Awa\n");
    const QStringList lines = s.lineTexts();
    CAPTURE(lines.join(QLatin1Char('\n')).toStdString());
    CHECK(lines
              .filter(QStringLiteral("Given0000 Family0000 appears twice (rows 2 and 3). Keep "
                                     "one, or are these two people?"))
              .size() == 1);
    CHECK(lines.filter(QStringLiteral("Luz Ortiz appears twice (rows 4 and 5)")).size() == 1);
    CHECK(lines.filter(QStringLiteral("Waits for row 4.")).size() == 1);
    CHECK(lines.filter(QStringLiteral("Not in the file")).size() == 1); // Family0001 alone
    CHECK(s.words().contains(QStringLiteral("4 rows wait for an answer, nothing else does")));
    QSignalSpy done(&s.preview, &ImportPreview::imported);
    QTest::keyClick(&s.preview, Qt::Key_Return);
    REQUIRE(done.size() == 1);
    CHECK(Shown::plain(done.at(0).at(0).toString()) ==
          QStringLiteral("Imported into Period 3: 1 new. 4 rows were left out, not decided."));
    CHECK(c.book().students.size() == 3);
}

TEST_CASE("import: a row with the name of a student and another number asks who it is",
          "[ui][course]")
{
    SmallClass c(1, 1);
    const char* csv = "Student Number,Last Name,First Name\n"
                      "99999,Family0000,Given0000\n"
                      "99998,Family0000,Given0000\n";
    Shown s(c, csv);
    CHECK_FALSE(s.importButton()->isEnabled());
    s.goTo(2);
    QTest::keyClick(s.lines(), Qt::Key_Left); // the last of the answers
    // They are two people: one of them may still be the student of the class.
    const QStringList asked = s.lineTexts().filter(
        QStringLiteral("Is this Family0000, Given0000 (00001)? The same name, another number."));
    CHECK(asked.size() == 2);
    CHECK_FALSE(s.importButton()->isEnabled());
    s.goTo(2);
    CHECK(s.answer().isEmpty());
    QTest::keyClick(s.lines(), Qt::Key_Right);
    CHECK(s.answer() == QStringLiteral("Same student"));
    CHECK(s.importButton()->text() == QStringLiteral("&Import 2 students"));
    QTest::keyClick(s.lines(), Qt::Key_Return);
    const ClassBook book = c.book();
    REQUIRE(book.students.size() == 2);
    CHECK(book.find(c.student(0))->student.number() == "99999");

    const Shown again(c, csv); // both are found by their numbers, and nothing is asked
    CHECK(again.words().contains(QStringLiteral("0 to look at")));
    CHECK(again.words().contains(QStringLiteral("there is nothing to import")));
}

TEST_CASE("import: a number that comes again is listed in words", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, "Student Number;Last Name;First Name\n00123;Ortiz;Luz\n2;Lee;Bo\n"
               "00123;Ortiz;Luz\n");
    const QStringList lines = s.lineTexts();
    CAPTURE(lines.join(QLatin1Char('\n')).toStdString());
    CHECK(lines.size() == 3); // every row of the file
    CHECK(lines
              .filter(QStringLiteral("4|Ortiz, Luz|It repeats the number 00123. Taken together "
                                     "with row 2: the same student."))
              .size() == 1);
    CHECK(s.words().contains(QStringLiteral("2 new")));
}

TEST_CASE("import: a click on an answer gives it", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, "Student Number,Last Name,First Name\n1,Ortiz,Luz\n2,Ortiz,Luz\n");
    const QRect cell = s.lines()->visualRect(s.lines()->lines().index(0, RosterLinesModel::Answer));
    QTest::mouseClick(s.lines()->viewport(), Qt::LeftButton, {},
                      QPoint(cell.left() + 20, cell.center().y()));
    CHECK(s.importButton()->text() == QStringLiteral("&Import 1 student"));
}

TEST_CASE("import: likely matches are taken one by one, refused, or taken all", "[ui][course]")
{
    SmallClass c(2, 1);
    const std::string names = "Last Name,First Name,Email\n"
                              "Family0000,Given0000,a@school\nFamily0001,Given0001,b@school\n";
    Shown s(c, names);
    CHECK(s.words().contains(QStringLiteral("2 to look at")));
    CHECK_FALSE(s.importButton()->isEnabled());
    CHECK(s.lineTexts().filter(QStringLiteral("Is this Family0000, Given0000 (00001)?")).size() ==
          1);
    s.goTo(2);
    QTest::keyClick(s.lines(), Qt::Key_Right);
    CHECK(s.answer() == QStringLiteral("Same student"));
    s.goTo(3);
    QTest::keyClick(s.lines(), Qt::Key_Right);
    QTest::keyClick(s.lines(), Qt::Key_Right);
    CHECK(s.answer() == QStringLiteral("New student"));
    QTest::keyClick(s.lines(), Qt::Key_Return);
    const ClassBook book = c.book();
    REQUIRE(book.students.size() == 3);
    CHECK(book.find(c.student(0))->student.ids.size() == 2);
    CHECK(book.find(c.student(1))->student.ids.size() == 1);
    REQUIRE(s.document->undo());

    Shown all(c, names);
    all.checkBox("&Take the 2 likely matches as the same students")->click();
    CHECK(all.importButton()->text() == QStringLiteral("&Import 2 students"));
}

TEST_CASE("import: what changes is said field by field and can stay as it is", "[ui][course]")
{
    SmallClass c(1, 1);
    Shown s(c, "Student Number,Last Name,First Name,Grade\n00001,Family0000,Given,10\n");
    CHECK(s.lineTexts()
              .filter(QStringLiteral("Given name: Given0000 \u2192 Given; Grade level: 10"))
              .size() == 1);
    s.goTo(2);
    CHECK(s.answer() == QStringLiteral("Change"));
    QTest::keyClick(s.lines(), Qt::Key_Right);
    CHECK(s.answer() == QStringLiteral("Keep mine"));
    CHECK_FALSE(s.importButton()->isEnabled());
}

TEST_CASE("import: a footer that is a student can be kept", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, "Last Name,First Name,Grade,Section\nLee,Ben,9,a\nNg,Cy,9,a\nSum,Lee,,\n");
    CHECK(s.importButton()->text() == QStringLiteral("&Import 2 students"));
    s.goTo(4);
    CHECK(s.answer() == QStringLiteral("Leave out"));
    QTest::keyClick(s.lines(), Qt::Key_Right);
    CHECK(s.answer() == QStringLiteral("Keep"));
    CHECK(s.importButton()->text() == QStringLiteral("&Import 3 students"));
}

TEST_CASE("import: whoever comes back is said to, and the sentence counts", "[ui][course]")
{
    SmallClass c(2, 1);
    REQUIRE(moveOut(c.gradebook, c.book(), c.student(0), day("2026-10-01")));
    Shown s(c, "Student Number,Last Name,First Name\n00001,Family0000,Given0000\n9,New,Nia\n");
    CHECK(s.lineTexts().filter(QStringLiteral("comes back into the class")).size() == 1);
    QSignalSpy done(&s.preview, &ImportPreview::imported);
    QTest::keyClick(&s.preview, Qt::Key_Return);
    REQUIRE(done.size() == 1);
    CHECK(Shown::plain(done.at(0).at(0).toString()) ==
          QStringLiteral("Imported into Period 3: 1 new, 1 changed."));
}

TEST_CASE("import: a file of several classes says so, and one of them can be taken", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, "Student ID,Last Name,First Name,Class,Period\n"
               "1,Abara,Chidi,Biology,1\n"
               "2,Bui,Linh,Biology,3\n"
               "4,Diallo,Mamadou,Biology,1\n");
    CHECK(Shown::plain(s.words()).contains(
        QStringLiteral("This file holds 2 classes: 1 (2), 3 (1).")));
    QComboBox* sections = s.box("Class of the file to take");
    REQUIRE(sections != nullptr);
    CHECK(sections->isVisible());
    CHECK(Shown::plain(sections->currentText()) ==
          QStringLiteral("Take only 3 (1)")); // of Period 3
    CHECK(s.words().contains(QStringLiteral("1 new")));
    sections->setFocus();
    QTest::keyClick(sections, Qt::Key_Home);
    CHECK(s.words().contains(QStringLiteral("3 new")));
    QTest::keyClick(sections, Qt::Key_Down);
    CHECK(s.words().contains(QStringLiteral("2 new")));
    s.goTo(4);
    CHECK(s.answer() == QStringLiteral("Add"));
    QTest::keyClick(s.lines(), Qt::Key_Right);
    CHECK(s.answer() == QStringLiteral("Leave out"));
    QTest::keyClick(&s.preview, Qt::Key_Return);
    const ClassBook book = c.book();
    REQUIRE(book.students.size() == 1);
    CHECK(book.students.front().student.familyName == "Abara");
}

TEST_CASE("import: a card shows only its students", "[ui][course]")
{
    SmallClass c(1, 1);
    const Shown s(c, kTwoNew);
    CHECK(s.lines()->lines().rowCount() == 3);
    CountCard* fresh = s.preview.findChildren<CountCard*>().at(0);
    fresh->setFocus();
    QTest::keyClick(fresh, Qt::Key_Space);
    CHECK(s.lines()->lines().rowCount() == 2);
    QTest::keyClick(fresh, Qt::Key_Space);
    CHECK(s.lines()->lines().rowCount() == 3);
}

TEST_CASE("import: the order of birth dates is asked where it cannot be told", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, "Last Name,First Name,DOB\nLee,Ben,01/02/2010\n");
    auto* dates = s.box("Order of birth dates");
    REQUIRE(dates->isVisible());
    dates->setCurrentIndex(0);
    Q_EMIT dates->activated(0);
    QTest::keyClick(&s.preview, Qt::Key_Return);
    CHECK(c.book().students.at(0).student.birthDate->toIso() == "2010-02-01");
}

TEST_CASE("import: another encoding and another delimiter read the file again", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, "Last Name,First Name\nGarc\xED"
               "a,Luz\n");
    auto* encoding = s.box("Encoding");
    encoding->setCurrentIndex(encoding->findData(QStringLiteral("windows-1251")));
    Q_EMIT encoding->activated(encoding->currentIndex());
    CHECK(s.table()->item(2, 0)->text() == QStringLiteral("Garc\u043Da"));
    auto* delimiter = s.box("Delimiter");
    delimiter->setCurrentIndex(delimiter->findData(QStringLiteral(";")));
    Q_EMIT delimiter->activated(delimiter->currentIndex());
    CHECK(s.table()->columnCount() == 1);
}

TEST_CASE("import: pasted names, one a line, in either order", "[ui][course]")
{
    SmallClass c(0, 1);
    auto document = openedDocument(c);
    ImportPreview preview(*document);
    REQUIRE(preview.readPasted(
        QStringLiteral("1. Diallo, A\u00EFssatou\nJiahao Liu\n\n\u2022 Garc\u00EDa Pe\u00F1a, "
                       "Luc\u00EDa\n")));
    preview.show();
    // There is no file, and no heading that a name could have fewer cells than.
    for (const QLabel* label : preview.findChildren<QLabel*>()) {
        CAPTURE(label->text());
        CHECK_FALSE(label->text().contains(QStringLiteral("file")));
    }
    for (const CountCard* card : preview.findChildren<CountCard*>()) {
        CHECK_FALSE(card->accessibleName().contains(QStringLiteral("in the file")));
    }
    for (const RosterLine& line : preview.findChild<RosterLinesView*>()->lines().all()) {
        CHECK_FALSE(line.words.contains(QStringLiteral("fewer cells")));
    }
    QTest::keyClick(&preview, Qt::Key_Return);
    QStringList names;
    for (const StudentRecord& record : c.book().students) {
        names.append(toQt(record.student.listName()));
    }
    CHECK(names.join(QLatin1Char('|')) ==
          QStringLiteral("Diallo, A\u00EFssatou|Garc\u00EDa Pe\u00F1a, Luc\u00EDa|Liu, Jiahao"));
}

TEST_CASE("import: new names stand above those whom the list does not name, in its order",
          "[ui][course]")
{
    SmallClass c(3, 1);
    auto document = std::move(*Document::open(c.gradebook.path(), trellis::test::testAuthor(),
                                              [] { return day("2026-11-20"); }));
    ImportPreview preview(*document);
    REQUIRE(preview.readPasted(QStringLiteral("Zola, Emma\nAbara, Kofi\n")));
    preview.show();
    const auto names = [&preview] {
        QStringList all;
        for (const RosterLine& line : preview.findChild<RosterLinesView*>()->lines().all()) {
            all.append(Shown::plain(line.name));
        }
        return all;
    };
    REQUIRE(names().size() == 5);
    CHECK(names().at(0) == QStringLiteral("Zola, Emma"));
    CHECK(names().at(1) == QStringLiteral("Abara, Kofi"));
    CHECK(names().at(2).startsWith(QStringLiteral("Family0000, Given0000")));
    for (const RosterLine& line : preview.findChild<RosterLinesView*>()->lines().all()) {
        CHECK_FALSE(line.words.contains(QStringLiteral("file")));
    }
    // To be moved out is to be looked at.
    for (QCheckBox* box : preview.findChildren<QCheckBox*>()) {
        if (box->text().startsWith(QStringLiteral("&Move those"))) {
            box->click();
        }
    }
    CHECK(names().at(0).startsWith(QStringLiteral("Family0000, Given0000")));
    CHECK(names().at(3) == QStringLiteral("Zola, Emma"));
}

TEST_CASE("import: cells pasted from a spreadsheet keep their columns", "[ui][course]")
{
    SmallClass c(0, 1);
    auto document = openedDocument(c);
    ImportPreview preview(*document);
    REQUIRE(preview.readPasted(QStringLiteral("Number\tLast Name\tFirst Name\n"
                                              "0012\tLiu\tJiahao\n0013\tOkafor\tChidera\n")));
    preview.show();
    QTest::keyClick(&preview, Qt::Key_Return);
    REQUIRE(c.book().students.size() == 2);
    CHECK(c.book().students.at(0).student.familyName == "Liu");
}

TEST_CASE("import: the same file again has nothing to import", "[ui][course]")
{
    SmallClass c(0, 1);
    {
        Shown s(c, kTwoNew);
        QTest::keyClick(&s.preview, Qt::Key_Return);
    }
    const Shown again(c, kTwoNew);
    CHECK_FALSE(again.importButton()->isEnabled());
    CHECK(again.words().contains(QStringLiteral("2 known")));
    CHECK(again.words().contains(QStringLiteral("there is nothing to import")));
}

TEST_CASE("import: a file without names asks which column holds them", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c, "Locker,Who,Key\nB-114,l4,77\nB-131,o5,78\n");
    CHECK(s.words().contains(
        QStringLiteral("Row 1 has no column I can read as names. Which column holds the names?")));
    CHECK_FALSE(s.importButton()->isEnabled());
    s.checkBox("The first row is a heading")->setChecked(true);
    QComboBox* who = s.choice(1);
    who->setCurrentText(QStringLiteral("Whole name"));
    Q_EMIT who->activated(who->currentIndex());
    CHECK(s.importButton()->text() == QStringLiteral("&Import 2 students"));
    QTest::keyClick(&s.preview, Qt::Key_Return);
    CHECK(c.book().students.at(0).student.displayName() == "l4");
}

TEST_CASE("import: two thousand rows are there at once", "[ui][course]")
{
    SmallClass c(0, 1);
    std::string csv = "Student Number,Last Name,First Name,Grade\n";
    for (int i = 0; i < 2000; ++i) {
        csv += std::to_string(10000 + i) + ",Family" + std::to_string(i % 700) + ",Given" +
               std::to_string(i % 40) + ",9\n";
    }
    QElapsedTimer timer;
    timer.start();
    Shown s(c, csv);
    QTest::keyClick(s.lines(), Qt::Key_End, Qt::ControlModifier);
    CHECK(s.lines()->lines().rowCount() == 2000);
    WARN("2,000 rows: " << timer.elapsed() << " ms");
    CHECK(timer.elapsed() < 3000);
}

TEST_CASE("import preview: whom another program adds meanwhile is not added twice",
          "[ui][course][import]")
{
    SmallClass c(1, 1);
    Shown s(c, "Name\n\"Park, Jae\"\n\"Diallo, Mariam\"\n");
    Student jae;
    jae.givenName = "Jae";
    jae.familyName = "Park";
    REQUIRE(addStudent(c.gradebook, c.schoolClass, jae, std::nullopt));
    QTest::keyClick(&s.preview, Qt::Key_Return);
    CHECK(s.preview.isVisible());
    CHECK(s.words().contains(QStringLiteral("Another program changed this gradebook.")));
    CHECK(c.book().students.size() == 2);
    QTest::keyClick(&s.preview, Qt::Key_Return);
    CHECK_FALSE(s.preview.isVisible());
    CHECK(c.book().students.size() == 3);
}

TEST_CASE("import preview: it closes when another program takes the class away",
          "[ui][course][import]")
{
    SmallClass c(1, 1);
    Shown s(c, "Name\n\"Park, Jae\"\n");
    while (c.gradebook.undo()) {
    }
    const std::string before = contentOf(c.gradebook.path());
    QTest::keyClick(&s.preview, Qt::Key_Return);
    CHECK_FALSE(s.document->hasBook());
    CHECK_FALSE(s.preview.isVisible());
    CHECK(contentOf(c.gradebook.path()) == before);
}
