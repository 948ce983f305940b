// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/back_blocks.h"

#include "ui/print/front_blocks.h"
#include "ui/print/sheet_phrases.h"
#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr double kBoxGap = 4.0;
constexpr double kInset = 2.0;
constexpr double kFirstBaseline = 6.2; // under a heading's rule
constexpr TextStyle kWorkTitle{11.0, true};

Block sectionBlock(const SheetKit& kit, double width, const Saying& heading, int minutes = 0)
{
    Block block(kit, width);
    const Block head =
        headingBlock(kit, width, heading, minutes > 0 ? minutesText(kit, minutes) : QString());
    block.place(head, 0.0, 0.0);
    block.setHeight(head.height());
    return block;
}

/// "Shows outcome 4: Capable"
QString showsWords(const SheetKit& kit, const ConferenceSheet& sheet, const SheetWork& work)
{
    QStringList parts;
    for (const SheetWork::Shows& shown : work.shows) {
        const QString code = named(shown.code, TextFor::Screen);
        parts +=
            shown.rank
                ? kit.say(Sheet::tr("%1: %2"))
                      .arg(code,
                           named(sheet.levels.at(static_cast<std::size_t>(*shown.rank - 1)).name,
                                 TextFor::Screen))
                : code;
    }
    return kit.say(Sheet::tr("Shows outcome %1")).arg(parts.join(kit.say(Sheet::tr(", "))));
}

/// One piece of work, without its frame; as high as it becomes.
Block workPiece(const SheetKit& kit, double width, const ConferenceSheet& sheet,
                const SheetWork* work)
{
    constexpr double kPhotoHeight = 22.0;
    Block block(kit, width);
    const double x1 = kInset;
    const double x2 = width - kInset;
    double y = kFirstBaseline;
    if (work == nullptr) {
        wordsWithLine(block, Sheet::tr("Title, date"), x1, x2, y);
        y += kit.look.writingPitch + secondHeight(kit);
        wordsWithLine(block, Sheet::tr("Shows outcome"), x1, x2, y);
        y += 6.8 + secondHeight(kit);
    } else {
        double textRight = x2;
        const QImage image =
            QImage::fromData(reinterpret_cast<const uchar*>(work->thumbnail.data()),
                             static_cast<int>(work->thumbnail.size()));
        if (!image.isNull()) {
            const QSizeF size =
                QSizeF(image.size()).scaled(width / 3, kPhotoHeight, Qt::KeepAspectRatio);
            const QRectF rect(x2 - size.width(), kInset, size.width(), size.height());
            block.add(Photo{rect, image.convertToFormat(QImage::Format_Grayscale8)}, rect);
            textRight = rect.left() - kInset;
        }
        const QString title = named(work->title, TextFor::Screen) + kit.say(Sheet::tr(", ")) +
                              kit.words.shortDate(work->date);
        y = block.paragraph(kit.wrapped(title, kWorkTitle, textRight - x1), kWorkTitle, x1, y, 5.8);
        for (const QString& words :
             {work->shows.empty() ? QString() : showsWords(kit, sheet, *work),
              work->place.empty() ? QString()
                                  : kit.say(Sheet::tr("It is here: %1"))
                                        .arg(named(work->place, TextFor::Screen))}) {
            if (!words.isEmpty()) {
                y = block.paragraph(kit.wrapped(words, kSmallPrompt, textRight - x1), kSmallPrompt,
                                    x1, y + 5.8, 5.4);
            }
        }
        y = std::max(y + 6.2, textRight < x2 ? kInset + kPhotoHeight + 5.0 : 0.0);
    }
    const Saying because = Sheet::tr("I chose this because");
    y = wordsWithAnswer(block, kit.say(because), kit.also(because),
                        work != nullptr ? work->reason : std::string(), x1, x2, y, 2);
    block.setHeight(y + 2.0);
    return block;
}

/// Two beside each other in frames as high as the higher one. Returns where they end.
double placePair(Block& block, const std::vector<Block>& pair, double top, double boxWidth)
{
    double height = 0.0;
    for (const Block& piece : pair) {
        height = std::max(height, piece.height());
    }
    double x = 0.0;
    for (const Block& piece : pair) {
        block.openBox(QRectF(x, top, boxWidth, height));
        block.place(piece, x, top);
        x += boxWidth + kBoxGap;
    }
    return top + height;
}

} // namespace

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

Block workBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    Block block = sectionBlock(kit, width, Sheet::tr("3  Work I want to show you"),
                               agendaMinutes(sheet.minutes)[2]);
    const double boxWidth = (width - kBoxGap) / 2;
    double top = block.height() + 1.0;
    const std::size_t count = std::max<std::size_t>(2, sheet.work.size());
    for (std::size_t i = 0; i < count; i += 2) {
        std::vector<Block> pair;
        for (std::size_t j = i; j < std::min(i + 2, std::max<std::size_t>(count, 2)); ++j) {
            pair.push_back(
                workPiece(kit, boxWidth, sheet, j < sheet.work.size() ? &sheet.work[j] : nullptr));
        }
        top = placePair(block, pair, top, boxWidth);
        block.setHeight(top);
        top += 2.0;
    }
    return block;
}

Block thinkingBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet, int lines)
{
    Block block = sectionBlock(kit, width, Sheet::tr("Thinking about my learning"));
    double y = block.height() + 5.6;
    for (const ConferencePrompt& prompt : sheet.reflections) {
        const double last = wordsWithAnswer(block, promptWords(kit.words, prompt),
                                            kit.second != nullptr && !prompt.key.empty()
                                                ? promptWords(*kit.second, prompt)
                                                : QString(),
                                            prompt.answer, 0.0, width, y, lines);
        block.setHeight(last + 0.2);
        y = last + 5.0;
    }
    return block;
}

Block aboutMeBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    Block block = sectionBlock(kit, width, Sheet::tr("About me as a learner"));
    double y = block.height() + 5.6;
    const auto answerOf = [&](ProfileQuestion question) {
        return sheet.profile[static_cast<std::size_t>(question)];
    };
    const std::array<std::pair<Saying, std::string>, 4> prompts{
        {{Sheet::tr("I am good at"), answerOf(ProfileQuestion::Strengths)},
         {Sheet::tr("I learn best when"), answerOf(ProfileQuestion::LearnsBestWhen)},
         {Sheet::tr("I care about"), answerOf(ProfileQuestion::Interests)},
         {Sheet::tr("Something my teacher should know"), {}}}};
    for (const auto& [saying, answer] : prompts) {
        const double last =
            wordsWithAnswer(block, kit.say(saying), kit.also(saying), answer, 0.0, width, y, 1);
        block.setHeight(last + 0.2);
        y = last + 5.0;
    }
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
    const double boxWidth = isOne ? width : (width - kBoxGap) / 2;
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
    std::size_t rows = 0;
    for (const SheetRow& row : sheet.rows) {
        if (rows == kRows || row.isExempt || row.rank.value_or(0) >= sheet.creditRank) {
            continue;
        }
        ++rows;
        const QString words = isolated(row.code) + QLatin1Char(' ') + isolated(row.wording);
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

std::vector<Block> noteBlocks(const SheetKit& kit, double width, const std::string& note)
{
    const QString text = toQt(note).trimmed();
    if (text.isEmpty()) {
        return {};
    }
    const std::vector<ShapedLine>& lines = kit.wrapped(text, kPrompt, width);
    constexpr std::size_t kTogether = 3; // a heading is never left alone at the end of a page
    std::vector<Block> blocks;
    const std::size_t first = std::min(kTogether, lines.size());
    Block block = sectionBlock(kit, width, Sheet::tr("A note from my teacher"));
    const std::vector<ShapedLine> start(lines.begin(),
                                        lines.begin() + static_cast<std::ptrdiff_t>(first));
    const auto low = [&](const ShapedLine& line) {
        return std::max(kit.descent(kPrompt), line.ink.bottom());
    };
    block.setHeight(block.paragraph(start, kPrompt, 0.0, block.height() + 5.6, kPromptPitch) +
                    low(start.back()));
    blocks.push_back(std::move(block));
    for (std::size_t i = first; i < lines.size(); ++i) {
        Block line(kit, width);
        const double above = linePitch(lines[i - 1], lines[i], kPromptPitch) - low(lines[i - 1]);
        line.text(lines[i], kPrompt, 0.0, above);
        line.setHeight(above + low(lines[i]));
        blocks.push_back(std::move(line));
    }
    return blocks;
}

Block noteElsewhereBlock(const SheetKit& kit, double width, int page)
{
    Block block = sectionBlock(kit, width, Sheet::tr("A note from my teacher"));
    const QString words = kit.say(Sheet::tr("It is on page %1.")).arg(kit.words.number(page));
    const double last = block.paragraph(kit.wrapped(words, kPrompt, width), kPrompt, 0.0,
                                        block.height() + 5.6, kPromptPitch);
    block.setHeight(last + kit.descent(kPrompt));
    return block;
}

Block questionsBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    Block block = sectionBlock(kit, width, Sheet::tr("5  Questions from my family"),
                               agendaMinutes(sheet.minutes)[4]);
    const auto asked = [&](const SheetWords& words) {
        QStringList questions{words(Sheet::tr("You could ask:"))};
        for (const ConferencePrompt& prompt : sheet.questions) {
            questions += promptWords(words, prompt);
        }
        return questions.join(QLatin1Char(' '));
    };
    double y = block.paragraph(kit.wrapped(asked(kit.words), kSmallPrompt, width), kSmallPrompt,
                               0.0, block.height() + kFirstBaseline - 0.6, kPromptPitch);
    if (kit.second != nullptr) {
        y = block.paragraph(kit.wrapped(asked(*kit.second), kSecond, width), kSecond, 0.0, y + 4.6,
                            4.2);
    }
    y = writingLines(block, 0.0, width, y + 0.4, 2) + 5.4;
    tickBox(block, 0.0, y, Sheet::tr("We would also like time with the teacher."));
    block.setHeight(y + secondHeight(kit) + kit.descent(kPrompt));
    return block;
}

Block signBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    constexpr double kLongest = 42.0;
    constexpr std::array kWho{Sheet::tr("Me"), Sheet::tr("My family"), Sheet::tr("My teacher"),
                              Sheet::tr("We meet again on")};
    Block block = sectionBlock(kit, width, Sheet::tr("6  We talked about this together"),
                               agendaMinutes(sheet.minutes)[5]);
    const double step = width / static_cast<double>(kWho.size());
    const double y = block.height() + 8.4;
    double x = 0.0;
    double low = kit.descent(kSmallPrompt);
    for (const Saying& who : kWho) {
        block.rule(x, x + std::min(kLongest, step - 3.0), y);
        words(block, who, kSmallPrompt, x, y + 4.6);
        low = std::max(low, kit.line(kit.say(who), kSmallPrompt).ink.bottom());
        x += step;
    }
    if (sheet.meetAgainOn) {
        block.text(kit.words.dateWithWeekday(*sheet.meetAgainOn), kSmallPrompt, x - step, y - 1.2);
    }
    block.setHeight(y + 4.6 + secondHeight(kit) + low);
    return block;
}

Block myNotesBlock(const SheetKit& kit, double width, double height)
{
    Block block = sectionBlock(kit, width, Sheet::tr("My notes"));
    const double top = block.height() + 2.0;
    writingLines(block, 0.0, width, top,
                 static_cast<int>((height - top - 1.0) / kit.look.writingPitch));
    block.setHeight(height);
    return block;
}

} // namespace trellis::ui
