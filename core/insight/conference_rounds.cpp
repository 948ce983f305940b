// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/conference_rounds.h"

#include "core/insight/conference_state.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace trellis {

namespace {

constexpr int kDaysBetween = 14;

/// When it was, or is to be.
std::optional<Date> dayOf(const Conference& conference)
{
    if (conference.date) {
        return conference.date;
    }
    return conference.heldOn ? conference.heldOn : conference.resultsOn;
}

struct Dated {
    Date day;
    const Conference* conference = nullptr;
};

std::vector<Dated> datedConferences(const ClassBook& book, Date today)
{
    std::vector<Dated> dated;
    for (const StudentRecord& record : book.students) {
        const bool isThere = book.isEnrolledOn(record, today);
        for (const Conference& conference : record.conferences) {
            const auto day = dayOf(conference);
            // Who has left since is still in the round that was, and whoever is in the class in
            // all, also where the day of coming is said to be later.
            const bool wasThere =
                day && *day <= today && (conference.heldOn || book.isEnrolledOn(record, *day));
            if (day && (isThere || wasThere) && conference.isAbout(book.schoolClass.id)) {
                dated.push_back({*day, &conference});
            }
        }
    }
    std::sort(dated.begin(), dated.end(), [](const Dated& a, const Dated& b) {
        const auto key = [](const Dated& one) {
            return std::tuple(one.day, one.conference->start, one.conference->id);
        };
        return key(a) < key(b);
    });
    return dated;
}

} // namespace

bool ConferenceRound::has(ConferenceId conference) const
{
    return std::find(conferences.begin(), conferences.end(), conference) != conferences.end();
}

std::vector<ConferenceRound> conferenceRounds(const ClassBook& book, Date today)
{
    std::vector<ConferenceRound> rounds;
    std::set<StudentId> students;
    for (const auto& [day, conference] : datedConferences(book, today)) {
        const bool isNext = rounds.empty() || rounds.back().last.plusDays(kDaysBetween) < day ||
                            students.contains(conference->student);
        if (isNext) {
            rounds.push_back({day, day, {}, 0});
            students.clear();
        }
        ConferenceRound& round = rounds.back();
        round.last = day;
        round.conferences.push_back(conference->id);
        round.withoutResults += day < today && !conference->resultsOn ? 1 : 0;
        students.insert(conference->student);
    }
    std::reverse(rounds.begin(), rounds.end());
    return rounds;
}

bool isInRoundOf(Date day, const std::vector<Date>& days)
{
    return std::any_of(days.begin(), days.end(), [day](Date other) {
        return day <= other.plusDays(kDaysBetween) && other <= day.plusDays(kDaysBetween);
    });
}

SheetKind nextSheetOf(const StudentRecord& record, SheetKind chosen)
{
    // They come in order of date.
    const bool isLarge =
        !record.conferences.empty() && record.conferences.back().kind == SheetKind::LargePrint;
    return isLarge && chosen == SheetKind::Conference ? SheetKind::LargePrint : chosen;
}

const Conference* conferenceIn(const StudentRecord& record, ClassId schoolClass, Date today,
                               const std::optional<ConferenceRound>& round)
{
    if (!round) {
        return currentConference(record, schoolClass, today);
    }
    const auto found =
        std::find_if(record.conferences.begin(), record.conferences.end(),
                     [&](const Conference& conference) { return round->has(conference.id); });
    return found == record.conferences.end() ? nullptr : &*found;
}

} // namespace trellis
