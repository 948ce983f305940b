// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_web_page.h"

#include "ui/common/file_output.h"
#include "ui/print/sheet_pdf.h"
#include "ui/text/course_words.h"
#include "ui/text/credit_text.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace trellis::ui {

namespace {

struct Page {
    Q_DECLARE_TR_FUNCTIONS(WebPage)
};

/// Text of ours.
QString ours(const QString& text)
{
    return text.toHtmlEscaped();
}

/// Text of a user, which may run in another direction.
QString theirs(const std::string& text)
{
    return QStringLiteral("<bdi>%1</bdi>").arg(toQt(text).simplified().toHtmlEscaped());
}

QString levelName(const ConferenceSheet& sheet, int rank)
{
    const auto index = static_cast<std::size_t>(rank - 1);
    return index < sheet.levels.size() ? theirs(sheet.levels[index].name) : QString();
}

QString growthCell(const ConferenceSheet& sheet, const SheetRow& row)
{
    QStringList points;
    for (const GrowthPoint& point : row.growth) {
        points.append(
            Page::tr("%1: %2").arg(ours(shortDate(point.date)), levelName(sheet, point.rank)));
    }
    return points.join(QStringLiteral("<br>"));
}

QString nowCell(const ConferenceSheet& sheet, const SheetRow& row)
{
    if (row.isExempt) {
        return ours(Page::tr("Does not count for me"));
    }
    if (!row.rank) {
        return ours(Page::tr("Not started yet"));
    }
    const QString name = levelName(sheet, *row.rank);
    return row.isDecision ? name + QStringLiteral("<br>") + ours(Page::tr("My teacher decided."))
                          : name;
}

QString heading(int level, const QString& text)
{
    return QStringLiteral("<h%1>%2</h%1>\n").arg(QString::number(level), ours(text));
}

QString paragraph(const QString& html)
{
    return html.isEmpty() ? QString() : QStringLiteral("<p>%1</p>\n").arg(html);
}

QString learning(const ConferenceSheet& sheet)
{
    QString html = heading(2, Page::tr("2 My learning"));
    if (sheet.rows.empty()) {
        return html + paragraph(ours(Page::tr("My teacher and I will choose what I learn next")));
    }
    html += QStringLiteral("<table>\n<thead><tr>");
    for (const QString& head : {Page::tr("Number"), Page::tr("I can \u2026"),
                                Page::tr("How I have grown"), Page::tr("Now")}) {
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(ours(head));
    }
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const SheetRow& row : sheet.rows) {
        const QString step =
            row.bloom ? QStringLiteral("<br>") + ours(bloomText(*row.bloom)) : QString();
        html += QStringLiteral("<tr><td>%1%2</td><th scope=\"row\">%3</th><td>%4</td>"
                               "<td>%5</td></tr>\n")
                    .arg(theirs(row.code), step, theirs(row.wording), growthCell(sheet, row),
                         nowCell(sheet, row));
    }
    html += QStringLiteral("</tbody>\n</table>\n");
    html +=
        paragraph(QStringLiteral("<strong>%1</strong>").arg(ours(creditSentence(sheet.credit))));
    html += paragraph(ours(exemptSentence(sheet.credit)));
    html += QStringLiteral("<dl>\n");
    for (const Level& level : sheet.levels) {
        html += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n")
                    .arg(theirs(level.name), theirs(level.wording));
    }
    return html + QStringLiteral("</dl>\n");
}

QString note(const ConferenceSheet& sheet)
{
    return sheet.note.empty()
               ? QString()
               : heading(2, Page::tr("A note from my teacher")) + paragraph(theirs(sheet.note));
}

QString courseLine(const ConferenceSheet& sheet)
{
    const QString course = theirs(sheet.course);
    return sheet.teacher.empty()
               ? Page::tr("%1. I lead this conference.").arg(course)
               : Page::tr("%1 with %2. I lead this conference.").arg(course, theirs(sheet.teacher));
}

} // namespace

QString sheetWebPage(const ConferenceSheet& sheet)
{
    const QLocale locale;
    const QString direction =
        locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    const QString title = QStringLiteral("%1 \u2013 %2")
                              .arg(Page::tr("My conference"), toQt(sheet.student).simplified());
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"
                       "<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n"
                       "<title>%3</title>\n<style>\n"
                       "body { font: 1.1em/1.5 Andika, sans-serif; max-width: 46em; "
                       "margin: 1em auto; padding: 0 1em; color: #000; background: #fff; }\n"
                       "table { border-collapse: collapse; }\n"
                       "th, td { border: 1px solid #767676; padding: .3em .5em; "
                       "text-align: start; vertical-align: top; }\n"
                       "tbody th { font-weight: normal; }\ndt { font-weight: bold; }\n"
                       "</style>\n</head>\n<body>\n<main>\n")
            .arg(locale.bcp47Name(), direction, title.toHtmlEscaped());
    html += heading(1, Page::tr("My conference"));
    html += paragraph(QStringLiteral("<strong>%1</strong>").arg(theirs(sheet.student)));
    html += paragraph(courseLine(sheet));
    html += learning(sheet);
    html += note(sheet);
    html += QStringLiteral("<footer>%1</footer>\n")
                .arg(paragraph(ours(
                    Page::tr("Shows what was recorded up to %1.").arg(dateWithYear(sheet.asOf)))));
    return html + QStringLiteral("</main>\n</body>\n</html>\n");
}

Result<std::vector<std::filesystem::path>>
writeSheetWebPages(const std::filesystem::path& folder, const std::vector<ConferenceSheet>& sheets)
{
    if (sheets.empty()) {
        return Error{ErrorCode::EmptyClass, {}, folder.string(), {}};
    }
    if (auto made = makeFolder(folder); !made) {
        return made.error();
    }
    std::vector<std::filesystem::path> files;
    QSet<QString> taken;
    for (const ConferenceSheet& sheet : sheets) {
        const QString plain = sheetFileName(toQt(sheet.student));
        QString name = plain;
        // Names that differ only in case would meet on some systems.
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
            name = QStringLiteral("%1 (%2)").arg(plain).arg(number);
        }
        taken.insert(name.toCaseFolded());
        const std::filesystem::path path =
            folder / std::filesystem::u8path(toCore(name + QStringLiteral(".html")));
        if (auto written = writeWholeFile(path, sheetWebPage(sheet).toUtf8()); !written) {
            return written.error();
        }
        files.push_back(path);
    }
    return files;
}

} // namespace trellis::ui
