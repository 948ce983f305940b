// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What was typed for a conference is never lost, however it is left.
#include "core/storage/edits/conferences.h"
#include "tests/ui/conferences/shown_conferences.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

const ConferencePrompt* answered(const StudentRecord& record)
{
    return record.conferences.empty() || record.conferences.front().prompts.empty()
               ? nullptr
               : &record.conferences.front().prompts.front();
}

} // namespace

TEST_CASE("results: what was typed is there again after another student was looked at",
          "[ui][conferences][leaving]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-11-20")}));
    ShownConferences shown(c);
    shown.choose(0);
    shown.screen.typeResults();
    type("I was brave");
    QTest::mouseClick(shown.table()->viewport(), Qt::LeftButton, {},
                      shown.table()->visualRect(shown.table()->model()->index(1, 0)).center());
    REQUIRE(answered(shown.record(0)) != nullptr);
    CHECK(answered(shown.record(0))->answer == "I was brave");
    // Typed, but nobody has said that it was held.
    CHECK_FALSE(shown.record(0).conferences.front().heldOn);
    CHECK_FALSE(shown.record(0).conferences.front().resultsOn);
    CHECK(shown.record(1).conferences.empty());
    shown.choose(0);
    shown.screen.typeResults();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->text() == QStringLiteral("I was brave"));
    REQUIRE(shown.document->undo());
    CHECK(answered(shown.record(0)) == nullptr);
}

TEST_CASE("results: Esc, another tab, another screen and closing keep what was typed",
          "[ui][conferences][leaving]")
{
    const int way = GENERATE(0, 1, 2, 3);
    CAPTURE(way);
    SmallClass c;
    ShownConferences shown(c); // not even planned
    shown.choose(0);
    shown.screen.typeResults();
    type("I was brave");
    switch (way) {
    case 0:
        press(Qt::Key_Escape);
        CHECK(shown.table()->hasFocus());
        break;
    case 1:
        shown.screen.findChild<QTabWidget*>()->setCurrentIndex(0);
        break;
    case 2:
        shown.screen.hide();
        break;
    default:
        shown.names.hideAllBut({}); // as for the projector
        break;
    }
    REQUIRE(answered(shown.record(0)) != nullptr);
    CHECK(answered(shown.record(0))->answer == "I was brave");
}

TEST_CASE("results: looking at students without typing changes nothing",
          "[ui][conferences][leaving]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-11-20")}));
    const std::string before = contentOf(c.gradebook.path());
    {
        ShownConferences shown(c);
        shown.screen.typeResults();
        for (int row = 0; row < 3; ++row) {
            shown.choose(row);
            shown.screen.typeResults();
        }
        press(Qt::Key_Escape);
    }
    CHECK(contentOf(c.gradebook.path()) == before);
}

TEST_CASE("results: a goal that is half-typed is kept, without its words as well",
          "[ui][conferences][leaving]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-11-20")}));
    ShownConferences shown(c);
    shown.choose(0);
    shown.screen.typeResults();
    auto* first = shown.called<QLineEdit>("First I will");
    REQUIRE(first != nullptr);
    first->setFocus();
    type("ask my sister");
    shown.choose(1);
    shown.choose(0);
    QApplication::processEvents(); // which shows the fields
    REQUIRE(shown.record(0).goals.size() == 1);
    CHECK(shown.record(0).goals.front().firstStep == "ask my sister");
    first = shown.called<QLineEdit>("First I will");
    REQUIRE(first != nullptr);
    CHECK(first->text() == QStringLiteral("ask my sister"));
    // It goes on from there and stays one goal.
    shown.called<QLineEdit>("I will be able to")->setFocus();
    type("explain a cross");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.record(0).goals.size() == 1);
    CHECK(shown.record(0).goals.front().text == "explain a cross");
    CHECK(shown.record(0).conferences.front().resultsOn == day("2026-11-20"));
}

TEST_CASE("results: after Ctrl+Enter only the next student is selected",
          "[ui][conferences][leaving]")
{
    SmallClass c;
    ShownConferences shown(c);
    shown.choose(0);
    shown.screen.typeResults();
    type("I was brave");
    // As from a keyboard, where Ctrl is down while the next student is chosen.
    QTest::keyPress(QApplication::focusWidget(), Qt::Key_Control, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.table()->currentIndex().row() == 1);
    const QModelIndexList rows = shown.table()->selectionModel()->selectedRows();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().row() == 1);
}

TEST_CASE("goals: a half-typed one is kept when its student is left, and Esc asks before it goes",
          "[ui][conferences][leaving]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    ShownConferences shown(c);
    shown.choose(0);
    shown.table()->setFocus();
    press(Qt::Key_G);
    auto* words = shown.called<QLineEdit>("I will be able to");
    REQUIRE(words != nullptr);
    words->setFocus();
    type("read a graph");
    SECTION("another student")
    {
        shown.choose(1);
    }
    SECTION("another screen")
    {
        shown.screen.hide();
    }
    SECTION("Esc once says how, and goes on")
    {
        press(Qt::Key_Escape);
        CHECK(words->isVisible());
        CHECK(shown.lastSaid() ==
              QStringLiteral("Enter keeps what was typed. Esc again throws it away."));
        press(Qt::Key_Return);
    }
    REQUIRE(shown.record(0).goals.size() == 1);
    CHECK(shown.record(0).goals.front().text == "read a graph");
    CHECK(shown.record(1).goals.empty());
    CHECK(shown.record(0).goals.front().conference == shown.record(0).conferences.front().id);
}

TEST_CASE("goals: Esc twice throws away what was typed, once where nothing was",
          "[ui][conferences][leaving]")
{
    SmallClass c;
    ShownConferences shown(c);
    shown.choose(0);
    shown.table()->setFocus();
    press(Qt::Key_G);
    auto* words = shown.called<QLineEdit>("I will be able to");
    REQUIRE(words != nullptr);
    words->setFocus();
    type("read a graph");
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    CHECK_FALSE(words->isVisible());
    shown.choose(1);
    CHECK(shown.record(0).goals.empty());
    shown.choose(0);
    shown.table()->setFocus();
    press(Qt::Key_G);
    press(Qt::Key_Escape);
    CHECK_FALSE(words->isVisible());
}

TEST_CASE("goals: a day that cannot be read waits to be put right when its student is left",
          "[ui][conferences][leaving]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    ShownConferences shown(c);
    shown.choose(0);
    shown.table()->setFocus();
    press(Qt::Key_G);
    type("soonish");
    press(Qt::Key_Tab);
    type("read a graph");
    shown.choose(1);
    REQUIRE(shown.record(0).goals.size() == 1);
    CHECK_FALSE(shown.record(0).goals.front().dueOn);
    CHECK(shown.lastSaid().startsWith(QStringLiteral("The goal is kept, but")));
    CHECK(shown.lastSaid().contains(QStringLiteral("soonish")));
    shown.choose(0);
    auto* goals = shown.called<QListWidget>("Goals");
    REQUIRE(goals != nullptr);
    REQUIRE(goals->count() == 1);
    CHECK(goals->item(0)->text().contains(QStringLiteral("soonish")));
    goals->setFocus();
    press(Qt::Key_Return);
    auto* due = shown.called<QLineEdit>("By (date)");
    REQUIRE(due != nullptr);
    CHECK(due->text() == QStringLiteral("soonish"));
    press(Qt::Key_Return); // still none
    CHECK(due->isVisible());
    due->selectAll();
    type("2026-12-18");
    press(Qt::Key_Return);
    CHECK_FALSE(due->isVisible());
    CHECK(shown.record(0).goals.front().dueOn == day("2026-12-18"));
    CHECK_FALSE(goals->item(0)->text().contains(QStringLiteral("soonish")));
}

TEST_CASE("results: a day of a goal that cannot be read is there again to be put right",
          "[ui][conferences][leaving]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-11-20")}));
    ShownConferences shown(c);
    shown.choose(0);
    shown.screen.typeResults();
    shown.called<QLineEdit>("By (date)")->setFocus();
    type("soonish");
    press(Qt::Key_Tab);
    type("read a graph");
    shown.choose(1);
    shown.choose(0);
    QApplication::processEvents(); // which shows the fields
    REQUIRE(shown.record(0).goals.size() == 1);
    auto* due = shown.called<QLineEdit>("By (date)");
    REQUIRE(due != nullptr);
    CHECK(due->text() == QStringLiteral("soonish"));
    due->setFocus();
    due->selectAll();
    type("2026-12-18");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.record(0).goals.size() == 1);
    CHECK(shown.record(0).goals.front().dueOn == day("2026-12-18"));
}

TEST_CASE("results: before the day of a conference nobody says that it was held",
          "[ui][conferences][leaving]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-12-10")}));
    ShownConferences shown(c);
    shown.choose(0);
    shown.screen.typeResults();
    type("I was brave");
    auto* held = shown.called<QLineEdit>("Held on");
    REQUIRE(held != nullptr);
    CHECK(held->text().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(shown.record(0).conferences.front().heldOn);
    CHECK(shown.record(0).conferences.front().resultsOn == day("2026-11-20"));
    CHECK(shown.lastSaid() ==
          QStringLiteral("Results saved. The conference is planned for Dec 10; it counts as held "
                         "once its day is typed."));
}
