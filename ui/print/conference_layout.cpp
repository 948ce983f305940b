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

/// What gives way on the back.
struct BackRule {
    bool hasFurtherWork = false;
    int thinkingLines = 1;
    bool isTight = false; ///< lines to write on begin behind the words
    bool areFewer = false;
    bool isNoteHere = true;
};

Back backOf(const SheetKit& kit, double width, const ConferenceSheet& sheet, const BackRule& rule,
            std::vector<Block> note)
{
    Back back{{workBlock(kit, width, sheet, rule.hasFurtherWork)}, std::move(note)};
    for (Block& block : middleSections(kit, width, sheet, rule.thinkingLines)) {
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

/// Returns the note where it has no room here; it will begin on that page.
/// Source: the rules are tried in this order.
std::vector<Block> layBack(PageFlow& flow, const ConferenceSheet& sheet, SheetFit& fit,
                           int notePage)
{
    constexpr double kLeastGap = 1.7;
    constexpr double kLeastOfTightest = 0.3;
    constexpr double kMostGap = 6.0;
    constexpr double kRounding = 0.01;
    constexpr std::size_t kUsualWork = 2;
    const SheetKit& kit = flow.kit();
    SheetKit tight = kit;
    tight.look.areLinesBeside = true;
    SheetKit tightest = tight;
    tightest.look.areLinesFewer = true;
    const double width = flow.width();
    const std::vector<Block> note = noteBlocks(kit, width, sheet.note);
    flow.newPage();
    const auto made = [&](const BackRule& rule) {
        const SheetKit& its = rule.areFewer ? tightest : rule.isTight ? tight : kit;
        return backOf(
            its, width, sheet, rule,
            rule.isNoteHere ? note : std::vector<Block>{noteElsewhereBlock(its, width, notePage)});
    };
    std::vector<BackRule> rules;
    rules.reserve(8);
    // The room of a missing note goes to what the student thinks.
    const int mostLines = note.empty() ? 2 : 1;
    if (sheet.work.size() <= kUsualWork) {
        rules.push_back({true, mostLines, false, false, true});
    }
    for (int lines = mostLines; lines > 0; --lines) {
        rules.push_back({false, lines, false, false, true});
    }
    rules.push_back({false, 1, true, false, true});
    rules.push_back({false, 1, true, true, true});
    if (!note.empty()) {
        rules.push_back({false, 1, false, false, false});
        rules.push_back({false, 1, true, false, false});
        rules.push_back({false, 1, true, true, false});
    }
    const auto leastGap = [&](const BackRule& rule) {
        return rule.areFewer ? kLeastOfTightest : kLeastGap;
    };
    const auto white = [&](const BackRule& rule, const Back& back) {
        return flow.room() - back.height() - kRounding - back.gaps() * leastGap(rule);
    };
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const BackRule& each) {
        return white(each, made(each)) >= 0.0;
    });
    // Where nothing helps it goes on on the next page, the note in its place and with all the room
    // to write: the paper is there then.
    constexpr BackRule kUsual{false, 1, false, false, true};
    const BackRule used = rule != rules.end() ? *rule : kUsual;
    const Back back = made(used);
    fit.areLinesBeside = used.isTight;
    fit.areLinesFewer = used.areFewer;
    const double free = white(used, back);
    place(flow, back,
          free >= 0.0 ? std::min(leastGap(used) + free / back.gaps(), kMostGap) : kBetweenSections);
    return used.isNoteHere ? std::vector<Block>() : note;
}

/// The note where there is room for it: behind the list of everything, else on the next page.
/// Returns on which page it begins.
int layNote(PageFlow& flow, const std::vector<Block>& note, bool isBehindList)
{
    constexpr double kAbove = 5.0;
    const double height = totalHeight(note);
    const bool isOnePage = height <= flow.pageHeight();
    flow.gap(kAbove);
    if (!isBehindList || (isOnePage ? height : note.front().height()) > flow.room()) {
        flow.newPage();
    }
    const auto page = static_cast<int>(flow.pageCount());
    for (const Block& lines : note) {
        flow.makeRoom(lines.height());
        flow.place(lines);
    }
    return page;
}

/// The pages where the note, if it has no room on the back, begins on that one.
SheetLayout laidWith(const ConferenceSheet& sheet, const SheetKit& kit, Paper paper,
                     const SheetExtras& extras, int notePage)
{
    SheetLayout layout{toQt(sheet.student).simplified(), paper, {}, {}};
    PageFlow flow(kit, paper, named(sheet.student, TextFor::Screen));
    if (sheet.furtherCourses.empty()) {
        flow.newPage();
        layout.fit = layFront(flow, sheet);
    } else {
        layout.fit = layCourseFronts(flow, sheet);
    }
    const bool hasAll = layout.fit.picked == 0;
    const std::vector<Block> note = layBack(flow, sheet, layout.fit, notePage);
    layout.fit.isLonger = flow.pageCount() > 2 && hasAll;
    if (!hasAll) {
        layEverything(flow, sheet, layout.fit);
    }
    if (!note.empty()) {
        layout.fit.notePage = layNote(flow, note, !hasAll);
    }
    layExtras(flow, extras, sheet);
    // A page of notes follows an odd one by itself.
    const bool isLast = hasAll || flow.pageCount() % 2 == 0;
    if (!note.empty() && isLast && flow.room() > kLeastNotes) {
        flow.gap(kBetweenSections);
        flow.place(myNotesBlock(kit, flow.width(), flow.room()));
    }
    flow.padWithNotes();
    flow.addFooters(kit.both([&](const SheetWords& its) {
        return its(Sheet::tr("Shows what was recorded up to %1."))
            .arg(its.dateWithYear(sheet.asOf));
    }));
    layout.pages = flow.takePages();
    return layout;
}

/// Pages with one look, and what was done so that they fit.
SheetLayout laidOut(const ConferenceSheet& sheet, const SheetKit& kit, Paper paper,
                    const SheetExtras& extras)
{
    if (isPlainKind(sheet.kind)) {
        SheetLayout layout{toQt(sheet.student).simplified(), paper, {}, {}};
        layout.fit.usualPoints = kit.look.outcomePoints;
        layoutPlainKind(layout, sheet, kit, extras);
        return layout;
    }
    constexpr int kFirstFurther = 3;
    SheetLayout layout = laidWith(sheet, kit, paper, extras, kFirstFurther);
    const int notePage = layout.fit.notePage;
    if (notePage > 0) {
        if (notePage != kFirstFurther) {
            layout = laidWith(sheet, kit, paper, extras, notePage);
        }
        ConferenceSheet without = sheet;
        without.note.clear();
        layout.fit.noteAddsPage =
            laidWith(without, kit, paper, extras, notePage).pages.size() < layout.pages.size();
    }
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
