// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is seen and typed on the screen of conferences.
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/people.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/conferences/shown_conferences.h"
#include "ui/common/name_guard.h"
#include "ui/conferences/conference_model.h"
#include "ui/conferences/conferences_screen.h"
#include "ui/document/document.h"
#include "ui/print/preview_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::addAlgebra;
using trellis::test::conferenceOf;
using trellis::test::day;
using trellis::test::makeReady;
using trellis::test::SmallClass;
using Shown = trellis::test::ShownConferences;

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
    const ClassId other = addAlgebra(c);
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
