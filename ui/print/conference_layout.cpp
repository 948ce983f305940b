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

bool isFinished(const ConferenceSheet& sheet)
{
    const std::vector<const ConferenceSheet*> courses = coursesOf(sheet);
    return std::all_of(courses.begin(), courses.end(), [](const ConferenceSheet* course) {
        return course->credit.sentence == CreditSentence::Met ||
               course->credit.sentence == CreditSentence::Above ||
               course->credit.sentence == CreditSentence::Awarded;
    });
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
        sections.push_back(lookingBackBlock(kit, width));
        if (!isFinished(sheet)) {
            sections.push_back(planBlock(kit, width, sheet));
        }
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

/// Returns the note where it has to go on a page of its own.
std::vector<Block> layBack(PageFlow& flow, const ConferenceSheet& sheet, SheetFit& fit)
{
    constexpr double kLeastGap = 1.7;
    constexpr double kMostGap = 6.0;
    constexpr double kRounding = 0.01;
    const SheetKit& kit = flow.kit();
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
    if (!fits(back) && !note.empty()) {
        const int page = static_cast<int>(flow.pageCount()) + 1;
        Back shorter = backOf(kit, width, sheet, 1, {noteElsewhereBlock(kit, width, page)});
        // Where even that goes on on the next page, the note stays in its place.
        if (fits(shorter)) {
            left = note;
            fit.noteAddsPage = true;
            back = std::move(shorter);
        }
    }
    const double white = flow.room() - back.height() - kRounding;
    const double gap = white < back.gaps() * kLeastGap ? kBetweenSections
                                                       : std::min(white / back.gaps(), kMostGap);
    for (std::size_t i = 0; i < back.sections.size(); ++i) {
        if (i + 2 == back.sections.size()) {
            flow.gap(gap);
            for (const Block& lines : back.note) {
                flow.makeRoom(lines.height());
                flow.place(lines);
            }
        }
        flow.gap(gap);
        flow.makeRoom(back.sections[i].height());
        flow.place(back.sections[i]);
    }
    return left;
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
    SheetLayout layout{toQt(sheet.student).simplified(), paper, {}, {}};
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
                        .arg(words->dateWithYear(sheet.asOf)));
    layout.pages = flow.takePages();
    return layout;
}

} // namespace trellis::ui
