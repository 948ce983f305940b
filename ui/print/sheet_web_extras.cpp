// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What comes behind a sheet that is a web page: words that help, and words for families.
#include "ui/print/extra_pages.h"
#include "ui/print/sheet_style.h"
#include "ui/print/sheet_web_parts.h"

namespace trellis::ui {

namespace {

/// The rank of the headings of sections.
constexpr int kSection = 2;

/// What a level means, to an adult.
QString levelTold(const WebWriter& page, const ConferenceSheet& sheet, int rank)
{
    const QString usual = page.inBoth(
        [&](const SheetWords& its) { return levelForFamilies(its, sheet, rank).toHtmlEscaped(); });
    const Level& level = sheet.levels.at(static_cast<std::size_t>(rank - 1));
    return usual.isEmpty() ? page.words()(Sheet::tr("%1: %2"))
                                 .toHtmlEscaped()
                                 .arg(ofCourse(level.name, !sheet.levelsLackWords),
                                      ofCourse(level.wording, !sheet.levelsLackWords))
                           : usual;
}

} // namespace

QString extraParts(const WebWriter& page, const ConferenceSheet& sheet, const SheetExtras& extras)
{
    QString html;
    const OutcomesShown shown =
        sheet.kind == SheetKind::Contract ? OutcomesShown::Nowhere : OutcomesShown::Lines;
    if (extras.hasScript) {
        html += page.heading(kSection, Sheet::tr("Words that help me")) + QStringLiteral("<ol>\n");
        for (const ConferencePrompt& prompt : sheet.script) {
            const auto instead = starterInstead(prompt, shown);
            html += QStringLiteral("<li>%1</li>\n")
                        .arg(instead ? page.say(*instead) : page.prompt(prompt));
        }
        html += QStringLiteral("</ol>\n");
    }
    if (extras.isForFamilies) {
        html += page.heading(kSection, Sheet::tr("For families"));
        for (const Saying& saying : forFamilies(shown)) {
            html += WebWriter::paragraph(page.say(saying));
        }
        for (int rank = 1; rank <= static_cast<int>(sheet.levels.size()); ++rank) {
            if (isToldToFamilies(sheet, rank)) {
                html += WebWriter::paragraph(levelTold(page, sheet, rank));
            }
        }
        if (isCreditForFamilies(sheet)) {
            html += WebWriter::paragraph(page.inBoth([&](const SheetWords& its) {
                return creditForFamilies(its, sheet).toHtmlEscaped();
            }));
        }
    }
    return html;
}

} // namespace trellis::ui
