// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/front_blocks.h"

#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <array>

namespace trellis::ui {

namespace {

QString courseSentence(const ConferenceSheet& sheet)
{
    const QString course = named(sheet.course, TextFor::Screen);
    return sheet.teacher.empty() ? Sheet::tr("%1. I lead this conference.").arg(course)
                                 : Sheet::tr("%1 with %2. I lead this conference.")
                                       .arg(course, named(sheet.teacher, TextFor::Screen));
}

/// At 14 points where two lines are enough, else at 12 with as many as it takes.
double nameLines(Block& block, const QString& name, double above)
{
    constexpr std::size_t kMostLines = 2;
    const auto& large = block.fonts().wrapped(name, kName, block.width());
    if (large.size() <= kMostLines) {
        return block.paragraph(large, kName, 0.0, above + 7.9, 7.4);
    }
    return block.paragraph(block.fonts().wrapped(name, kSmallerName, block.width()), kSmallerName,
                           0.0, above + 7.4, 6.4);
}

} // namespace

Block titleBlock(const SheetFonts& fonts, double width, const ConferenceSheet& sheet)
{
    constexpr double kBaseline = 6.8;
    constexpr double kWhenWidth = 56.0;
    Block block(fonts, width);
    block.text(Sheet::tr("My conference"), kTitle, 0.0, kBaseline);
    const QString when = Sheet::tr("When and where:");
    const double lineStart = width - kWhenWidth;
    block.textRight(when, kPrompt, lineStart - 1.5, kBaseline);
    block.rule(lineStart, width, kBaseline + 0.4);

    double y = nameLines(block, named(sheet.student, TextFor::Screen), kBaseline);
    y = block.paragraph(fonts.wrapped(courseSentence(sheet), kPrompt, width), kPrompt, 0.0, y + 6.9,
                        kPromptPitch);
    y += kWritingPitch;
    const double end = block.text(Sheet::tr("Here today:"), kPrompt, 0.0, y);
    block.rule(end + 1.5, width, y + 0.4);
    block.setHeight(y + 1.2);
    return block;
}

Block agendaBlock(const SheetFonts& fonts, double width)
{
    struct Step {
        QString words;
        int minutes;
    };
    // A conference of 20 minutes.
    const std::array<Step, 6> steps{{{Sheet::tr("1 Welcome"), 1},
                                     {Sheet::tr("2 Learning"), 6},
                                     {Sheet::tr("3 Work"), 5},
                                     {Sheet::tr("4 Goals"), 4},
                                     {Sheet::tr("5 Questions"), 3},
                                     {Sheet::tr("6 Sign"), 1}}};
    constexpr double kGap = 1.2;
    constexpr double kBoxHeight = 11.8;
    constexpr double kTick = 3.7;
    Block block(fonts, width);
    const Block heading = headingBlock(fonts, width, Sheet::tr("What we will do"), minutesText(20));
    block.place(heading, 0.0, 0.0);
    const double top = heading.height() + 1.0;
    const double boxWidth = (width - kGap * (steps.size() - 1)) / steps.size();
    double x = 0.0;
    for (const Step& step : steps) {
        block.openBox(QRectF(x, top, boxWidth, kBoxHeight));
        block.openBox(QRectF(x + 1.6, top + 1.6, kTick, kTick));
        block.textRight(Sheet::tr("%1 min").arg(step.minutes), kLegend, x + boxWidth - 1.6,
                        top + 4.8);
        block.text(step.words, kSmallPromptBold, x + 1.6, top + 10.0);
        x += boxWidth + kGap;
    }
    block.setHeight(top + kBoxHeight);
    return block;
}

} // namespace trellis::ui
