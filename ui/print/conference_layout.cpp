// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/conference_layout.h"

#include "ui/print/back_blocks.h"
#include "ui/print/course_fronts.h"
#include "ui/print/extra_pages.h"
#include "ui/print/front_blocks.h"
#include "ui/print/front_page.h"
#include "ui/print/page_flow.h"
#include "ui/print/plain_kinds.h"
#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <numeric>

namespace trellis::ui {

namespace {

double totalHeight(const std::vector<Block>& blocks)
{
    return std::accumulate(blocks.begin(), blocks.end(), 0.0,
                           [](double sum, const Block& block) { return sum + block.height(); });
}

/// What stands between the work and the questions.
std::vector<Block> middleSections(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                                  int thinkingLines)
{
    std::vector<Block> sections;
    switch (sheet.kind) {
    case SheetKind::FirstConference:
        sections.push_back(aboutMeBlock(kit, width, sheet));
        sections.push_back(goalsBlock(kit, width, sheet));
        break;
    case SheetKind::EndOfCourse:
        if (!isFinished(sheet)) {
            sections.push_back(planBlock(kit, width, sheet));
        }
        sections.push_back(lookingBackBlock(kit, width, sheet));
        break;
    case SheetKind::Conference:
    case SheetKind::Pictures:
    case SheetKind::Grades3To5:
    case SheetKind::LargePrint:
    case SheetKind::Contract:
        sections.push_back(thinkingBlock(kit, width, sheet, thinkingLines));
        sections.push_back(goalsBlock(kit, width, sheet));
        break;
    }
    return sections;
}

struct Back {
    std::vector<Block> sections;
    std::vector<Block> note; ///< before the questions
    [[nodiscard]] double height() const { return totalHeight(sections) + totalHeight(note); }
    [[nodiscard]] double gaps() const
    {
        return static_cast<double>(sections.size() - (note.empty() ? 1 : 0));
    }
};

Back backOf(const SheetKit& kit, double width, const ConferenceSheet& sheet, int thinkingLines,
            std::vector<Block> note)
{
    Back back{{workBlock(kit, width, sheet)}, std::move(note)};
    for (Block& block : middleSections(kit, width, sheet, thinkingLines)) {
        back.sections.push_back(std::move(block));
    }
    back.sections.push_back(questionsBlock(kit, width, sheet));
    back.sections.push_back(signBlock(kit, width, sheet));
    return back;
}

void place(PageFlow& flow, const Back& back, double gap)
{
    for (std::size_t i = 0; i < back.sections.size(); ++i) {
        const bool isBeforeQuestions = i + 2 == back.sections.size();
        if (isBeforeQuestions) {
            flow.gap(gap);
            for (const Block& lines : back.note) {
                flow.makeRoom(lines.height());
                flow.place(lines);
            }
        }
        flow.gap(gap);
        // The names are signed beside the family's questions, never alone on a leaf.
        flow.makeRoom(isBeforeQuestions
                          ? back.sections[i].height() + gap + back.sections[i + 1].height()
                          : back.sections[i].height());
        flow.place(back.sections[i]);
    }
}

/// Returns the note where it has to go on a page of its own.
/// Source: the rules are tried in this order, each on top of those before it.
std::vector<Block> layBack(PageFlow& flow, const ConferenceSheet& sheet, SheetFit& fit)
{
    constexpr double kLeastGap = 1.7;
    constexpr double kMostGap = 6.0;
    constexpr double kRounding = 0.01;
    const SheetKit& kit = flow.kit();
    SheetKit tight = kit;
    tight.look.areLinesBeside = true;
    const double width = flow.width();
    const std::vector<Block> note = noteBlocks(kit, width, sheet.note);
    flow.newPage();
    const auto fits = [&](const Back& back) {
        return back.height() + back.gaps() * kLeastGap + kRounding <= flow.room();
    };
    // The room of a missing note goes to what the student thinks.
    Back back = backOf(kit, width, sheet, note.empty() ? 2 : 1, note);
    if (!fits(back)) {
        back = backOf(kit, width, sheet, 1, note);
    }
    std::vector<Block> left;
    if (!fits(back)) {
        Back tighter = backOf(tight, width, sheet, 1, note);
        if (!fits(tighter) && !note.empty()) {
            const int page = static_cast<int>(flow.pageCount()) + 1;
            tighter = backOf(tight, width, sheet, 1, {noteElsewhereBlock(tight, width, page)});
            // Where even that goes on on the next page, the note stays in its place.
            fit.noteAddsPage = fits(tighter);
        }
        if (fits(tighter)) {
            left = fit.noteAddsPage ? note : std::vector<Block>();
            fit.areLinesBeside = true;
            back = std::move(tighter);
        }
    }
    const double white = flow.room() - back.height() - kRounding;
    const bool isWhole = white >= back.gaps() * kLeastGap;
    place(flow, back, isWhole ? std::min(white / back.gaps(), kMostGap) : kBetweenSections);
    return left;
}

/// Pages with one look, and what was done so that they fit.
SheetLayout laidOut(const ConferenceSheet& sheet, const SheetKit& kit, Paper paper,
                    const SheetExtras& extras)
{
    SheetLayout layout{toQt(sheet.student).simplified(), paper, {}, {}};
    layout.fit.usualPoints = kit.look.outcomePoints;
    if (isPlainKind(sheet.kind)) {
        layoutPlainKind(layout, sheet, kit, extras);
        return layout;
    }
    PageFlow flow(kit, paper, named(sheet.student, TextFor::Screen));
    if (sheet.furtherCourses.empty()) {
        flow.newPage();
        layout.fit = layFront(flow, sheet);
    } else {
        layout.fit = layCourseFronts(flow, sheet);
    }
    const bool hasAll = layout.fit.picked == 0;
    const std::vector<Block> note = layBack(flow, sheet, layout.fit);
    layout.fit.isLonger = flow.pageCount() > 2 && hasAll;
    if (!note.empty()) {
        flow.newPage();
        for (const Block& lines : note) {
            flow.makeRoom(lines.height());
            flow.place(lines);
        }
    }
    if (!hasAll) {
        layEverything(flow, sheet, layout.fit);
    }
    layExtras(flow, extras, sheet);
    if (!note.empty() && hasAll && flow.room() > kLeastNotes) {
        flow.gap(kBetweenSections);
        flow.place(myNotesBlock(kit, flow.width(), flow.room()));
    }
    flow.padWithNotes();
    flow.addFooters(kit.say(Sheet::tr("Shows what was recorded up to %1."))
                        .arg(kit.words.dateWithYear(sheet.asOf)));
    layout.pages = flow.takePages();
    return layout;
}

} // namespace

std::pair<const SheetWords*, const SheetWords*> wordsOf(const ConferenceSheet& sheet,
                                                        const SheetExtras& extras)
{
    const SheetWords& first = SheetWords::of(toQt(sheet.language));
    const std::string second = extras.secondLanguage.value_or(sheet.secondLanguage);
    const SheetWords* also = second.empty() ? nullptr : &SheetWords::of(toQt(second));
    return {&first, also == &first ? nullptr : also};
}

SheetLayout layoutConferenceSheet(const ConferenceSheet& sheet, const SheetFonts& fonts,
                                  Paper paper, const SheetExtras& extras)
{
    const auto [words, second] = wordsOf(sheet, extras);
    SheetKit kit{fonts, *words, second, lookOf(sheet.kind)};
    kit.look.hasBloom = extras.hasBloom;
    SheetLayout layout = laidOut(sheet, kit, paper, extras);
    SheetFit whole;
    whole.usualPoints = whole.outcomePoints = kit.look.outcomePoints;
    whole.courses = layout.fit.courses;
    const bool canStandBeside = second != nullptr && sheet.kind != SheetKind::LargePrint;
    if (canStandBeside && layout.fit != whole) {
        kit.look.isSecondBeside = true;
        SheetLayout closer = laidOut(sheet, kit, paper, extras);
        if (closer.fit != layout.fit || closer.pages.size() < layout.pages.size()) {
            closer.fit.isSecondBeside = true;
            return closer;
        }
    }
    return layout;
}

} // namespace trellis::ui
