// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The sheets that are previewed and printed from the list of conferences.
#include "core/storage/edits/conferences.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/conferences/shown_conferences.h"
#include "tests/ui/print/laid_out.h"
#include "ui/common/commands.h"
#include "ui/conferences/conference_model.h"
#include "ui/conferences/conferences_screen.h"
#include "ui/document/document.h"
#include "ui/print/preview_dialog.h"
#include "ui/print/sheet_options_button.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::conferenceOf;
using trellis::test::day;
using trellis::test::makeReady;
using trellis::test::SmallClass;
using Shown = trellis::test::ShownConferences;

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
