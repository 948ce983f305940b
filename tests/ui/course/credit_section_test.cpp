// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/credit.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/rules.h"
#include "tests/support/qt_text.h"
#include "tests/ui/course/open_course.h"
#include "ui/course/credit_section.h"

#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::OpenCourse;

TEST_CASE("course: a rule that cannot be met is refused in words", "[ui][course][credit]")
{
    OpenCourse c;
    c.go(c.screen->credit());
    auto* count = c.named<QSpinBox>(c.screen->credit(), "How many");
    CHECK(count->value() == 3); // seven of ten of three
    count->setFocus();
    count->selectAll();
    c.type(QStringLiteral("4"));
    c.key(Qt::Key_Return);
    CHECK(c.book().rule.conditions.empty());
    CHECK(c.shows(c.screen->credit(), "The rule asks for"));
    CHECK(c.shows(c.screen->credit(), "at most."));
    count->selectAll();
    c.type(QStringLiteral("2"));
    // Before it there was no credit, so that there is nobody to compare.
    CHECK(c.shows(c.screen->credit(), "The first rule. Nobody has credit by it yet."));
    CHECK(c.named<QTableWidget>(c.screen->credit(), "Who would change")->rowCount() == 0);
    c.key(Qt::Key_Return);
    REQUIRE(c.book().rule.conditions.size() == 1);
    CHECK(c.book().rule.conditions[0].atLeast == 2);
}

TEST_CASE("course: undo leaves the keyboard in the number that it takes back",
          "[ui][course][credit]")
{
    OpenCourse c;
    CreditRule rule;
    rule.conditions.push_back({3, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.small.gradebook, c.small.book(), rule));
    c.document->lookOutside();
    c.go(c.screen->credit());
    c.named<QSpinBox>(c.screen->credit(), "How many")->setFocus();
    c.named<QSpinBox>(c.screen->credit(), "How many")->selectAll();
    c.type(QStringLiteral("2"));
    c.key(Qt::Key_Return);
    REQUIRE(c.book().rule.conditions.at(0).atLeast == 2);
    REQUIRE(c.document->undo());
    QApplication::processEvents();
    auto* count = c.named<QSpinBox>(c.screen->credit(), "How many");
    CHECK(count->value() == 3);
    CHECK(count->hasFocus());
}

TEST_CASE("course: a further condition names outcomes, and who earns credit is counted first",
          "[ui][course][credit]")
{
    OpenCourse c;
    c.small.rate(0, 0, 3, "2026-10-01");
    c.small.rate(1, 1, 3, "2026-10-01");
    CreditRule rule;
    rule.conditions.push_back({1, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.small.gradebook, c.small.book(), rule));
    c.document->lookOutside();
    c.go(c.screen->credit());
    for (auto* one : c.screen->credit().findChildren<QPushButton*>()) {
        if (one->text().contains(QLatin1String("condition")) && one->isVisible() &&
            one->text().contains(QLatin1Char('&'))) {
            one->click();
        }
    }
    c.type(QStringLiteral("2"));
    CHECK(c.shows(c.screen->credit(), "Credit now: 2 students, then: 1."));
    auto* rows = c.named<QTableWidget>(c.screen->credit(), "Who would change");
    REQUIRE(rows->rowCount() == 1);
    CHECK(rows->item(0, 1)->text() == QLatin1String("Credit"));
    c.key(Qt::Key_Return);
    REQUIRE(c.book().rule.conditions.size() == 2);
    CHECK(std::get<std::vector<OutcomeId>>(c.book().rule.conditions[1].pool) ==
          std::vector{c.book().outcomes[1].id});
}

TEST_CASE(
    "course: whom the rule leaves out of reach is said, and a rule of their own needs a reason",
    "[ui][course][credit]")
{
    OpenCourse c;
    CreditRule rule;
    rule.conditions.push_back({3, false, AllOutcomes{}, std::nullopt});
    REQUIRE(setRule(c.small.gradebook, c.small.book(), rule));
    const auto record = [&] { return *c.small.book().find(c.small.student(1)); };
    REQUIRE(exempt(c.small.gradebook, record(), c.small.outcome(0), "late", day("2026-10-01")));
    c.document->lookOutside();
    c.go(c.screen->credit());
    auto* list = c.named<QListWidget>(c.screen->credit(), "Out of reach as set up");
    REQUIRE(list->count() == 1);
    const QString sentence = list->item(0)->text();
    CHECK(sentence.contains(QLatin1String("With 1 outcome exempt")));
    CHECK(sentence.contains(QLatin1String("can reach 2; the rule asks for 3.")));
    c.screen->credit().chooseStudent(c.small.student(1));
    auto* count = c.named<QSpinBox>(c.screen->credit(), "How many");
    count->setFocus();
    count->setValue(2);
    CHECK(c.shows(c.screen->credit(), "needs a reason"));
    c.named<QLineEdit>(c.screen->credit(), "Reason")->setFocus();
    c.type(QStringLiteral("moved in late"));
    c.key(Qt::Key_Return);
    const StudentRecord* own = c.book().find(c.small.student(1));
    REQUIRE(own->ownRule);
    CHECK(own->ownRule->reason == "moved in late");
    CHECK(own->ownRule->rule.conditions[0].atLeast == 2);
    CHECK(list->count() == 0);
}
