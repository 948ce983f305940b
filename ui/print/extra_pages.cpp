// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/extra_pages.h"

#include "core/report/level_words.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/sheet_style.h"
#include "ui/text/credit_text.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <array>

namespace trellis::ui {

namespace {

/// A heading with sentences under it, a number before each where they have an order.
Block sentencesBlock(const SheetKit& kit, double width, const Saying& saying,
                     const std::vector<Spoken>& sentences, bool areNumbered)
{
    const TextStyle style = kit.look.outcome();
    const double pitch = style.points * 0.57;
    // Two languages need more white between sentences than between their lines.
    const double between = kit.second != nullptr ? 4.0 : 2.4;
    const double textAt = areNumbered ? style.points * 0.6 : 0.0;
    Block block = headingBlock(kit, width, saying);
    double low = block.height() + between / 2;
    int number = 0;
    for (const Spoken& sentence : sentences) {
        const auto& lines = kit.wrapped(sentence.first, style, width - textAt);
        const double first = low + std::max(pitch * 0.76, 0.5 - lines.front().ink.top());
        if (areNumbered) {
            block.text(kit.words.number(++number), kit.look.outcomeCode(), 0.0, first);
        }
        low = block.paragraph(lines, style, textAt, first, pitch) + lines.back().ink.bottom();
        if (!sentence.second.isEmpty()) {
            const auto& small = kit.wrapped(sentence.second, kit.look.second, width - textAt);
            low =
                block.paragraph(small, kit.look.second, textAt, low + 0.8 - small.front().ink.top(),
                                kit.look.second.points * 0.52) +
                small.back().ink.bottom();
        }
        low += between;
    }
    block.setHeight(low);
    return block;
}

Block scriptBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    std::vector<Spoken> sentences;
    for (const ConferencePrompt& prompt : sheet.script) {
        const auto instead = starterInstead(prompt, outcomesShown(sheet.kind));
        sentences.push_back(instead ? kit.both(*instead)
                                    : Spoken{promptWords(kit, prompt), alsoPrompt(kit, prompt)});
    }
    return sentencesBlock(kit, width, Sheet::tr("Words that help me"), sentences, true);
}

Block familiesBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    std::vector<Spoken> sentences;
    const OutcomesShown shown = outcomesShown(sheet.kind);
    for (const Saying& saying : forFamilies(shown)) {
        sentences.push_back({kit.say(saying), kit.also(saying)});
    }
    // The pictures stand for the levels, whose names are not there.
    const int levels = shown == OutcomesShown::Pictures ? 0 : static_cast<int>(sheet.levels.size());
    for (int rank = 1; rank <= levels; ++rank) {
        if (isToldToFamilies(sheet, rank)) {
            const Spoken usual =
                kit.both([&](const SheetWords& its) { return levelForFamilies(its, sheet, rank); });
            sentences.push_back(usual.first.isEmpty() ? levelMeaning(kit, sheet, rank) : usual);
        }
    }
    if (shown != OutcomesShown::Pictures && isCreditForFamilies(sheet)) {
        sentences.push_back(
            kit.both([&](const SheetWords& its) { return creditForFamilies(its, sheet); }));
    }
    return sentencesBlock(kit, width, Sheet::tr("For families"), sentences, false);
}

} // namespace

bool isToldToFamilies(const ConferenceSheet& sheet, int rank)
{
    return !sheet.levels.at(static_cast<std::size_t>(rank - 1)).wording.empty();
}

QString levelForFamilies(const SheetWords& words, const ConferenceSheet& sheet, int rank)
{
    constexpr std::array kMeanings{Sheet::tr("%1 means just starting."),
                                   Sheet::tr("%1 means getting there."),
                                   Sheet::tr("%1 means your child can do it alone.")};
    const std::optional<int> usual = usualRank(sheet, rank);
    return usual ? words(kMeanings.at(static_cast<std::size_t>(*usual - 1)))
                       .arg(levelName(words, sheet, rank))
                 : QString();
}

bool isCreditForFamilies(const ConferenceSheet& sheet)
{
    // Of several courses each has its own rule, which its front says.
    const bool hasRule = sheet.credit.needed > 0 && sheet.credit.ofThese > 0 &&
                         sheet.creditRank > 0 && sheet.furtherCourses.empty();
    // "There is still time to show more" is true of these alone.
    const CreditSentence credit = sheet.credit.sentence;
    const bool isUnderWay = credit == CreditSentence::JustStarting ||
                            credit == CreditSentence::ToGo || credit == CreditSentence::AlsoNeed;
    return hasRule && isUnderWay && sheet.kind != SheetKind::EndOfCourse;
}

QString creditForFamilies(const SheetWords& words, const ConferenceSheet& sheet)
{
    const QString needed =
        words(Sheet::tr("Your child needs %1 out of %2 at %3 to earn credit. There is still "
                        "time to show more."))
            .arg(words.number(sheet.credit.needed), words.number(sheet.credit.ofThese),
                 levelName(words, sheet, sheet.creditRank));
    const QString byName = namedNeeds(sheet.credit, words);
    return byName.isEmpty()
               ? needed
               : needed + QLatin1Char(' ') + words(Sheet::tr("Also needed: %1.")).arg(byName);
}

OutcomesShown outcomesShown(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Pictures:
        return OutcomesShown::Pictures;
    case SheetKind::Contract:
        return OutcomesShown::Nowhere;
    case SheetKind::Conference:
    case SheetKind::FirstConference:
    case SheetKind::EndOfCourse:
    case SheetKind::Grades3To5:
    case SheetKind::LargePrint:
        break;
    }
    return OutcomesShown::Lines;
}

std::vector<Saying> forFamilies(OutcomesShown shown)
{
    constexpr Saying kOwner =
        Sheet::tr("This sheet belongs to your child. Your child leads the talk.");
    switch (shown) {
    case OutcomesShown::Lines:
        return {kOwner,
                Sheet::tr("Each line says one thing we are learning. The circles show where your "
                          "child is now."),
                Sheet::tr("An empty circle means we have not seen it yet. It does not mean that "
                          "your child did badly.")};
    case OutcomesShown::Pictures:
        return {kOwner,
                Sheet::tr("Each line says one thing we are learning. The picture with a frame "
                          "shows where your child is now."),
                Sheet::tr("The seed means just starting. The sprout means getting there. The "
                          "flower means your child can do it alone."),
                Sheet::tr("No frame means we have not seen it yet. It does not mean that your "
                          "child did badly.")};
    case OutcomesShown::Nowhere:
        break;
    }
    return {kOwner};
}

std::optional<Saying> starterInstead(const ConferencePrompt& starter, OutcomesShown shown)
{
    // It asks to look at a number.
    return starter.key == "learning" && shown != OutcomesShown::Lines
               ? std::optional(Sheet::tr("We are learning \u2026"))
               : std::nullopt;
}

void layExtras(PageFlow& flow, const SheetExtras& extras, const ConferenceSheet& sheet)
{
    constexpr double kCut = 8.0;
    if (!extras.hasScript && !extras.isForFamilies) {
        return;
    }
    std::vector<Block> parts;
    if (extras.hasScript) {
        parts.push_back(scriptBlock(flow.kit(), flow.width(), sheet));
    }
    if (extras.isForFamilies) {
        parts.push_back(familiesBlock(flow.kit(), flow.width(), sheet));
    }
    // Under what goes on after the leaf itself where all of it has room there.
    double height = 0.0;
    for (const Block& part : parts) {
        height += kCut + part.height();
    }
    constexpr std::size_t kLeaf = 2;
    if (flow.pageCount() <= kLeaf || height > flow.room()) {
        flow.newPage();
    }
    for (const Block& part : parts) {
        flow.gap(kCut);
        flow.makeRoom(part.height());
        flow.place(part);
    }
}

} // namespace trellis::ui
