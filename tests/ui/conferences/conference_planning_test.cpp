// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// When conferences are: planned, moved next to each other, and removed.
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/structure.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/conferences/shown_conferences.h"
#include "ui/conferences/conference_model.h"
#include "ui/conferences/conferences_screen.h"
#include "ui/document/document.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTreeWidget>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::addAlgebra;
using trellis::test::conferenceOf;
using trellis::test::day;
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

TEST_CASE("conferences: a sibling in another class comes right before or after",
          "[ui][conferences][courses]")
{
    SmallClass c(3, 2);
    const ClassId other = addAlgebra(c);
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
