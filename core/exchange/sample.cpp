// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/sample.h"

#include "core/exchange/lesson_days.h"
#include "core/exchange/outcomes.h"
#include "core/exchange/roster_apply.h"
#include "core/exchange/sample_conferences.h"
#include "core/exchange/sample_data.h"
#include "core/exchange/sample_marks.h"
#include "core/mastery/credit.h"
#include "core/storage/edits/awards.h"
#include "core/storage/edits/groups.h"
#include "core/storage/edits/marks.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/rules.h"
#include "core/storage/edits/structure.h"
#include "core/storage/read.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <memory>

namespace trellis {

namespace {

using nlohmann::json;

/// The clock of the invented teacher, who enters marks at 15:40 of the day of the lesson.
struct LessonClock {
    Date day;
    std::function<Moment()> real;

    [[nodiscard]] Moment now() const
    {
        constexpr std::int64_t kMinute = 60'000;
        const Moment moment = real();
        const std::int64_t afternoon =
            (std::int64_t{day.days()} * 24 * 60 + 15 * 60 + 40 - moment.utcOffsetMinutes) * kMinute;
        // A history never runs ahead of the clock.
        return {std::min(afternoon, moment.utcMs), moment.utcOffsetMinutes};
    }
};

std::array<bool, 7> weekdaysFrom(const json& names)
{
    static constexpr std::array<std::string_view, 7> kNames{"mon", "tue", "wed", "thu",
                                                            "fri", "sat", "sun"};
    std::array<bool, 7> days{};
    for (const std::string name : names) {
        const auto found = std::ranges::find(kNames, name);
        days.at(static_cast<std::size_t>(found - kNames.begin())) = true;
    }
    return days;
}

Student studentFrom(const json& item)
{
    Student student;
    student.familyName = item.at("family");
    student.givenName = item.at("given");
    student.preferredGivenName = item.value("preferred", "");
    student.pronouns = item.value("pronouns", "");
    student.homeLanguage = item.at("language");
    student.sheetLanguage = item.value("sheet", "");
    student.ids = {{IdScheme::StudentNumber, {}, item.at("number")}};
    for (const json& guardian : item.at("guardians")) {
        student.guardians.push_back({{},
                                     guardian.at("name"),
                                     guardian.value("email", ""),
                                     guardian.value("phone", ""),
                                     guardian.at("relationship")});
    }
    return student;
}

/// Enters the class of the data lesson by lesson, with the edits that a teacher would use.
class SampleTeacher {
public:
    SampleTeacher(Gradebook& gradebook, LessonClock& clock, const json& data, Date today)
        : m_gradebook(gradebook), m_clock(clock), m_data(data), m_today(today),
          m_lessons(lessonsUpTo(today, data.at("lessons"), weekdaysFrom(data.at("weekdays")),
                                data.at("weeksAgoOff")))
    {}

    Result<void> teach();

private:
    Result<void> setUp();
    Result<void> enterRoster();
    Result<void> enterOutcomes();
    Result<void> enterRule();
    Result<void> hold(int lesson);
    Result<void> arrive(const json& item);
    Result<void> happen(const json& event);
    Result<void> award(const StudentRecord& record, const std::string& sentence, Date date);

    /// Reads the class again and who is in it.
    Result<void> look();

    [[nodiscard]] Date dayOf(int lesson) const
    {
        return m_lessons.days.at(static_cast<std::size_t>(lesson - 1));
    }
    [[nodiscard]] OutcomeId outcome(const std::string& code) const;
    [[nodiscard]] const StudentRecord& student(const std::string& number) const;

    Gradebook& m_gradebook;
    LessonClock& m_clock;
    const json& m_data;
    const Date m_today;
    const LessonDays m_lessons;
    ClassId m_class;
    ClassBook m_book;
};

Result<void> SampleTeacher::look()
{
    auto book = readClassBook(m_gradebook, m_class);
    if (!book) {
        return book.error();
    }
    m_book = *std::move(book);
    return {};
}

OutcomeId SampleTeacher::outcome(const std::string& code) const
{
    return std::ranges::find(m_book.outcomes, code, &Outcome::code)->id;
}

const StudentRecord& SampleTeacher::student(const std::string& number) const
{
    return *std::ranges::find_if(m_book.students, [&](const StudentRecord& record) {
        return record.student.number() == number;
    });
}

Result<void> SampleTeacher::teach()
{
    m_clock.day = dayOf(1);
    for (const auto step : {&SampleTeacher::setUp, &SampleTeacher::enterRoster,
                            &SampleTeacher::enterOutcomes, &SampleTeacher::enterRule}) {
        if (auto done = (this->*step)(); !done) {
            return done;
        }
    }
    for (int lesson = 1; lesson <= static_cast<int>(m_lessons.days.size()); ++lesson) {
        m_clock.day = dayOf(lesson);
        if (auto held = hold(lesson); !held) {
            return held;
        }
    }
    return {};
}

Result<void> SampleTeacher::setUp()
{
    const Date first = mondayOf(dayOf(1));
    const int weeks = m_data.at("weeksOfTerm");
    const Term term{{}, m_data.at("term"), first, first.plusDays(7 * weeks - 3)};
    const auto made = newBook(m_gradebook, m_data.at("teacher"), {m_data.at("course"), term, first},
                              {m_data.at("class"), weekdaysFrom(m_data.at("weekdays"))});
    if (!made) {
        return made.error();
    }
    const auto classes = readClasses(m_gradebook);
    if (!classes) {
        return classes.error();
    }
    m_class = classes->front().id;
    return without(setCalendar(m_gradebook, m_class, std::nullopt, {m_lessons.off}));
}

Result<void> SampleTeacher::enterRoster()
{
    RosterPlan plan;
    for (const json& item : m_data.at("students")) {
        if (item.contains("arrives")) {
            continue;
        }
        PlannedRow row;
        row.action = RowAction::Create;
        row.enrollment = EnrollmentChange::Enroll;
        row.result = studentFrom(item);
        row.gradeLevel = item.at("grade");
        plan.rows.push_back(std::move(row));
    }
    return without(applyRoster(m_gradebook, m_class, plan, {dayOf(1), std::nullopt}));
}

Result<void> SampleTeacher::enterOutcomes()
{
    if (auto looked = look(); !looked) {
        return looked;
    }
    const auto file =
        TableFile::fromBytes(std::string(kSampleOutcomes), "outcomes.csv", outcomeColumns(), {});
    if (!file) {
        return file.error();
    }
    auto plan = planOutcomes(*file, m_book);
    if (!plan) {
        return plan.error();
    }
    for (PlannedOutcome& planned : plan->outcomes) {
        for (const json& item : m_data.at("outcomes")) {
            if (item.at("code") != planned.after.code) {
                continue;
            }
            planned.after.openedOn = dayOf(item.at("opened"));
            const json translated = item.value("words", json::object());
            for (const auto& [language, words] : translated.items()) {
                planned.after.wordings.push_back({language, words});
            }
            for (const json& resource : item.value("resources", json::array())) {
                planned.after.resources.push_back(
                    {ResourceId::make(), resource.at("title"), resource.at("location")});
            }
        }
    }
    return without(applyOutcomes(m_gradebook, m_book, *plan));
}

Result<void> SampleTeacher::enterRule()
{
    if (auto looked = look(); !looked) {
        return looked;
    }
    const json& rule = m_data.at("rule");
    Condition enough;
    enough.atLeast = rule.at("atLeast");
    Condition required;
    required.pool = std::vector{outcome(rule.at("required"))};
    return without(setRule(m_gradebook, m_book, {{enough, required}}));
}

Result<void> SampleTeacher::hold(int lesson)
{
    const auto isNow = [lesson](const json& item, const char* key) {
        return item.value(key, 0) == lesson;
    };
    for (const json& item : m_data.at("students")) {
        if (isNow(item, "arrives")) {
            if (auto arrived = arrive(item); !arrived) {
                return arrived;
            }
        }
    }
    if (auto looked = look(); !looked) {
        return looked;
    }
    for (const json& activity : m_data.at("activities")) {
        if (isNow(activity, "lesson")) {
            if (auto recorded =
                    recordSampleActivity(m_gradebook, m_book, m_data, activity, m_clock.day);
                !recorded) {
                return recorded;
            }
        }
    }
    for (const json& event : m_data.at("events")) {
        if (!isNow(event, "lesson")) {
            continue;
        }
        if (auto looked = look(); !looked) {
            return looked;
        }
        if (auto happened = happen(event); !happened) {
            return happened;
        }
    }
    return {};
}

Result<void> SampleTeacher::arrive(const json& item)
{
    return without(addStudent(m_gradebook, m_class, studentFrom(item), m_clock.day));
}

Result<void> SampleTeacher::happen(const json& event)
{
    const std::string what = event.at("do");
    const Date date = m_clock.day;
    if (what == "group") {
        LearningGroup group;
        group.madeOn = date;
        for (const json& number : event.at("students")) {
            group.members.push_back(student(number).student.id);
        }
        return without(makeGroup(m_gradebook, m_class, group));
    }
    if (isAboutConferences(event)) {
        return prepareSampleConference(m_gradebook, m_book, event, date, m_today);
    }
    const StudentRecord& who = student(event.at("student"));
    if (what == "decide") {
        const int rank = m_book.scale.rankOf(event.at("level").get<std::string>()).value();
        return without(decide(m_gradebook, who, outcome(event.at("outcome")),
                              m_book.scale.level(rank).id, event.at("reason"), date));
    }
    if (what == "exempt") {
        return without(
            exempt(m_gradebook, who, outcome(event.at("outcome")), event.at("reason"), date));
    }
    if (what == "ownRule") {
        Condition enough;
        enough.atLeast = event.at("atLeast");
        return without(setStudentRule(m_gradebook, m_book, who,
                                      StudentRule{{{enough}}, event.at("reason"), date}));
    }
    if (what == "moveOut") {
        return without(moveOut(m_gradebook, m_book, who.student.id, date));
    }
    return award(who, event.at("sentence"), date);
}

Result<void> SampleTeacher::award(const StudentRecord& record, const std::string& sentence,
                                  Date date)
{
    Award award;
    award.student = record.student.id;
    award.course = m_book.course.id;
    award.date = date;
    award.conditions = m_book.rule;
    award.sentence = sentence;
    const std::vector<Proficiency> levels = proficiencies(m_book, record, date);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (levels[i].rank) {
            award.levels.emplace_back(m_book.outcomes[i].id,
                                      m_book.scale.level(*levels[i].rank).id);
        }
    }
    return without(giveAwards(m_gradebook, m_book, {award}));
}

} // namespace

Result<void> makeSample(const std::filesystem::path& path, Date today, Author author)
{
    const json data = json::parse(kSampleClass);
    const auto clock = std::make_shared<LessonClock>(LessonClock{today, author.now});
    author.now = [clock] { return clock->now(); };
    author.way = OpWay::Unknown; // nobody did what an invented class did
    return Gradebook::createWith(path, std::move(author), [&](Gradebook& gradebook) {
        return SampleTeacher(gradebook, *clock, data, today).teach();
    });
}

} // namespace trellis
