// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/back_blocks.h"
#include "ui/print/back_parts.h"
#include "ui/print/front_blocks.h"
#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

namespace trellis::ui {

Block goalForm(const SheetKit& kit, double width, const SheetGoal* goal)
{
    constexpr double kStep = 4.2;
    constexpr double kDateLine = 22.0;
    constexpr double kNameLine = 34.0;
    Block block(kit, width);
    const double x1 = kInset;
    const double x2 = width - kInset;
    const SheetGoal none;
    const SheetGoal& typed = goal != nullptr ? *goal : none;
    const auto answer = [&](const Saying& saying, const std::string& text, double baseline) {
        return wordsWithAnswer(block, kit.say(saying), kit.also(saying), text, x1, x2, baseline, 1);
    };
    double y = 6.0;
    if (typed.dueOn) {
        const QString by =
            kit.say(Sheet::tr("By %1 I will be able to")).arg(kit.words.shortDate(*typed.dueOn));
        y = wordsWithAnswer(block, by, {}, typed.text, x1, x2, y, 1);
    } else {
        const Saying able = Sheet::tr("I will be able to");
        const double date = words(block, Sheet::tr("By (date)"), kPrompt, x1, y) + 1.2;
        const QString ableWords = kit.say(able);
        const double lineEnd =
            std::min(date + kDateLine, x2 - kit.line(ableWords, kPrompt).width - 1.2);
        if (lineEnd > date + 8.0) {
            block.rule(date, lineEnd, y + 0.5);
            words(block, able, kPrompt, lineEnd + 1.2, y);
            y += secondHeight(kit);
            y = typed.text.empty() ? writingLines(block, x1, x2, y + 0.2, 1)
                                   : wordsWithAnswer(block, {}, {}, typed.text, x1, x2, y + 5.6, 1);
        } else {
            block.rule(date, x2, y + 0.5);
            y = answer(able, typed.text, y + 6.0 + secondHeight(kit));
        }
    }
    if (!typed.code.empty()) {
        y += 5.6;
        block.text(kit.say(Sheet::tr("Outcome %1")).arg(named(typed.code, TextFor::Screen)),
                   kSmallPrompt, x1, y);
        y += kit.descent(kSmallPrompt);
    }
    y = answer(Sheet::tr("First I will"), typed.firstStep, y + kStep);
    y = answer(Sheet::tr("I will know because"), typed.evidence, y + kStep);
    y += kStep;
    if (typed.helper.empty()) {
        const Saying help = Sheet::tr("will help me by");
        const double lineEnd = std::clamp(x2 - kit.line(kit.say(help), kPrompt).width - 1.2,
                                          x1 + 12.0, x1 + kNameLine);
        block.rule(x1, lineEnd, y + 0.5);
        const auto& lines = kit.wrapped(kit.say(help), kPrompt, x2 - lineEnd - 1.2);
        const double last = block.paragraph(lines, kPrompt, lineEnd + 1.2, y, kPromptPitch);
        if (kit.second != nullptr) {
            block.text(kit.also(help), kSecond, x1, last + 3.9);
        }
        y = writingLines(block, x1, x2, last + secondHeight(kit) + 0.2, 1);
    } else {
        y = wordsWithAnswer(
            block, kit.say(Sheet::tr("%1 will help me.")).arg(named(typed.helper, TextFor::Screen)),
            {}, {}, x1, x2, y, 0);
    }
    block.setHeight(y + 1.8);
    return block;
}

Block goalsBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    constexpr double kBetweenTicks = 46.0;
    constexpr double kByLine = 30.0;
    constexpr std::array kTicks{Sheet::tr("I met it"), Sheet::tr("Still working on it"),
                                Sheet::tr("I changed it")};
    Block block =
        sectionBlock(kit, width, Sheet::tr("4  My goals"), agendaMinutes(sheet.minutes)[3]);
    double y = block.height();
    const auto ticks = [&] {
        y += kit.look.writingPitch;
        double x = 0.0;
        for (const Saying& tick : kTicks) {
            const double own = kit.line(kit.say(tick), kPrompt).width + 8.0;
            if (x > 0.0 && x + own > width) {
                x = 0.0;
                y += kPromptPitch + secondHeight(kit);
            }
            x = std::max(x + kBetweenTicks, tickBox(block, x, y, tick) + 4.0);
        }
        y += secondHeight(kit);
    };
    if (sheet.kind != SheetKind::FirstConference) {
        for (const SheetGoal& old : sheet.oldGoals) {
            const QString said = QChar(0x2068) + toQt(old.text).simplified() + QChar(0x2069);
            const QString words = old.dueOn ? kit.say(Sheet::tr("Last time I said: %1, by %2."))
                                                  .arg(said, kit.words.shortDate(*old.dueOn))
                                            : kit.say(Sheet::tr("Last time I said: %1")).arg(said);
            y = block.paragraph(kit.wrapped(words, kPrompt, width), kPrompt, 0.0, y + 6.2,
                                kPromptPitch);
            ticks();
        }
        if (sheet.oldGoals.empty()) {
            y += 6.2;
            const Saying by = Sheet::tr("by");
            const double byAt = width - kByLine - 1.5 - kit.line(kit.say(by), kPrompt).width;
            wordsWithLine(block, Sheet::tr("Last time I said:"), 0.0, byAt - 1.5, y);
            wordsWithLine(block, by, byAt, width, y);
            y += secondHeight(kit);
            ticks();
        }
        y += 2.4;
    } else {
        y += 1.0;
    }
    const bool isOne = sheet.kind == SheetKind::Grades3To5 && sheet.newGoals.size() < 2;
    const double boxWidth = isOne ? width : (width - kPairGap) / 2;
    const std::size_t count = std::max<std::size_t>(isOne ? 1 : 2, sheet.newGoals.size());
    for (std::size_t i = 0; i < count; i += 2) {
        std::vector<Block> pair;
        for (std::size_t j = i; j < std::min(i + 2, count); ++j) {
            pair.push_back(
                goalForm(kit, boxWidth, j < sheet.newGoals.size() ? &sheet.newGoals[j] : nullptr));
        }
        y = placePair(block, pair, y, boxWidth);
        block.setHeight(y);
        y += 2.0;
    }
    return block;
}

Block planBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    constexpr std::array kHeads{Sheet::tr("Outcome"), Sheet::tr("How I will show it"),
                                Sheet::tr("By when"), Sheet::tr("With whom")};
    constexpr std::array kShares{0.34, 0.34, 0.15, 0.17};
    constexpr std::size_t kRows = 3;
    constexpr double kLeast = 13.0;
    Block block = sectionBlock(kit, width, Sheet::tr("My plan to finish"));
    double y = block.height() + 4.8;
    double x = 0.0;
    for (std::size_t i = 0; i < kHeads.size(); ++i) {
        words(block, kHeads[i], kColumnHead, x, y);
        x += kShares[i] * width;
    }
    y += secondHeight(kit) + kit.descent(kColumnHead) + 0.4;
    block.rule(0.0, width, y, 0.2);
    std::vector<std::pair<const ConferenceSheet*, const SheetRow*>> open;
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        for (const SheetRow& row : course->rows) {
            if (!row.isExempt && row.rank.value_or(0) < course->creditRank) {
                open.emplace_back(course, &row);
            }
        }
    }
    std::size_t rows = 0;
    for (const auto& [course, row] : open) {
        if (rows == kRows) {
            break;
        }
        ++rows;
        const QString number =
            sheet.furtherCourses.empty()
                ? isolated(row->code)
                : named(course->course, TextFor::Screen) + QLatin1Char(' ') + isolated(row->code);
        const QString words = number + QLatin1Char(' ') + isolated(row->wording);
        const auto& lines = kit.wrapped(words, kSmallPrompt, kShares[0] * width - 3.0);
        const double last = block.paragraph(lines, kSmallPrompt, 0.0, y + 5.2, 5.2);
        y = std::max(y + kLeast, last + lines.back().ink.bottom() + 1.2);
        block.rule(0.0, width, y, 0.2);
    }
    for (; rows < kRows; ++rows) {
        y += kLeast;
        block.rule(0.0, width, y, 0.2);
    }
    block.setHeight(y + 0.2);
    return block;
}

Block lookingBackBlock(const SheetKit& kit, double width)
{
    Block block = sectionBlock(kit, width, Sheet::tr("Looking back"));
    double y = block.height() + 5.6;
    for (const Saying& saying :
         {Sheet::tr("What I will take with me"), Sheet::tr("Advice for the next class")}) {
        const double last =
            wordsWithAnswer(block, kit.say(saying), kit.also(saying), {}, 0.0, width, y, 2);
        block.setHeight(last + 0.2);
        y = last + 5.0;
    }
    return block;
}

} // namespace trellis::ui
