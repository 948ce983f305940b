// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/conference_answers.h"

#include "ui/text/conference_text.h"
#include "ui/text/dates.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

namespace trellis::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conferences)
};

QString answerTo(std::optional<PaperQuestion> question, const std::string& answer)
{
    if (question == PaperQuestion::MayChangeOn) {
        if (const auto day = Date::fromIso(answer)) {
            return dateWithYear(*day);
        }
    }
    return toQt(answer);
}

} // namespace

QString paperQuestionText(PaperQuestion question)
{
    switch (question) {
    case PaperQuestion::ShownTo:
        return Words::tr("I showed this sheet to");
    case PaperQuestion::FamilyWrote:
        return Words::tr("What my family wrote");
    case PaperQuestion::FamilyLoved:
        return Words::tr("One thing we loved:");
    case PaperQuestion::TeacherShouldKnow:
        return Words::tr("Something my teacher should know");
    case PaperQuestion::TakeWithMe:
        return Words::tr("What I will take with me");
    case PaperQuestion::Advice:
        return Words::tr("Advice for the next class");
    case PaperQuestion::MustDo:
        return Words::tr("What I must do");
    case PaperQuestion::ChooseToDo:
        return Words::tr("What I choose");
    case PaperQuestion::ShowItBy:
        return Words::tr("I will show it by");
    case PaperQuestion::MayChangeOn:
        return Words::tr("We may change this on");
    }
    return {};
}

std::vector<ConferenceAnswer> answersAt(const Conference& conference)
{
    std::vector<ConferenceAnswer> answers;
    for (const ConferencePrompt& prompt : conference.prompts) {
        if (prompt.answer.empty()) {
            continue;
        }
        const auto question = paperQuestionOf(prompt);
        const QString asked = question ? paperQuestionText(*question) : promptText(prompt);
        if (!asked.isEmpty()) {
            answers.push_back({asked, answerTo(question, prompt.answer)});
        }
    }
    return answers;
}

QString conferenceTitle(const Conference& conference)
{
    const auto day = conference.date ? conference.date : conference.heldOn;
    return Words::tr("%1 \u00B7 %2")
        .arg(day ? dateWithYear(*day) : Words::tr("No date yet"), sheetKindText(conference.kind));
}

QString conferenceStateText(const Conference& conference, Date today)
{
    if (conference.heldOn) {
        return !conference.date || conference.heldOn == conference.date
                   ? Words::tr("held")
                   : Words::tr("held on %1").arg(shortDate(*conference.heldOn));
    }
    if (conference.date && *conference.date < today && !conference.resultsOn) {
        return Words::tr("no results yet");
    }
    QStringList where;
    if (conference.date && conference.start) {
        where.append(clockText(*conference.start));
    }
    if (!conference.place.empty()) {
        where.append(named(conference.place, TextFor::Screen));
    }
    return where.isEmpty() ? Words::tr("planned")
                           : Words::tr("planned, %1").arg(where.join(Words::tr(", ")));
}

} // namespace trellis::ui
