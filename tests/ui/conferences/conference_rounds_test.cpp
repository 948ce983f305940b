// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Conferences of the last round are reached after the next one is planned.
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/people.h"
#include "tests/ui/conferences/shown_conferences.h"
#include "ui/conferences/conference_model.h"
#include "ui/print/preview_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

constexpr const char* kChoice = "Conferences shown";

// Two of three were in November and nothing is typed yet; all three come again in January.
void planTwoRounds(SmallClass& c)
{
    REQUIRE(planConferences(c.gradebook,
                            {conferenceOf(c, 0, "2026-11-18"), conferenceOf(c, 1, "2026-11-19")}));
    REQUIRE(planConferences(c.gradebook,
                            {conferenceOf(c, 0, "2027-01-20"), conferenceOf(c, 1, "2027-01-20"),
                             conferenceOf(c, 2, "2027-01-21")}));
}

void choose(ShownConferences& shown, const QString& startsWith)
{
    auto* box = shown.called<QComboBox>(kChoice);
    REQUIRE(box != nullptr);
    const int index = box->findText(startsWith, Qt::MatchStartsWith);
    REQUIRE(index >= 0);
    while (box->currentIndex() != index) {
        QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    QApplication::processEvents(); // which shows the fields
}

} // namespace

TEST_CASE("rounds: papers of the last round are typed in after the next one is planned",
          "[ui][conferences][rounds]")
{
    SmallClass c;
    planTwoRounds(c);
    ShownConferences shown(c);
    CHECK(shown.cell(0, ConferenceModel::When).startsWith(QStringLiteral("Jan 20")));
    CHECK(shown.called<QComboBox>(kChoice)->findText(
              QStringLiteral("Nov 18 \u2013 Nov 19, 2026 \u00B7 2 without results")) >= 0);
    choose(shown, QStringLiteral("Nov 18"));
    CHECK(shown.cell(0, ConferenceModel::When).startsWith(QStringLiteral("Nov 18")));
    CHECK(shown.cell(2, ConferenceModel::When) == QStringLiteral("none then"));

    shown.choose(0);
    shown.screen.typeResults();
    type("I was brave");
    press(Qt::Key_Return, Qt::ControlModifier);
    // The next paper of the same round.
    CHECK(shown.table()->currentIndex().row() == 1);
    type("I asked for help");
    press(Qt::Key_Return, Qt::ControlModifier);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto& conferences = shown.record(i).conferences;
        REQUIRE(conferences.size() == 2);
        CHECK(conferences[0].resultsOn == day("2026-11-20"));
        CHECK(conferences[0].heldOn == conferences[0].date);
        CHECK_FALSE(conferences[1].resultsOn);
        CHECK(conferences[1].prompts.empty());
    }
    CHECK(shown.called<QComboBox>(kChoice)->currentText() ==
          QStringLiteral("Nov 18 \u2013 Nov 19, 2026"));
}

TEST_CASE("rounds: what was said last time can be read and put right", "[ui][conferences][rounds]")
{
    SmallClass c;
    planTwoRounds(c);
    ShownConferences shown(c);
    choose(shown, QStringLiteral("Nov 18"));
    shown.choose(0);
    shown.screen.typeResults();
    type("I was brave");
    choose(shown, QStringLiteral("Current"));
    shown.screen.typeResults();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->text().isEmpty());
    choose(shown, QStringLiteral("Nov 18"));
    shown.screen.typeResults();
    field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->text() == QStringLiteral("I was brave"));
}

TEST_CASE("rounds: a paper of a student who was not planned then belongs to that round",
          "[ui][conferences][rounds]")
{
    SmallClass c;
    planTwoRounds(c);
    ShownConferences shown(c);
    choose(shown, QStringLiteral("Nov 18"));
    shown.choose(2);
    shown.screen.typeResults();
    type("I was brave");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.record(2).conferences.size() == 2);
    CHECK(shown.record(2).conferences[0].date == day("2026-11-19"));
    CHECK(shown.record(2).conferences[0].heldOn == day("2026-11-19"));
    CHECK(shown.cell(2, ConferenceModel::When).startsWith(QStringLiteral("Nov 19")));
}

TEST_CASE("rounds: sheets of a round that is over show what was recorded up to its day",
          "[ui][conferences][rounds]")
{
    SmallClass c;
    c.rate(0, 0, 1, "2026-11-10");
    c.rate(0, 0, 3, "2026-11-19"); // after the conference
    planTwoRounds(c);
    ShownConferences shown(c);
    choose(shown, QStringLiteral("Nov 18"));
    const auto labels = shown.screen.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() &&
               label->text().startsWith(QStringLiteral("Their sheets show what was recorded up "
                                                       "to the day of each conference"));
    }));
    shown.table()->selectAll();
    const QString page = QString::fromStdString(c.folder.file("pages").string());
    int sheets = 0;
    QTimer::singleShot(0, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        REQUIRE(preview != nullptr);
        sheets = preview->findChild<QListWidget*>()->count();
        CHECK(preview->save(OutputKind::WebPages, page));
        // A page to be looked at is not printed, a PDF is.
        CHECK_FALSE(shown.record(0).conferences[0].printedOn);
        CHECK(preview->save(OutputKind::Pdf, page + QStringLiteral(".pdf")));
        preview->reject();
    });
    shown.screen.preview();
    CHECK(sheets == 2); // the third had none then
    const bool wasSaid = std::any_of(shown.said.begin(), shown.said.end(), [](const auto& said) {
        return said.at(0).toString() ==
               QStringLiteral("1 student had no conference then and has no sheet.");
    });
    CHECK(wasSaid);
    const QStringList files = QDir(page).entryList({QStringLiteral("*.html")}, QDir::Files);
    REQUIRE(files.size() == 2);
    QFile file(QDir(page).filePath(files.front()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(QStringLiteral("Nov 18, 2026")));
    CHECK(text.contains(QStringLiteral("Shows what was recorded up to Nov 18, 2026.")));
    CHECK_FALSE(text.contains(QStringLiteral("Nov 19")));
    CHECK(shown.record(0).conferences[0].printedOn == day("2026-11-20"));
    CHECK_FALSE(shown.record(0).conferences[1].printedOn);
}

TEST_CASE("rounds: what was said about a goal then can still be read then",
          "[ui][conferences][rounds]")
{
    SmallClass c;
    Goal goal;
    goal.student = c.student(0);
    goal.text = "read a graph";
    goal.madeOn = day("2026-09-08");
    REQUIRE(addGoal(c.gradebook, goal));
    planTwoRounds(c);
    ShownConferences shown(c);
    const auto say = [&](const QString& round, Qt::Key letter) {
        choose(shown, round);
        shown.choose(0);
        shown.screen.typeResults();
        auto* state = shown.called<QComboBox>("\u2068read a graph\u2069");
        REQUIRE(state != nullptr);
        CHECK(state->currentText() == QStringLiteral("Not talked about"));
        state->setFocus();
        press(letter);
        press(Qt::Key_Return, Qt::ControlModifier);
    };
    say(QStringLiteral("Nov 18"), Qt::Key_S);
    CHECK(shown.record(0).goals.front().state == GoalState::StillWorking);
    say(QStringLiteral("Current"), Qt::Key_M);
    CHECK(shown.record(0).goals.front().state == GoalState::Met);

    choose(shown, QStringLiteral("Nov 18"));
    shown.choose(0);
    shown.screen.typeResults();
    const auto labels = shown.screen.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() &&
               label->text() == QStringLiteral("Said then: Still working on it. Since then: Met.");
    }));
    // Saving the old paper again takes back nothing.
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.record(0).goals.front().state == GoalState::Met);
}

TEST_CASE("rounds: days on an old paper are read from the day of its conference",
          "[ui][conferences][rounds]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2025-11-18")}));
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2027-01-20")}));
    ShownConferences shown(c);
    choose(shown, QStringLiteral("Nov 18"));
    shown.choose(0);
    shown.screen.typeResults();
    shown.called<QLineEdit>("By (date)")->setFocus();
    type("Dec 15");
    press(Qt::Key_Tab);
    type("read a graph");
    auto* held = shown.called<QLineEdit>("Held on");
    held->setFocus();
    held->selectAll();
    type("Nov 14");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.record(0).goals.size() == 1);
    CHECK(shown.record(0).goals.front().dueOn == day("2025-12-15"));
    CHECK(shown.record(0).goals.front().madeOn == day("2025-11-18"));
    CHECK(shown.record(0).conferences.front().heldOn == day("2025-11-14"));
}

TEST_CASE("rounds: who has left since is still among those of an old round",
          "[ui][conferences][rounds]")
{
    SmallClass c;
    planTwoRounds(c);
    {
        const ClassBook book = c.book();
        REQUIRE(moveOut(c.gradebook, book, c.student(1), day("2026-11-20")));
    }
    ShownConferences shown(c);
    CHECK(shown.table()->model()->rowCount() == 2);
    choose(shown, QStringLiteral("Nov 18"));
    CHECK(shown.table()->model()->rowCount() == 3);
    CHECK(shown.cell(1, ConferenceModel::When).startsWith(QStringLiteral("Nov 19")));
}

TEST_CASE("rounds: the paper of a student who left since can be typed in",
          "[ui][conferences][rounds]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook,
                            {conferenceOf(c, 0, "2026-11-10"), conferenceOf(c, 1, "2026-11-10")}));
    REQUIRE(moveOut(c.gradebook, c.book(), c.student(1), day("2026-11-16")));
    ShownConferences shown(c);
    CHECK(shown.table()->model()->rowCount() == 2); // who is in the class today
    choose(shown, QStringLiteral("Nov 10"));
    REQUIRE(shown.table()->model()->rowCount() == 3);
    shown.choose(1);
    shown.screen.typeResults();
    type("I was brave");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.record(1).conferences.front().resultsOn == day("2026-11-20"));
}

TEST_CASE("rounds: a place leads to the round that its conference is of",
          "[ui][conferences][rounds]")
{
    SmallClass c;
    planTwoRounds(c);
    ShownConferences shown(c);
    Place place{ScreenId::Conferences, c.schoolClass, c.student(1), {}, {}};
    const auto& conferences = shown.record(1).conferences;
    REQUIRE(conferences.size() == 2);
    place.conference = conferences[0].id;
    shown.screen.goTo(place);
    CHECK(shown.called<QComboBox>(kChoice)->currentText().startsWith(QStringLiteral("Nov 18")));
    CHECK(shown.table()->currentIndex().row() == 1);
    CHECK(shown.cell(1, ConferenceModel::When).startsWith(QStringLiteral("Nov 19")));
    place.conference = conferences[1].id;
    shown.screen.goTo(place);
    CHECK(shown.called<QComboBox>(kChoice)->currentIndex() == 0);
    CHECK(shown.cell(1, ConferenceModel::When).startsWith(QStringLiteral("Jan 20")));
}

TEST_CASE("rounds: planning says what is not typed in yet", "[ui][conferences][rounds]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook,
                            {conferenceOf(c, 0, "2026-11-18"), conferenceOf(c, 1, "2026-11-19")}));
    ShownConferences shown(c);
    CHECK(shown.called<QComboBox>(kChoice) == nullptr); // there are no others
    shown.screen.plan();
    const auto labels = shown.screen.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() &&
               label->text().startsWith(QStringLiteral(
                   "2 conferences of Nov 18 \u2013 Nov 19, 2026 have no results yet."));
    }));
}

TEST_CASE("rounds: the next round is planned while everybody has a conference to come",
          "[ui][conferences][rounds]")
{
    SmallClass c;
    Conference large = conferenceOf(c, 1, "2026-11-24");
    large.kind = SheetKind::LargePrint;
    REQUIRE(planConferences(
        c.gradebook, {conferenceOf(c, 0, "2026-11-24"), large, conferenceOf(c, 2, "2026-11-25")}));
    ShownConferences shown(c);
    shown.screen.plan();
    const auto addDay = [&](const char* iso) {
        shown.called<QLineEdit>("A day with conferences")->setFocus();
        type(iso);
        press(Qt::Key_Return);
    };
    addDay("2027-01-20");
    CHECK(shown.says(QStringLiteral("Everybody has a conference already. To plan the next ones as "
                                    "well, tick \u201CPlan a next round\u201D.")));
    CHECK_FALSE(shown.button(QStringLiteral("Plan 0"))->isEnabled());
    const auto boxes = shown.screen.findChildren<QCheckBox*>();
    const auto next = std::find_if(boxes.begin(), boxes.end(), [](const QCheckBox* box) {
        return box->isVisible() && box->text().startsWith(QStringLiteral("Plan a next"));
    });
    REQUIRE(next != boxes.end());
    QTest::keyClick(*next, Qt::Key_Space);
    QTest::mouseClick(shown.button(QStringLiteral("Plan 3")), Qt::LeftButton);
    for (std::size_t i = 0; i < 3; ++i) {
        REQUIRE(shown.record(i).conferences.size() == 2);
        CHECK(shown.record(i).conferences[1].date == day("2027-01-20"));
    }
    // Who reads large print does so the next time.
    CHECK(shown.record(0).conferences[1].kind == SheetKind::Conference);
    CHECK(shown.record(1).conferences[1].kind == SheetKind::LargePrint);
    // They are shown, and the first ones are still those that come next.
    CHECK(shown.called<QComboBox>(kChoice)->currentText() == QStringLiteral("Jan 20, 2027"));
    CHECK(shown.cell(0, ConferenceModel::When).startsWith(QStringLiteral("Jan 20")));
    choose(shown, QStringLiteral("Current"));
    CHECK(shown.cell(0, ConferenceModel::When).startsWith(QStringLiteral("Nov 24")));

    // A day that is added to the same round gives nobody another one.
    shown.screen.plan();
    QTest::keyClick(*next, Qt::Key_Space);
    addDay("2027-01-21");
    CHECK(shown.says(QStringLiteral("Everybody has a conference around these days already.")));
}
