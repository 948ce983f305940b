// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/back_blocks.h"
#include "ui/print/front_blocks.h"
#include "ui/print/large_outcomes.h"
#include "ui/print/plain_layouts.h"
#include "ui/print/sheet_style.h"
#include "ui/print/thumbnail.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr TextStyle kLargeTitle{24.0, true};

void layHead(TextColumn& column, const SheetKit& kit, const ConferenceSheet& sheet)
{
    column.said(Sheet::tr("My conference"), kLargeTitle, 12.0, 0.0);
    column.text(named(sheet.student, TextFor::Screen), kLargeBold, kLargePitch);
    if (const QString when = whenAndWhere(kit, sheet); !when.isEmpty()) {
        column.text(when, kLarge, kLargePitch);
    } else {
        column.withLine(Sheet::tr("When and where:"));
    }
    column.said(kit.both([&](const SheetWords& its) { return courseSentence(its, sheet); }), kLarge,
                kLargePitch);
    column.withLine(sheet.familyIsAway ? Sheet::tr("Who listened today:")
                                       : Sheet::tr("Here today:"));
    if (sheet.familyIsAway) {
        column.withLine(Sheet::tr("I showed this sheet to"));
    }
    if (kit.look.isAgendaInOneLine) {
        column.said(kit.both([&](const SheetWords& its) { return agendaSentence(its, sheet); }),
                    kLarge, kLargePitch, 5.0);
        return;
    }
    column.heading(Sheet::tr("What we will do"));
    const std::array<int, 6> minutes = agendaMinutes(sheet.minutes);
    const std::array<QString, 6> steps = agendaSteps(kit.words, sheet);
    std::vector<Spoken> agenda;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        agenda.push_back(
            {stepWithMinutes(kit.words, steps.at(i), minutes.at(i)),
             kit.second != nullptr ? agendaSteps(*kit.second, sheet).at(i) : QString()});
    }
    column.ticks(agenda);
}

void layPhoto(TextColumn& column, const SheetWork& work)
{
    constexpr double kHeight = 40.0;
    const QImage image = thumbnailOf(work.thumbnail);
    if (image.isNull()) {
        return;
    }
    const QSizeF size =
        QSizeF(image.size()).scaled(column.flow().width() / 2, kHeight, Qt::KeepAspectRatio);
    const QRectF rect(QPointF(0.0, 2.0), size);
    Block block(column.flow().kit(), column.flow().width());
    block.add(Photo{rect, image}, rect);
    block.setHeight(rect.bottom() + 1.0);
    column.place(block);
}

void layWork(TextColumn& column, const SheetKit& kit, const ConferenceSheet& sheet)
{
    constexpr Saying kHeading = Sheet::tr("3  Work I want to show you");
    bool isFirst = true;
    for (const SheetWork& work : sheet.work) {
        column.together([&](TextColumn& piece) {
            if (isFirst) {
                piece.heading(kHeading);
            }
            piece.whole(titleWords(kit, work), kLargeBold, kLargePitch);
            for (const Spoken& said : aboutWork(kit, sheet, work)) {
                piece.said(said, kLarge, kLargePitch, 1.0);
            }
            layPhoto(piece, work);
            piece.asked(Sheet::tr("I chose this because"), work.reason, 2);
        });
        isFirst = false;
    }
    if (sheet.work.empty()) {
        column.heading(kHeading);
        column.withLine(Sheet::tr("Title, date"));
        column.withLine(Sheet::tr("Shows outcome"));
        column.asked(Sheet::tr("I chose this because"), {}, 2);
    }
}

void layGoal(TextColumn& column, const SheetKit& kit, const SheetGoal& goal)
{
    if (goal.dueOn) {
        column.asked(ableWords(kit.words, goal),
                     kit.second != nullptr ? ableWords(*kit.second, goal) : QString(), goal.text,
                     2);
    } else {
        column.withLine(Sheet::tr("By (date)"));
        column.asked(Sheet::tr("I will be able to"), goal.text, 2);
    }
    if (!goal.code.empty()) {
        column.said(kit.both([&](const SheetWords& its) {
            return its(Sheet::tr("Outcome %1")).arg(named(goal.code, TextFor::Screen));
        }),
                    kLarge, kLargePitch);
    }
    column.asked(Sheet::tr("First I will"), goal.firstStep, 1);
    column.asked(Sheet::tr("I will know because"), goal.evidence, 1);
    if (goal.helper.empty()) {
        column.behindLine(Sheet::tr("will help me by"));
    } else {
        Spoken helper{helperWords(kit.words, named(goal.helper, TextFor::Screen)), {}};
        if (kit.second != nullptr) {
            helper.second = helperWords(*kit.second, omitted());
        }
        column.said(helper, kLarge, kLargePitch);
    }
}

void layGoals(TextColumn& column, const SheetKit& kit, const ConferenceSheet& sheet)
{
    constexpr Saying kHeading = Sheet::tr("4  My goals");
    std::vector<Spoken> ticks;
    for (const Saying& saying : howItWent()) {
        ticks.push_back(column.spoken(saying));
    }
    bool isFirst = true;
    for (const SheetGoal& old : sheet.oldGoals) {
        column.together([&](TextColumn& promise) {
            if (isFirst) {
                promise.heading(kHeading);
            }
            Spoken said{promiseWords(kit.words, old, isolated(old.text)), {}};
            if (kit.second != nullptr) {
                said.second = promiseWords(*kit.second, old, omitted());
            }
            promise.said(said, kLarge, kLargePitch);
            promise.ticks(ticks, [&old](std::size_t i) { return isHowItWent(i, old.state); });
        });
        isFirst = false;
    }
    if (sheet.oldGoals.empty()) {
        column.heading(kHeading);
        column.asked(Sheet::tr("Last time I said:"), {}, 1);
        column.withLine(Sheet::tr("by"));
        column.ticks(ticks);
    }
    std::vector<SheetGoal> goals = sheet.newGoals;
    goals.resize(std::max<std::size_t>(1, goals.size()));
    for (const SheetGoal& goal : goals) {
        column.together([&](TextColumn& form) { layGoal(form, kit, goal); });
    }
}

/// One under the other, or one behind the other where that saves room.
void layQuestions(TextColumn& column, const SheetKit& kit, const ConferenceSheet& sheet)
{
    constexpr Saying kCouldAsk = Sheet::tr("You could ask:");
    if (!kit.look.areLinesBeside) {
        column.said(kCouldAsk, kLarge, kLargePitch);
        for (const ConferencePrompt& prompt : sheet.questions) {
            column.asked(promptWords(kit, prompt), alsoPrompt(kit, prompt), {}, 0);
        }
        return;
    }
    QStringList questions{kit.say(kCouldAsk)};
    QStringList also{kit.also(kCouldAsk)};
    for (const ConferencePrompt& prompt : sheet.questions) {
        questions += promptWords(kit, prompt);
        also += alsoPrompt(kit, prompt);
    }
    column.text(questions.join(QLatin1Char(' ')), kLarge, kLargePitch);
    if (kit.second != nullptr) {
        const TextStyle small = kit.look.second;
        column.text(also.join(QLatin1Char(' ')).simplified(), small, small.points * 0.5, 0.6);
    }
}

void layEnd(TextColumn& column, const SheetKit& kit, const ConferenceSheet& sheet)
{
    column.heading(Sheet::tr("5  Questions from my family"));
    layQuestions(column, kit, sheet);
    if (const std::string& before = writtenBefore(sheet, PaperQuestion::FamilyWrote);
        !before.empty() && writtenOn(sheet, PaperQuestion::FamilyWrote).empty()) {
        constexpr Saying kLastTime = Sheet::tr("Last time: %1");
        column.said({kit.say(kLastTime).arg(isolated(before)),
                     kit.second != nullptr ? kit.also(kLastTime).arg(omitted()) : QString()},
                    kLarge, kLargePitch);
    }
    // The box to tick belongs to what was asked.
    column.together([&](TextColumn& end) {
        if (const std::string& wrote = writtenOn(sheet, PaperQuestion::FamilyWrote);
            !wrote.empty()) {
            end.whole(isolated(wrote), kLarge, kLargePitch, 4.0);
        } else {
            end.lines(kit.look.areLinesFewer ? 1 : 2, end.writing());
        }
        end.ticks({end.spoken(Sheet::tr("We would also like time with the teacher."))},
                  [&sheet](std::size_t) { return sheet.wantsTeacherTime; });
    });
    // The names are never signed on two pages.
    column.together([&](TextColumn& end) {
        end.heading(Sheet::tr("6  We talked about this together"), end.writing());
        end.pair(Sheet::tr("Me"), Sheet::tr("My family"));
        constexpr Saying kTeacher = Sheet::tr("My teacher");
        constexpr Saying kAgain = Sheet::tr("We meet again on");
        if (!sheet.meetAgainOn) {
            end.pair(kTeacher, kAgain);
            return;
        }
        end.withLine(kTeacher);
        end.said(kit.both([&](const SheetWords& its) {
            return its(kAgain) + QLatin1Char(' ') + its.dateWithWeekday(*sheet.meetAgainOn);
        }),
                 kLarge, kLargePitch, 4.0);
    });
}

} // namespace

void layLargePrint(PageFlow& flow, const ConferenceSheet& sheet)
{
    const SheetKit& kit = flow.kit();
    TextColumn column(flow);
    flow.newPage();
    layHead(column, kit, sheet);
    column.heading(Sheet::tr("2  My learning"), 45.0);
    for (const ConferenceSheet* course : coursesOf(sheet)) {
        if (!sheet.furtherCourses.empty()) {
            column.text(named(course->course, TextFor::Screen), kLargeBold, kLargePitch, 6.0);
        }
        layLargeOutcomes(flow, column, *course);
    }
    layWork(column, kit, sheet);
    column.heading(Sheet::tr("Thinking about my learning"));
    for (const ConferencePrompt& prompt : sheet.reflections) {
        column.asked(promptWords(kit, prompt) + betweenOwnAndAnswer(prompt),
                     alsoPrompt(kit, prompt), prompt.answer, 2);
    }
    layGoals(column, kit, sheet);
    if (const QString note = isolatedLines(sheet.note); !note.isEmpty()) {
        column.heading(Sheet::tr("A note from my teacher"));
        column.text(note, kLarge, kLargePitch);
    }
    layEnd(column, kit, sheet);
}

} // namespace trellis::ui
