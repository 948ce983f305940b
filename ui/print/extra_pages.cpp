// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/extra_pages.h"

#include "ui/print/sheet_phrases.h"
#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

namespace trellis::ui {

namespace {

Block scriptBlock(const SheetKit& kit, double width)
{
    Block block(kit, width);
    const Block heading = headingBlock(kit, width, Sheet::tr("Words that help me"));
    block.place(heading, 0.0, 0.0);
    double y = heading.height() + 6.4;
    double low = y;
    int number = 1;
    for (const std::string& key : phraseKeys(PhraseBank::ScriptStarter)) {
        const ConferencePrompt prompt{PhraseBank::ScriptStarter, key, {}, {}};
        const QString words = QStringLiteral("%1  %2").arg(kit.words.number(number++),
                                                           promptWords(kit.words, prompt));
        const auto& lines = kit.wrapped(words, kit.look.outcome(), width);
        const double last = block.paragraph(lines, kit.look.outcome(), 0.0, y, 6.8);
        low = last + lines.back().ink.bottom();
        y = last + 8.6;
    }
    block.setHeight(low + 1.0);
    return block;
}

Block familiesBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    Block block(kit, width);
    const Block heading = headingBlock(kit, width, Sheet::tr("For families"));
    block.place(heading, 0.0, 0.0);
    QStringList sentences{
        kit.say(Sheet::tr("This sheet belongs to your child. Your child leads the talk.")),
        kit.say(Sheet::tr("Each line says one thing we are learning. The circles show where your "
                          "child is now.")),
        kit.say(Sheet::tr("An empty circle means we have not seen it yet. It does not mean that "
                          "your child did badly."))};
    for (const Level& level : sheet.levels) {
        if (!level.wording.empty()) {
            sentences +=
                kit.say(Sheet::tr("%1: %2"))
                    .arg(named(level.name, TextFor::Screen), named(level.wording, TextFor::Screen));
        }
    }
    if (sheet.credit.needed > 0 && sheet.credit.ofThese > 0 && sheet.creditRank > 0) {
        sentences +=
            kit.say(Sheet::tr("Your child needs %1 out of %2 at %3 to earn credit. There is still "
                              "time to show more."))
                .arg(kit.words.number(sheet.credit.needed), kit.words.number(sheet.credit.ofThese),
                     named(sheet.levels.at(static_cast<std::size_t>(sheet.creditRank - 1)).name,
                           TextFor::Screen));
    }
    double y = heading.height() + 6.4;
    double low = y;
    for (const QString& sentence : sentences) {
        const auto& lines = kit.wrapped(sentence, kit.look.outcome(), width);
        const double last = block.paragraph(lines, kit.look.outcome(), 0.0, y, 6.8);
        low = last + lines.back().ink.bottom();
        y = last + 8.0;
    }
    block.setHeight(low + 1.0);
    return block;
}

} // namespace

void layExtras(PageFlow& flow, const SheetExtras& extras, const ConferenceSheet& sheet)
{
    constexpr double kCut = 8.0;
    if (!extras.hasScript && !extras.isForFamilies) {
        return;
    }
    flow.newPage();
    std::vector<Block> parts;
    if (extras.hasScript) {
        parts.push_back(scriptBlock(flow.kit(), flow.width()));
    }
    if (extras.isForFamilies) {
        parts.push_back(familiesBlock(flow.kit(), flow.width(), sheet));
    }
    for (const Block& part : parts) {
        flow.gap(kCut);
        flow.makeRoom(part.height());
        flow.place(part);
    }
}

} // namespace trellis::ui
