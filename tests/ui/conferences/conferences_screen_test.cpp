// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/conference_state.h"
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/structure.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/conferences/shown_conferences.h"
#include "tests/ui/print/laid_out.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/conferences/conference_model.h"
#include "ui/conferences/conferences_screen.h"
#include "ui/document/document.h"
#include "ui/print/preview_dialog.h"
#include "ui/print/sheet_options_button.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::conferenceOf;
using trellis::test::day;
using trellis::test::makeReady;
using trellis::test::SmallClass;
using Shown = trellis::test::ShownConferences;

TEST_CASE("conferences: without any, one sentence says how to begin", "[ui][conferences]")
{
    SmallClass c;
    Shown shown(c);
    const auto labels = shown.screen.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() &&
               label->text() == QStringLiteral("Plan conferences: choose dates, then print a "
                                               "sheet for each student.");
    }));
    QTest::mouseClick(shown.button(QStringLiteral("Plan")), Qt::LeftButton);
    CHECK(shown.called<QLineEdit>("A day with conferences")->hasFocus());
}

TEST_CASE("conferences: R selects those who are ready, Ctrl+P previews their sheets",
          "[ui][conferences]")
{
    SmallClass c;
    makeReady(c, 0);
    makeReady(c, 2);
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 1, "2026-12-11")}));
    Shown shown(c);
    CHECK(shown.cell(0, ConferenceModel::Ready) ==
          QStringLiteral("\u25CF\u25CF\u25CF\u25CF\u25CF"));
    CHECK(shown.cell(1, ConferenceModel::Ready) ==
          QStringLiteral("\u25CF\u25CB\u25CB\u25CF\u25CF"));
    CHECK(shown.table()
              ->model()
              ->index(1, ConferenceModel::Ready)
              .data(Qt::AccessibleTextRole)
              .toString() == QStringLiteral("Still open: work, goal"));

    QTest::keyClick(shown.table(), Qt::Key_R);
    CHECK(shown.table()->selectionModel()->selectedRows().size() == 2);
    int sheets = 0;
    int second = -1;
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        auto* students = preview->findChild<QListWidget*>();
        sheets = students->count();
        QTest::keyClick(students, Qt::Key_PageDown);
        second = preview->currentItem();
        QTest::keyClick(students, Qt::Key_Escape);
    });
    shown.commands.find(QStringLiteral("conferences.print"))->trigger();
    CHECK(sheets == 2);
    CHECK(second == 1);
    CHECK_FALSE(shown.record(0).conferences.front().printedOn);
}

TEST_CASE("conferences: saving the sheets notes for whom they were printed", "[ui][conferences]")
{
    SmallClass c;
    makeReady(c, 0);
    Shown shown(c);
    const QString pdf = QString::fromStdString(c.folder.file("sheets.pdf").string());
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        CHECK(preview->save(OutputKind::Pdf, pdf));
        preview->reject();
    });
    shown.screen.preview();
    CHECK(QFile::exists(pdf));
    CHECK(shown.record(0).conferences.front().printedOn == day("2026-11-20"));
    CHECK(shown.cell(0, ConferenceModel::Printed) == QStringLiteral("Nov 20"));
}

TEST_CASE("conferences: a note is counted while it is typed and kept when the field is left",
          "[ui][conferences]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    Shown shown(c);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    auto* note = shown.called<QPlainTextEdit>("Note to the student");
    REQUIRE(note != nullptr);
    CHECK(note->hasFocus());
    note->selectAll();
    QTest::keyClicks(note, QString(250, QLatin1Char('x')));
    const auto isSaid = [&](const char* words) {
        const auto labels = shown.screen.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text() == QString::fromUtf8(words);
        });
    };
    CHECK(isSaid("250 of 240"));
    QTest::keyClick(note, Qt::Key_Tab);
    CHECK(shown.record(0).conferences.front().note == std::string(250, 'x'));
    // Only the sheet knows whether a long note needs a page: this one does not, that one does.
    CHECK_FALSE(QTest::qWaitFor([&] { return isSaid("250 of 240. This note adds a page."); }, 500));
    note->setFocus();
    note->setPlainText(QStringLiteral("You can now read a graph. ").repeated(100));
    CHECK(QTest::qWaitFor([&] { return isSaid("2599 of 240. This note adds a page."); }));
    note->setPlainText(QStringLiteral("Short."));
    CHECK(QTest::qWaitFor([&] { return isSaid("6 of 240"); }));
    QTest::keyClick(note, Qt::Key_Tab);
    REQUIRE(shown.document->undo());
    REQUIRE(shown.document->undo());
    CHECK(shown.record(0).conferences.front().note == "You can now read a graph.");
}

TEST_CASE("conferences: the first thing typed for a student makes the conference",
          "[ui][conferences]")
{
    SmallClass c;
    Shown shown(c);
    auto* date = shown.called<QLineEdit>("Date");
    REQUIRE(date != nullptr);
    QTest::keyClicks(date, QStringLiteral("2026-12-10"));
    QTest::keyClick(date, Qt::Key_Return);
    REQUIRE(shown.record(0).conferences.size() == 1);
    CHECK(shown.record(0).conferences.front().date == day("2026-12-10"));
    CHECK(shown.record(0).conferences.front().isAbout(c.schoolClass));
    auto* time = shown.called<QLineEdit>("Time");
    QTest::keyClicks(time, QStringLiteral("5:20 pm"));
    QTest::keyClick(time, Qt::Key_Return);
    CHECK(shown.record(0).conferences.front().start == 17 * 60 + 20);
    QTest::keyClicks(time, QStringLiteral("soon"));
    QTest::keyClick(time, Qt::Key_Return);
    CHECK(shown.record(0).conferences.front().start == 17 * 60 + 20);
    CHECK(shown.said.count() == 1);
}

TEST_CASE("conferences: one of a student with two courses can be about both",
          "[ui][conferences][courses]")
{
    SmallClass c;
    REQUIRE(addCourse(c.gradebook, {"Algebra", std::nullopt, day("2026-09-01")}));
    const auto courses = readCourses(c.gradebook);
    REQUIRE(courses);
    const auto algebra = std::find_if(courses->begin(), courses->end(),
                                      [](const auto& one) { return one.name == "Algebra"; });
    REQUIRE(addClass(c.gradebook, algebra->id, {"Period 5", std::nullopt}));
    const auto classes = readClasses(c.gradebook);
    REQUIRE(classes);
    const ClassId other = std::find_if(classes->begin(), classes->end(), [](const auto& one) {
                              return one.name == "Period 5";
                          })->id;
    REQUIRE(c.gradebook.transact(OpKind::AddStudent, {}, [&](Edit& edit) -> Result<void> {
        writeEnrollment(edit, other, c.student(0), {EnrollmentId::make(), {}, {}, "", ""});
        return {};
    }));
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    Shown shown(c);
    REQUIRE(shown.document->showClass(c.schoolClass));
    shown.table()->setCurrentIndex(shown.table()->model()->index(0, 0));
    auto* list = shown.called<QListWidget>("About these courses");
    REQUIRE(list != nullptr);
    REQUIRE(list->count() == 2);
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return shown.record(0).conferences.front().classes.size() == 2; }));
    CHECK(shown.record(0).conferences.front().isAbout(other));
    QString sheet;
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        for (const QLabel* label : preview->findChildren<QLabel*>()) {
            sheet += label->text() + QLatin1Char('|');
        }
        preview->reject();
    });
    shown.screen.preview();
    CHECK(sheet.contains(QStringLiteral("2 courses in short rows")));
    REQUIRE(shown.document->undo());
    CHECK(shown.record(0).conferences.front().classes.size() == 1);
    // Who has one course here is not asked.
    shown.table()->setCurrentIndex(shown.table()->model()->index(1, 0));
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("conferences: what sheets are printed with is chosen here or in the preview, and kept",
          "[ui][conferences]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    Shown shown(c);
    auto* with = shown.screen.findChild<SheetOptionsButton*>();
    REQUIRE(with != nullptr);
    CHECK_FALSE(with->extras().hasScript);
    const QList<QAction*> actions = with->menu()->actions();
    actions[0]->trigger(); // sentence starters
    CHECK(with->extras().hasScript);
    bool wasKept = false;
    QString pages;
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        auto* there = preview->findChild<SheetOptionsButton*>();
        wasKept = there->extras().hasScript;
        for (const QLabel* label : preview->findChildren<QLabel*>()) {
            pages += label->text() + QLatin1Char('|');
        }
        const QList<QAction*> ticks = there->menu()->actions();
        ticks[1]->trigger(); // half page for families
        preview->reject();
    });
    shown.screen.preview();
    CHECK(wasKept);
    CHECK(pages.contains(QStringLiteral("4 pages")));
    CHECK(with->extras().hasScript);
    CHECK(with->extras().isForFamilies);
}

TEST_CASE("conferences: planning shows the times first, and is one step of undo",
          "[ui][conferences]")
{
    SmallClass c(5, 2);
    REQUIRE(joinSiblings(c.gradebook, c.student(0), c.student(3)));
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 4, "2026-12-10")}));
    Shown shown(c);
    shown.screen.plan();
    auto* field = shown.called<QLineEdit>("A day with conferences");
    QTest::keyClicks(field, QStringLiteral("2026-12-10"));
    QTest::keyClick(field, Qt::Key_Return);
    auto* slots = shown.screen.findChild<QTreeWidget*>();
    CHECK(slots->topLevelItemCount() == 4);
    CHECK(shown.record(0).conferences.empty());

    QTest::mouseClick(shown.button(QStringLiteral("Plan 4")), Qt::LeftButton);
    const Conference& first = shown.record(0).conferences.at(0);
    const Conference& sibling = shown.record(3).conferences.at(0);
    CHECK(first.date == day("2026-12-10"));
    CHECK(std::abs(*first.start - *sibling.start) == 20);
    // At five somebody has a conference already.
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(shown.record(i).conferences.at(0).start != 17 * 60);
    }
    CHECK(shown.record(4).conferences.size() == 1);
    REQUIRE(shown.document->undo());
    CHECK(shown.record(0).conferences.empty());
    CHECK(shown.record(4).conferences.size() == 1);
}

TEST_CASE("conferences: planning says what is odd about a day, and who has its hours",
          "[ui][conferences]")
{
    SmallClass c(3, 2);
    REQUIRE(setCalendar(c.gradebook, c.schoolClass, std::nullopt,
                        {{day("2026-12-10"), day("2026-12-11")}}));
    const auto other = addClass(c.gradebook, c.course, {"Period 4", std::nullopt});
    REQUIRE(other);
    const auto classes = readClasses(c.gradebook);
    REQUIRE(classes);
    const ClassId period4 =
        classes->at(0).id == c.schoolClass ? classes->at(1).id : classes->at(0).id;
    // Somebody of this class has the whole evening, about the other one.
    Conference longTalk = conferenceOf(c, 0, "2026-12-10", 16 * 60);
    longTalk.classes = {period4};
    longTalk.minutes = 180;
    REQUIRE(planConferences(c.gradebook, {longTalk}));
    Shown shown(c);
    shown.screen.plan();
    auto* field = shown.called<QLineEdit>("A day with conferences");
    QTest::keyClicks(field, QStringLiteral("2026-12-10"));
    QTest::keyClick(field, Qt::Key_Return);
    auto* days = shown.called<QListWidget>("Days with conferences");
    REQUIRE(days != nullptr);
    CHECK(days->item(0)->text() == QStringLiteral("Dec 10, 2026 \u00B7 a day off of the class"));
    const auto labels = shown.screen.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() &&
               label->text().contains(QStringLiteral("There is no time for 3 students; add a day. "
                                                     "1 conference of another class is on these "
                                                     "days."));
    }));
}

TEST_CASE("conferences: results are typed in the order of the paper and come back next time",
          "[ui][conferences]")
{
    SmallClass c;
    Goal old;
    old.student = c.student(0);
    old.text = "read a graph with two lines";
    old.madeOn = day("2026-10-08");
    REQUIRE(addGoal(c.gradebook, old));
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-11-20")}));
    Shown shown(c);
    shown.screen.typeResults();
    const auto type = [](const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    };
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    type("my model of a cell");
    tab();
    tab();
    tab();
    // Last time: met.
    type("m");
    tab();
    type("2027-01-15");
    tab();
    type("explain a cross to my sister");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

    const StudentRecord& record = shown.record(0);
    REQUIRE(record.goals.size() == 2);
    CHECK(record.goals.at(0).state == GoalState::Met);
    CHECK(record.goals.at(1).text == "explain a cross to my sister");
    CHECK(record.goals.at(1).dueOn == day("2027-01-15"));
    const Conference& held = record.conferences.front();
    CHECK(held.heldOn == day("2026-11-20"));
    CHECK(held.resultsOn == day("2026-11-20"));
    CHECK(held.prompts.front().answer == "my model of a cell");
    CHECK(shown.cell(0, ConferenceModel::GoalsTyped) == QStringLiteral("Nov 20"));
    // The next student's first field is waiting.
    CHECK(shown.table()->currentIndex().row() == 1);
    REQUIRE(shown.document->undo());
    CHECK(shown.record(0).goals.size() == 1);
    CHECK_FALSE(shown.record(0).conferences.front().heldOn);
}

TEST_CASE("conferences: with names hidden neither dates nor dots tell who it is",
          "[ui][conferences]")
{
    SmallClass c;
    makeReady(c, 0);
    makeReady(c, 1);
    Shown shown(c);
    shown.names.hideAllBut(c.student(1));
    for (int column = 1; column < ConferenceModel::Columns; ++column) {
        CHECK(shown.cell(0, column).isEmpty());
    }
    CHECK_FALSE(shown.cell(0, 0).contains(QStringLiteral("Family")));
    CHECK(shown.cell(1, 0).contains(QStringLiteral("Family")));
    CHECK(shown.called<QPlainTextEdit>("Note to the student") == nullptr);
}

TEST_CASE("conferences: all columns stand beside each other on a small screen",
          "[ui][conferences][fit]")
{
    SmallClass c(30, 3);
    for (std::size_t i = 0; i < 30; ++i) {
        Conference conference = conferenceOf(c, i, "2026-11-12");
        conference.kind = SheetKind::FirstConference;
        conference.printedOn = day("2026-11-10");
        conference.heldOn = day("2026-11-12");
        conference.resultsOn = day("2026-11-13");
        REQUIRE(planConferences(c.gradebook, {conference}));
    }
    const QFont usual = QApplication::font();
    for (const double factor : {1.0, 1.5}) {
        QFont font = usual;
        font.setPointSizeF(10.5 * factor);
        QApplication::setFont(font);
        Shown shown(c);
        // Beside the rail, which is narrow where letters are large.
        shown.screen.resize(factor > 1.0 ? 1366 - 60 : 1366 - 250, 640);
        QApplication::processEvents();
        QTableView* table = shown.table();
        CAPTURE(factor, table->viewport()->width());
        CHECK(table->horizontalScrollBar()->maximum() == 0);
        for (int column = 0; column < ConferenceModel::Columns; ++column) {
            CAPTURE(column);
            // How many there were this year is told elsewhere too.
            const bool mayGo = column == ConferenceModel::ThisYear && factor > 1.0;
            if (mayGo && table->isColumnHidden(column)) {
                continue;
            }
            CHECK_FALSE(table->isColumnHidden(column));
            CHECK(table->columnWidth(column) >= table->fontMetrics().height());
        }
        CHECK(table->columnWidth(0) >= table->fontMetrics().averageCharWidth() * 14);
        // A day that is drawn as a tick is said by its tip.
        CHECK(table->model()
                  ->index(0, ConferenceModel::Printed)
                  .data(Qt::ToolTipRole)
                  .toString()
                  .contains(QStringLiteral("Nov 10")));
    }
    QApplication::setFont(usual);
}

TEST_CASE("conferences: each dot opens what it stands for, with the mouse or its number",
          "[ui][conferences]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 1, "2026-12-11")}));
    Shown shown(c);
    QSignalSpy wanted(&shown.screen, &Screen::wanted);
    const auto clickDot = [&](int row, int dot) {
        const QRect cell =
            shown.table()->visualRect(shown.table()->model()->index(row, ConferenceModel::Ready));
        const double pitch = shown.table()->fontMetrics().height() * 0.66;
        QTest::mouseClick(
            shown.table()->viewport(), Qt::LeftButton, {},
            {cell.left() + 4 + static_cast<int>((dot - 0.5) * pitch), cell.center().y()});
    };
    clickDot(1, 4);
    CHECK(shown.called<QPlainTextEdit>("Note to the student")->hasFocus());
    CHECK(shown.table()->currentIndex().row() == 1);
    clickDot(1, 5);
    CHECK(shown.called<QLineEdit>("Date")->hasFocus());
    clickDot(0, 2);
    CHECK(shown.called<QLineEdit>("Title")->hasFocus());
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_3);
    CHECK(shown.called<QLineEdit>("I will be able to") != nullptr);
    CHECK(shown.called<QLineEdit>("By (date)")->hasFocus());
    CHECK(wanted.count() == 0);
    clickDot(2, 1);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.front().front().value<Place>().screen == ScreenId::Course);
    CHECK(wanted.front().front().value<Place>().outcome == c.outcome(0));
    // What is open is said as buttons too, for who has no mouse.
    shown.table()->setCurrentIndex(shown.table()->model()->index(1, 0));
    auto* work = shown.called<QPushButton>("Still open: work");
    REQUIRE(work != nullptr);
    CHECK(shown.called<QPushButton>("Still open: note") == nullptr);
    work->setFocus();
    QTest::keyClick(work, Qt::Key_Space);
    CHECK(shown.called<QLineEdit>("Title")->hasFocus());
}

TEST_CASE("conferences: where no family can come, the sheet asks who listened", "[ui][conferences]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    Shown shown(c);
    QCheckBox* away = nullptr;
    for (auto* box : shown.screen.findChildren<QCheckBox*>()) {
        away = box->text() == QStringLiteral("No family can come") ? box : away;
    }
    REQUIRE(away != nullptr);
    away->setFocus();
    QTest::keyClick(away, Qt::Key_Space);
    CHECK(isFamilyAway(shown.record(0).conferences.front()));
    // Other prompts do not change who listens.
    auto* prompts = shown.called<QListWidget>("Prompts for the student");
    prompts->item(3)->setCheckState(Qt::Checked);
    CHECK(QTest::qWaitFor([&] { return shown.record(0).conferences.front().prompts.size() > 1; }));
    CHECK(isFamilyAway(shown.record(0).conferences.front()));
    QString sheet;
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        sheet = trellis::test::textOf(preview->content().layout());
        preview->reject();
    });
    shown.screen.preview();
    CHECK(sheet.contains(QStringLiteral("Who listened today:")));
    CHECK(sheet.contains(QStringLiteral("I showed this sheet to")));
    CHECK_FALSE(sheet.contains(QStringLiteral("Here today:")));
    REQUIRE(shown.document->undo());
    REQUIRE(shown.document->undo());
    CHECK_FALSE(isFamilyAway(shown.record(0).conferences.front()));
    CHECK_FALSE(away->isChecked());
}

TEST_CASE("conferences: one that is off is removed, and comes back with undo", "[ui][conferences]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    Shown shown(c);
    QTest::mouseClick(shown.button(QStringLiteral("Remove this")), Qt::LeftButton);
    CHECK(shown.record(0).conferences.empty());
    CHECK(shown.cell(0, ConferenceModel::When) == QStringLiteral("not planned"));
    REQUIRE(shown.document->undo());
    CHECK(shown.record(0).conferences.size() == 1);
    // Nobody had one: there is nothing to remove.
    shown.table()->setCurrentIndex(shown.table()->model()->index(1, 0));
    CHECK(shown.button(QStringLiteral("Remove this")) == nullptr);
}

TEST_CASE("conferences: results that were typed are not lost when another student is chosen",
          "[ui][conferences]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-11-20")}));
    Shown shown(c);
    shown.screen.typeResults();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("my model of a cell"));
    shown.table()->setCurrentIndex(shown.table()->model()->index(1, 0));
    CHECK(promptsOf(shown.record(0).conferences.front(), PhraseBank::Reflection).front().answer ==
          "my model of a cell");
    // Looking at somebody alone saves nothing.
    shown.table()->setCurrentIndex(shown.table()->model()->index(2, 0));
    CHECK(shown.record(1).conferences.empty());
    REQUIRE(shown.document->undo());
    CHECK_FALSE(shown.record(0).conferences.front().resultsOn);
}

TEST_CASE("conferences: a sibling in another class comes right before or after",
          "[ui][conferences][courses]")
{
    SmallClass c(3, 2);
    REQUIRE(addCourse(c.gradebook, {"Algebra", std::nullopt, day("2026-09-01")}));
    const auto courses = readCourses(c.gradebook);
    REQUIRE(courses);
    const auto algebra = std::find_if(courses->begin(), courses->end(),
                                      [](const auto& one) { return one.name == "Algebra"; });
    REQUIRE(addClass(c.gradebook, algebra->id, {"Period 5", std::nullopt}));
    const auto classes = readClasses(c.gradebook);
    REQUIRE(classes);
    const ClassId other = std::find_if(classes->begin(), classes->end(), [](const auto& one) {
                              return one.name == "Period 5";
                          })->id;
    // The third student is in the other class alone, and meets at six.
    const std::vector<Enrollment> here = c.book().find(c.student(2))->enrollments;
    REQUIRE(c.gradebook.transact(OpKind::AddStudent, {}, [&](Edit& edit) -> Result<void> {
        for (const Enrollment& one : here) {
            edit.remove("enrollment", one.id.value);
        }
        writeEnrollment(edit, other, c.student(2), {EnrollmentId::make(), {}, {}, "", ""});
        return {};
    }));
    Conference there = conferenceOf(c, 2, "2026-12-10");
    there.classes = {other};
    there.start = 18 * 60;
    REQUIRE(planConferences(c.gradebook, {there}));
    Shown shown(c);
    REQUIRE(shown.document->showClass(c.schoolClass));
    shown.screen.plan();
    auto* sibling = shown.called<QComboBox>("and a brother or sister");
    REQUIRE(sibling != nullptr);
    REQUIRE(sibling->count() == 3);
    sibling->setCurrentIndex(2);
    QTest::mouseClick(shown.button(QStringLiteral("Join")), Qt::LeftButton);
    auto* field = shown.called<QLineEdit>("A day with conferences");
    QTest::keyClicks(field, QStringLiteral("2026-12-10"));
    QTest::keyClick(field, Qt::Key_Return);
    // Who comes beside them is in no list of this class.
    auto* slots = shown.screen.findChild<QTreeWidget*>();
    CHECK(slots->topLevelItem(1)->text(1).contains(QStringLiteral("comes at ")));
    CHECK_FALSE(slots->topLevelItem(0)->text(1).contains(QStringLiteral("comes at")));
    QTest::mouseClick(shown.button(QStringLiteral("Plan 2")), Qt::LeftButton);
    REQUIRE(shown.record(0).conferences.size() == 1);
    CHECK(std::abs(*shown.record(0).conferences.front().start - 18 * 60) == 20);
    CHECK(shown.record(1).conferences.front().start == 16 * 60);
}

TEST_CASE("conferences: the wheel scrolls the panel and changes no choice in it",
          "[ui][conferences]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    Shown shown(c);
    auto* kind = shown.called<QComboBox>("Sheet");
    REQUIRE(kind != nullptr);
    const QPoint middle = kind->rect().center();
    QWheelEvent down(middle, kind->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(kind, &down);
    CHECK(shown.record(0).conferences.front().kind == SheetKind::Conference);
    CHECK(kind->currentIndex() == 0);
    CHECK_FALSE(kind->hasFocus());
}

TEST_CASE("conferences: in order of time, who is chosen stays chosen and sheets come like that",
          "[ui][conferences]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-11")}));
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 2, "2026-12-10")}));
    Shown shown(c);
    auto* header = shown.table()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(ConferenceModel::When) + 5, 5});
    const auto* model = dynamic_cast<ConferenceModel*>(shown.table()->model());
    REQUIRE(model != nullptr);
    CHECK(model->studentAt(0) == c.student(2));
    CHECK(model->studentAt(1) == c.student(0));
    CHECK(model->studentAt(2) == c.student(1)); // not planned
    CHECK(model->studentAt(shown.table()->currentIndex().row()) == c.student(0));
    shown.table()->selectAll();
    QString first;
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        first = preview->findChild<QListWidget*>()->item(0)->text();
        preview->reject();
    });
    shown.screen.preview();
    CHECK(first.contains(QStringLiteral("0002")));
    // Another date moves the row under the cursor, not the cursor to another student.
    shown.table()->setCurrentIndex(model->index(1, 0));
    auto* date = shown.called<QLineEdit>("Date");
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("2026-12-09"));
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(model->studentAt(0) == c.student(0));
    CHECK(shown.table()->currentIndex().row() == 0);
}

TEST_CASE("conferences: one kind of sheet for all who are chosen is one step", "[ui][conferences]")
{
    SmallClass c;
    for (std::size_t i = 0; i < 3; ++i) {
        REQUIRE(planConferences(c.gradebook, {conferenceOf(c, i, "2026-12-10")}));
    }
    Shown shown(c);
    shown.table()->selectAll();
    auto* kind = shown.called<QComboBox>("Sheet");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(shown.record(i).conferences.front().kind == SheetKind::FirstConference);
    }
    REQUIRE(shown.document->undo());
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(shown.record(i).conferences.front().kind == SheetKind::Conference);
    }
}

TEST_CASE("conferences: two at the same time are said, not refused", "[ui][conferences]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 1, "2026-12-11")}));
    Shown shown(c);
    shown.table()->setCurrentIndex(shown.table()->model()->index(1, 0));
    auto* date = shown.called<QLineEdit>("Date");
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("2026-12-10"));
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(shown.record(1).conferences.front().date == day("2026-12-10"));
    REQUIRE(shown.said.count() == 1);
    CHECK(shown.said.front().front().toString().contains(
        QStringLiteral("has a conference at that time too.")));
}

TEST_CASE("conferences: F2 in the preview leads to the words of the outcomes", "[ui][conferences]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    Shown shown(c);
    QSignalSpy wanted(&shown.screen, &Screen::wanted);
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        QTest::keyClick(preview->findChild<QListWidget*>(), Qt::Key_F2);
    });
    shown.screen.preview();
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.front().front().value<Place>().outcome == c.outcome(0));
}

TEST_CASE("conferences: after Ctrl+Enter the next student alone is chosen", "[ui][conferences]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-11-20")}));
    Shown shown(c);
    shown.screen.typeResults();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("my model"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.table()->selectionModel()->selectedRows().size() == 1);
    CHECK(shown.table()->currentIndex().row() == 1);
}
