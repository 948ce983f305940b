// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/print/laid_out.h"
#include "tests/ui/print/sample_sheet.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_remarks.h"

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

TEST_CASE("remarks: each rule that was used is said in words", "[ui][print][remarks]")
{
    struct Rule {
        void (*use)(SheetFit&);
        QStringList said;
    };
    const std::vector<Rule> rules{
        {[](SheetFit&) {}, {}},
        {[](SheetFit& fit) { fit.courses = 3; }, {QStringLiteral("3 courses in short rows")}},
        {[](SheetFit& fit) { fit.isSecondBeside = true; },
         {QStringLiteral("both languages on one line")}},
        {[](SheetFit& fit) { fit.outcomePoints = 11.0; },
         {QStringLiteral("outcomes in smaller letters (11 points)")}},
        {[](SheetFit& fit) {
             fit.shown = 5;
             fit.ofOutcomes = 10;
         },
         {QStringLiteral("room for 5 of 10 outcomes")}},
        {[](SheetFit& fit) { fit.isBackSmaller = true; },
         {QStringLiteral("goal and note in smaller letters")}},
        {[](SheetFit& fit) { fit.isAgendaInOneLine = true; },
         {QStringLiteral("\u201CWhat we will do\u201D as a line of text")}},
        {[](SheetFit& fit) { fit.isBloomHidden = true; }, {QStringLiteral("no Bloom steps")}},
        {[](SheetFit& fit) { fit.isListWithoutBloom = true; },
         {QStringLiteral("no Bloom steps in the whole list")}},
        {[](SheetFit& fit) { fit.compactRows = 1; },
         {QStringLiteral("1 outcome without its growth picture")}},
        {[](SheetFit& fit) { fit.compactRows = 8; },
         {QStringLiteral("8 outcomes without their growth picture")}},
        {[](SheetFit& fit) {
             fit.picked = 10;
             fit.listPage = 3;
             fit.isBloomHidden = true;
         },
         {QStringLiteral("no Bloom steps on the front"),
          QStringLiteral("10 outcomes on the front, the whole list on page 3")}},
        {[](SheetFit& fit) {
             fit.picked = 1;
             fit.listPage = 3;
             fit.isGrouped = true;
         },
         {QStringLiteral("1 outcome on the front, the whole list by category on page 3")}},
        {[](SheetFit& fit) { fit.areLinesBeside = true; }, {QStringLiteral("less room to write")}},
        // One remark is enough where both were done.
        {[](SheetFit& fit) { fit.areLinesBeside = fit.areLinesFewer = true; },
         {QStringLiteral("fewer lines to write on")}},
        {[](SheetFit& fit) { fit.notePage = 4; }, {QStringLiteral("the note is on page 4")}},
        {[](SheetFit& fit) {
             fit.notePage = 3;
             fit.noteAddsPage = true;
         },
         {QStringLiteral("the note adds a page (page 3)")}},
        {[](SheetFit& fit) { fit.isLonger = true; },
         {QStringLiteral("needs another sheet of paper")}},
    };
    for (const Rule& rule : rules) {
        SheetFit fit;
        rule.use(fit);
        CHECK(fitTexts(fit) == rule.said);
    }
}

TEST_CASE("remarks: the page of the whole list is the one that it is on", "[ui][print][remarks]")
{
    static const SheetFonts fonts;
    for (const int outcomes : {19, 30, 60}) {
        ConferenceSheet sheet = sampleSheet("Ana", outcomes);
        for (SheetRow& row : sheet.rows) {
            row.category = row.code < "3" ? "Cells" : "Traits";
        }
        for (int goals = 0; goals < 8; goals += 2) {
            INFO(outcomes << " outcomes, goals " << goals);
            sheet.newGoals.assign(static_cast<std::size_t>(goals),
                                  {std::string(200, 'a') + " b", "first", "then", "", {}, ""});
            const SheetLayout layout = layoutConferenceSheet(sheet, fonts, Paper::Letter);
            const auto page = static_cast<std::size_t>(layout.fit.listPage);
            REQUIRE(page >= 3);
            CHECK(textsOn(layout.pages.at(page - 1))
                      .contains(QStringLiteral("Everything I am learning")));
        }
    }
}
