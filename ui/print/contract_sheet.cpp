// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/back_blocks.h"
#include "ui/print/back_parts.h"
#include "ui/print/front_blocks.h"
#include "ui/print/plain_layouts.h"
#include "ui/print/sheet_style.h"
#include "ui/print/text_column.h"
#include "ui/text/strings.h"

namespace trellis::ui {

namespace {

/// What the outcome of a goal says, in the words of its course.
QString wordingOf(const ConferenceSheet& sheet, const SheetGoal* goal)
{
    if (goal == nullptr || goal->code.empty()) {
        return {};
    }
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        for (const SheetRow& row : course->rows) {
            if (row.code == goal->code) {
                return isolated(row.wording);
            }
        }
    }
    return {};
}

/// "We may change this on", with the day where one was agreed.
Block changeBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    constexpr Saying kChange = Sheet::tr("We may change this on");
    Block block(kit, width);
    const auto day = Date::fromIso(writtenOn(sheet, PaperQuestion::MayChangeOn));
    if (!day) {
        block.setHeight(7.4 + wordsWithLine(block, kChange, 0.0, width / 2, 6.4));
        return block;
    }
    const Spoken said = kit.both([&](const SheetWords& its) {
        return its(kChange) + QLatin1Char(' ') + its.dateWithWeekday(*day);
    });
    block.setHeight(saidParagraph(block, said, kPrompt, 0.0, width, 6.4, kPromptPitch) + 1.6);
    return block;
}

} // namespace

void layContract(PageFlow& flow, const ConferenceSheet& sheet)
{
    const SheetKit& kit = flow.kit();
    const double width = flow.width();
    TextColumn column(flow);
    flow.newPage();
    column.said(Sheet::tr("My learning contract"), kit.look.title, 8.0, 0.0);
    column.text(named(sheet.student, TextFor::Screen), kit.look.student, 7.4, 2.0);
    column.text(courseNames(kit.words, sheet), kPrompt, kPromptPitch, 1.0);
    std::vector<const SheetGoal*> goals;
    for (const auto* list : {&sheet.newGoals, &sheet.oldGoals}) {
        for (const SheetGoal& goal : *list) {
            goals.push_back(&goal);
        }
    }
    constexpr std::size_t kLeast = 2;
    while (goals.size() < kLeast) {
        goals.push_back(nullptr);
    }
    flow.gap(kBetweenSections);
    flow.place(headingBlock(kit, width, Sheet::tr("My goals")));
    for (const SheetGoal* goal : goals) {
        const Block form = goalForm(kit, width, goal, wordingOf(sheet, goal));
        flow.gap(2.0);
        flow.makeRoom(form.height());
        Block framed(kit, width);
        framed.openBox(QRectF(0.0, 0.0, width, form.height()));
        framed.place(form, 0.0, 0.0);
        framed.setHeight(form.height());
        flow.place(framed);
    }
    using Asked = std::pair<PaperQuestion, Saying>;
    const auto section = [&](const Saying& heading, const std::vector<Asked>& prompts) {
        Block block(kit, width);
        const Block head = headingBlock(kit, width, heading);
        block.place(head, 0.0, 0.0);
        double y = head.height() + 5.6;
        double low = y;
        for (const auto& [question, saying] : prompts) {
            low = askedOnPaper(block, sheet, question, saying, 0.0, width, y, 2);
            y = low + kAboveNextWords;
        }
        block.setHeight(low + 0.3);
        flow.gap(kBetweenSections);
        flow.makeRoom(block.height());
        flow.place(block);
    };
    section(Sheet::tr("What I will do"), {{PaperQuestion::MustDo, Sheet::tr("What I must do")},
                                          {PaperQuestion::ChooseToDo, Sheet::tr("What I choose")}});
    section(Sheet::tr("How I will show it"),
            {{PaperQuestion::ShowItBy, Sheet::tr("I will show it by")}});
    const Block change = changeBlock(kit, width, sheet);
    flow.gap(kBetweenSections);
    flow.makeRoom(change.height());
    flow.place(change);
    const Block sign = signBlock(kit, width, sheet);
    flow.gap(kBetweenSections);
    flow.makeRoom(sign.height());
    flow.place(sign);
}

} // namespace trellis::ui
