// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/front_blocks.h"

#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace trellis::ui {

namespace {

/// Large where two lines are enough, else at 12 points with as many as it takes.
double nameLines(Block& block, const QString& name, double above)
{
    constexpr std::size_t kMostLines = 2;
    const TextStyle style = block.kit().look.student;
    const auto& large = block.kit().wrapped(name, style, block.width());
    if (large.size() <= kMostLines) {
        return block.paragraph(large, style, 0.0, above + 0.565 * style.points,
                               0.53 * style.points);
    }
    return block.paragraph(block.kit().wrapped(name, kSmallerName, block.width()), kSmallerName,
                           0.0, above + 7.4, 6.4);
}

/// Breaks nowhere, whatever its script: "5 Questions (3 min)" stays on one line.
QString unbroken(QString text)
{
    text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    QString joined;
    for (const QChar c : text) {
        constexpr QChar kWordJoiner(0x2060);
        const bool breaksAnywhere =
            c.script() == QChar::Script_Han || c.category() == QChar::Punctuation_Open;
        joined += c;
        if (breaksAnywhere) {
            joined += kWordJoiner;
        }
    }
    return joined;
}

/// One line of text in each language, broken only between steps.
Block agendaLine(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    Block block(kit, width);
    const auto& lines = kit.wrapped(agendaSentence(kit.words, sheet), kSmallPrompt, width);
    double low = block.paragraph(lines, kSmallPrompt, 0.0, 4.4, 5.2);
    if (kit.second != nullptr) {
        const auto& also = kit.wrapped(agendaSentence(*kit.second, sheet), kSecond, width);
        const double first = low + linePitch(lines.back(), also.front(), 4.0);
        low = block.paragraph(also, kSecond, 0.0, first, 4.0);
    }
    block.setHeight(low + 1.4);
    return block;
}

} // namespace

QString whenAndWhere(const SheetKit& kit, const ConferenceSheet& sheet)
{
    QStringList parts;
    if (sheet.date) {
        parts += kit.words.dateWithWeekday(*sheet.date);
    }
    if (sheet.start) {
        parts += named(kit.words.clock(*sheet.start), TextFor::Screen); // "PM" is Latin in Urdu
    }
    if (!sheet.place.empty()) {
        parts += named(sheet.place, TextFor::Screen);
    }
    return parts.join(kit.say(Sheet::tr(", ", "between day, time and place")));
}

std::array<QString, 6> agendaSteps(const SheetWords& words, const ConferenceSheet& sheet)
{
    constexpr std::array kSteps{Sheet::tr("1 Welcome"),   Sheet::tr("2 Learning"),
                                Sheet::tr("3 Work"),      Sheet::tr("4 Goals"),
                                Sheet::tr("5 Questions"), Sheet::tr("6 Sign")};
    std::array<QString, 6> steps;
    std::transform(kSteps.begin(), kSteps.end(), steps.begin(), std::cref(words));
    if (sheet.kind == SheetKind::EndOfCourse) {
        steps[3] =
            words.number(4) + QLatin1Char(' ') +
            words(isFinished(sheet) ? Sheet::tr("Looking back") : Sheet::tr("My plan to finish"));
    }
    return steps;
}

QString stepWithMinutes(const SheetWords& words, const QString& step, int minutes)
{
    return words(Sheet::tr("%1 (%2 min)")).arg(step, words.number(minutes));
}

QString agendaSentence(const SheetWords& words, const ConferenceSheet& sheet)
{
    const std::array<int, 6> minutes = agendaMinutes(sheet.minutes);
    const std::array<QString, 6> steps = agendaSteps(words, sheet);
    QStringList parts;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        parts += unbroken(stepWithMinutes(words, steps.at(i), minutes.at(i)));
    }
    return words(Sheet::tr("%1: %2"))
        .arg(words(Sheet::tr("What we will do")), parts.join(QStringLiteral(" · ")));
}

bool isEarned(const ConferenceSheet& course)
{
    return course.credit.sentence == CreditSentence::Met ||
           course.credit.sentence == CreditSentence::Above ||
           course.credit.sentence == CreditSentence::Awarded;
}

bool isFinished(const ConferenceSheet& sheet)
{
    const std::vector<const ConferenceSheet*> courses = coursesOf(sheet);
    return std::all_of(courses.begin(), courses.end(),
                       [](const ConferenceSheet* course) { return isEarned(*course); });
}

std::vector<const ConferenceSheet*> coursesOf(const ConferenceSheet& sheet)
{
    std::vector<const ConferenceSheet*> courses{&sheet};
    for (const ConferenceSheet& further : sheet.furtherCourses) {
        courses.push_back(&further);
    }
    return courses;
}

QString courseNames(const SheetWords& words, const ConferenceSheet& sheet)
{
    QStringList names;
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        names += named(course->course, TextFor::Screen);
    }
    return names.join(words(Sheet::tr(", ")));
}

QString courseSentence(const SheetWords& words, const ConferenceSheet& sheet)
{
    const QString courses = courseNames(words, sheet);
    return sheet.teacher.empty() ? words(Sheet::tr("%1. I lead this conference.")).arg(courses)
                                 : words(Sheet::tr("%1 with %2. I lead this conference."))
                                       .arg(courses, named(sheet.teacher, TextFor::Screen));
}

std::array<int, 6> agendaMinutes(int minutes)
{
    constexpr std::array<std::array<int, 6>, 4> kUsual{
        {{1, 3, 2, 2, 1, 1}, {1, 4, 4, 3, 2, 1}, {1, 6, 5, 4, 3, 1}, {2, 9, 8, 6, 4, 1}}};
    std::array<int, 6> steps = kUsual.front();
    for (const auto& usual : kUsual) {
        if (std::accumulate(usual.begin(), usual.end(), 0) <= minutes) {
            steps = usual;
        }
    }
    steps[1] += std::max(0, minutes - std::accumulate(steps.begin(), steps.end(), 0));
    return steps;
}

Block titleBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    constexpr double kWhenWidth = 56.0;
    constexpr double kGap = 4.0;
    const TextStyle style = kit.look.title;
    const double first = 0.378 * style.points;
    Block block(kit, width);
    const Saying title = sheet.kind == SheetKind::EndOfCourse ? Sheet::tr("My course: how it went")
                                                              : Sheet::tr("My conference");
    const QString known = whenAndWhere(kit, sheet);
    constexpr Saying kWhen = Sheet::tr("When and where:");
    const QString when = kit.say(kWhen);
    const double lineStart = width - kWhenWidth;
    const double titleRoom = (known.isEmpty() ? lineStart - kit.line(when, kPrompt).width
                                              : width - kit.line(known, kPrompt).width) -
                             2 * kGap;
    const double titleEnd = words(block, title, style, 0.0, first, titleRoom);
    // The title is larger than other words, so what stands under it is further away.
    const double below = secondHeight(kit, title, style, titleRoom);
    double y = first + (below > 0.0 ? below + 0.9 : 0.0);
    if (known.isEmpty()) {
        if (lineStart - kit.line(when, kPrompt).width - kGap > titleEnd) {
            block.textRight(when, kPrompt, lineStart - 1.5, first);
            block.rule(lineStart, width, first + 0.4);
            if (kit.second != nullptr) {
                block.textRight(kit.also(kWhen), kSecond, width, first + kSecondPitch + 0.6);
                y = std::max(y, first + kSecondPitch + 0.6); // clear of a long name
            }
        } else {
            y += 7.4;
            y += wordsWithLine(block, kWhen, 0.0, width, y);
        }
    } else if (kit.line(known, kPrompt).width < width - titleEnd - kGap) {
        block.textRight(known, kPrompt, width, first);
    } else {
        y = block.paragraph(kit.wrapped(known, kPrompt, width), kPrompt, 0.0, y + 7.2,
                            kPromptPitch);
    }
    y = nameLines(block, named(sheet.student, TextFor::Screen), y);
    y = saidParagraph(block,
                      kit.both([&](const SheetWords& its) { return courseSentence(its, sheet); }),
                      kPrompt, 0.0, width, y + 6.9, kPromptPitch);
    y += kit.look.writingPitch;
    y += wordsWithLine(
        block, sheet.familyIsAway ? Sheet::tr("Who listened today:") : Sheet::tr("Here today:"),
        0.0, width, y);
    if (sheet.familyIsAway) {
        y += kit.look.writingPitch;
        constexpr Saying kShown = Sheet::tr("I showed this sheet to");
        const std::string& shownTo = writtenOn(sheet, PaperQuestion::ShownTo);
        y = shownTo.empty() ? y + wordsWithLine(block, kShown, 0.0, width, y)
                            : wordsWithAnswer(block, kit.say(kShown), kit.also(kShown), shownTo,
                                              0.0, width, y, 0);
    }
    block.setHeight(y + 1.2);
    return block;
}

Block agendaBlock(const SheetKit& kit, double width, const ConferenceSheet& sheet)
{
    constexpr double kGap = 1.2;
    constexpr double kTick = 3.7;
    constexpr double kInset = 1.6;
    constexpr double kBelowFirst = 2.4;
    if (kit.look.isAgendaInOneLine) {
        return agendaLine(kit, width, sheet);
    }
    const std::array<int, 6> minutes = agendaMinutes(sheet.minutes);
    const std::array<QString, 6> steps = agendaSteps(kit.words, sheet);
    Block block(kit, width);
    const Block heading =
        headingBlock(kit, width, Sheet::tr("What we will do"), minutesText(kit, sheet.minutes));
    block.place(heading, 0.0, 0.0);
    const double top = heading.height() + 1.0;
    const double boxWidth = (width - kGap * (steps.size() - 1)) / steps.size();
    const double wordsWidth = boxWidth - 2 * kInset;
    std::vector<const std::vector<ShapedLine>*> said;
    double bottom = 0.0;
    for (const QString& step : steps) {
        const auto& lines = kit.wrapped(step, kSmallPromptBold, wordsWidth);
        said.push_back(&lines);
        double last = 10.0;
        for (std::size_t i = 1; i < lines.size(); ++i) {
            last += linePitch(lines[i - 1], lines[i], 4.8);
        }
        bottom = std::max(bottom, last + std::max(1.8, lines.back().ink.bottom() + 0.7));
    }
    double x = 0.0;
    const double firstEnd = bottom;
    std::vector<const std::vector<ShapedLine>*> also;
    if (kit.second != nullptr) {
        for (const QString& step : agendaSteps(*kit.second, sheet)) {
            also.push_back(&kit.wrapped(step, kSecond, wordsWidth));
            double last = firstEnd + kBelowFirst;
            for (std::size_t i = 1; i < also.back()->size(); ++i) {
                last += linePitch(also.back()->at(i - 1), also.back()->at(i), kSecondPitch);
            }
            bottom = std::max({bottom, last + 2.3, last + also.back()->back().ink.bottom() + 0.7});
        }
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        block.openBox(QRectF(x, top, boxWidth, bottom));
        block.openBox(QRectF(x + kInset, top + kInset, kTick, kTick));
        block.textRight(kit.say(Sheet::tr("%1 min")).arg(minutes[i]), kLegend,
                        x + boxWidth - kInset, top + 4.8);
        const auto& lines = *said[i];
        block.paragraph(lines, kSmallPromptBold, x + kInset, top + 10.0, 4.8);
        if (kit.second != nullptr) {
            block.paragraph(*also[i], kSecond, x + kInset, top + firstEnd + kBelowFirst,
                            kSecondPitch);
        }
        x += boxWidth + kGap;
    }
    block.setHeight(top + bottom);
    return block;
}

} // namespace trellis::ui
