// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_web_page.h"

#include "ui/common/file_output.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_web_parts.h"
#include "ui/text/strings.h"

namespace trellis::ui {

namespace {

constexpr const char* kStyle =
    "body { font: 1.1em/1.5 Andika, sans-serif; max-width: 46em; margin: 1em auto; "
    "padding: 0 1em; color: #000; background: #fff; overflow-wrap: break-word; }\n"
    "body.large { font-size: 1.6em; }\n"
    "table { border-collapse: collapse; }\n"
    "th, td { border: 1px solid #767676; padding: .3em .5em; text-align: start; "
    "vertical-align: top; }\n"
    "tbody th { font-weight: normal; }\n"
    "dt { font-weight: bold; }\n"
    "small { font-weight: normal; display: block; }\n"
    "img { max-width: 100%; height: auto; }\n"
    ".level { white-space: nowrap; }\n"
    "svg { width: 1em; height: 1em; vertical-align: -.1em; }\n"
    // A line to write on behind what nobody has answered yet.
    "li.open::after { content: \"\"; display: block; height: 1.8em; "
    "border-bottom: 1px solid #767676; }\n"
    ".ticks li { list-style: \"\\2610  \"; }\n"
    ".ticks li.ticked { list-style: \"\\2611  \"; }\n"
    ".name { display: inline-block; width: 8em; border-bottom: 1px solid #767676; }\n"
    "@media print {\n"
    "body { font-size: 11pt; max-width: none; margin: 0; padding: 0; }\n"
    "body.large { font-size: 18pt; }\n"
    "h2, h3 { break-after: avoid; }\n"
    "tr, li, dt, img { break-inside: avoid; }\n"
    "}\n";

/// A screen that is no wider, as a telephone's, shows each row as a card: nothing of it is outside.
QString cardStyle(const char* selector, int em)
{
    return QStringLiteral("@media screen and (max-width: %1em) {\n"
                          "%2 table, %2 tbody, %2 tr, %2 tbody th, %2 td { display: block; }\n"
                          // Out of sight, not out of reach of who listens.
                          "%2 thead { position: absolute; width: 1px; height: 1px; "
                          "overflow: hidden; clip-path: inset(50%); }\n"
                          "%2 tr { border: 1px solid #767676; margin-bottom: .8em; "
                          "padding: .3em .5em; }\n"
                          "%2 tbody th, %2 td { border: 0; padding: .15em 0; }\n"
                          "%2 tbody th { font-weight: bold; }\n"
                          "%2 td::before { content: attr(data-head) \": \"; }\n"
                          "%2 td:empty { min-height: 2.2em; border-bottom: 1px solid #767676; }\n"
                          "}\n")
        .arg(QString::number(em), QLatin1String(selector));
}

QString body(const WebWriter& page, const ConferenceSheet& sheet)
{
    switch (sheet.kind) {
    case SheetKind::Conference:
    case SheetKind::Grades3To5:
    case SheetKind::LargePrint:
        return agendaPart(page, sheet) + learningPart(page, sheet) + workPart(page, sheet) +
               thinkingPart(page, sheet) + goalsPart(page, sheet) + notePart(page, sheet) +
               questionsPart(page, sheet) + signPart(page, sheet);
    case SheetKind::FirstConference:
        return agendaPart(page, sheet) + learningPart(page, sheet) + workPart(page, sheet) +
               aboutMePart(page, sheet) + goalsPart(page, sheet) + notePart(page, sheet) +
               questionsPart(page, sheet) + signPart(page, sheet);
    case SheetKind::EndOfCourse:
        return agendaPart(page, sheet) + learningPart(page, sheet) + workPart(page, sheet) +
               planPart(page, sheet) + lookingBackPart(page, sheet) + notePart(page, sheet) +
               questionsPart(page, sheet) + signPart(page, sheet);
    case SheetKind::Pictures:
        return agendaPart(page, sheet) + learningPart(page, sheet) + youngPart(page, sheet) +
               notePart(page, sheet) + signPart(page, sheet);
    case SheetKind::Contract:
        return goalsPart(page, sheet) + contractPart(page, sheet) + signPart(page, sheet);
    }
    return {};
}

} // namespace

QString sheetWebPage(const ConferenceSheet& sheet, const SheetExtras& extras)
{
    const auto [words, second] = wordsOf(sheet, extras);
    const WebWriter page(*words, second, extras.hasBloom);
    const Saying title = sheet.kind == SheetKind::EndOfCourse ? Sheet::tr("My course: how it went")
                         : sheet.kind == SheetKind::Contract  ? Sheet::tr("My learning contract")
                                                              : Sheet::tr("My conference");
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"
                       "<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" "
                       "content=\"width=device-width, initial-scale=1\">\n"
                       "<title>%3</title>\n<style>\n%4</style>\n</head>\n"
                       "<body%5>\n<main>\n")
            .arg(words->code(), directionOf(*words),
                 QStringLiteral("%1 \u2013 %2")
                     .arg((*words)(title), toQt(sheet.student).simplified())
                     .toHtmlEscaped(),
                 QLatin1String(kStyle) + cardStyle("body", 36) + cardStyle("body.large", 58),
                 sheet.kind == SheetKind::LargePrint ? QStringLiteral(" class=\"large\"")
                                                     : QString());
    html += page.heading(1, title);
    html += page.paragraph(QStringLiteral("<strong>%1</strong>").arg(theirs(sheet.student)));
    html += headPart(page, sheet);
    html += body(page, sheet);
    html += extraParts(page, sheet, extras);
    html += QStringLiteral("<footer>%1</footer>\n")
                .arg(page.paragraph((*words)(Sheet::tr("Shows what was recorded up to %1."))
                                        .arg(words->dateWithYear(sheet.asOf))
                                        .toHtmlEscaped()));
    return html + QStringLiteral("</main>\n</body>\n</html>\n");
}

Result<SheetsReport> writeSheetWebPages(const std::filesystem::path& folder,
                                        const std::vector<ConferenceSheet>& sheets,
                                        const SheetExtras& extras, const SheetProgress& progress)
{
    if (sheets.empty()) {
        return Error{ErrorCode::EmptyClass, {}, folder.string(), {}};
    }
    FileBatch files(folder);
    const QStringList names = sheetFileNames(sheets);
    SheetsReport report;
    report.sheets = static_cast<int>(sheets.size());
    for (std::size_t i = 0; i <= sheets.size(); ++i) {
        if (progress && !progress(static_cast<int>(i))) {
            SheetsReport stopped;
            stopped.wasStopped = true;
            return stopped;
        }
        if (i == sheets.size()) {
            break;
        }
        const QString name = names[static_cast<qsizetype>(i)] + QStringLiteral(".html");
        if (auto added = files.add(name, sheetWebPage(sheets[i], extras).toUtf8()); !added) {
            return added.error();
        }
    }
    auto paths = files.commit();
    if (!paths) {
        return paths.error();
    }
    report.files = *std::move(paths);
    return report;
}

} // namespace trellis::ui
