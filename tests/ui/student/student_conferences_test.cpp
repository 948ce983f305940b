// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/paper_answers.h"
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/work.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/student/shown_student.h"

#include <QAbstractButton>
#include <QApplication>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::ShownStudent;
using trellis::test::SmallClass;

namespace {

Conference conferenceOf(const SmallClass& c, const char* date)
{
    Conference conference;
    conference.id = ConferenceId::make();
    conference.student = c.student(0);
    conference.classes = {c.schoolClass};
    conference.date = day(date);
    return conference;
}

/// One that was held in September, with what came of it, and one planned for December.
std::pair<ConferenceId, ConferenceId> addConferences(SmallClass& c)
{
    Conference held = conferenceOf(c, "2026-09-18");
    held.kind = SheetKind::FirstConference;
    held.heldOn = day("2026-09-18");
    held.resultsOn = day("2026-09-19");
    held.wantsTeacherTime = true;
    held.prompts = {{PhraseBank::Reflection, "proud", {}, "I asked for help"}};
    setPaperAnswer(held, PaperQuestion::FamilyWrote, "We will read together");
    const Conference planned = conferenceOf(c, "2026-12-10");
    REQUIRE(planConferences(c.gradebook, {held, planned}));
    Goal goal;
    goal.student = c.student(0);
    goal.conference = held.id;
    goal.text = "read a graph with two lines";
    goal.madeOn = day("2026-09-18");
    goal.state = GoalState::Met;
    goal.stateOn = day("2026-11-01");
    REQUIRE(addGoal(c.gradebook, goal));
    WorkSample work;
    work.student = c.student(0);
    work.title = "Model of a cell";
    work.date = day("2026-11-01");
    work.isShown = true;
    REQUIRE(addWork(c.gradebook, work, {}, {}));
    return {held.id, planned.id};
}

} // namespace

TEST_CASE("student: what was said at conferences stands on the page, newest first",
          "[ui][student][conferences]")
{
    SmallClass c(2, 2);
    addConferences(c);
    ShownStudent s(c);
    const QString text = s.visibleText();
    for (const char* line :
         {"Sep 18, 2026 \u00B7 First conference", "held", "I am proud that", "I asked for help",
          "What my family wrote", "We will read together", "read a graph with two lines",
          "The family would also like time with the teacher.", "Dec 10, 2026 \u00B7 Conference",
          "planned"}) {
        INFO(line);
        CHECK(text.contains(QString::fromUtf8(line)));
    }
    CHECK(text.contains(QStringLiteral("\u00B7 Met")));
    CHECK(text.indexOf(QStringLiteral("Dec 10, 2026")) <
          text.indexOf(QStringLiteral("Sep 18, 2026")));

    // The work is ticked for the one to come, which is folded at first.
    CHECK_FALSE(text.contains(QStringLiteral("Work to show")));
    s.click(QStringLiteral("What was said and agreed: Dec 10, 2026 \u00B7 Conference"));
    CHECK(s.visibleText().contains(QStringLiteral("Work to show")));
    s.click(QStringLiteral("Fold Sep 18, 2026 \u00B7 First conference away"));
    CHECK_FALSE(s.visibleText().contains(QStringLiteral("I asked for help")));

    s.goTo(c.student(1));
    CHECK(s.visibleText().contains(QStringLiteral("No conference yet.")));
}

TEST_CASE("student: a conference on the page leads to it among the conferences",
          "[ui][student][conferences]")
{
    SmallClass c(2, 2);
    const auto [held, planned] = addConferences(c);
    ShownStudent s(c);
    s.click(QStringLiteral("Show in Conferences: Sep 18, 2026 \u00B7 First conference"));
    REQUIRE(s.wanted.size() == 1);
    const auto place = s.wanted.last().at(0).value<Place>();
    CHECK(place.screen == ScreenId::Conferences);
    CHECK(place.student == c.student(0));
    CHECK(place.conference == held);
}

TEST_CASE("student: what was said goes with the names of others", "[ui][student][conferences]")
{
    SmallClass c(2, 2);
    addConferences(c);
    ShownStudent s(c);
    s.names.hideAllBut(c.student(0));
    QApplication::processEvents();
    CHECK_FALSE(s.visibleText().contains(QStringLiteral("I asked for help")));
    s.names.showAll();
    QApplication::processEvents();
    CHECK(s.visibleText().contains(QStringLiteral("I asked for help")));
}

TEST_CASE("student: Tab comes to what the cards begin in the order in which they stand",
          "[ui][student]")
{
    SmallClass c(2, 2);
    ShownStudent s(c);
    const QStringList asTheyStand{QStringLiteral("Add note"), QStringLiteral("New goal"),
                                  QStringLiteral("Add work"), QStringLiteral("Edit the profile")};
    s.list.setFocus();
    QStringList seen;
    for (int i = 0; i < 40; ++i) {
        s.press(Qt::Key_Tab);
        const auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        if (button == nullptr) {
            continue;
        }
        const QString name =
            button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        const bool isBelow = button->mapTo(&s.screen, QPoint()).y() > s.list.y();
        if (isBelow && asTheyStand.contains(name) && !seen.contains(name)) {
            seen.append(name);
        }
    }
    CHECK(seen == asTheyStand);
}
