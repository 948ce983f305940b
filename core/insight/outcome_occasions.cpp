// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/outcome_occasions.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace trellis {

namespace {

/// An activity, or the day of what was marked without one.
using Key = std::pair<ActivityId, Date>;

void count(OutcomeOccasion& occasion, const Evidence& mark)
{
    switch (mark.mark) {
    case Mark::Level:
        ++occasion.atRank.at(static_cast<std::size_t>(mark.rank - 1));
        return;
    case Mark::NotHandedIn:
        ++occasion.notHandedIn;
        return;
    case Mark::Excused:
        ++occasion.excused;
        return;
    }
}

} // namespace

int OutcomeOccasion::students() const
{
    return std::accumulate(atRank.begin(), atRank.end(), notHandedIn + excused);
}

std::vector<OutcomeOccasion> outcomeOccasions(const ClassBook& book, OutcomeId outcome)
{
    std::map<Key, OutcomeOccasion> found;
    std::map<ActivityId, std::size_t> places;
    const auto occasion = [&](const Key& key) -> OutcomeOccasion& {
        OutcomeOccasion& one = found[key];
        one.activity = key.first;
        one.date = key.second;
        one.atRank.resize(book.scale.levels.size());
        return one;
    };
    for (std::size_t i = 0; i < book.activities.size(); ++i) {
        const Activity& activity = book.activities[i];
        places.emplace(activity.id, i + 1);
        const auto& shown = activity.outcomes;
        if (!activity.isWithdrawn &&
            std::find(shown.begin(), shown.end(), outcome) != shown.end()) {
            occasion({activity.id, activity.date});
        }
    }
    for (const StudentRecord& record : book.students) {
        std::map<Key, const Evidence*> newest;
        for (const Evidence& mark : book.evidenceOf(record, outcome)) {
            if (!mark.isWithdrawn) {
                // What was recorded in another class has no activity here.
                const Activity* activity = book.find(mark.activity);
                newest[activity != nullptr ? Key{activity->id, activity->date}
                                           : Key{{}, mark.date}] = &mark;
            }
        }
        for (const auto& [key, mark] : newest) {
            count(occasion(key), *mark);
        }
    }
    std::vector<OutcomeOccasion> occasions;
    for (auto& [key, one] : found) {
        occasions.push_back(std::move(one));
    }
    const auto placeOf = [&places](const OutcomeOccasion& one) {
        const auto place = places.find(one.activity);
        return place == places.end() ? 0 : place->second;
    };
    std::sort(occasions.begin(), occasions.end(),
              [&placeOf](const OutcomeOccasion& a, const OutcomeOccasion& b) {
                  return a.date != b.date ? b.date < a.date : placeOf(b) < placeOf(a);
              });
    return occasions;
}

} // namespace trellis
