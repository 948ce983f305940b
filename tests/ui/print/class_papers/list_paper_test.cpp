// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/rules.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/print/laid_out.h"
#include "ui/print/class_papers/list_paper.h"

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

const SheetFonts& fonts()
{
    static const SheetFonts kFonts;
    return kFonts;
}

/// Short and long rows, with and without marks and details, in Arabic too.
ListPaper listOf(int rows)
{
    ListPaper list;
    list.title = QStringLiteral("A list with a title that is longer than the line it begins on, by "
                                "some words at the least");
    list.right = QStringLiteral("For staff");
    list.below = QStringLiteral("Only: cells.");
    list.footer = QStringLiteral("As it stood on Nov 20, 2026.");
    list.nothing = QStringLiteral("Nothing is here.");
    list.marks = 14.0;
    for (int i = 0; i < rows; ++i) {
        if (i % 7 == 0) {
            list.rows.push_back({{}, QStringLiteral("Heading %1").arg(i), {}, true});
        }
        QString text = QStringLiteral("Row %1").arg(i);
        QString detail;
        if (i % 3 == 1) {
            text += QStringLiteral(" explains how plants, animals and people depend on each other")
                        .repeated(3);
            detail = QStringLiteral("I can say who needs whom. ").repeated(6);
        } else if (i % 3 == 2) {
            text += QStringLiteral(" \u0639\u0628\u062F \u0627\u0644\u0631\u062D\u0645\u0646");
        }
        const QString mark = i % 5 == 4 ? QString() : QStringLiteral("10.%1 b").arg(i);
        list.rows.push_back({mark, text, detail});
    }
    return list;
}

} // namespace

TEST_CASE("list on paper: nothing is cut, nothing overlaps, and no heading ends a page",
          "[ui][print][papers]")
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        for (const bool isRightToLeft : {false, true}) {
            for (const int rows : {0, 1, 30, 200}) {
                CAPTURE(isRightToLeft, rows);
                const SheetLayout layout =
                    layoutListPaper(listOf(rows), {fonts(), paper, isRightToLeft});
                CHECK(troublesOn(layout) == std::vector<std::string>{});
                CHECK(layout.pages.size() > (rows == 200 ? 4 : 0));
                for (const SheetPage& page : layout.pages) {
                    const QStringList texts = textsOn(page);
                    CHECK(texts.join(QLatin1Char('\n')).contains(QStringLiteral("For staff")));
                    // Behind the rows comes what is at the foot.
                    const auto foot = texts.indexOf(QStringLiteral("As it stood on Nov 20, 2026."));
                    REQUIRE(foot > 0);
                    CHECK_FALSE(texts.at(foot - 1).startsWith(QStringLiteral("Heading")));
                }
            }
        }
    }
    CHECK(
        textOf(layoutListPaper(listOf(0), {fonts()})).contains(QStringLiteral("Nothing is here.")));
}

TEST_CASE("course on paper: outcomes in both wordings, levels and the rule, and nobody's name",
          "[ui][print][papers]")
{
    SmallClass c(3, 3);
    Category habits;
    habits.name = "Habits of work";
    REQUIRE(setCategory(c.gradebook, c.book(), habits));
    Outcome first = c.book().outcomes.at(0);
    first.wordings = {{"", "I can name the parts of a cell."}};
    first.category = c.book().categories.front().id;
    Outcome second = c.book().outcomes.at(1);
    second.openedOn = day("2027-01-06");
    REQUIRE(changeOutcomes(c.gradebook, c.book(), {first, second}));
    REQUIRE(archiveOutcome(c.gradebook, c.book(), c.outcome(2), day("2026-11-02")));
    CreditRule rule;
    Condition two;
    two.atLeast = 2;
    rule.conditions = {two};
    REQUIRE(setRule(c.gradebook, c.book(), rule));

    const QString text =
        textOf(layoutListPaper(coursePaper(c.book(), day("2026-11-20")), {fonts()}));
    CHECK(text.contains(QStringLiteral("Living Environment")));
    CHECK(text.contains(QStringLiteral("To earn credit: Capable")));
    CHECK(text.contains(QStringLiteral("Outcome 1")));
    CHECK(text.contains(QStringLiteral("I can name the parts of a cell.")));
    CHECK(text.contains(QStringLiteral("opens Jan 6, 2027")));
    CHECK_FALSE(text.contains(QStringLiteral("Outcome 3")));
    for (const char* level : {"Emerging", "Developing", "Capable"}) {
        CHECK(text.contains(QLatin1String(level)));
    }
    CHECK(text.contains(QStringLiteral("As it stood on Nov 20, 2026.")));
    // Under its heading, behind those without one.
    CHECK(text.indexOf(QStringLiteral("Outcome 2")) <
          text.indexOf(QStringLiteral("Habits of work")));
    CHECK(text.indexOf(QStringLiteral("Habits of work")) <
          text.indexOf(QStringLiteral("Outcome 1")));
    CHECK_FALSE(text.contains(QStringLiteral("Given")));
    CHECK_FALSE(text.contains(QStringLiteral("Family0")));
}
