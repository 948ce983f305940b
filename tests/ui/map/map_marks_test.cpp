// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is done to the marks of a cell, besides a level.
#include "core/storage/edits/notes.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/map/shown_map.h"
#include "ui/common/entry_bar.h"
#include "ui/text/strings.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::ShownMap;
using trellis::test::SmallClass;

TEST_CASE("map marks: F2 right after a level notes the mark that was just entered", "[ui][map]")
{
    SmallClass c(3, 1);
    ShownMap s(c);
    s.type("d");
    s.press(Qt::Key_F2);
    s.type("asked good questions");
    s.press(Qt::Key_Return);
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Developing")));
    CHECK(s.cell(0, 0).contains(QStringLiteral("1 note")));
    const EvidenceId mark = c.book().students.front().evidence.front().id;
    const auto note = readNote(c.gradebook, mark);
    REQUIRE(note);
    CHECK(toQt(*note) == QStringLiteral("asked good questions"));
    CHECK(s.view().hasFocus());
    // The cursor stands on the next student, who has no mark.
    s.press(Qt::Key_Down);
    s.press(Qt::Key_F2);
    s.type("needed more time");
    s.press(Qt::Key_Return);
    CHECK(s.view().hasFocus());
    int marks = 0;
    for (const StudentRecord& record : c.book().students) {
        marks += static_cast<int>(record.evidence.size());
    }
    CHECK(marks == 1); // no letter of it was a level
    CHECK(s.lastSaid().startsWith(QStringLiteral("The note is on the page of ")));
}

TEST_CASE("map marks: a decision is Ctrl+D, level, reason, Enter, again it goes", "[ui][map]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 1, "2026-11-13");
    ShownMap s(c);
    s.press(Qt::Key_D, Qt::ControlModifier);
    s.type("cseen in the lab");
    s.press(Qt::Key_Return);
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Capable, teacher's decision")));
    CHECK(c.book().students.front().decisions.front().reason == "seen in the lab");
    s.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Emerging")));
    REQUIRE(s.document->undo());
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Capable")));
}

TEST_CASE("map marks: a decision without a reason is not taken, Esc leaves", "[ui][map]")
{
    SmallClass c(1, 1);
    ShownMap s(c);
    s.press(Qt::Key_D, Qt::ControlModifier);
    s.type("c");
    s.press(Qt::Key_Return);
    CHECK(s.lastSaid() == QStringLiteral("A decision needs a reason."));
    s.press(Qt::Key_Escape);
    CHECK(s.view().hasFocus());
    CHECK(s.cell(0, 0) == QStringLiteral("no evidence yet"));
}

TEST_CASE("map marks: one reason exempts the whole selection, one undo takes it back", "[ui][map]")
{
    SmallClass c(6, 2);
    ShownMap s(c);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type("moved in late");
    s.press(Qt::Key_Return);
    for (int row = 0; row < 6; ++row) {
        CHECK(s.cell(row, 0).startsWith(QStringLiteral("exempt")));
    }
    CHECK(s.document->undoText().contains(QStringLiteral("6 students")));
    REQUIRE(s.document->undo());
    CHECK(s.cell(3, 0) == QStringLiteral("no evidence yet"));
    REQUIRE(s.document->redo());
    // The same key takes it back.
    s.view().clearSelection();
    s.go(2, 0);
    s.press(Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(s.cell(2, 0).startsWith(QStringLiteral("exempt")));
    CHECK(s.cell(3, 0).startsWith(QStringLiteral("exempt")));
}

TEST_CASE("map marks: exempting several leaves an exemption that stands as it is", "[ui][map]")
{
    SmallClass c(3, 1);
    const ClassBook before = c.book();
    REQUIRE(exempt(c.gradebook, before.students.front(), c.outcome(0), "moved in late",
                   day("2026-10-27")));
    ShownMap s(c);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type("trip");
    s.press(Qt::Key_Return);
    const auto exemptions = [&c](std::size_t i) { return c.book().students.at(i).exemptions; };
    REQUIRE(exemptions(0).size() == 1);
    CHECK(exemptions(0).front().reason == "moved in late");
    CHECK_FALSE(exemptions(0).front().removedOn);
    REQUIRE(exemptions(2).size() == 1);
    CHECK(exemptions(2).front().reason == "trip");

    // Again ends what this key began, and only then what stood before.
    s.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(s.cell(2, 0) == QStringLiteral("no evidence yet"));
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("exempt")));
    CHECK_FALSE(exemptions(0).front().removedOn);
}

TEST_CASE("map marks: Esc in the grid leaves the line that still asks", "[ui][map]")
{
    SmallClass c(3, 2);
    ShownMap s(c);
    s.go(1, 1);
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type("moved in");
    s.view().setFocus(); // as by a click on another cell
    s.go(2, 0);
    const auto* bar = s.screen->findChild<EntryBar*>();
    REQUIRE(bar->isAsking());
    s.press(Qt::Key_Escape);
    CHECK_FALSE(bar->isAsking());
    s.screen->hide(); // nothing is left that would be taken now
    CHECK(s.cell(1, 1) == QStringLiteral("no evidence yet"));
}

TEST_CASE("map marks: a decision for several says how many it replaces", "[ui][map]")
{
    SmallClass c(2, 1);
    const ClassBook before = c.book();
    REQUIRE(decide(c.gradebook, before.students.front(), c.outcome(0), c.level(2), "seen",
                   day("2026-10-27")));
    ShownMap s(c);
    s.press(Qt::Key_Space, Qt::ControlModifier);
    s.press(Qt::Key_D, Qt::ControlModifier);
    s.type("c");
    bool isSaid = false;
    for (const QLabel* label : s.screen->findChildren<QLabel*>()) {
        isSaid = isSaid || (label->isVisible() &&
                            label->text().contains(QStringLiteral("(replaces a decision)")));
    }
    CHECK(isSaid);
}

TEST_CASE("map marks: an exemption that puts credit out of reach says so", "[ui][map]")
{
    SmallClass c(2, 3);
    CreditRule rule;
    rule.conditions.emplace_back().atLeast = 3;
    REQUIRE(setRule(c.gradebook, c.book(), rule));
    ShownMap s(c);
    s.press(Qt::Key_E, Qt::ControlModifier);
    s.type("moved in late");
    s.press(Qt::Key_Return);
    CHECK(s.lastSaid() ==
          QStringLiteral("With 1 outcome exempt, \u2068Given0000 Family0000\u2069 "
                         "can reach 2; the rule asks for 3. Change the rule for "
                         "\u2068Given0000 Family0000\u2069, or end one exemption."));
}

TEST_CASE("map marks: a flag has a day, and the next mark clears it", "[ui][map]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 1, "2026-11-20");
    ShownMap s(c);
    s.press(Qt::Key_R, Qt::ControlModifier);
    s.type("someday");
    s.press(Qt::Key_Return);
    CHECK(s.lastSaid().startsWith(QStringLiteral("I cannot read")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    s.type("2026-12-04");
    s.press(Qt::Key_Return);
    CHECK(s.cell(0, 0).contains(QStringLiteral("reassess by Dec 4")));
    s.type("d");
    CHECK_FALSE(s.cell(0, 0).contains(QStringLiteral("reassess")));
    const auto marks = c.book().students.front().evidence;
    REQUIRE(marks.size() == 2); // the reassessment stands beside the mark of the same day
    CHECK(marks.back().isReassessment);
}

TEST_CASE("map marks: Delete withdraws the newest mark, and History keeps it", "[ui][map]")
{
    SmallClass c(2, 1);
    c.rate(0, 0, 3, "2026-11-02");
    c.rate(0, 0, 1, "2026-11-13");
    ShownMap s(c);
    s.press(Qt::Key_Delete);
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Capable")));
    CHECK(c.book().students.front().evidence.back().isWithdrawn);
    REQUIRE(s.document->undo());
    CHECK(s.cell(0, 0).startsWith(QStringLiteral("Emerging")));
    s.go(1, 0);
    s.press(Qt::Key_Delete);
    CHECK(s.lastSaid() == QStringLiteral("There is no mark here to withdraw."));
}

TEST_CASE("map marks: the star is said, since the Map has no sign for it", "[ui][map]")
{
    SmallClass c(1, 1);
    ShownMap s(c);
    s.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(s.lastSaid().startsWith(QStringLiteral("To talk about")));
    CHECK(c.book().students.front().stars.size() == 1);
    s.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(c.book().students.front().stars.empty());
}
