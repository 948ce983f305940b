// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/marks.h"
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/course/import_preview.h"
#include "ui/course/merge_dialog.h"
#include "ui/course/move_dialog.h"
#include "ui/course/roster_section.h"
#include "ui/document/document.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <fstream>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::bytesOf;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::openedDocument;
using trellis::test::SmallClass;

namespace {

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

struct Shown {
    explicit Shown(SmallClass& c)
        : document(openedDocument(c)),
          settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                   QSettings::IniFormat),
          tools{*document, commands, names, settings},
          section(std::make_unique<RosterSection>(tools)), said(section.get(), &RosterSection::said)
    {
        QObject::connect(document.get(), &Document::changed, section.get(), &RosterSection::follow);
        section->resize(900, 500);
        section->show();
        section->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(section.get()));
        section->takeKeyboard();
    }

    [[nodiscard]] QTableView* table() const { return section->findChild<QTableView*>(); }
    [[nodiscard]] QLineEdit* name() const { return section->findChild<QLineEdit*>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return plain(table()->model()->index(row, column).data().toString());
    }
    [[nodiscard]] QString lastSaid() const
    {
        return said.isEmpty() ? QString() : plain(said.last().at(0).toString());
    }
    /// Does something with the dialog that the next thing opens.
    template <typename Dialog> void whenOpen(const std::function<void(Dialog&)>& act)
    {
        QTimer::singleShot(0, section.get(), [act] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            act(*dialog);
            if (dialog->isVisible()) {
                dialog->reject(); // a test that fails does not hang
            }
        });
    }
    [[nodiscard]] QPushButton* button(const QString& start) const
    {
        for (QPushButton* one : section->findChildren<QPushButton*>()) {
            if (one->text().startsWith(start) && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    std::unique_ptr<Document> document;
    Commands commands;
    NameGuard names;
    QSettings settings;
    ScreenTools tools;
    std::unique_ptr<RosterSection> section;
    QSignalSpy said;
};

QStringList consequences(const QDialog& dialog)
{
    QStringList all;
    const auto* list = dialog.findChild<QListWidget*>();
    for (int i = 0; i < list->count(); ++i) {
        all.append(plain(list->item(i)->text()));
    }
    return all;
}

} // namespace

TEST_CASE("roster: the students of the class with number and since when", "[ui][course]")
{
    SmallClass c(3, 1);
    const Shown s(c);
    REQUIRE(s.table()->model()->rowCount() == 3);
    CHECK(s.cell(0, 0) == QStringLiteral("Family0000, Given0000"));
    CHECK(s.cell(0, 2) == QStringLiteral("00001"));
    CHECK(s.table()->hasFocus());
}

TEST_CASE("roster: an empty class says what to do and takes a name at once", "[ui][course]")
{
    SmallClass c(0, 1);
    Shown s(c);
    bool isSaid = false;
    for (const QLabel* label : s.section->findChildren<QLabel*>()) {
        isSaid = isSaid || (label->isVisible() &&
                            label->text() == QStringLiteral("No students yet. Drag a CSV here, "
                                                            "paste names, or type them."));
    }
    CHECK(isSaid);
    REQUIRE(s.name()->hasFocus());
    QTest::keyClicks(s.name(), QStringLiteral("Ortiz, Luz"));
    QTest::keyClick(s.name(), Qt::Key_Return);
    QTest::keyClicks(s.name(), QStringLiteral("Ben Lee"));
    QTest::keyClick(s.name(), Qt::Key_Return);
    CHECK(s.name()->hasFocus());
    CHECK(s.name()->text().isEmpty());
    REQUIRE(c.book().students.size() == 2);
    CHECK(c.book().students[0].student.listName() == "Lee, Ben");
    CHECK(s.table()->isVisible());
}

TEST_CASE("roster: Delete moves out without asking, Undo and Delete bring back", "[ui][course]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 3, "2026-10-01");
    c.rate(0, 0, 2, "2026-10-02");
    const std::string before = contentOf(c.gradebook.path());
    Shown s(c);
    QTest::keyClick(s.table(), Qt::Key_Delete);
    CHECK(s.lastSaid() ==
          QStringLiteral("Moved Given0000 Family0000 out of the class (2 ratings kept)."));
    CHECK(s.table()->model()->rowCount() == 1);
    CHECK(s.cell(0, 0) == QStringLiteral("Family0001, Given0001"));
    CHECK(c.book().find(c.student(0))->evidence.size() == 2);
    QPushButton* undo = s.button(QStringLiteral("&Undo"));
    REQUIRE(undo != nullptr);
    undo->click();
    CHECK(contentOf(c.gradebook.path()) == before);
    CHECK(s.table()->model()->rowCount() == 2);

    s.table()->setCurrentIndex(s.table()->model()->index(0, 0));
    QTest::keyClick(s.table(), Qt::Key_Delete);
    QPushButton* fold = s.button(QStringLiteral("\u25B8 1 moved out"));
    REQUIRE(fold != nullptr);
    fold->click();
    REQUIRE(s.table()->model()->rowCount() == 2);
    CHECK(s.cell(1, 0) == QStringLiteral("Family0000, Given0000"));
    CHECK(s.cell(1, 6).contains(QStringLiteral("2026")));
    s.table()->setFocus();
    s.table()->setCurrentIndex(s.table()->model()->index(1, 0));
    QTest::keyClick(s.table(), Qt::Key_Delete);
    CHECK(s.lastSaid() == QStringLiteral("Moved Given0000 Family0000 back into the class."));
    CHECK_FALSE(c.book().find(c.student(0))->enrollments.back().to);
}

TEST_CASE("roster: several move out in one step", "[ui][course]")
{
    SmallClass c(3, 1);
    const std::string before = contentOf(c.gradebook.path());
    Shown s(c);
    QTest::keyClick(s.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(s.table(), Qt::Key_Delete);
    CHECK(s.lastSaid() == QStringLiteral("Moved 2 students out of the class (0 ratings kept)."));
    CHECK(s.table()->model()->rowCount() == 1);
    REQUIRE(s.document->undo());
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("roster: names that were copied come by Ctrl+V and Enter", "[ui][course]")
{
    SmallClass c(1, 1);
    Shown s(c);
    QGuiApplication::clipboard()->setText(QStringLiteral("Ortiz, Luz\nLee, Ben\n"));
    s.whenOpen<ImportPreview>(
        [](ImportPreview& preview) { QTest::keyClick(&preview, Qt::Key_Return); });
    QTest::keyClick(s.table(), Qt::Key_V, Qt::ControlModifier);
    CHECK(c.book().students.size() == 3);
    CHECK(s.lastSaid() == QStringLiteral("Imported into Period 3: 2 new."));
}

TEST_CASE("roster: lines pasted where one name is typed are a list, not one long name",
          "[ui][course]")
{
    SmallClass c(1, 1);
    Shown s(c);
    QGuiApplication::clipboard()->setText(QStringLiteral("Ortiz, Luz\r\n\r\nLee, Ben\r\n"));
    QLineEdit* field = s.name();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    s.whenOpen<ImportPreview>(
        [](ImportPreview& preview) { QTest::keyClick(&preview, Qt::Key_Return); });
    QApplication::processEvents();
    const ClassBook book = c.book();
    REQUIRE(book.students.size() == 3);
    CHECK(book.students.at(1).student.displayName() == "Ben Lee");
    CHECK(field->text().isEmpty());
    // One line with its end is a name.
    QGuiApplication::clipboard()->setText(QStringLiteral("Diaz, Ana\n"));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(c.book().students.size() == 4);
}

TEST_CASE("roster: what is exported takes the place of no gradebook", "[ui][course]")
{
    SmallClass c(3, 1);
    Shown s(c);
    const std::string before = bytesOf(c.gradebook.path());
    s.section->exportTo(c.gradebook.path());
    CHECK(s.lastSaid().contains(QStringLiteral("is a gradebook, and it stays as it is.")));
    CHECK(bytesOf(c.gradebook.path()) == before);
}

TEST_CASE("roster: what is exported is imported again without a change", "[ui][course]")
{
    SmallClass c(3, 1);
    Shown s(c);
    const auto path = c.folder.file("out.csv");
    s.section->exportTo(path);
    CHECK(s.lastSaid().contains(QStringLiteral("out.csv")));
    std::ifstream file(path);
    std::string heading;
    std::getline(file, heading);
    CHECK(heading.find("Last Name") != std::string::npos);
    s.whenOpen<ImportPreview>([](ImportPreview& preview) {
        bool isNothing = false;
        for (const QLabel* label : preview.findChildren<QLabel*>()) {
            isNothing = isNothing || label->text().contains(QStringLiteral("nothing to import"));
        }
        CHECK(isNothing);
        QTest::keyClick(&preview, Qt::Key_Escape);
    });
    s.section->importFile(path);
}

TEST_CASE("roster: Enter leads to the page of the student", "[ui][course]")
{
    SmallClass c(2, 1);
    Shown s(c);
    QSignalSpy wanted(s.section.get(), &RosterSection::wanted);
    QTest::keyClick(s.table(), Qt::Key_Down);
    QTest::keyClick(s.table(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    const auto place = wanted.at(0).at(0).value<Place>();
    CHECK(place.screen == ScreenId::Student);
    CHECK(place.student == c.student(1));
}

TEST_CASE("roster: two records of one student become one, seen before it is done", "[ui][course]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 1, "2026-10-01");
    c.rate(1, 0, 3, "2026-10-08");
    c.rate(1, 1, 2, "2026-10-08");
    const std::string before = contentOf(c.gradebook.path());
    Shown s(c);
    QTest::keyClick(s.table(), Qt::Key_Down, Qt::ShiftModifier);
    s.whenOpen<MergeDialog>([&](MergeDialog& dialog) {
        const QStringList words = consequences(dialog);
        CAPTURE(words.join(QLatin1Char('\n')).toStdString());
        CHECK(words.contains(QStringLiteral("All ratings count: 1 and 2.")));
        CHECK(words.contains(QStringLiteral("1 Short 1: Emerging and Capable become Capable.")));
        CHECK(words.contains(QStringLiteral("2 Short 2: Developing comes along.")));
        CHECK(contentOf(c.gradebook.path()) == before);
        // The given name of the other one.
        for (QRadioButton* choice : dialog.findChildren<QRadioButton*>()) {
            if (plain(choice->text()) == QStringLiteral("Given0001")) {
                choice->click();
            }
        }
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(s.table(), Qt::Key_J, Qt::ControlModifier);
    const ClassBook book = c.book();
    REQUIRE(book.students.size() == 2);
    const StudentRecord& one = *book.find(c.student(0));
    CHECK(one.student.listName() == "Family0000, Given0001");
    CHECK(one.evidence.size() == 3);
    CHECK(s.lastSaid() == QStringLiteral("Two records of Given0001 Family0000 are one now."));
    CHECK(s.document->undoText().contains(QStringLiteral("made one")));
    REQUIRE(s.document->undo());
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("roster: the records to join are chosen by typing a name", "[ui][course]")
{
    SmallClass c(4, 1);
    Shown s(c);
    s.whenOpen<MergeDialog>([&](MergeDialog& dialog) {
        const auto boxes = dialog.findChildren<QComboBox*>();
        REQUIRE(boxes.size() == 2);
        boxes.at(1)->setFocus();
        QTest::keyClicks(boxes.at(1), QStringLiteral("family0002"));
        CHECK(plain(boxes.at(1)->currentText()).contains(QStringLiteral("Family0002")));
    });
    QTest::keyClick(s.table(), Qt::Key_J, Qt::ControlModifier);
}

TEST_CASE("roster: what comes of a merge is shown anew where another program rated meanwhile",
          "[ui][course]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 1, "2026-10-01");
    Shown s(c);
    QTest::keyClick(s.table(), Qt::Key_Down, Qt::ShiftModifier);
    s.whenOpen<MergeDialog>([&](MergeDialog& dialog) {
        const QStringList before = consequences(dialog);
        c.rate(1, 0, 3, "2026-10-08");
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(c.book().students.size() == 2);
        CHECK(consequences(dialog) != before);
        CHECK(consequences(dialog).contains(QStringLiteral("All ratings count: 1 and 1.")));
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK_FALSE(dialog.isVisible());
    });
    QTest::keyClick(s.table(), Qt::Key_J, Qt::ControlModifier);
    CHECK(c.book().students.size() == 1);
}

TEST_CASE("roster: nobody is proposed to be one with somebody who has another name", "[ui][course]")
{
    SmallClass c(3, 1);
    Shown s(c);
    s.whenOpen<MergeDialog>([&](MergeDialog& dialog) {
        const auto boxes = dialog.findChildren<QComboBox*>();
        CHECK(plain(boxes.at(0)->currentText()).contains(QStringLiteral("Family0000")));
        CHECK(boxes.at(1)->currentIndex() < 0);
        QStringList words;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            words.append(label->text());
        }
        CHECK(words.contains(QStringLiteral("Choose the two records of one student.")));
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(dialog.isVisible());
        dialog.reject();
    });
    QTest::keyClick(s.table(), Qt::Key_J, Qt::ControlModifier);
    CHECK(c.book().students.size() == 3);
}

TEST_CASE("roster: a name that only the other record has is taken where that is chosen",
          "[ui][course]")
{
    SmallClass c(2, 1);
    Student theo;
    theo.givenName = "Theodora";
    theo.familyName = "Fitzgerald";
    theo.preferredGivenName = "Theo";
    REQUIRE(addStudent(c.gradebook, c.schoolClass, theo, std::nullopt));
    const std::string before = contentOf(c.gradebook.path());
    Shown s(c);
    QTest::keyClick(s.table(), Qt::Key_Down, Qt::ShiftModifier);
    const QString called = QStringLiteral("The record is Family0000, Given0000 and goes by ");
    const auto choose = [](const MergeDialog& dialog, const QString& name) {
        for (QRadioButton* choice : dialog.findChildren<QRadioButton*>()) {
            if (choice->accessibleName().startsWith(QStringLiteral("Preferred name")) &&
                plain(choice->text()) == name) {
                choice->click();
            }
        }
    };
    s.whenOpen<MergeDialog>([&](MergeDialog& dialog) {
        // Fitzgerald comes behind Family0000 and Family0001 in the list.
        dialog.findChildren<QComboBox*>().at(1)->setCurrentIndex(2);
        CHECK(consequences(dialog).contains(called + QStringLiteral("Given0000 Family0000.")));
        choose(dialog, QStringLiteral("Theo"));
        CHECK(consequences(dialog).contains(called + QStringLiteral("Theo Family0000.")));
        choose(dialog, QStringLiteral("none"));
        CHECK(consequences(dialog).contains(called + QStringLiteral("Given0000 Family0000.")));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(s.table(), Qt::Key_J, Qt::ControlModifier);
    const ClassBook merged = c.book();
    REQUIRE(merged.students.size() == 2);
    CHECK(merged.find(c.student(0))->student.preferredName() == "Given0000 Family0000");
    REQUIRE(s.document->undo());
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("roster: what comes of making two records one is said of every class they are in",
          "[ui][course]")
{
    SmallClass c(3, 1);
    REQUIRE(addCourse(c.gradebook, {"Physics", std::nullopt, day("2026-09-01")}));
    CourseId physics;
    const auto courses = readCourses(c.gradebook);
    for (const CourseInfo& info : *courses) {
        physics = info.id != c.course ? info.id : physics;
    }
    REQUIRE(addClass(c.gradebook, physics, {"Period 5", {}}));
    ClassId other;
    const auto classes = readClasses(c.gradebook);
    for (const ClassInfo& info : *classes) {
        other = info.id != c.schoolClass ? info.id : other;
    }
    Outcome forces;
    forces.code = "1";
    forces.shortName = "Forces";
    forces.title = "Forces";
    REQUIRE(addOutcomes(c.gradebook, *readClassBook(c.gradebook, other), {forces}));
    for (const std::size_t student : {0U, 1U}) {
        REQUIRE(c.gradebook.transact(OpKind::AddStudent, {}, [&](Edit& edit) -> Result<void> {
            Enrollment enrollment;
            enrollment.id = EnrollmentId::make();
            writeEnrollment(edit, other, c.student(student), enrollment);
            return {};
        }));
    }
    const ClassBook there = *readClassBook(c.gradebook, other);
    NewMark mark;
    mark.student = c.student(1);
    mark.outcome = there.outcomes.front().id;
    mark.level = there.scale.level(3).id;
    mark.date = day("2026-10-01");
    REQUIRE(rate(c.gradebook, {mark}));
    const std::string before = bytesOf(c.gradebook.path());
    Shown s(c);
    QTest::keyClick(s.table(), Qt::Key_Down, Qt::ShiftModifier);
    s.whenOpen<MergeDialog>([&](MergeDialog& dialog) {
        const QStringList words = consequences(dialog);
        CAPTURE(words.join(QLatin1Char('\n')).toStdString());
        CHECK(words.contains(
            QStringLiteral("Living Environment, Period 3: All ratings count: 0 and 0.")));
        CHECK(words.contains(QStringLiteral("Physics, Period 5: All ratings count: 0 and 1.")));
        CHECK(words.contains(QStringLiteral("Physics, Period 5: 1 Forces: Capable comes along.")));
    });
    QTest::keyClick(s.table(), Qt::Key_J, Qt::ControlModifier);
    // A look writes nothing.
    CHECK(bytesOf(c.gradebook.path()) == before);
}

TEST_CASE("roster: a look at moving or joining loses nothing, not even in the history",
          "[ui][course]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 1, "2026-10-01");
    c.rate(1, 0, 3, "2026-10-08");
    REQUIRE(addClass(c.gradebook, c.course, {"Period 5", {}}));
    const std::string before = bytesOf(c.gradebook.path());
    Shown s(c);
    s.whenOpen<MoveDialog>([](MoveDialog& dialog) {
        for (QRadioButton* choice : dialog.findChildren<QRadioButton*>()) {
            choice->click();
        }
        CHECK_FALSE(consequences(dialog).isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(s.table(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    s.whenOpen<MergeDialog>([](MergeDialog& dialog) {
        for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
            box->setCurrentIndex((box->currentIndex() + 1) % box->count());
        }
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(s.table(), Qt::Key_J, Qt::ControlModifier);
    CHECK(bytesOf(c.gradebook.path()) == before);
    CHECK(s.document->book().students == c.book().students);
}

TEST_CASE("roster: a student moves to another class of the course with everything", "[ui][course]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 3, "2026-10-01");
    REQUIRE(addClass(c.gradebook, c.course, {"Period 5", {}}));
    Shown s(c);
    s.whenOpen<MoveDialog>([](MoveDialog& dialog) {
        CHECK(consequences(dialog).contains(
            QStringLiteral("It is the same course: the 1 rating goes along.")));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(s.table(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(s.table()->model()->rowCount() == 1);
    CHECK(s.lastSaid().startsWith(QStringLiteral("Moved Given0000 Family0000 to Period 5")));
    ClassId other;
    for (const ClassInfo& info : s.document->classes()) {
        other = info.id != c.schoolClass ? info.id : other;
    }
    CHECK(readClassBook(c.gradebook, other)->students.at(0).evidence.size() == 1);
}

TEST_CASE("roster: hidden names show neither number nor grade", "[ui][course]")
{
    SmallClass c(2, 1);
    Shown s(c);
    s.names.hideAllBut(c.student(0));
    CHECK(s.cell(0, 2) == QStringLiteral("00001"));
    CHECK(s.cell(1, 2).isEmpty());
    CHECK_FALSE(s.cell(1, 0).contains(QStringLiteral("Family")));
}

TEST_CASE("roster: names that are shown again have their room", "[ui][course]")
{
    SmallClass c(2, 1);
    const int room = Shown(c).table()->columnWidth(0);
    Shown s(c);
    s.names.hideAllBut({});
    s.section->follow();
    REQUIRE(s.table()->columnWidth(0) < room);
    s.names.showAll();
    CHECK(s.table()->columnWidth(0) == room);
}

TEST_CASE("roster: whoever goes leaves the cursor to the neighbour, not to the first",
          "[ui][course]")
{
    SmallClass c(4, 1);
    Shown s(c);
    // As in the window: what tells names apart follows first.
    QObject::connect(s.document.get(), &Document::saved, s.section.get(),
                     [&s] { s.names.tellApart(s.document->book()); });
    QTest::keyClick(s.table(), Qt::Key_Down);
    QTest::keyClick(s.table(), Qt::Key_Down);
    QTest::keyClick(s.table(), Qt::Key_Delete);
    REQUIRE(s.table()->model()->rowCount() == 3);
    CHECK(s.cell(s.table()->currentIndex().row(), 0).startsWith(QStringLiteral("Family0003")));
    const QModelIndexList chosen = s.table()->selectionModel()->selectedRows();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().row() == s.table()->currentIndex().row());
    // The last one leaves it to the one before.
    QTest::keyClick(s.table(), Qt::Key_Delete);
    CHECK(s.cell(s.table()->currentIndex().row(), 0).startsWith(QStringLiteral("Family0001")));
}

TEST_CASE("roster: with hidden names nobody is moved, joined or erased, nor counted",
          "[ui][course]")
{
    SmallClass c(3, 1);
    Shown s(c);
    QTest::keyClick(s.table(), Qt::Key_Delete);
    REQUIRE(s.button(QStringLiteral("\u25B8 1 moved out")) != nullptr);
    s.names.hideAllBut({});
    CHECK(s.button(QStringLiteral("\u25B8 1 moved out")) == nullptr);
    for (const QLabel* label : s.section->findChildren<QLabel*>()) {
        CHECK_FALSE(label->text().contains(QStringLiteral("2 students")));
    }
    const auto before = trellis::test::contentOf(c.gradebook.path());
    QTest::keyClick(s.table(), Qt::Key_Delete);
    QTest::keyClick(s.table(), Qt::Key_J, Qt::ControlModifier);
    s.commands.find(QStringLiteral("roster.erase"))->trigger();
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK(trellis::test::contentOf(c.gradebook.path()) == before);
    s.names.showAll();
    CHECK(s.button(QStringLiteral("\u25B8 1 moved out")) != nullptr);
}

TEST_CASE("roster: a second student of one name is said, with what makes them one", "[ui][course]")
{
    SmallClass c(1, 1);
    Shown s(c);
    s.name()->setFocus();
    QTest::keyClicks(s.name(), QStringLiteral("Abara, Chidi"));
    QTest::keyClick(s.name(), Qt::Key_Return);
    CHECK(s.lastSaid() == QStringLiteral("Abara, Chidi is in the class."));
    QTest::keyClicks(s.name(), QStringLiteral("chidi abara"));
    QTest::keyClick(s.name(), Qt::Key_Return);
    CHECK(s.lastSaid() ==
          QStringLiteral("2 students are called chidi abara now. One person? Ctrl+J makes them "
                         "one."));
}

TEST_CASE("merge: nobody whose name is hidden is told of, or made one with another",
          "[ui][course][merge]")
{
    SmallClass c(2, 1);
    Shown s(c);
    s.names.hideAllBut(c.student(0));
    const MergeDialog dialog(s.tools, {c.student(0)}, s.section.get());
    for (const QRadioButton* choice : dialog.findChildren<QRadioButton*>()) {
        CHECK_FALSE(choice->text().contains(QStringLiteral("0001")));
    }
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        const bool isApply = button->text().contains(QStringLiteral("Make them one"));
        CHECK(button->isEnabled() != isApply);
    }
}

TEST_CASE("roster: a comma alone is nobody", "[ui][course]")
{
    SmallClass c(1, 1);
    Shown s(c);
    const QSignalSpy refused(s.document.get(), &Document::refused);
    s.name()->setFocus();
    QTest::keyClicks(s.name(), QStringLiteral(" , "));
    QTest::keyClick(s.name(), Qt::Key_Return);
    CHECK(s.lastSaid() == QStringLiteral("A student needs a name."));
    CHECK(refused.isEmpty());
    CHECK(c.book().students.size() == 1);
}

TEST_CASE("roster: where the class was taken back, what comes for it is answered", "[ui][course]")
{
    SmallClass c;
    Shown s(c);
    const auto path = c.folder.file("list.csv");
    std::ofstream(path) << "Family,Given\nOkoye,Mara\n";
    while (s.document->hasBook()) {
        REQUIRE(s.document->undo());
    }
    const auto isAnswered = [&s] {
        const bool is = s.lastSaid() ==
                        QStringLiteral("There is no class here any more. Redo may bring it back.");
        s.said.clear();
        return is;
    };
    s.section->importText(QStringLiteral("Okoye, Mara\nLee, Bo\n"));
    CHECK(isAnswered());
    s.section->importFile(path);
    CHECK(isAnswered());
    const auto written = c.folder.file("out.csv");
    s.section->exportTo(written);
    CHECK(isAnswered());
    CHECK_FALSE(std::filesystem::exists(written));
}
