// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What stands beside the students of an outcome: what showed it, what it builds on, groups, words.
#include "core/storage/edits/groups.h"
#include "core/storage/edits/outcome_list.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/outcome/opened_outcome.h"
#include "tests/ui/print/laid_out.h"
#include "ui/document/document.h"
#include "ui/map/map_view.h"
#include "ui/outcome/occasions_list.h"
#include "ui/outcome/outcome_screen.h"
#include "ui/outcome/students_view.h"
#include "ui/print/class_papers/class_preview.h"
#include "ui/print/preview_dialog.h"
#include "ui/record/record_view.h"
#include "ui/window/frame.h"

#include <QAction>
#include <QApplication>
#include <QTest>
#include <QTimer>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

OccasionsList& occasionsOf(const OpenedOutcome& o)
{
    return *o.window.findChild<OccasionsList*>();
}

Place placeOf(const OpenedWindow& o)
{
    return o.window.frame()->place();
}

} // namespace

TEST_CASE("outcome: what showed it, newest first, and Enter opens it in Record", "[ui][outcome]")
{
    SmallClass c(3, 2);
    const ActivityId quiz = addActivityOn(c, "Quiz on graphs", "2026-11-02", {0});
    const ActivityId market = addActivityOn(c, "Market", "2026-11-18", {0, 1});
    rateIn(c, quiz, 0, 0, 1, "2026-11-02");
    rateIn(c, quiz, 1, 0, 2, "2026-11-02");
    rateIn(c, market, 0, 0, 3, "2026-11-18");
    OpenedOutcome o(c);
    OccasionsList& list = occasionsOf(o);
    REQUIRE(list.count() == 2);
    CHECK(o.page().contains(QStringLiteral("Nov 18 · Market Quiz · 1 Capable")));
    CHECK(o.page().contains(
        QStringLiteral("Nov 2 · Quiz on graphs Quiz · 1 Developing, 1 Emerging")));
    list.setFocus();
    o.press(Qt::Key_Down);
    o.press(Qt::Key_Return);
    CHECK(placeOf(o).screen == ScreenId::Record);
    CHECK(placeOf(o).activity == quiz);
    CHECK(placeOf(o).outcome == c.outcome(0));
    CHECK(o.window.findChild<RecordView*>()->hasFocus());
    o.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(placeOf(o).screen == ScreenId::Outcome);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier,
                      list.visualItemRect(list.item(0)).center());
    OpenedWindow::settle();
    CHECK(placeOf(o).activity == market);
}

TEST_CASE("outcome: what is typed here is counted at once", "[ui][outcome]")
{
    SmallClass c(2, 2);
    OpenedOutcome o(c);
    CHECK(o.page().contains(QStringLiteral("Nothing has shown it yet.")));
    CHECK_FALSE(occasionsOf(o).isVisible());
    o.press(Qt::Key_C);
    REQUIRE(occasionsOf(o).count() == 1);
    CHECK(o.page().contains(QStringLiteral("Nov 20 · without an activity 1 Capable")));
    o.press(Qt::Key_E);
    CHECK(o.page().contains(QStringLiteral("1 Capable, 1 Emerging")));
    occasionsOf(o).setFocus();
    o.press(Qt::Key_Return);
    CHECK(o.map().isVisible()); // where it was typed
}

TEST_CASE("outcome: what it builds on and leads to, with how the class stands there",
          "[ui][outcome]")
{
    SmallClass c(3, 3);
    c.rate(0, 0, 3, "2026-11-02");
    Outcome second = c.book().outcomes.at(1);
    second.prerequisites = {c.outcome(0)};
    Outcome third = c.book().outcomes.at(2);
    third.prerequisites = {c.outcome(1)};
    REQUIRE(changeOutcomes(c.gradebook, c.book(), {second, third}));
    OpenedOutcome o(c, 1);
    CHECK(o.page().contains(QStringLiteral("Builds on")));
    CHECK(o.page().contains(QStringLiteral("1 Capable, 2 without a level")));
    CHECK(o.page().contains(QStringLiteral("Leads to")));
    o.click(QStringLiteral("Open 1 Short 1"));
    CHECK(placeOf(o).outcome == c.outcome(0));
    CHECK(o.page().contains(QStringLiteral("Builds on no other outcome.")));
    o.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(placeOf(o).outcome == c.outcome(1));
    o.click(QStringLiteral("Open 3 Short 3"));
    CHECK(placeOf(o).outcome == c.outcome(2));
    CHECK(o.page().contains(QStringLiteral("No other outcome builds on it.")));
}

TEST_CASE("outcome: groups that work now, and the way to change them", "[ui][outcome]")
{
    SmallClass c(4, 2);
    c.rate(0, 0, 3, "2026-11-02");
    OpenedOutcome empty(c);
    CHECK(empty.page().contains(QStringLiteral("No group works in this class now.")));
    LearningGroup group;
    group.name = "Table 3";
    group.madeOn = day("2026-11-02");
    group.members = {c.student(0), c.student(2)};
    const ClassId schoolClass = c.schoolClass;
    REQUIRE(empty.window.document()->edit(
        [&](Gradebook& gradebook) { return makeGroup(gradebook, schoolClass, group); }));
    OpenedWindow::settle();
    CHECK(empty.page().contains(
        QStringLiteral("Table 3: Given0000 and Given0002 · 1 Capable, 1 without a level")));
    empty.click(QStringLiteral("Change the groups"));
    CHECK(placeOf(empty).screen == ScreenId::Course);
    CHECK(empty.words().contains(QStringLiteral("New group")));
}

TEST_CASE("outcome: the words for students, and the way to change them", "[ui][outcome]")
{
    SmallClass c(2, 2);
    OpenedOutcome o(c, 1);
    CHECK(o.page().contains(
        QStringLiteral("It has no words for students yet: a sheet shows these.")));
    Outcome after = c.book().outcomes.at(1);
    after.wordings = {{"", "I can read a graph."}};
    after.criteria = {"Names both axes"};
    after.resources = {{{}, "Graphs for all", "shelf B"}};
    REQUIRE(o.window.document()->edit([&](Gradebook& gradebook) {
        return changeOutcomes(gradebook, o.window.document()->book(), {after});
    }));
    OpenedWindow::settle();
    CHECK(o.page().contains(QStringLiteral("I can read a graph.")));
    CHECK(o.page().contains(QStringLiteral("Names both axes")));
    CHECK(o.page().contains(QStringLiteral("Graphs for all: shelf B")));
    CHECK_FALSE(o.page().contains(QStringLiteral("no words for students")));
    o.click(QStringLiteral("Change the words for students"));
    CHECK(placeOf(o).screen == ScreenId::Course);
    CHECK(placeOf(o).outcome == c.outcome(1));
}

TEST_CASE("outcome: Ctrl+P shows a clipboard sheet with this outcome", "[ui][outcome]")
{
    SmallClass c(3, 3);
    OpenedOutcome o(c, 2);
    bool isSeen = false;
    QTimer wait;
    QObject::connect(&wait, &QTimer::timeout, &wait, [&] {
        auto* preview = qobject_cast<PreviewDialog*>(QApplication::activeModalWidget());
        if (preview != nullptr) {
            wait.stop();
            auto& papers = dynamic_cast<ClassPreview&>(preview->content());
            isSeen = papers.kind() == ClassPaperKind::Clipboard &&
                     textOf(papers.layout()).contains(QStringLiteral("Short 3")) &&
                     !textOf(papers.layout()).contains(QStringLiteral("Short 1"));
            preview->reject();
        }
    });
    wait.start(0);
    o.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(isSeen);
    o.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&o.window));
    CHECK(o.list().hasFocus());
}
