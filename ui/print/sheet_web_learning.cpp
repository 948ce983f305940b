// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/front_blocks.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/sheet_web_parts.h"
#include "ui/text/credit_text.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

bool isLater(const ConferenceSheet& sheet, const SheetRow& row)
{
    return sheet.kind == SheetKind::FirstConference && row.opensLater;
}

QString levelName(const ConferenceSheet& course, int rank)
{
    const auto index = static_cast<std::size_t>(rank - 1);
    return index < course.levels.size() ? theirs(course.levels[index].name) : QString();
}

QString growthCell(const WebWriter& page, const ConferenceSheet& course, const SheetRow& row)
{
    QStringList points;
    const std::size_t most = course.kind == SheetKind::FirstConference ? 1 : row.growth.size();
    for (std::size_t i = 0; i < std::min(most, row.growth.size()); ++i) {
        const GrowthPoint& point = row.growth[i];
        points += page.words()(Sheet::tr("%1: %2"))
                      .arg(page.words().shortDate(point.date).toHtmlEscaped(),
                           levelName(course, point.rank));
    }
    return points.join(QStringLiteral("<br>"));
}

QString nowCell(const WebWriter& page, const ConferenceSheet& course, const SheetRow& row)
{
    if (row.isExempt) {
        return page.say(Sheet::tr("Does not count for me"));
    }
    if (!row.rank) {
        return page.say(row.growth.empty() ? Sheet::tr("Not started yet")
                                           : Sheet::tr("No level yet"));
    }
    const QString name = levelName(course, *row.rank);
    return row.isDecision
               ? name + QStringLiteral("<br>") + page.say(Sheet::tr("My teacher decided."))
               : name;
}

QString table(const WebWriter& page, const ConferenceSheet& course)
{
    QString html = QStringLiteral("<table>\n<thead><tr>");
    for (const Saying& head : {Sheet::tr("Outcome"), Sheet::tr("I can …"),
                               Sheet::tr("How I have grown"), Sheet::tr("Now")}) {
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(page.say(head));
    }
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const SheetRow& row : course.rows) {
        if (isLater(course, row)) {
            continue;
        }
        const QString step = row.bloom && page.hasBloom()
                                 ? QStringLiteral("<br>") + page.say(bloomStep(*row.bloom))
                                 : QString();
        const QString talk = row.isStarred
                                 ? QStringLiteral("<br><span aria-hidden=\"true\">\u2605 </span>") +
                                       page.say(Sheet::tr("Talk"))
                                 : QString();
        html += QStringLiteral("<tr><td>%1%2%3</td><th scope=\"row\">%4</th><td>%5</td>"
                               "<td>%6</td></tr>\n")
                    .arg(theirs(row.code), step, talk, theirs(row.wording),
                         growthCell(page, course, row), nowCell(page, course, row));
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

QString legend(const ConferenceSheet& course)
{
    QString html;
    for (const Level& level : course.levels) {
        html += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n")
                    .arg(theirs(level.name), theirs(level.wording));
    }
    return html.isEmpty() ? QString() : QStringLiteral("<dl>\n%1</dl>\n").arg(html);
}

QString later(const WebWriter& page, const ConferenceSheet& course)
{
    QStringList names;
    for (const SheetRow& row : course.rows) {
        if (isLater(course, row)) {
            names += theirs(row.code) + QLatin1Char(' ') + theirs(row.wording);
        }
    }
    return names.isEmpty()
               ? QString()
               : WebWriter::paragraph(page.words()(Sheet::tr("Later this course: %1"))
                                          .toHtmlEscaped()
                                          .arg(names.join(page.words()(Sheet::tr(", ")))));
}

QString coursePart(const WebWriter& page, const ConferenceSheet& course)
{
    if (course.rows.empty()) {
        return WebWriter::paragraph(
            page.say(Sheet::tr("My teacher and I will choose what I learn next")));
    }
    const QString credit = creditText(page.words(), course).toHtmlEscaped();
    QString html = table(page, course);
    if (!credit.isEmpty()) {
        html += WebWriter::paragraph(QStringLiteral("<strong>%1</strong>").arg(credit));
    }
    html += WebWriter::paragraph(exemptSentence(course.credit, page.words()).toHtmlEscaped());
    return html + legend(course) + later(page, course);
}

} // namespace

QString learningPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    QString html = page.heading(2, Sheet::tr("2  My learning"));
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        if (!sheet.furtherCourses.empty()) {
            html += QStringLiteral("<h3>%1</h3>\n").arg(theirs(course->course));
        }
        html += coursePart(page, *course);
    }
    return html;
}

QString planPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    QString rows;
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        for (const SheetRow& row : course->rows) {
            if (!isEarned(*course) && !row.isExempt && row.rank.value_or(0) < course->creditRank) {
                rows += QStringLiteral("<tr><th scope=\"row\">%1 %2</th><td></td><td></td>"
                                       "<td></td></tr>\n")
                            .arg(theirs(row.code), theirs(row.wording));
            }
        }
    }
    if (rows.isEmpty()) {
        return {};
    }
    QString heads;
    for (const Saying& head : {Sheet::tr("Outcome"), Sheet::tr("How I will show it"),
                               Sheet::tr("By when"), Sheet::tr("With whom")}) {
        heads += QStringLiteral("<th scope=\"col\">%1</th>").arg(page.say(head));
    }
    return page.heading(2, Sheet::tr("My plan to finish"), 4) +
           QStringLiteral("<table>\n<thead><tr>%1</tr></thead>\n<tbody>\n%2</tbody>\n</table>\n")
               .arg(heads, rows);
}

} // namespace trellis::ui
