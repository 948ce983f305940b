// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/back_blocks.h"
#include "ui/print/back_parts.h"
#include "ui/print/front_blocks.h"
#include "ui/print/plan_to_finish.h"
#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr double kBeforeWords = 1.2;
constexpr double kLineBelow = 0.5; // a line to write on below the words before it

/// "By (date) ____ I will be able to", with room for what it is. Returns the lowest ink.
double undatedGoal(Block& block, const std::string& text, double x1, double x2, double baseline)
{
    constexpr double kDateLine = 22.0;
    constexpr double kLeastDateLine = 8.0;
    constexpr Saying kBy = Sheet::tr("By (date)");
    constexpr Saying kAble = Sheet::tr("I will be able to");
    const SheetKit& kit = block.kit();
    const double date = words(block, kBy, kPrompt, x1, baseline) + kBeforeWords;
    const double ableWidth = kit.line(kit.say(kAble), kPrompt).width;
    const double lineEnd = std::min(date + kDateLine, x2 - ableWidth - kBeforeWords);
    if (lineEnd <= date + kLeastDateLine) {
        block.rule(date, x2, baseline + 0.5);
        return wordsWithAnswer(block, kit.say(kAble), kit.also(kAble), text, x1, x2,
                               baseline + 6.0 + secondHeight(kit), 1);
    }
    block.rule(date, lineEnd, baseline + 0.5);
    words(block, kAble, kPrompt, lineEnd + kBeforeWords, baseline);
    const double y = baseline + secondHeight(kit);
    return text.empty() ? writingLines(block, x1, x2, y + 0.5, 1) + whiteUnderLines(kit)
                        : wordsWithAnswer(block, {}, {}, text, x1, x2, y + 5.6, 1);
}

/// "____ will help me by", and a line. Returns the lowest ink.
double unknownHelper(Block& block, double x1, double x2, double baseline)
{
    constexpr double kNameLine = 34.0;
    constexpr double kLeastNameLine = 12.0;
    constexpr Saying kHelp = Sheet::tr("will help me by");
    const SheetKit& kit = block.kit();
    const double room = x2 - x1 - kBeforeWords - kNameLine;
    double below = secondHeight(kit, kHelp, kPrompt, room);
    double last = baseline;
    if (kit.second != nullptr && below == 0.0) {
        block.rule(x1, x1 + kNameLine, baseline + 0.5);
        words(block, kHelp, kPrompt, x1 + kNameLine + kBeforeWords, baseline, room);
    } else {
        const double lineEnd =
            std::clamp(x2 - kit.line(kit.say(kHelp), kPrompt).width - kBeforeWords,
                       x1 + kLeastNameLine, x1 + kNameLine);
        block.rule(x1, lineEnd, baseline + 0.5);
        const double wordsAt = lineEnd + kBeforeWords;
        last = block.paragraph(kit.wrapped(kit.say(kHelp), kPrompt, x2 - wordsAt), kPrompt, wordsAt,
                               baseline, kPromptPitch);
        if (kit.second != nullptr) {
            block.text(kit.also(kHelp), kSecond, x1, last + 3.9);
        }
    }
    return writingLines(block, x1, x2, last + below + 0.5, 1);
}

/// Three boxes to tick. Returns how much lower goes on what stands under them.
double howItWentTicks(Block& block, double baseline, GoalState state = GoalState::Open)
{
    constexpr double kUsualStep = 46.0;
    constexpr double kAfter = 4.0;
    const SheetKit& kit = block.kit();
    double x = 0.0;
    double y = baseline;
    double below = 0.0;
    for (std::size_t i = 0; i < howItWent().size(); ++i) {
        const Saying& tick = howItWent().at(i);
        const double room = block.width() - x;
        if (x > 0.0 && kit.line(kit.say(tick), kPrompt).width + 8.0 > room) {
            x = 0.0;
            y += kPromptPitch + below;
            below = 0.0;
        }
        below = std::max(below, tickBoxSecondHeight(kit, tick, block.width() - x));
        const double end =
            tickBox(block, x, y, tick, block.width() - x, isHowItWent(i, state)) + kAfter;
        x = kit.look.isSecondBeside ? end : std::max(x + kUsualStep, end);
    }
    return y - baseline + below;
}

/// What was promised last time, each to be ticked. Returns the lowest baseline.
double oldGoals(Block& block, double width, const std::vector<SheetGoal>& goals, double top)
{
    const SheetKit& kit = block.kit();
    double y = top;
    for (const SheetGoal& old : goals) {
        const auto& lines =
            kit.wrapped(promiseWords(kit.words, old, isolated(old.text)), kPrompt, width);
        y = block.paragraph(lines, kPrompt, 0.0, y + 6.2, kPromptPitch);
        if (kit.second != nullptr) {
            // What was said stands above in the words in which it was said.
            const auto& also =
                kit.wrapped(promiseWords(*kit.second, old, omitted()), kSecond, width);
            y = block.paragraph(also, kSecond, 0.0, y + linePitch(lines.back(), also.front(), 3.9),
                                3.9);
        }
        y += kit.look.writingPitch;
        y += howItWentTicks(block, y, old.state);
    }
    return y;
}

} // namespace

Block goalForm(const SheetKit& kit, double width, const SheetGoal* goal, const QString& wording)
{
    const double step = kit.look.areLinesBeside ? kAboveNextWords : 4.2;
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
        y = wordsWithAnswer(block, ableWords(kit.words, typed),
                            kit.second != nullptr ? ableWords(*kit.second, typed) : QString(),
                            typed.text, x1, x2, y, 1);
    } else {
        y = undatedGoal(block, typed.text, x1, x2, y);
    }
    if (!typed.code.empty()) {
        Spoken number = kit.both([&](const SheetWords& its) {
            return its(Sheet::tr("Outcome %1")).arg(named(typed.code, TextFor::Screen));
        });
        if (!wording.isEmpty()) {
            number.first += QStringLiteral(": ") + wording;
        }
        y = saidParagraph(block, number, kSmallPrompt, x1, x2 - x1, y + 5.6, 5.4) +
            kit.descent(kSmallPrompt);
    }
    y = answer(Sheet::tr("First I will"), typed.firstStep, y + step);
    y = answer(Sheet::tr("I will know because"), typed.evidence, y + step);
    // A name is written at the beginning of this line.
    y += typed.helper.empty() ? std::max(step, kit.look.writingPitch - kLineBelow) : step;
    y = typed.helper.empty()
            ? unknownHelper(block, x1, x2, y)
            : wordsWithAnswer(block, helperWords(kit.words, named(typed.helper, TextFor::Screen)),
                              kit.second != nullptr ? helperWords(*kit.second, omitted())
                                                    : QString(),
                              {}, x1, x2, y, 0);
    block.setHeight(y + 1.8);
    return block;
}

const std::array<Saying, 3>& howItWent()
{
    static constexpr std::array<Saying, 3> kSayings{
        Sheet::tr("I met it"), Sheet::tr("Still working on it"), Sheet::tr("I changed it")};
    return kSayings;
}

bool isHowItWent(std::size_t which, GoalState state)
{
    constexpr std::array kStates{GoalState::Met, GoalState::StillWorking, GoalState::Changed};
    return kStates.at(which) == state;
}

QString dueWords(const SheetWords& words, const SheetGoal& goal)
{
    if (!goal.dueOn) {
        return {};
    }
    return goal.isDueFarAway ? words.dateWithYear(*goal.dueOn) : words.shortDate(*goal.dueOn);
}

QString ableWords(const SheetWords& words, const SheetGoal& goal)
{
    return goal.dueOn ? words(Sheet::tr("By %1 I will be able to")).arg(dueWords(words, goal))
                      : words(Sheet::tr("I will be able to"));
}

QString helperWords(const SheetWords& words, const QString& helper)
{
    return words(Sheet::tr("%1 will help me.")).arg(helper);
}

QString promiseFrame(const SheetWords& words, const SheetGoal& goal)
{
    QString frame = words(Sheet::tr("Last time I said: %1, by %2."));
    if (dueWords(words, goal).endsWith(QLatin1Char('.'))) {
        frame.replace(QLatin1String("%2."), QLatin1String("%2"));
    }
    return frame;
}

QString promiseWords(const SheetWords& words, const SheetGoal& goal, const QString& said)
{
    return goal.dueOn ? promiseFrame(words, goal).arg(said, dueWords(words, goal))
                      : words(Sheet::tr("Last time I said: %1")).arg(said);
}

Block goalsBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    constexpr double kByLine = 30.0;
    Block block =
        sectionBlock(kit, width, Sheet::tr("4  My goals"), agendaMinutes(sheet.minutes)[3]);
    double y = block.height();
    if (sheet.kind != SheetKind::FirstConference) {
        y = oldGoals(block, width, sheet.oldGoals, y);
        if (sheet.oldGoals.empty()) {
            y += 6.2;
            const Saying by = Sheet::tr("by");
            const double byAt = width - kByLine - 1.5 - kit.line(kit.say(by), kPrompt).width;
            const double below =
                wordsWithLine(block, Sheet::tr("Last time I said:"), 0.0, byAt - 1.5, y);
            y += std::max(below, wordsWithLine(block, by, byAt, width, y));
            y += kit.look.writingPitch;
            y += howItWentTicks(block, y);
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

namespace {

/// What misses for credit, as "5 I can plan a fair test.", with its course where there are several.
QString planned(const ConferenceSheet& sheet, const OpenOutcome& open)
{
    const QString code = isolated(open.row->code);
    const QString number =
        sheet.furtherCourses.empty()
            ? code
            : named(open.course->course, TextFor::Screen) + QLatin1Char(' ') + code;
    return number + QLatin1Char(' ') + isolated(open.row->wording);
}

} // namespace

Block planBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    struct Column {
        Saying head;
        double share;
    };
    constexpr std::array<Column, 4> kColumns{{{Sheet::tr("Outcome"), 0.37},
                                              {Sheet::tr("How I will show it"), 0.27},
                                              {Sheet::tr("By when"), 0.175},
                                              {Sheet::tr("With whom"), 0.185}}};
    constexpr int kLinesInRow = 2;
    constexpr double kBetween = 3.0;
    constexpr double kAboveText = 5.0;
    Block block = numberedSection(kit, width, 4, Sheet::tr("My plan to finish"),
                                  agendaMinutes(sheet.minutes)[3]);
    double y = block.height() + 4.8;
    double x = 0.0;
    double below = 0.0;
    for (const Column& column : kColumns) {
        const double room = column.share * width - kBetween;
        words(block, column.head, kColumnHead, x, y, room);
        below = std::max(below, secondHeight(kit, column.head, kColumnHead, room));
        x += column.share * width;
    }
    y += below + kit.descent(kColumnHead) + 0.4;
    block.rule(0.0, width, y, 0.2);
    const std::vector<OpenOutcome> open = openOutcomes(sheet);
    const double outcomeWidth = kColumns[0].share * width;
    for (int row = 0; row < kPlannedOutcomes; ++row) {
        double height = kLinesInRow * kit.look.writingPitch;
        if (static_cast<std::size_t>(row) < open.size()) {
            const auto& lines = kit.wrapped(planned(sheet, open.at(static_cast<std::size_t>(row))),
                                            kSmallPrompt, outcomeWidth - kBetween);
            const double first = std::max(kAboveText, 0.6 - lines.front().ink.top());
            const double last = block.paragraph(lines, kSmallPrompt, 0.0, y + first, 5.4);
            height = std::max(height, last + lines.back().ink.bottom() + 1.0 - y);
        }
        // Two lines to write on in each column, the second one where the row ends.
        double left = outcomeWidth;
        for (std::size_t i = 1; i < kColumns.size(); ++i) {
            const double right = left + kColumns.at(i).share * width;
            const bool isLast = i + 1 == kColumns.size();
            block.rule(left, isLast ? right : right - kBetween, y + height - kit.look.writingPitch,
                       0.2);
            left = right;
        }
        y += height;
        block.rule(0.0, width, y, 0.3);
    }
    block.setHeight(y + 0.2);
    return block;
}

Block lookingBackBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    constexpr Saying kHeading = Sheet::tr("Looking back");
    Block block = isFinished(sheet)
                      ? numberedSection(kit, width, 4, kHeading, agendaMinutes(sheet.minutes)[3])
                      : sectionBlock(kit, width, kHeading);
    double y = oldGoals(block, width, sheet.oldGoals, block.height());
    y += sheet.oldGoals.empty() ? 5.6 : kAboveNextWords + 2.4;
    for (const auto& [question, saying] :
         {std::pair(PaperQuestion::TakeWithMe, Sheet::tr("What I will take with me")),
          {PaperQuestion::Advice, Sheet::tr("Advice for the next class")}}) {
        const double last = askedOnPaper(block, sheet, question, saying, 0.0, width, y, 2);
        block.setHeight(last + 0.2);
        y = last + kAboveNextWords;
    }
    return block;
}

} // namespace trellis::ui
