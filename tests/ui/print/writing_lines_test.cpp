// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Whether a hand has room between the lines of every paper, whatever had to give way on it.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/print/sheet_cases.h"
#include "ui/print/conference_layout.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using namespace trellis::test;

namespace {

/// The least distance of two lines to write on, one below the other. Units: millimetres.
double closestLines(const SheetLayout& layout)
{
    constexpr double kShortest = 12.0;
    double closest = 99.0;
    for (const SheetPage& page : layout.pages) {
        std::vector<QLineF> lines;
        for (const SheetItem& item : page.items) {
            const auto* rule = std::get_if<RuleLine>(&item.drawn);
            const bool isForAHand =
                rule != nullptr && !rule->isDotted && (rule->width == 0.25 || rule->width == 0.35);
            if (isForAHand && rule->line.dx() >= kShortest) {
                lines.push_back(rule->line);
            }
        }
        for (const QLineF& above : lines) {
            for (const QLineF& below : lines) {
                const double apart = below.y1() - above.y1();
                if (below.x1() < above.x2() && above.x1() < below.x2() && apart > 0.1) {
                    closest = std::min(closest, apart);
                }
            }
        }
    }
    return closest;
}

double closestOn(const ConferenceSheet& sheet, Paper paper, const SheetExtras& extras = {})
{
    static const SheetFonts fonts;
    return closestLines(layoutConferenceSheet(sheet, fonts, paper, extras));
}

void threePieces(ConferenceSheet& sheet)
{
    fillIn(sheet);
    sheet.work.push_back(
        {"Cell poster", *Date::fromIso("2026-11-11"), {}, {{"3", "Capable"}}, {}, {}});
    sheet.newGoals.clear();
    sheet.note = std::string(400, 'a') + " b";
}

const std::vector<SheetCase>& cases()
{
    static const std::vector<SheetCase> cases{
        {"the usual one", 10, nullptr},
        {"something in every part", 10, fillIn},
        {"three pieces of work, no goal, a long note", 10, threePieces}};
    return cases;
}

} // namespace

TEST_CASE("writing: lines are 7 mm apart at least, in every language, kind and case",
          "[ui][print][writing]")
{
    for (const QString& language : SheetWords::languages()) {
        for (const auto& [kind, least] : {std::pair(SheetKind::Conference, 7.0),
                                          {SheetKind::FirstConference, 7.0},
                                          {SheetKind::EndOfCourse, 7.0},
                                          {SheetKind::Grades3To5, 8.4},
                                          {SheetKind::LargePrint, 9.9},
                                          {SheetKind::Contract, 7.0}}) {
            for (const SheetCase& one : cases()) {
                const ConferenceSheet sheet = sheetOf(one, kind, language);
                for (const Paper paper : kPapers) {
                    INFO(toCore(language) << ", " << nameOf(kind) << ", " << one.about << ", "
                                          << (paper == Paper::A4 ? "A4" : "Letter"));
                    CHECK(closestOn(sheet, paper) >= least);
                }
            }
        }
    }
}

TEST_CASE("writing: two languages take a leaf more before lines come too close",
          "[ui][print][writing]")
{
    for (const QString& first : SheetWords::languages()) {
        for (const QString& second : SheetWords::languages()) {
            if (first == second) {
                continue;
            }
            for (const SheetCase& one : {cases()[0], cases()[2]}) {
                INFO(toCore(first) << "+" << toCore(second) << ", " << one.about);
                CHECK(closestOn(sheetOf(one, SheetKind::Conference, first), Paper::Letter,
                                {false, false, true, toCore(second)}) >= 7.0);
            }
        }
    }
}
