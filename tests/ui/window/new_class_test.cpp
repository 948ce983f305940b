// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A further class of the gradebook that is open: of a course that is there, or of a new one.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/answer.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/course/add_class_dialog.h"
#include "ui/course/import_preview.h"
#include "ui/course/move_dialog.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/text/strings.h"
#include "ui/window/frame.h"
#include "ui/window/new_class_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::Answer;
using trellis::test::contentOf;
using trellis::test::day;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;
using trellis::test::testAuthor;

namespace {

/// As a window manager does once a dialog has been closed.
void activate(OpenedWindow& o)
{
    o.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&o.window));
    OpenedWindow::settle();
}

QString wordsOf(const QDialog& dialog)
{
    QStringList words;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        words.append(label->isVisible() ? label->text() : QString());
    }
    return words.join(QLatin1Char('\n')).remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// Presses Ctrl+N and answers what comes.
template <typename Dialog> void askNew(OpenedWindow& o, const std::function<void(Dialog&)>& answer)
{
    const Answer<Dialog> asked(answer);
    o.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return asked.wasThere; }));
    OpenedWindow::settle();
    activate(o);
}

/// The same with names that are typed; an empty course is that which is suggested.
void addClassNamed(OpenedWindow& o, const QString& course, const QString& name)
{
    askNew<AddClassDialog>(o, [&](AddClassDialog& dialog) {
        // As an input method does: there are no keys for every letter.
        qobject_cast<QLineEdit*>(dialog.focusWidget())->insert(name);
        if (!course.isEmpty()) {
            dialog.findChild<QComboBox*>()->setFocus();
            dialog.findChild<QComboBox*>()->lineEdit()->selectAll();
            dialog.findChild<QComboBox*>()->lineEdit()->insert(course);
        }
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
}

/// What is said in answer to names that cannot be, and that the dialog stays for.
QString refusalOf(OpenedWindow& o, const QString& name)
{
    QString said;
    askNew<AddClassDialog>(o, [&](AddClassDialog& dialog) {
        QTest::keyClicks(dialog.focusWidget(), name);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly)->text() == name);
        said = wordsOf(dialog);
    });
    return said;
}

const QString kPeriod3 = QStringLiteral("Living Environment \u00B7 Period 3");
const QString kPeriod5 = QStringLiteral("Living Environment \u00B7 Period 5");

} // namespace

TEST_CASE("new class: one more of the course that is shown, in one step", "[ui][window][newclass]")
{
    SmallClass c(3, 2);
    const std::string before = contentOf(c.gradebook.path());
    OpenedWindow o(pathOf(c));
    askNew<AddClassDialog>(o, [](AddClassDialog& dialog) {
        CHECK(wordsOf(dialog).contains(
            QStringLiteral("Another class of Living Environment, with the same outcomes")));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Period 5"));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    CHECK(o.where().first() == kPeriod5);
    CHECK(o.window.document()->book().outcomes.size() == 2);
    CHECK(o.window.document()->book().students.empty());
    // Only the names are still missing.
    CHECK(o.words().contains(QStringLiteral("Who is in the class?")));
    CHECK_FALSE(o.words().contains(QStringLiteral("of 3")));
    CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);

    CHECK(o.window.document()->undoText() == QStringLiteral("New class \u2068Period 5\u2069"));
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(contentOf(c.gradebook.path()) == before);
    CHECK(o.where().first() == kPeriod3);
    CHECK_FALSE(o.words().contains(QStringLiteral("Who is in the class?")));
}

TEST_CASE("new class: undo leads back to the class that was shown before", "[ui][window][newclass]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    for (const char* name : {"Period 5", "Period 7"}) {
        askNew<AddClassDialog>(o, [name](AddClassDialog& dialog) {
            QTest::keyClicks(dialog.focusWidget(), QLatin1String(name));
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        });
    }
    REQUIRE(o.where().first().contains(QStringLiteral("Period 7")));
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(o.where().first() == kPeriod5);
}

TEST_CASE("new class: the only one taken back on a student's page leaves nothing of it standing",
          "[ui][window][newclass]")
{
    OpenedWindow o;
    o.makeClass(QString::fromStdString(o.machine.folder.file("own.trellis").string()),
                QStringLiteral("Biology"));
    o.press(Qt::Key_4, Qt::ControlModifier);
    const QPushButton* find = nullptr;
    for (const auto* button : o.window.findChildren<QPushButton*>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Find a student, an outcome"))) {
            find = button;
        }
    }
    REQUIRE(find != nullptr);
    o.command("edit.undo").trigger();
    OpenedWindow::settle();
    REQUIRE_FALSE(o.window.document()->hasBook());
    CHECK(o.words().contains(QStringLiteral("This gradebook has no class.")));
    CHECK(find->mapTo(&o.window, QPoint()).y() < 100);
}

TEST_CASE(
    "new class: no screen falls over letters of another size where the only one is taken back",
    "[ui][window][newclass]")
{
    OpenedWindow o;
    const auto path = o.machine.folder.file("own.trellis");
    o.makeClass(QString::fromStdString(path.string()), QStringLiteral("Biology"));
    QApplication::clipboard()->setText(QStringLiteral("Diallo, Mara\nBo, Li\n"));
    {
        const Answer<ImportPreview> taken(
            [](ImportPreview& preview) { QTest::keyClick(preview.focusWidget(), Qt::Key_Return); });
        o.command("file.pasteNames").trigger();
        REQUIRE(o.window.document()->book().students.size() == 2);
    }
    const std::vector<const char*> places{"go.map",          "go.record",       "go.student",
                                          "go.conferences",  "course.outcomes", "course.levels",
                                          "course.credit",   "course.calendar", "course.groups",
                                          "course.nextTerm", "course.roster",   "go.history"};
    for (const char* place : places) {
        o.command(place).trigger();
        OpenedWindow::settle();
    }
    while (o.window.document()->hasBook()) {
        REQUIRE(o.command("edit.undo").isEnabled());
        o.command("edit.undo").trigger();
        OpenedWindow::settle();
    }
    for (const char* place : places) {
        CAPTURE(place);
        for (const char* size : {"view.largerText", "view.usualText"}) {
            o.command(size).trigger();
            OpenedWindow::settle();
        }
        if (QAction* go = o.window.commands().find(QLatin1String(place)); go->isEnabled()) {
            go->trigger();
            OpenedWindow::settle();
        }
    }
    CHECK(o.window.isVisible());
}

TEST_CASE(
    "new class: a button that was pressed just before the only one is taken back does nothing",
    "[ui][window][newclass]")
{
    OpenedWindow o;
    const auto path = o.machine.folder.file("own.trellis");
    o.makeClass(QString::fromStdString(path.string()), QStringLiteral("Biology"));
    o.command("course.paste").trigger();
    OpenedWindow::settle();
    auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(text != nullptr);
    text->setPlainText(QStringLiteral("Name the parts\nDesign a fair test\n"));
    QPushButton* take = nullptr;
    for (auto* button : text->parentWidget()->findChildren<QPushButton*>()) {
        take = button->isVisible() && button->isEnabled() && button->text().contains(u'2') ? button
                                                                                           : take;
    }
    REQUIRE(take != nullptr);
    take->animateClick(); // as its letter does: the click comes a little later
    while (o.window.document()->hasBook()) {
        REQUIRE(o.window.document()->undo());
    }
    const std::string before = contentOf(path);
    QTest::qWait(250);
    CHECK(contentOf(path) == before);
    CHECK(o.words().contains(QStringLiteral("This gradebook has no class")));
}

TEST_CASE("new class: a list of names leads on to its Map", "[ui][window][newclass]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    addClassNamed(o, {}, QStringLiteral("Period 5"));
    QApplication::clipboard()->setText(QStringLiteral("Okoye, Mara\nLee, Bo\n"));
    {
        const Answer<ImportPreview> looked(
            [](ImportPreview& preview) { QTest::keyClick(preview.focusWidget(), Qt::Key_Return); });
        o.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(looked.wasThere);
    }
    activate(o);
    CHECK(o.window.frame()->place().screen == ScreenId::Map);
    CHECK(o.where().first() == kPeriod5);
    CHECK(o.map().map().rowCount() == 2);
    CHECK(o.map().map().outcomeCount() == 2);
    CHECK_FALSE(o.words().contains(QStringLiteral("Who is in the class?")));
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(o.where().first() == kPeriod3);
    CHECK(o.map().map().rowCount() == 3);
}

TEST_CASE("new class: a name that no course has begins a course", "[ui][window][newclass]")
{
    SmallClass c(3, 2);
    const std::string before = contentOf(c.gradebook.path());
    OpenedWindow o(pathOf(c));
    // It begins as that of the other one does.
    addClassNamed(o, QStringLiteral("Living"), QStringLiteral("Period 5"));
    CHECK(o.where().first() == QStringLiteral("Living \u00B7 Period 5"));
    CHECK(o.words().contains(QStringLiteral("1 of 3")));
    CHECK(o.window.document()->undoText() ==
          QStringLiteral("New course \u2068Living\u2069 with the class \u2068Period 5\u2069"));
    QApplication::clipboard()->setText(QStringLiteral("Okoye, Mara\nLee, Bo\n"));
    {
        const Answer<ImportPreview> looked(
            [](ImportPreview& preview) { QTest::keyClick(preview.focusWidget(), Qt::Key_Return); });
        o.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    }
    activate(o);
    CHECK(o.words().contains(QStringLiteral("2 of 3")));
    REQUIRE(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()) != nullptr);
    QApplication::clipboard()->setText(QStringLiteral("Name the parts\nDesign a fair test\n"));
    o.press(Qt::Key_V, Qt::ControlModifier);
    o.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(o.words().contains(QStringLiteral("3 of 3")));
    o.press(Qt::Key_Return);
    CHECK(o.window.frame()->place().screen == ScreenId::Map);
    CHECK(o.where().first() == QStringLiteral("Living \u00B7 Period 5"));
    o.press(Qt::Key_C);
    CHECK(o.map().map().cell(o.map().map().index(0, 0))->state.rank == 3);

    for (int i = 0; i < 5; ++i) { // the mark, the rule, the outcomes, the names, the course
        o.window.document()->undo();
    }
    CHECK(contentOf(c.gradebook.path()) == before);
    CHECK(o.where().first() == kPeriod3);
}

TEST_CASE("new class: a student moves there with the evidence and back", "[ui][window][newclass]")
{
    SmallClass c(3, 2);
    c.rate(1, 0, 3, "2026-11-02");
    OpenedWindow o(pathOf(c));
    o.window.frame()->makeAll();
    addClassNamed(o, {}, QStringLiteral("Period 5"));
    const std::string before = contentOf(c.gradebook.path());
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    o.command("go.map").trigger();
    o.map().setCurrentIndex(o.map().model()->index(1, 0));
    OpenedWindow::settle();
    {
        const Answer<MoveDialog> moved([](MoveDialog& dialog) {
            CHECK(
                dialog.findChild<QComboBox*>()->currentText().contains(QStringLiteral("Period 5")));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        o.command("roster.moveClass").trigger();
        CHECK(moved.wasThere);
    }
    activate(o);
    CHECK_FALSE(contentOf(c.gradebook.path()) == before);
    // Found from the old class by the name.
    CHECK(o.where().first() == kPeriod3);
    o.command("go.find").trigger();
    OpenedWindow::settle();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("given0001"));
    o.press(Qt::Key_Return);
    REQUIRE(o.where().first() == kPeriod5);
    const auto& students = o.window.document()->book().students;
    REQUIRE(students.size() == 1);
    CHECK(students.front().student.id == c.student(1));
    CHECK(students.front().evidence.size() == 1);

    o.window.document()->undo();
    CHECK(contentOf(c.gradebook.path()) == before);
    CHECK(o.window.document()->book().students.empty());
    o.window.document()->undo();
    CHECK(o.where().first() == kPeriod3);
    CHECK(o.window.document()->classes().size() == 1);
}

TEST_CASE("new class: a name that is missing or taken is said, and what was typed stays",
          "[ui][window][newclass]")
{
    SmallClass c(1, 1);
    const std::string before = contentOf(c.gradebook.path());
    OpenedWindow o(pathOf(c));
    CHECK(refusalOf(o, {}).contains(QStringLiteral("The class needs a name.")));
    CHECK(refusalOf(o, QStringLiteral("   ")).contains(QStringLiteral("The class needs a name.")));
    CHECK(refusalOf(o, QStringLiteral("PERIOD 3"))
              .contains(QStringLiteral("There is a class of this name in this gradebook: "
                                       "Living Environment \u00B7 Period 3.")));
    askNew<AddClassDialog>(o, [](AddClassDialog& dialog) {
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Period 5"));
        dialog.findChild<QComboBox*>()->clearEditText();
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(wordsOf(dialog).contains(QStringLiteral("The course needs a name.")));
    });
    CHECK(contentOf(c.gradebook.path()) == before);
    CHECK(o.where().first() == kPeriod3);
}

TEST_CASE("new class: long and Arabic names are kept as typed", "[ui][window][newclass]")
{
    SmallClass c(1, 1);
    OpenedWindow o(pathOf(c));
    const QString longName =
        QStringLiteral("Seminar ") + QString(71, QLatin1Char('x')); // 79 letters
    const QString arabic = QStringLiteral("\u0627\u0644\u0623\u062D\u064A\u0627\u0621");
    addClassNamed(o, longName, arabic);
    const ClassBook& book = o.window.document()->book();
    CHECK(toQt(book.course.name) == longName);
    CHECK(toQt(book.schoolClass.name) == arabic);
    // And once more of that course, chosen by its name in other letters.
    addClassNamed(o, longName.toUpper(), QStringLiteral("Period 6"));
    CHECK(toQt(o.window.document()->book().course.name) == longName);
    CHECK(o.window.document()->classes().size() == 3);
    CHECK(o.window.width() <= 1366);
}

TEST_CASE("new class: a gradebook of its own is offered plainly", "[ui][window][newclass]")
{
    SmallClass c(1, 1);
    OpenedWindow o(pathOf(c));
    bool wasOffered = false;
    {
        const Answer<AddClassDialog> asked([](AddClassDialog& dialog) {
            for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
                if (button->text() == QStringLiteral("A &separate gradebook\u2026")) {
                    button->click();
                    return;
                }
            }
        });
        const Answer<NewClassDialog> own([&](NewClassDialog&) { wasOffered = true; });
        o.press(Qt::Key_N, Qt::ControlModifier);
        CHECK(QTest::qWaitFor([&] { return wasOffered; }));
    }
    CHECK(o.where().first() == kPeriod3);
}

TEST_CASE("new class: where the open gradebook cannot take it, it says so and begins its own",
          "[ui][window][newclass]")
{
    SmallClass c(1, 1);
    QString said;
    const auto look = [&said](NewClassDialog& dialog) { said = wordsOf(dialog); };
    SECTION("open elsewhere")
    {
        const auto first =
            Document::open(c.gradebook.path(), testAuthor(), [] { return day("2026-11-20"); });
        REQUIRE(first);
        OpenedWindow o(pathOf(c));
        REQUIRE(o.window.document()->isReadOnly());
        askNew<NewClassDialog>(o, look);
        CHECK(said.contains(QStringLiteral("cannot be changed now")));
    }
    SECTION("the sample class")
    {
        OpenedWindow o;
        o.window.openSample();
        OpenedWindow::settle();
        askNew<NewClassDialog>(o, look);
        CHECK(said.contains(QStringLiteral("The sample class is not kept")));
    }
}
