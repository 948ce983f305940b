// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/back_blocks.h"

#include "ui/print/back_parts.h"
#include "ui/print/front_blocks.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/plain_kinds.h"
#include "ui/print/sheet_style.h"
#include "ui/print/thumbnail.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

constexpr double kFirstBaseline = 6.2; // under a heading's rule
constexpr TextStyle kWorkTitle{11.0, true};

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
        y += wordsWithLine(block, Sheet::tr("Title, date"), x1, x2, y) + kit.look.writingPitch;
        y += wordsWithLine(block, Sheet::tr("Shows outcome"), x1, x2, y) +
             (kit.look.areLinesBeside ? kit.look.writingPitch : 6.8);
    } else {
        double textRight = x2;
        const QImage image = thumbnailOf(work->thumbnail);
        if (!image.isNull()) {
            const QSizeF size =
                QSizeF(image.size()).scaled(width / 3, kPhotoHeight, Qt::KeepAspectRatio);
            const QRectF rect(x2 - size.width(), kInset, size.width(), size.height());
            block.add(Photo{rect, image}, rect);
            textRight = rect.left() - kInset;
        }
        y = block.paragraph(kit.wrapped(titleWords(kit, *work), kWorkTitle, textRight - x1),
                            kWorkTitle, x1, y, 5.8);
        for (const Spoken& said : aboutWork(kit, sheet, *work)) {
            y = saidParagraph(block, said, kSmallPrompt, x1, textRight - x1, y + 5.8, 5.4);
        }
        y = std::max(y + 6.2, textRight < x2 ? kInset + kPhotoHeight + 5.0 : 0.0);
    }
    const Saying because = Sheet::tr("I chose this because");
    y = wordsWithAnswer(block, kit.say(because), kit.also(because),
                        work != nullptr ? work->reason : std::string(), x1, x2, y,
                        kit.look.areLinesFewer ? 1 : 2);
    block.setHeight(y + 2.0);
    return block;
}

/// A form across the page for one more piece, low enough for the end of a page.
Block furtherPiece(const SheetKit& kit, double width)
{
    constexpr double kTitleShare = 0.58;
    Block block(kit, width);
    const double x1 = kInset;
    const double x2 = width - kInset;
    const double titleEnd = x1 + kTitleShare * (x2 - x1);
    double y = kFirstBaseline + 0.6;
    y += std::max(wordsWithLine(block, Sheet::tr("Title, date"), x1, titleEnd, y),
                  wordsWithLine(block, Sheet::tr("Shows outcome"), titleEnd + kPairGap / 2, x2, y));
    y += kit.look.writingPitch;
    y += wordsWithLine(block, Sheet::tr("I chose this because"), x1, x2, y);
    block.setHeight(y + 2.6);
    return block;
}

/// Sheets without an agenda have no numbers and no minutes.
Block signHeading(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    constexpr Saying kHeading = Sheet::tr("6  We talked about this together");
    if (!isPlainKind(sheet.kind)) {
        return sectionBlock(kit, width, kHeading, agendaMinutes(sheet.minutes)[5]);
    }
    const auto withoutNumber = [](const QString& heading) {
        return heading.section(QStringLiteral("  "), 1);
    };
    return headingBlock(kit, width, withoutNumber(kit.say(kHeading)),
                        withoutNumber(kit.also(kHeading)), QString());
}

} // namespace

QString shownLevel(const SheetWords& words, const ConferenceSheet& sheet, const std::string& level)
{
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        for (std::size_t i = 0; i < course->levels.size(); ++i) {
            if (course->levels[i].name == level) {
                return levelName(words, *course, static_cast<int>(i) + 1);
            }
        }
    }
    return named(level, TextFor::Screen);
}

QString showsWords(const SheetWords& words, const ConferenceSheet& sheet, const SheetWork& work)
{
    QStringList parts;
    for (const SheetWork::Shows& shown : work.shows) {
        const QString code = named(shown.code, TextFor::Screen);
        parts += shown.level.empty()
                     ? code
                     : words(Sheet::tr("%1: %2")).arg(code, shownLevel(words, sheet, shown.level));
    }
    return parts.isEmpty()
               ? QString()
               : words(Sheet::tr("Shows outcome %1")).arg(parts.join(words(Sheet::tr(", "))));
}

QString placeWords(const SheetWords& words, const QString& place)
{
    return place.isEmpty() ? QString() : words(Sheet::tr("It is here: %1")).arg(place);
}

std::vector<Spoken> aboutWork(const SheetKit& kit, const ConferenceSheet& sheet,
                              const SheetWork& work)
{
    const QString place = work.place.empty() ? QString() : named(work.place, TextFor::Screen);
    Spoken where = kit.both([&](const SheetWords& its) { return placeWords(its, place); });
    if (!where.second.isEmpty()) {
        where.second = placeWords(*kit.second, omitted());
    }
    std::vector<Spoken> about;
    for (const Spoken& said :
         {kit.both([&](const SheetWords& its) { return showsWords(its, sheet, work); }), where}) {
        if (!said.first.isEmpty()) {
            about.push_back(said);
        }
    }
    return about;
}

QString titleWords(const SheetKit& kit, const SheetWork& work)
{
    return named(work.title, TextFor::Screen) + kit.say(Sheet::tr(", ")) +
           kit.words.shortDate(work.date);
}

Block workBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet, bool hasFurther)
{
    constexpr std::size_t kPair = 2;
    Block block = sectionBlock(kit, width, Sheet::tr("3  Work I want to show you"),
                               agendaMinutes(sheet.minutes)[2]);
    // Narrower ones side by side before they cost a row.
    const std::size_t perRow = kit.look.areLinesBeside && sheet.work.size() > kPair ? 3 : kPair;
    const double gaps = kPairGap * static_cast<double>(perRow - 1);
    const double boxWidth = (width - gaps) / static_cast<double>(perRow);
    double top = block.height() + 1.0;
    const std::size_t count = std::max(kPair, sheet.work.size());
    for (std::size_t i = 0; i < count; i += perRow) {
        std::vector<Block> row;
        for (std::size_t j = i; j < std::min(i + perRow, count); ++j) {
            row.push_back(
                workPiece(kit, boxWidth, sheet, j < sheet.work.size() ? &sheet.work[j] : nullptr));
        }
        top = placePair(block, row, top, boxWidth);
        block.setHeight(top);
        top += 2.0;
    }
    if (hasFurther) {
        block.setHeight(placePair(block, {furtherPiece(kit, width)}, top, width));
    }
    return block;
}

Block thinkingBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet, int lines)
{
    Block block = sectionBlock(kit, width, Sheet::tr("Thinking about my learning"));
    double y = block.height() + 5.6;
    for (const ConferencePrompt& prompt : reflectionsOn(sheet)) {
        const double last =
            wordsWithAnswer(block, promptWords(kit, prompt) + betweenOwnAndAnswer(prompt),
                            alsoPrompt(kit, prompt), prompt.answer, 0.0, width, y, lines);
        block.setHeight(last + 0.2);
        y = last + kAboveNextWords;
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
    const std::array<std::pair<Saying, std::string>, 3> prompts{
        {{Sheet::tr("I am good at"), answerOf(ProfileQuestion::Strengths)},
         {Sheet::tr("I learn best when"), answerOf(ProfileQuestion::LearnsBestWhen)},
         {Sheet::tr("I care about"), answerOf(ProfileQuestion::Interests)}}};
    for (const auto& [saying, answer] : prompts) {
        y = wordsWithAnswer(block, kit.say(saying), kit.also(saying), answer, 0.0, width, y, 1) +
            kAboveNextWords;
    }
    block.setHeight(askedOnPaper(block, sheet, PaperQuestion::TeacherShouldKnow,
                                 Sheet::tr("Something my teacher should know"), 0.0, width, y, 1) +
                    0.2);
    return block;
}

std::vector<Block> noteBlocks(const SheetKit& kit, double width, const std::string& note)
{
    const QString text = isolatedLines(note);
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
    const Spoken where = kit.both([page](const SheetWords& its) {
        return its(Sheet::tr("It is on page %1.")).arg(its.number(page));
    });
    const double last =
        saidParagraph(block, where, kPrompt, 0.0, width, block.height() + 5.6, kPromptPitch);
    block.setHeight(last + kit.descent(kPrompt));
    return block;
}

Block questionsBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    Block block = sectionBlock(kit, width, Sheet::tr("5  Questions from my family"),
                               agendaMinutes(sheet.minutes)[4]);
    const Saying couldAsk = Sheet::tr("You could ask:");
    QStringList questions{kit.say(couldAsk)};
    QStringList also{kit.also(couldAsk)};
    for (const ConferencePrompt& prompt : sheet.questions) {
        questions += promptWords(kit, prompt);
        also += alsoPrompt(kit, prompt);
    }
    double y =
        block.paragraph(kit.wrapped(questions.join(QLatin1Char(' ')), kSmallPrompt, width),
                        kSmallPrompt, 0.0, block.height() + kFirstBaseline - 0.6, kPromptPitch);
    if (kit.second != nullptr) {
        y = block.paragraph(kit.wrapped(also.join(QLatin1Char(' ')).simplified(), kSecond, width),
                            kSecond, 0.0, y + 4.6, 4.2);
    }
    constexpr PaperQuestion kWrote = PaperQuestion::FamilyWrote;
    y = lastTimeOver(block, sheet, kWrote, 0.0, width, y + kPromptPitch) - kPromptPitch;
    if (const std::string& wrote = writtenOn(sheet, kWrote); !wrote.empty()) {
        y = block.paragraph(kit.wrapped(isolated(wrote), kPrompt, width), kPrompt, 0.0,
                            y + kPromptPitch, kPromptPitch) +
            1.6;
    } else {
        y = writingLines(block, 0.0, width, y + 0.4, kit.look.areLinesBeside ? 1 : 2);
    }
    y += 5.4;
    constexpr Saying kWantsTime = Sheet::tr("We would also like time with the teacher.");
    tickBox(block, 0.0, y, kWantsTime, width, sheet.wantsTeacherTime);
    block.setHeight(y + tickBoxSecondHeight(kit, kWantsTime, width) + kit.descent(kPrompt));
    return block;
}

Block signBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    constexpr double kLongest = 42.0;
    constexpr std::array kWho{Sheet::tr("Me"), Sheet::tr("My family"), Sheet::tr("My teacher"),
                              Sheet::tr("We meet again on")};
    Block block = signHeading(kit, width, sheet);
    const double step = width / static_cast<double>(kWho.size());
    const double y = block.height() + 8.4;
    double x = 0.0;
    double low = kit.descent(kSmallPrompt);
    double below = 0.0;
    for (const Saying& who : kWho) {
        block.rule(x, x + std::min(kLongest, step - 3.0), y);
        words(block, who, kSmallPrompt, x, y + 4.6, step - 3.0);
        below = std::max(below, secondHeight(kit, who, kSmallPrompt, step - 3.0));
        low = std::max(low, kit.line(kit.say(who), kSmallPrompt).ink.bottom());
        x += step;
    }
    if (sheet.meetAgainOn) {
        const ShapedLine& date =
            kit.line(kit.words.dateWithWeekday(*sheet.meetAgainOn), kSmallPrompt);
        block.text(date, kSmallPrompt, x - step, y - std::max(1.2, date.ink.bottom() + 0.4));
    }
    block.setHeight(y + 4.6 + below + low);
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
