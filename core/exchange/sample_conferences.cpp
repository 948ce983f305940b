// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/sample_conferences.h"

#include "core/exchange/lesson_days.h"
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/course_details.h"
#include "core/storage/edits/flags.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/work.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace trellis {

namespace {

using nlohmann::json;

constexpr int kWeek = 7;

const StudentRecord& studentOf(const ClassBook& book, const std::string& number)
{
    return *std::ranges::find_if(book.students, [&](const StudentRecord& record) {
        return record.student.number() == number;
    });
}

OutcomeId outcomeOf(const ClassBook& book, const std::string& code)
{
    return std::ranges::find(book.outcomes, code, &Outcome::code)->id;
}

Result<void> promise(Gradebook& gradebook, const ClassBook& book, const json& event, Date date)
{
    Goal goal;
    goal.student = studentOf(book, event.at("student")).student.id;
    goal.outcome = outcomeOf(book, event.at("outcome"));
    goal.text = event.at("text");
    goal.firstStep = event.at("firstStep");
    goal.evidence = event.at("evidence");
    goal.helper = event.at("helper");
    goal.madeOn = date;
    goal.dueOn = date.plusDays(kWeek * event.at("weeks").get<int>());
    return without(addGoal(gradebook, goal));
}

Result<void> keepWork(Gradebook& gradebook, const ClassBook& book, const json& event, Date date)
{
    WorkSample work;
    work.student = studentOf(book, event.at("student")).student.id;
    work.title = event.at("title");
    work.date = date;
    work.outcomes = {outcomeOf(book, event.at("outcome"))};
    work.place = event.at("place");
    work.reason = event.at("reason");
    work.isShown = true;
    return without(addWork(gradebook, work, {}, {}));
}

/// One evening after the other, in the order of the data.
Result<void> plan(Gradebook& gradebook, const ClassBook& book, const json& event, Date today)
{
    const Date nextWeek = mondayOf(today).plusDays(kWeek);
    const json& notes = event.at("notes");
    std::vector<Conference> conferences;
    for (const json& evening : event.at("evenings")) {
        int start = event.at("start");
        for (const std::string number : evening.at("students")) {
            Conference conference;
            conference.id = ConferenceId::make();
            conference.student = studentOf(book, number).student.id;
            conference.classes = {book.schoolClass.id};
            conference.date = nextWeek.plusDays(evening.at("weekday"));
            conference.start = start;
            conference.minutes = event.at("minutes");
            conference.place = event.at("place");
            conference.note = notes.value(number, "");
            start += conference.minutes;
            conferences.push_back(std::move(conference));
        }
    }
    return without(planConferences(gradebook, conferences));
}

Result<void> nameLevels(Gradebook& gradebook, const ClassBook& book, const json& event)
{
    for (const json& words : event.at("levels")) {
        const int rank = book.scale.rankOf(words.at("level").get<std::string>()).value();
        const auto named =
            setLevelWording(gradebook, book, book.scale.level(rank).id,
                            {event.at("language"), words.at("name"), words.at("wording")});
        if (!named) {
            return named.error();
        }
    }
    return {};
}

} // namespace

bool isAboutConferences(const json& event)
{
    static constexpr std::array<std::string_view, 6> kWhat{"goal", "work", "star",
                                                           "join", "plan", "levelWords"};
    return std::ranges::find(kWhat, event.at("do").get<std::string>()) != kWhat.end();
}

Result<void> prepareSampleConference(Gradebook& gradebook, const ClassBook& book, const json& event,
                                     Date date, Date today)
{
    const std::string what = event.at("do");
    if (what == "plan") {
        return plan(gradebook, book, event, today);
    }
    if (what == "levelWords") {
        return nameLevels(gradebook, book, event);
    }
    if (what == "goal") {
        return promise(gradebook, book, event, date);
    }
    if (what == "work") {
        return keepWork(gradebook, book, event, date);
    }
    const StudentRecord& who = studentOf(book, event.at("student"));
    if (what == "join") {
        return without(
            joinSiblings(gradebook, who.student.id, studentOf(book, event.at("other")).student.id));
    }
    std::vector<Judged> starred;
    for (const std::string code : event.at("outcomes")) {
        starred.push_back({&who, outcomeOf(book, code)});
    }
    return without(star(gradebook, starred));
}

} // namespace trellis
