// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/conference_state.h"

#include "core/insight/paper_answers.h"

#include <algorithm>
#include <cstdlib>

namespace trellis {

namespace {

constexpr int kDaysAfter = 14;
constexpr const char* kWhoListened = "whoListened";

bool isOver(const Conference& conference, Date today)
{
    const std::optional<Date> last = conference.resultsOn ? conference.resultsOn
                                     : conference.heldOn  ? conference.heldOn
                                                          : std::nullopt;
    return last && last->plusDays(kDaysAfter) < today;
}

// What those of a new course are called comes with the program, in every language of sheets.
bool isOfNewCourse(const Level& level)
{
    static const std::vector<Level> kUsual = defaultScale().levels;
    return std::any_of(kUsual.begin(), kUsual.end(), [&level](const Level& usual) {
        return usual.name == level.name && usual.wording == level.wording;
    });
}

// They come in order of date.
bool isMadeLater(const Goal& goal, const StudentRecord& record, const Conference* conference)
{
    const auto placeOf = [&](const std::optional<ConferenceId>& id) {
        return std::find_if(record.conferences.begin(), record.conferences.end(),
                            [&](const Conference& one) { return one.id == id; });
    };
    const auto made = placeOf(goal.conference);
    return conference != nullptr && made != record.conferences.end() &&
           placeOf(conference->id) < made;
}

} // namespace

bool isSaidIn(const Outcome& outcome, std::string_view language)
{
    return std::any_of(outcome.wordings.begin(), outcome.wordings.end(),
                       [language](const OutcomeWording& wording) {
                           return wording.language == language && !wording.text.empty();
                       });
}

bool isSaidIn(const Level& level, std::string_view language)
{
    return std::any_of(level.translations.begin(), level.translations.end(),
                       [&](const LevelWording& words) {
                           return words.language == language && !words.name.empty() &&
                                  (!words.wording.empty() || level.wording.empty());
                       });
}

const Conference* currentConference(const StudentRecord& record, ClassId schoolClass, Date today)
{
    const Conference* current = nullptr;
    for (const Conference& conference : record.conferences) {
        if (!conference.isAbout(schoolClass) || isOver(conference, today)) {
            continue;
        }
        // They come in order of date, so an earlier one whose day is past gives way.
        const bool isPast = current != nullptr && current->date && *current->date < today;
        if (current == nullptr || (isPast && !conference.heldOn)) {
            current = &conference;
        }
    }
    return current;
}

Readiness readiness(const ClassBook& book, const StudentRecord& record,
                    const Conference* conference, std::string_view language,
                    std::string_view ownLanguage, Date today)
{
    Readiness ready;
    ready.hasWords =
        language.empty() || language == ownLanguage ||
        (std::all_of(book.outcomes.begin(), book.outcomes.end(),
                     [&](const Outcome& outcome) {
                         return book.isArchivedOn(outcome, today) || isSaidIn(outcome, language);
                     }) &&
         std::all_of(book.scale.levels.begin(), book.scale.levels.end(), [&](const Level& level) {
             return isSaidIn(level, language) || isOfNewCourse(level);
         }));
    ready.hasWork = !workToShow(record).empty();
    ready.hasGoal =
        !goalsOfLastTime(record, conference).empty() || !newGoals(record, conference).empty();
    ready.hasNote = conference != nullptr && !conference->note.empty();
    ready.hasDate = conference != nullptr && conference->date.has_value();
    return ready;
}

bool asksWhoListened(const ConferencePrompt& prompt)
{
    return prompt.key == kWhoListened;
}

bool isFamilyAway(const Conference& conference)
{
    return std::any_of(conference.prompts.begin(), conference.prompts.end(), asksWhoListened);
}

void setFamilyAway(Conference& conference, bool isAway)
{
    std::erase_if(conference.prompts, asksWhoListened);
    if (isAway) {
        conference.prompts.push_back({PhraseBank::FamilyQuestion, kWhoListened, {}, {}});
    }
}

bool wantsYear(Date day, Date saidOn)
{
    constexpr int kTenMonths = 300;
    return std::abs(day.days() - saidOn.days()) > kTenMonths;
}

std::optional<Date> lastHeldOn(const StudentRecord& record, Date today)
{
    std::optional<Date> last;
    for (const Conference& conference : record.conferences) {
        const std::optional<Date>& held = conference.heldOn;
        if (held && *held <= today && (!last || *last < *held)) {
            last = held;
        }
    }
    return last;
}

int conferencesThisYear(const StudentRecord& record, Date today)
{
    constexpr unsigned kFirstMonth = 7;
    const int year = today.month() >= kFirstMonth ? today.year() : today.year() - 1;
    const Date begin = Date::fromYmd(year, kFirstMonth, 1).value_or(today);
    return static_cast<int>(std::count_if(
        record.conferences.begin(), record.conferences.end(), [&](const Conference& conference) {
            return conference.heldOn && *conference.heldOn >= begin && *conference.heldOn <= today;
        }));
}

std::optional<GoalState> saidAt(const StudentRecord& record, const Conference& conference,
                                const Goal& goal)
{
    const bool isKept =
        std::any_of(record.conferences.begin(), record.conferences.end(),
                    [&goal](const Conference& one) { return goalSaid(one, goal.id).has_value(); });
    if (isKept) {
        return goalSaid(conference, goal.id);
    }
    // Before it was kept with the conference, what was said had the day of the results.
    const bool hasItsDay = conference.resultsOn && goal.stateOn == conference.resultsOn;
    return hasItsDay && goal.state != GoalState::Open ? std::optional(goal.state) : std::nullopt;
}

std::vector<const Goal*> goalsOfLastTime(const StudentRecord& record, const Conference* conference)
{
    std::vector<const Goal*> goals;
    for (const Goal& goal : record.goals) {
        const bool isNew = conference != nullptr && goal.conference == conference->id;
        const bool isSaidHere =
            conference != nullptr && saidAt(record, *conference, goal).has_value();
        if (!isNew && !isMadeLater(goal, record, conference) && (goal.isPending() || isSaidHere)) {
            goals.push_back(&goal);
        }
    }
    std::reverse(goals.begin(), goals.end());
    return goals;
}

std::vector<const Goal*> newGoals(const StudentRecord& record, const Conference* conference)
{
    std::vector<const Goal*> goals;
    for (const Goal& goal : record.goals) {
        if (conference != nullptr && goal.conference == conference->id) {
            goals.push_back(&goal);
        }
    }
    return goals;
}

std::vector<const WorkSample*> workToShow(const StudentRecord& record)
{
    std::vector<const WorkSample*> shown;
    for (const WorkSample& work : record.work) {
        if (work.isShown) {
            shown.push_back(&work);
        }
    }
    return shown;
}

} // namespace trellis
