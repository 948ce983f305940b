// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/course_fronts.h"

#include "ui/print/front_blocks.h"
#include "ui/print/learning_blocks.h"
#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <numeric>

namespace trellis::ui {

namespace {

constexpr double kRounding = 0.01;
constexpr double kBetweenCourses = 4.0;

/// Courses have levels of their own, whatever they are called.
bool isExplainedAlike(const Level& a, const Level& b)
{
    return a.name == b.name && a.wording == b.wording;
}

double heightOf(const std::vector<Block>& blocks)
{
    return std::accumulate(blocks.begin(), blocks.end(), 0.0,
                           [](double sum, const Block& b) { return sum + b.height(); });
}

/// One course, laid out with one look.
struct CourseFront {
    std::vector<Block> top; ///< heading and heads of the columns
    std::vector<Block> rows;
    std::vector<Block> end; ///< credit, legend, what comes later

    [[nodiscard]] double height() const { return heightOf(top) + heightOf(rows) + heightOf(end); }
};

CourseFront frontOf(const SheetKit& kit, double width, const ConferenceSheet& course,
                    bool hasLegend)
{
    CourseFront front;
    front.top.push_back(
        headingBlock(kit, width, named(course.course, TextFor::Screen), QString(), QString()));
    std::vector<const SheetRow*> later;
    for (const SheetRow& row : course.rows) {
        if (course.kind == SheetKind::FirstConference && row.opensLater) {
            later.push_back(&row);
        } else {
            front.rows.push_back(compactBlock(kit, width, course, row));
        }
    }
    front.top.push_back(front.rows.empty()
                            ? noOutcomesBlock(kit, width)
                            : columnHeadsBlock(kit, width, course, RowForm::Compact));
    front.end.push_back(creditBlock(kit, width, course));
    if (hasLegend) {
        front.end.push_back(legendBlock(kit, width, course));
    }
    if (!later.empty()) {
        front.end.push_back(laterBlock(kit, width, later));
    }
    return front;
}

void place(PageFlow& flow, const SheetKit& kit, const ConferenceSheet& course,
           const CourseFront& front)
{
    constexpr std::size_t kLeastRows = 3; // on the page where a long course begins
    constexpr Saying kAgain = Sheet::tr("%1 (continued)");
    const QString title = named(course.course, TextFor::Screen);
    const Block name =
        headingBlock(kit, flow.width(), kit.say(kAgain).arg(title),
                     kit.also(kAgain).replace(QStringLiteral("%1"), title), QString());
    flow.gap(kBetweenCourses);
    const double needed = front.height() + kRounding;
    double least = heightOf(front.top);
    for (std::size_t i = 0; i < std::min(kLeastRows, front.rows.size()); ++i) {
        least += front.rows[i].height();
    }
    // Whole on the next page where that holds it, else begun here.
    flow.makeRoom(needed <= flow.pageHeight() ? needed : least);
    for (const Block& block : front.top) {
        flow.place(block);
    }
    const double end = heightOf(front.end);
    const auto goOn = [&](double height) {
        if (flow.room() + kRounding < height) {
            flow.newPage();
            flow.place(name);
            flow.place(front.top.back());
        }
    };
    for (std::size_t i = 0; i < front.rows.size(); ++i) {
        // What is said about credit never stands without a row of its course.
        const bool isLast = i + 1 == front.rows.size();
        goOn(front.rows[i].height() + (isLast ? end : 0.0));
        flow.place(front.rows[i]);
    }
    for (const Block& block : front.end) {
        goOn(block.height());
        flow.place(block);
    }
}

void layWith(PageFlow& flow, const SheetKit& kit, const ConferenceSheet& sheet)
{
    const double width = flow.width();
    flow.newPage();
    flow.place(titleBlock(kit, width, sheet));
    flow.gap(kBetweenSections);
    flow.place(agendaBlock(kit, width, sheet));
    flow.gap(kBetweenSections);
    flow.place(headingBlock(kit, width, Sheet::tr("2  My learning"),
                            minutesText(kit, agendaMinutes(sheet.minutes)[1])));
    const std::vector<const ConferenceSheet*> courses = coursesOf(sheet);
    // The pictures of the levels are said once, before all, where all courses have the same ones.
    const bool areAlike =
        std::all_of(courses.begin(), courses.end(), [&](const ConferenceSheet* course) {
            return course->creditRank == sheet.creditRank &&
                   std::equal(course->levels.begin(), course->levels.end(), sheet.levels.begin(),
                              sheet.levels.end(), isExplainedAlike);
        });
    if (areAlike) {
        flow.place(legendBlock(kit, width, sheet));
    }
    for (const ConferenceSheet* course : courses) {
        place(flow, kit, *course, frontOf(kit, width, *course, !areAlike));
    }
}

} // namespace

SheetFit layCourseFronts(PageFlow& flow, const ConferenceSheet& sheet)
{
    SheetKit kit = flow.kit();
    SheetFit fit;
    fit.usualPoints = fit.outcomePoints = kit.look.outcomePoints;
    fit.courses = static_cast<int>(coursesOf(sheet).size());
    // A shorter agenda where that saves a page.
    PageFlow usual = flow;
    layWith(usual, kit, sheet);
    kit.look.isAgendaInOneLine = true;
    PageFlow shorter = flow;
    layWith(shorter, kit, sheet);
    fit.isAgendaInOneLine = shorter.pageCount() < usual.pageCount();
    flow.takeOver(fit.isAgendaInOneLine ? shorter : usual);
    return fit;
}

} // namespace trellis::ui
