// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/level_words.h"
#include "ui/common/level_glyph.h"
#include "ui/print/front_blocks.h"
#include "ui/print/front_page.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/plan_to_finish.h"
#include "ui/print/sheet_web_parts.h"
#include "ui/text/credit_text.h"
#include "ui/text/strings.h"

#include <QPointF>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numbers>

namespace trellis::ui {

namespace {

bool isLater(const ConferenceSheet& sheet, const SheetRow& row)
{
    return sheet.kind == SheetKind::FirstConference && row.opensLater;
}

QString point(double x, double y)
{
    return QStringLiteral("%1 %2 ").arg(x, 0, 'f', 2).arg(y, 0, 'f', 2);
}

QString star(QPointF middle, double radius)
{
    constexpr int kPoints = 5;
    QString path;
    for (int i = 0; i < 2 * kPoints; ++i) {
        const double far = i % 2 == 0 ? radius : radius * 0.45;
        const double angle = i * std::numbers::pi / kPoints;
        path += (i == 0 ? QLatin1Char('M') : QLatin1Char('L')) +
                point(middle.x() + far * std::sin(angle), middle.y() - far * std::cos(angle));
    }
    return QStringLiteral("<path d=\"%1Z\" fill=\"#fff\"/>").arg(path);
}

/// The sign of a level as on paper. Who listens to the page hears its name instead.
QString levelMark(int rank, int creditRank)
{
    constexpr double kMiddle = 10.0;
    constexpr double kRing = 8.0;
    const LevelGlyph glyph = levelGlyph(rank, creditRank);
    QString inside;
    if (glyph.fill >= 1.0) {
        inside = QStringLiteral("<circle cx=\"10\" cy=\"10\" r=\"8\"/>");
    } else if (glyph.fill > 0.0) {
        const double top = kMiddle + kRing - 2 * kRing * glyph.fill;
        const double half = std::sqrt(kRing * kRing - (top - kMiddle) * (top - kMiddle));
        inside = QStringLiteral("<path d=\"M%1A8 8 0 %2 0 %3Z\"/>")
                     .arg(point(kMiddle - half, top), QString::number(glyph.fill > 0.5 ? 1 : 0),
                          point(kMiddle + half, top));
    }
    if (glyph.hasTick) {
        inside += QStringLiteral("<path d=\"M6 10.4L9 13.4L14.4 6.8\" fill=\"none\" "
                                 "stroke=\"#fff\" stroke-width=\"2\"/>");
    }
    if (glyph.stars == 1) {
        inside += star({kMiddle, kMiddle}, 5.5);
    } else if (glyph.stars > 1) {
        inside += star({kMiddle - 3.4, kMiddle}, 3.6) + star({kMiddle + 3.4, kMiddle}, 3.6);
    }
    return QStringLiteral("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\"><circle cx=\"10\" "
                          "cy=\"10\" r=\"8\" fill=\"none\" stroke=\"#000\" "
                          "stroke-width=\"2\"/>%1</svg> ")
        .arg(inside);
}

/// As on paper: a ring of dots.
QString noMark()
{
    return QStringLiteral("<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\"><circle cx=\"10\" "
                          "cy=\"10\" r=\"8\" fill=\"none\" stroke=\"#000\" stroke-width=\"2\" "
                          "stroke-dasharray=\"2 3\"/></svg> ");
}

/// Its sign and its name, as the course calls it where the language has no other name.
QString signedLevel(const ConferenceSheet& course, int rank)
{
    const auto index = static_cast<std::size_t>(rank - 1);
    return index < course.levels.size()
               ? QStringLiteral("<span class=\"level\">%1%2</span>")
                     .arg(levelMark(rank, course.creditRank),
                          ofCourse(course.levels[index].name, !course.levelsLackWords))
               : QString();
}

/// The same with its name in the second language.
QString levelInBoth(const WebWriter& page, const ConferenceSheet& course, int rank)
{
    return page.withSecond(signedLevel(course, rank), [&](const SheetWords& its) {
        const std::string name = levelWordsIn(course, rank, toCore(its.code())).name;
        return name == course.levels.at(static_cast<std::size_t>(rank - 1)).name ? QString()
                                                                                 : theirs(name);
    });
}

QString growthCell(const WebWriter& page, const ConferenceSheet& course, const SheetRow& row)
{
    if (row.growth.empty()) {
        return page.say(Sheet::tr("Not started yet"));
    }
    QStringList points;
    const std::size_t most = course.kind == SheetKind::FirstConference ? 1 : row.growth.size();
    for (std::size_t i = 0; i < std::min(most, row.growth.size()); ++i) {
        const GrowthPoint& seen = row.growth[i];
        points += page.words()(Sheet::tr("%1: %2"))
                      .arg(page.words().shortDate(seen.date).toHtmlEscaped(),
                           signedLevel(course, seen.rank));
    }
    return points.join(QStringLiteral("<br>"));
}

QString nowCell(const WebWriter& page, const ConferenceSheet& course, const SheetRow& row)
{
    if (row.isExempt) {
        return page.say(Sheet::tr("Does not count for me"));
    }
    if (!row.rank) {
        return noMark() +
               page.say(row.growth.empty() ? Sheet::tr("Not yet seen") : Sheet::tr("No level yet"));
    }
    const QString name = levelInBoth(page, course, *row.rank);
    return row.isDecision
               ? name + QStringLiteral("<br>") + page.say(Sheet::tr("My teacher decided."))
               : name;
}

/// The first rows of a table. Its parts say what they are, since a small screen shows them as
/// cards, which a browser would no longer take for a table.
QString tableHead(const WebWriter& page, std::initializer_list<Saying> heads)
{
    QString html = QStringLiteral("<table role=\"table\">\n<thead role=\"rowgroup\">"
                                  "<tr role=\"row\">");
    for (const Saying& head : heads) {
        html +=
            QStringLiteral("<th scope=\"col\" role=\"columnheader\">%1</th>").arg(page.say(head));
    }
    return html + QStringLiteral("</tr></thead>\n<tbody role=\"rowgroup\">\n");
}

QString rowHead(const QString& html)
{
    return QStringLiteral("<th scope=\"row\" role=\"rowheader\">%1</th>").arg(html);
}

/// With the heading of its column, for a card.
QString cell(const WebWriter& page, const Saying& head, const QString& html)
{
    return QStringLiteral("<td role=\"cell\" data-head=\"%1\">%2</td>")
        .arg(page.words()(head).toHtmlEscaped(), html);
}

QString table(const WebWriter& page, const ConferenceSheet& course,
              const std::vector<const SheetRow*>& rows)
{
    constexpr Saying kOutcome = Sheet::tr("Outcome");
    constexpr Saying kGrown = Sheet::tr("How I have grown");
    constexpr Saying kNow = Sheet::tr("Now");
    QString html = tableHead(page, {kOutcome, Sheet::tr("I can …"), kGrown, kNow});
    for (const SheetRow* one : rows) {
        const SheetRow& row = *one;
        const QString step = row.bloom && page.hasBloom()
                                 ? QStringLiteral("<br>") + page.say(bloomStep(*row.bloom))
                                 : QString();
        const QString talk = row.isStarred
                                 ? QStringLiteral("<br><span aria-hidden=\"true\">\u2605 </span>") +
                                       page.say(Sheet::tr("Talk"))
                                 : QString();
        html += QStringLiteral("<tr role=\"row\">") +
                cell(page, kOutcome, theirs(row.code) + step + talk) +
                rowHead(ofCourse(row.wording, !row.lacksWording)) +
                cell(page, kGrown, growthCell(page, course, row)) +
                cell(page, kNow, nowCell(page, course, row)) + QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

QString later(const WebWriter& page, const ConferenceSheet& course)
{
    QStringList names;
    for (const SheetRow& row : course.rows) {
        if (isLater(course, row)) {
            names += theirs(row.code) + QLatin1Char(' ') + theirs(row.wording);
        }
    }
    return names.isEmpty() ? QString()
                           : WebWriter::paragraph(page.inBoth([&](const SheetWords& its) {
                                 return its(Sheet::tr("Later this course: %1"))
                                     .toHtmlEscaped()
                                     .arg(names.join(its(Sheet::tr(", "))));
                             }));
}

std::vector<const SheetRow*> rowsNow(const ConferenceSheet& course)
{
    std::vector<const SheetRow*> rows;
    for (const SheetRow& row : course.rows) {
        if (!isLater(course, row)) {
            rows.push_back(&row);
        }
    }
    return rows;
}

QString coursePart(const WebWriter& page, const ConferenceSheet& course)
{
    if (course.rows.empty()) {
        return WebWriter::paragraph(
            page.say(Sheet::tr("My teacher and I will choose what I learn next")));
    }
    const QString credit =
        page.inBoth([&](const SheetWords& its) { return creditText(its, course).toHtmlEscaped(); });
    const std::vector<const SheetRow*> picked = rowsToTalkAbout(course);
    QString html = table(page, course, picked.empty() ? rowsNow(course) : picked);
    if (!credit.isEmpty()) {
        html += WebWriter::paragraph(QStringLiteral("<strong>%1</strong>").arg(credit));
    }
    html += WebWriter::paragraph(page.inBoth(
        [&](const SheetWords& its) { return exemptSentence(course.credit, its).toHtmlEscaped(); }));
    html += levelsPart(page, course) + later(page, course);
    return picked.empty() ? html
                          : html + page.heading(2, Sheet::tr("Everything I am learning")) +
                                table(page, course, rowsNow(course));
}

} // namespace

QString levelsPart(const WebWriter& page, const ConferenceSheet& course)
{
    QString html;
    for (int rank = 1; rank <= static_cast<int>(course.levels.size()); ++rank) {
        const Level& level = course.levels[static_cast<std::size_t>(rank - 1)];
        html +=
            QStringLiteral("<dt>%1</dt><dd>%2</dd>\n")
                .arg(levelInBoth(page, course, rank),
                     page.withSecond(ofCourse(level.wording, !course.levelsLackWords),
                                     [&](const SheetWords& its) {
                                         const std::string also =
                                             levelWordsIn(course, rank, toCore(its.code())).wording;
                                         return also == level.wording ? QString() : theirs(also);
                                     }));
    }
    return html.isEmpty() ? QString() : QStringLiteral("<dl>\n%1</dl>\n").arg(html);
}

QString learningPart(const WebWriter& page, const ConferenceSheet& sheet)
{
    QString html =
        page.heading(2, rowsToTalkAbout(sheet).empty() ? Sheet::tr("2  My learning")
                                                       : Sheet::tr("2  What I want to talk about"));
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
    constexpr Saying kShowIt = Sheet::tr("How I will show it");
    constexpr Saying kByWhen = Sheet::tr("By when");
    constexpr Saying kWithWhom = Sheet::tr("With whom");
    QString rows;
    std::vector<OpenOutcome> open = openOutcomes(sheet);
    open.resize(std::min(open.size(), static_cast<std::size_t>(kPlannedOutcomes)));
    for (const OpenOutcome& planned : open) {
        const QString course = sheet.furtherCourses.empty()
                                   ? QString()
                                   : theirs(planned.course->course) + QLatin1Char(' ');
        rows += QStringLiteral("<tr role=\"row\">") +
                rowHead(course + theirs(planned.row->code) + QLatin1Char(' ') +
                        theirs(planned.row->wording)) +
                cell(page, kShowIt, {}) + cell(page, kByWhen, {}) + cell(page, kWithWhom, {}) +
                QStringLiteral("</tr>\n");
    }
    if (rows.isEmpty()) {
        return {};
    }
    return page.heading(2, Sheet::tr("My plan to finish"), 4) +
           tableHead(page, {Sheet::tr("Outcome"), kShowIt, kByWhen, kWithWhom}) + rows +
           QStringLiteral("</tbody>\n</table>\n");
}

} // namespace trellis::ui
