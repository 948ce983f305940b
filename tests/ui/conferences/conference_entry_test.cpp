// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Typing into the panels: what cannot be read or added is said, and nothing typed is lost.
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/work.h"
#include "tests/ui/conferences/shown_conferences.h"
#include "ui/common/work_form.h"
#include "ui/conferences/conference_model.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

const QString kNoDay = QStringLiteral("is not a day. Type it like Dec 4 or +7.");

// Larger than a piece of work may be, without taking room on the disk.
QString film(const SmallClass& c)
{
    QFile file(QString::fromStdString(c.folder.file("video.mp4").string()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(200LL * 1024 * 1024));
    return file.fileName();
}

} // namespace

TEST_CASE("entry: a date of a goal that cannot be read is said and stays to be put right",
          "[ui][conferences][entry]")
{
    SmallClass c;
    ShownConferences shown(c);
    shown.choose(0);
    shown.table()->setFocus();
    press(Qt::Key_G);
    auto* due = shown.called<QLineEdit>("By (date)");
    REQUIRE(due != nullptr);
    type("soonish");
    press(Qt::Key_Tab);
    CHECK(due->text() == QStringLiteral("soonish"));
    CHECK(shown.lastSaid().contains(kNoDay));
    CHECK(shown.lastSaid().contains(QStringLiteral("soonish")));
    type("read a graph");
    press(Qt::Key_Return);
    // Not saved without its date; the field waits for a better one.
    CHECK(shown.record(0).goals.empty());
    CHECK(due->hasFocus());
    type("2026-12-18"); // it is selected
    press(Qt::Key_Return);
    REQUIRE(shown.record(0).goals.size() == 1);
    CHECK(shown.record(0).goals.front().dueOn == day("2026-12-18"));
}

TEST_CASE("entry: a date of a conference that cannot be read is said and changes nothing",
          "[ui][conferences][entry]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    ShownConferences shown(c);
    shown.choose(0);
    auto* date = shown.called<QLineEdit>("Date");
    REQUIRE(date != nullptr);
    date->setFocus();
    date->selectAll();
    type("soonish");
    press(Qt::Key_Tab);
    CHECK(date->text() == QStringLiteral("soonish"));
    CHECK(shown.lastSaid().contains(kNoDay));
    CHECK(shown.record(0).conferences.front().date == day("2026-12-10"));
    // Of another student it is none.
    shown.choose(1);
    CHECK(date->text().isEmpty());
    shown.choose(0);
    CHECK(date->text() == QStringLiteral("Dec 10, 2026"));
}

TEST_CASE("entry: results with a date that cannot be read wait for a better one",
          "[ui][conferences][entry]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-11-20")}));
    ShownConferences shown(c);
    shown.choose(0);
    shown.screen.typeResults();
    auto* again = shown.called<QLineEdit>("We meet again on");
    REQUIRE(again != nullptr);
    again->setFocus();
    type("soonish");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.lastSaid().contains(kNoDay));
    CHECK(again->text() == QStringLiteral("soonish"));
    CHECK_FALSE(shown.record(0).conferences.front().resultsOn);
    type("2027-01-15");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.record(0).conferences.front().meetAgainOn == day("2027-01-15"));
}

TEST_CASE("entry: a file that is refused takes neither title nor place with it",
          "[ui][conferences][entry]")
{
    SmallClass c;
    ShownConferences shown(c);
    shown.choose(0);
    shown.table()->setFocus();
    press(Qt::Key_W);
    type("My cell poster");
    shown.called<QLineEdit>("Where it is kept")->setFocus();
    type("Folder B");
    auto* form = shown.screen.findChild<WorkForm*>();
    form->setFile(film(c));
    // At once, and what it advises can be done.
    CHECK(shown.lastSaid().contains(QStringLiteral("video.mp4")));
    CHECK(shown.lastSaid().contains(QStringLiteral("larger than")));
    SECTION("saved")
    {
        press(Qt::Key_Return);
        const QString said = shown.lastSaid();
        CHECK(said.contains(QStringLiteral("without the file")));
        CHECK(said.contains(QStringLiteral("video.mp4")));
    }
    SECTION("left for another student")
    {
        shown.choose(1);
    }
    REQUIRE(shown.record(0).work.size() == 1);
    CHECK(shown.record(0).work.front().title == "My cell poster");
    CHECK(shown.record(0).work.front().place == "Folder B");
    CHECK_FALSE(shown.record(0).work.front().content);
    CHECK(shown.record(1).work.empty());
}

TEST_CASE("entry: a file that was chosen can be taken out again", "[ui][conferences][entry]")
{
    SmallClass c;
    ShownConferences shown(c);
    shown.choose(0);
    shown.table()->setFocus();
    press(Qt::Key_W);
    CHECK(shown.button(QStringLiteral("No file")) == nullptr);
    QFile file(QString::fromStdString(c.folder.file("essay.txt").string()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("I can read a graph.");
    file.close();
    shown.screen.findChild<WorkForm*>()->setFile(file.fileName());
    // It is kept as it was when it was chosen.
    auto* without = shown.button(QStringLiteral("No file"));
    REQUIRE(without != nullptr);
    bool isWith = false;
    SECTION("taken out")
    {
        QTest::mouseClick(without, Qt::LeftButton);
    }
    SECTION("left, and gone from the disk since")
    {
        REQUIRE(file.remove());
        isWith = true;
    }
    shown.called<QLineEdit>("Title")->setFocus();
    press(Qt::Key_Return);
    REQUIRE(shown.record(0).work.size() == 1);
    CHECK(shown.record(0).work.front().title == "essay");
    CHECK(shown.record(0).work.front().content.has_value() == isWith);
}

TEST_CASE("entry: the piece of work just added is the one that is chosen",
          "[ui][conferences][entry]")
{
    SmallClass c;
    WorkSample junk;
    junk.student = c.student(0);
    junk.title = "Junk";
    junk.date = day("2026-11-01");
    REQUIRE(addWork(c.gradebook, junk, {}, {}));
    ShownConferences shown(c);
    shown.choose(0);
    shown.table()->setFocus();
    press(Qt::Key_W);
    type("Model of a cell");
    press(Qt::Key_Return);
    REQUIRE(shown.record(0).work.size() == 2);
    press(Qt::Key_Delete);
    REQUIRE(shown.record(0).work.size() == 1);
    CHECK(shown.record(0).work.front().title == "Junk");
}

TEST_CASE("entry: of many pieces of work the one just added is in sight",
          "[ui][conferences][entry]")
{
    SmallClass c;
    for (int i = 0; i < 22; ++i) {
        WorkSample old;
        old.student = c.student(0);
        old.title = "Old work " + std::to_string(i);
        old.date = day("2026-11-01");
        REQUIRE(addWork(c.gradebook, old, {}, {}));
    }
    ShownConferences shown(c);
    shown.screen.resize(1160, 500);
    shown.choose(0);
    shown.table()->setFocus();
    press(Qt::Key_W);
    QApplication::processEvents();
    type("Model of a cell");
    press(Qt::Key_Return);
    QApplication::processEvents();
    auto* list = shown.called<QListWidget>("Work; ticked is shown at the conference");
    REQUIRE(list != nullptr);
    REQUIRE(list->currentItem() != nullptr);
    CHECK(list->currentItem()->text().contains(QStringLiteral("Model of a cell")));
    const QPoint middle = list->visualItemRect(list->currentItem()).center();
    CHECK(list->viewport()->visibleRegion().contains(middle));
}

TEST_CASE("entry: a button half in sight stays under the pointer while it is pressed",
          "[ui][conferences][entry]")
{
    SmallClass c;
    ShownConferences shown(c);
    shown.screen.resize(1280, 400);
    shown.choose(0);
    QApplication::processEvents();
    auto* add = shown.button(QStringLiteral("New goal"));
    REQUIRE(add != nullptr);
    QScrollArea* area = nullptr;
    const auto areas = shown.screen.findChildren<QScrollArea*>();
    for (QScrollArea* candidate : areas) {
        area = candidate->isAncestorOf(add) ? candidate : area;
    }
    REQUIRE(area != nullptr);
    // Its lower half is out of sight.
    QScrollBar* bar = area->verticalScrollBar();
    const int top = add->mapTo(area->widget(), QPoint()).y();
    bar->setValue(top + add->height() / 2 - area->viewport()->height());
    const int before = bar->value();
    REQUIRE(before > 0);
    QTest::mousePress(add, Qt::LeftButton, {}, QPoint(8, 4));
    QApplication::processEvents();
    CHECK(bar->value() == before);
    QTest::mouseRelease(add, Qt::LeftButton, {}, QPoint(8, 4));
    QApplication::processEvents();
    // What gets the keyboard by that is seen.
    auto* due = shown.called<QLineEdit>("By (date)");
    REQUIRE(due != nullptr);
    CHECK(due->hasFocus());
    CHECK(due->visibleRegion().boundingRect().height() == due->height());
}

TEST_CASE("entry: the list says languages in short, and a kind of sheet that is not the usual one",
          "[ui][conferences][entry]")
{
    SmallClass c;
    Student student = c.book().students.at(0).student;
    student.sheetLanguage = "es";
    REQUIRE(editStudent(c.gradebook, student));
    Conference first = conferenceOf(c, 1, "2026-12-10");
    first.kind = SheetKind::FirstConference;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10"), first}));
    ShownConferences shown(c);
    CHECK(shown.cell(0, ConferenceModel::Language) == QStringLiteral("Spanish"));
    CHECK(shown.cell(0, ConferenceModel::Sheet).isEmpty());
    CHECK(shown.cell(1, ConferenceModel::Sheet) == QStringLiteral("First conference"));
    const auto spoken = [&](int column) {
        return shown.table()->model()->index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken(ConferenceModel::Language) == QStringLiteral("Spanish (español)"));
    CHECK(spoken(ConferenceModel::Sheet) == QStringLiteral("Conference"));
}

TEST_CASE("entry: a name in Chinese characters is read as its family reads it",
          "[ui][conferences][entry]")
{
    SmallClass c;
    Student student = c.book().students.at(0).student;
    student.givenName = "小明";
    student.familyName = "王";
    student.sheetLanguage = "zh";
    REQUIRE(editStudent(c.gradebook, student));
    ShownConferences shown(c);
    CHECK(shown.names.preferredName(student).contains(QStringLiteral("王小明")));
}

TEST_CASE("entry: what to talk about says where the student stands, what changed first",
          "[ui][conferences][entry]")
{
    SmallClass c(3, 4);
    Conference held = conferenceOf(c, 0, "2026-10-08");
    held.heldOn = held.date;
    REQUIRE(planConferences(c.gradebook, {held}));
    c.rate(0, 0, 3, "2026-10-01");
    c.rate(0, 1, 1, "2026-10-01");
    c.rate(0, 3, 2, "2026-11-10"); // since then
    ShownConferences shown(c);
    shown.choose(0);
    auto* list = shown.called<QListWidget>("Outcomes to talk about");
    REQUIRE(list != nullptr);
    REQUIRE(list->count() == 4);
    const auto book = c.book();
    const auto line = [&](int row) {
        return list->item(row)->text().remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    const auto codeOf = [&](std::size_t outcome) {
        return QString::fromStdString(book.outcomes.at(outcome).code);
    };
    CHECK(line(0).startsWith(codeOf(3)));
    CHECK(line(0).contains(QStringLiteral("changed since last time")));
    CHECK(line(1).startsWith(codeOf(1)));
    CHECK(line(1).contains(QString::fromStdString(book.scale.level(1).name)));
    CHECK(line(2).startsWith(codeOf(0)));
    CHECK(line(3).contains(QStringLiteral("not started")));
    // Ticked, it stays where it is.
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    QApplication::processEvents();
    REQUIRE(shown.record(0).stars.size() == 1);
    CHECK(shown.record(0).stars.front().outcome == c.outcome(1));
    CHECK(list->currentRow() == 1);
}

TEST_CASE("entry: Enter presses the button that has the keyboard", "[ui][conferences][entry]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-11-20")}));
    ShownConferences shown(c);
    shown.screen.typeResults();
    type("I was brave");
    auto* save = shown.button(QStringLiteral("Save results"));
    REQUIRE(save != nullptr);
    save->setFocus();
    press(Qt::Key_Return);
    CHECK(shown.record(0).conferences.front().resultsOn == day("2026-11-20"));
    CHECK(shown.lastSaid() == QStringLiteral("Results saved."));
}
