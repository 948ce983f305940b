// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/front_blocks.h"
#include "ui/print/growth_geometry.h"
#include "ui/print/plain_layouts.h"
#include "ui/print/sheet_style.h"
#include "ui/print/text_column.h"
#include "ui/text/credit_text.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr TextStyle kLargeTitle{24.0, true};

Saying levelWordFor(const SheetRow& row)
{
    return row.growth.empty() ? Sheet::tr("Not yet seen") : Sheet::tr("No level yet");
}

QString nowText(const SheetKit& kit, const ConferenceSheet& sheet, const SheetRow& row)
{
    if (row.isExempt) {
        return kit.say(Sheet::tr("Does not count for me"));
    }
    return row.rank ? named(sheet.levels.at(static_cast<std::size_t>(*row.rank - 1)).name,
                            TextFor::Screen)
                    : kit.say(levelWordFor(row));
}

/// The level in words and the picture below.
Block largeOutcome(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                   const SheetRow& row)
{
    constexpr double kGlyph = 7.0;
    constexpr double kPicture = 20.0;
    Block block(kit, width);
    double y = 7.6;
    const QString now = kit.say(Sheet::tr("Now: %1")).arg(nowText(kit, sheet, row));
    double textAt = 0.0;
    if (!row.isExempt) {
        const QRectF square(0.0, y - kGlyph + 1.0, kGlyph, kGlyph);
        block.add(LevelMark{square, row.rank.value_or(0), sheet.creditRank}, square);
        textAt = kGlyph + 3.0;
    }
    const auto& lines = kit.wrapped(now, kLargeBold, width - textAt);
    y = block.paragraph(lines, kLargeBold, textAt, y, kLargePitch) + lines.back().ink.bottom();
    if (!row.isExempt && row.growth.size() > 1) {
        const QRectF box(0.0, y + 1.5, std::min(width, 110.0), kPicture);
        const GrowthGeometry g = growthGeometry(row.growth, sheet.from, sheet.asOf,
                                                static_cast<int>(sheet.levels.size()), box);
        block.add(StepLine{g.steps}, g.steps.boundingRect().adjusted(-0.25, -0.25, 0.25, 0.25));
        for (std::size_t i = 0; i < g.points.size(); ++i) {
            const QRectF square(g.points[i].x() - g.radius, g.points[i].y() - g.radius,
                                2 * g.radius, 2 * g.radius);
            block.add(LevelMark{square, row.growth[i].rank, sheet.creditRank}, square);
        }
        y = box.bottom() - 3.0;
    }
    block.rule(0.0, width, y + 3.0, 0.3);
    block.setHeight(y + 3.2);
    return block;
}

QString whenAndWhere(const SheetKit& kit, const ConferenceSheet& sheet)
{
    QStringList when;
    if (sheet.date) {
        when += kit.words.dateWithWeekday(*sheet.date);
    }
    if (sheet.start) {
        when += kit.words.clock(*sheet.start);
    }
    if (!sheet.place.empty()) {
        when += named(sheet.place, TextFor::Screen);
    }
    return when.join(kit.say(Sheet::tr(", ")));
}

void layOutcomes(PageFlow& flow, TextColumn& column, const ConferenceSheet& sheet)
{
    const SheetKit& kit = flow.kit();
    if (sheet.rows.empty()) {
        column.asked(Sheet::tr("My teacher and I will choose what I learn next"), {}, 4);
    }
    for (const SheetRow& row : sheet.rows) {
        const Block now = largeOutcome(kit, flow.width(), sheet, row);
        const QString words = isolated(row.code) + QStringLiteral("  ") + isolated(row.wording);
        const auto& lines = kit.wrapped(words, kLarge, flow.width());
        flow.makeRoom(std::min(flow.pageHeight(),
                               static_cast<double>(lines.size()) * 12.0 + now.height() + 6.0));
        column.text(words, kLarge, kLargePitch, 4.0);
        flow.makeRoom(now.height());
        flow.place(now);
    }
    for (const QString& credit : {creditSentence(sheet.credit, TextFor::Screen, kit.words),
                                  exemptSentence(sheet.credit, kit.words)}) {
        if (!credit.isEmpty()) {
            column.text(credit, kLargeBold, kLargePitch, 6.0);
        }
    }
}

void layGoals(TextColumn& column, const SheetKit& kit, const ConferenceSheet& sheet)
{
    for (const SheetGoal& old : sheet.oldGoals) {
        column.text(kit.say(Sheet::tr("Last time I said: %1")).arg(isolated(old.text)), kLarge,
                    kLargePitch);
        column.ticks(
            {Sheet::tr("I met it"), Sheet::tr("Still working on it"), Sheet::tr("I changed it")});
    }
    std::vector<SheetGoal> goals = sheet.newGoals;
    goals.resize(std::max<std::size_t>(1, goals.size()));
    for (const SheetGoal& goal : goals) {
        column.asked(Sheet::tr("I will be able to"), goal.text, 2);
        column.asked(Sheet::tr("First I will"), goal.firstStep, 1);
        column.asked(Sheet::tr("I will know because"), goal.evidence, 1);
    }
}

} // namespace

void layLargePrint(PageFlow& flow, const ConferenceSheet& sheet)
{
    const SheetKit& kit = flow.kit();
    TextColumn column(flow);
    flow.newPage();
    column.said(Sheet::tr("My conference"), kLargeTitle, 12.0, 0.0);
    column.text(named(sheet.student, TextFor::Screen), kLargeBold, kLargePitch);
    if (const QString when = whenAndWhere(kit, sheet); !when.isEmpty()) {
        column.text(when, kLarge, kLargePitch);
    }
    column.text(courseSentence(kit, sheet), kLarge, kLargePitch);
    column.asked(sheet.familyIsAway ? Sheet::tr("Who listened today:") : Sheet::tr("Here today:"),
                 {}, 1);
    column.heading(Sheet::tr("What we will do"));
    column.ticks({Sheet::tr("1 Welcome"), Sheet::tr("2 Learning"), Sheet::tr("3 Work"),
                  Sheet::tr("4 Goals"), Sheet::tr("5 Questions"), Sheet::tr("6 Sign")});
    column.heading(Sheet::tr("2  My learning"));
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        if (!sheet.furtherCourses.empty()) {
            column.text(named(course->course, TextFor::Screen), kLargeBold, kLargePitch, 6.0);
        }
        layOutcomes(flow, column, *course);
    }
    column.heading(Sheet::tr("3  Work I want to show you"));
    for (const SheetWork& work : sheet.work) {
        column.text(named(work.title, TextFor::Screen) + kit.say(Sheet::tr(", ")) +
                        kit.words.shortDate(work.date),
                    kLargeBold, kLargePitch);
        column.asked(Sheet::tr("I chose this because"), work.reason, 2);
    }
    if (sheet.work.empty()) {
        column.asked(Sheet::tr("I chose this because"), {}, 3);
    }
    column.heading(Sheet::tr("Thinking about my learning"));
    for (const ConferencePrompt& prompt : sheet.reflections) {
        column.asked(promptWords(kit, prompt), alsoPrompt(kit, prompt), prompt.answer, 2);
    }
    column.heading(Sheet::tr("4  My goals"));
    layGoals(column, kit, sheet);
    if (!toQt(sheet.note).trimmed().isEmpty()) {
        column.heading(Sheet::tr("A note from my teacher"));
        column.text(toQt(sheet.note).trimmed(), kLarge, kLargePitch);
    }
    column.heading(Sheet::tr("5  Questions from my family"));
    for (const ConferencePrompt& prompt : sheet.questions) {
        column.asked(promptWords(kit, prompt), alsoPrompt(kit, prompt), {}, 0);
    }
    column.lines(2, kLargeWriting);
    column.ticks({Sheet::tr("We would also like time with the teacher.")});
    column.heading(Sheet::tr("6  We talked about this together"));
    for (const Saying& who : {Sheet::tr("Me"), Sheet::tr("My family"), Sheet::tr("My teacher")}) {
        column.asked(who, {}, 1);
    }
    if (sheet.meetAgainOn) {
        column.text(kit.say(Sheet::tr("We meet again on")) + QLatin1Char(' ') +
                        kit.words.dateWithWeekday(*sheet.meetAgainOn),
                    kLarge, kLargePitch, 4.0);
    } else {
        column.asked(Sheet::tr("We meet again on"), {}, 1);
    }
}

} // namespace trellis::ui
