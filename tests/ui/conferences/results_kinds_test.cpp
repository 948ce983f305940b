// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is typed after a conference, key by key, in the order of the paper that was printed.
#include "core/insight/conference_state.h"
#include "core/insight/paper_answers.h"
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/work.h"
#include "tests/support/catch.h"
#include "tests/ui/conferences/shown_conferences.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

QString focused()
{
    QString name = QApplication::focusWidget()->accessibleName();
    return name.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// Types into the field with this name, which Tab comes to.
void typeAt(const char* name, const char* text)
{
    for (int tabs = 0; tabs < 40 && focused() != QString::fromUtf8(name); ++tabs) {
        press(Qt::Key_Tab);
    }
    INFO(name);
    REQUIRE(focused() == QString::fromUtf8(name));
    type(text);
}

/// Everything that Tab comes to from the first field to the button that saves.
QStringList fieldsOf(ShownConferences& shown)
{
    shown.screen.typeResults();
    QStringList fields;
    while (fields.size() < 60 &&
           qobject_cast<QPushButton*>(QApplication::focusWidget()) == nullptr) {
        fields += focused();
        press(Qt::Key_Tab);
    }
    return fields;
}

Conference conferenceOfKind(const SmallClass& c, SheetKind kind)
{
    Conference conference = conferenceOf(c, 0, "2026-11-20");
    conference.kind = kind;
    return conference;
}

const QStringList kGoal{QStringLiteral("By (date)"),
                        QStringLiteral("I will be able to"),
                        QStringLiteral("Outcome"),
                        QStringLiteral("First I will"),
                        QStringLiteral("I will know because"),
                        QStringLiteral("Who will help me, and how")};
const QStringList kPlan{QStringLiteral("How I will show it"), QStringLiteral("By when"),
                        QStringLiteral("With whom")};
const QStringList kProudAndHard{QStringLiteral("I am proud that"),
                                QStringLiteral("Something was hard. This is how I handled it:")};
const QStringList kFamily{QStringLiteral("What my family wrote"),
                          QStringLiteral("The family would also like time with the teacher")};
const QStringList kEnd{QStringLiteral("We meet again on"), QStringLiteral("Held on")};
const QString kHelp = QStringLiteral("I would like help with");

} // namespace

TEST_CASE("results: Tab goes through the fields of each paper in its order",
          "[ui][conferences][results]")
{
    const auto [kind, expected] = GENERATE(table<SheetKind, QStringList>({
        {SheetKind::Conference,
         kProudAndHard + QStringList{kHelp} + kGoal + kGoal + kFamily + kEnd},
        {SheetKind::Grades3To5, kProudAndHard + kGoal + kFamily + kEnd},
        {SheetKind::LargePrint, kProudAndHard + QStringList{kHelp} + kGoal + kFamily + kEnd},
        {SheetKind::FirstConference,
         QStringList{QStringLiteral("I am good at"), QStringLiteral("I learn best when"),
                     QStringLiteral("I care about"),
                     QStringLiteral("Something my teacher should know")} +
             kGoal + kGoal + kFamily + kEnd},
        {SheetKind::EndOfCourse, kPlan + kPlan +
                                     QStringList{QStringLiteral("What I will take with me"),
                                                 QStringLiteral("Advice for the next class")} +
                                     kFamily + kEnd},
        {SheetKind::Pictures, QStringList{QStringLiteral("I want to get better at"),
                                          QStringLiteral("One thing we loved:")} +
                                  kEnd},
        {SheetKind::Contract,
         kGoal + kGoal +
             QStringList{QStringLiteral("What I must do"), QStringLiteral("What I choose"),
                         QStringLiteral("I will show it by"),
                         QStringLiteral("We may change this on")} +
             kEnd},
    }));
    CAPTURE(sheetKindName(kind));
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOfKind(c, kind)}));
    ShownConferences shown(c);
    shown.choose(0);
    CHECK(fieldsOf(shown) == expected);
}

TEST_CASE("results: the work that was shown and the goals of last time stand where the paper has "
          "them",
          "[ui][conferences][results]")
{
    SmallClass c;
    Goal old;
    old.student = c.student(0);
    old.text = "read a graph";
    old.madeOn = day("2026-10-08");
    REQUIRE(addGoal(c.gradebook, old));
    WorkSample work;
    work.student = c.student(0);
    work.title = "Model of a cell";
    work.date = day("2026-11-01");
    work.isShown = true;
    REQUIRE(addWork(c.gradebook, work, {}, {}));
    Conference away = conferenceOfKind(c, SheetKind::Conference);
    setFamilyAway(away, true);
    REQUIRE(planConferences(c.gradebook, {away}));
    ShownConferences shown(c);
    shown.choose(0);
    CHECK(fieldsOf(shown).mid(0, 7) ==
          QStringList{QStringLiteral("I showed this sheet to"),
                      QStringLiteral("I chose this because")} +
              kProudAndHard +
              QStringList{kHelp, QStringLiteral("read a graph"), QStringLiteral("By (date)")});
    shown.screen.typeResults();
    type("my coach");
    typeAt("I chose this because", "it took me three tries");
    typeAt("I am proud that", "I asked for help");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.record(0).work.front().reason == "it took me three tries");
    const Conference& held = shown.record(0).conferences.front();
    CHECK(paperAnswer(held, PaperQuestion::ShownTo) == "my coach");
    CHECK(isFamilyAway(held));
    CHECK(promptsOf(held, PhraseBank::Reflection).front().answer == "I asked for help");
    CHECK(promptsOf(held, PhraseBank::Reflection).size() == 3);
    REQUIRE(shown.document->undo());
    CHECK(shown.record(0).work.front().reason.empty());
    CHECK(shown.record(0).conferences.front() == away);
}

TEST_CASE("results: of the first conference the learner's profile is kept",
          "[ui][conferences][results]")
{
    SmallClass c;
    REQUIRE(setProfile(c.gradebook, c.student(0), {"drawing", "", "", "Spanish"}));
    REQUIRE(planConferences(c.gradebook, {conferenceOfKind(c, SheetKind::FirstConference)}));
    ShownConferences shown(c);
    shown.choose(0);
    shown.screen.typeResults();
    typeAt("I learn best when", "I may move");
    typeAt("Something my teacher should know", "I get up at five");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto notes = readStudentNotes(shown.document->gradebook(), c.student(0));
    REQUIRE(notes);
    CHECK(notes->profile == ProfileAnswers{"drawing", "", "I may move", "Spanish"});
    CHECK(paperAnswer(shown.record(0).conferences.front(), PaperQuestion::TeacherShouldKnow) ==
          "I get up at five");
    shown.choose(0);
    QApplication::processEvents(); // which shows the fields
    auto* field = shown.called<QLineEdit>("Something my teacher should know");
    REQUIRE(field != nullptr);
    CHECK(field->text() == QStringLiteral("I get up at five"));
    REQUIRE(shown.document->undo());
    CHECK(readStudentNotes(shown.document->gradebook(), c.student(0))->profile ==
          ProfileAnswers{"drawing", "", "", "Spanish"});
}

TEST_CASE("results: a plan to finish is kept as goals for its outcomes, and comes back",
          "[ui][conferences][results]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOfKind(c, SheetKind::EndOfCourse)}));
    ShownConferences shown(c);
    shown.choose(0);
    shown.screen.typeResults();
    press(Qt::Key_Tab); // past the first outcome
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type("a new lab report");
    press(Qt::Key_Tab);
    type("2026-12-18");
    press(Qt::Key_Tab);
    type("Mr. Ode");
    typeAt("Advice for the next class", "start early");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.record(0).goals.size() == 1);
    const Goal& goal = shown.record(0).goals.front();
    CHECK(goal.outcome == c.outcome(1));
    CHECK(goal.text == "a new lab report");
    CHECK(goal.dueOn == day("2026-12-18"));
    CHECK(goal.helper == "Mr. Ode");
    CHECK(paperAnswer(shown.record(0).conferences.front(), PaperQuestion::Advice) == "start early");
    // Typed again it is the same goal.
    shown.choose(0);
    QApplication::processEvents(); // which shows the fields
    shown.screen.typeResults();
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_End);
    type(", with a graph");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.record(0).goals.size() == 1);
    CHECK(shown.record(0).goals.front().text == "a new lab report, with a graph");
}

TEST_CASE("results: the youngest have one wish, a contract its terms", "[ui][conferences][results]")
{
    SmallClass c;
    Conference contract = conferenceOf(c, 1, "2026-11-20");
    contract.kind = SheetKind::Contract;
    REQUIRE(planConferences(c.gradebook, {conferenceOfKind(c, SheetKind::Pictures), contract}));
    ShownConferences shown(c);
    shown.choose(0);
    shown.screen.typeResults();
    type("counting");
    typeAt("One thing we loved:", "the drawing of Nana");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.record(0).goals.size() == 1);
    CHECK(shown.record(0).goals.front().text == "counting");
    CHECK(paperAnswer(shown.record(0).conferences.front(), PaperQuestion::FamilyLoved) ==
          "the drawing of Nana");
    CHECK(shown.table()->currentIndex().row() == 1);
    typeAt("What I must do", "two labs");
    typeAt("We may change this on", "2027-01-15");
    press(Qt::Key_Return, Qt::ControlModifier);
    const Conference& agreed = shown.record(1).conferences.front();
    CHECK(paperAnswer(agreed, PaperQuestion::MustDo) == "two labs");
    CHECK(paperAnswer(agreed, PaperQuestion::MayChangeOn) == "2027-01-15");
}

TEST_CASE("results: the number of an outcome is typed, as it stands on the paper",
          "[ui][conferences][results]")
{
    SmallClass c(2, 26);
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-11-20")}));
    ShownConferences shown(c);
    shown.choose(0);
    shown.screen.typeResults();
    typeAt("Outcome", "26");
    typeAt("First I will", "draw one");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(shown.record(0).goals.size() == 1);
    CHECK(shown.record(0).goals.front().outcome == c.outcome(25));
}

TEST_CASE("results: the next student's name is in sight, and nothing slides sideways",
          "[ui][conferences][results]")
{
    SmallClass c;
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, 0, "2026-11-20")}));
    ShownConferences shown(c);
    for (const QSize size : {QSize(1160, 600), QSize(900, 560)}) {
        shown.screen.resize(size);
        shown.choose(0);
        shown.screen.typeResults();
        typeAt("Held on", "");
        press(Qt::Key_Return, Qt::ControlModifier);
        QApplication::processEvents();
        QScrollArea* area = nullptr;
        for (QWidget* up = QApplication::focusWidget(); up != nullptr && area == nullptr;) {
            up = up->parentWidget();
            area = qobject_cast<QScrollArea*>(up);
        }
        REQUIRE(area != nullptr);
        CHECK(area->verticalScrollBar()->value() == 0);
        CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    }
    // The words beside the box tick it.
    auto* box = shown.called<QCheckBox>("The family would also like time with the teacher");
    REQUIRE(box != nullptr);
    const auto labels = shown.screen.findChildren<QLabel*>();
    const auto words = std::find_if(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text() == box->accessibleName();
    });
    REQUIRE(words != labels.end());
    QTest::mouseClick(*words, Qt::LeftButton);
    CHECK(box->isChecked());
    shown.choose(2);
    CHECK(shown.record(1).conferences.front().wantsTeacherTime);
}
