// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/conference_slots.h"

#include <algorithm>
#include <set>

namespace trellis {

namespace {

bool overlap(int startA, int endA, int startB, int endB)
{
    return startA < endB && startB < endA;
}

// The free slots of the hours, and what was given away.
class Diary {
public:
    Diary(const ConferenceHours& hours, const std::vector<TakenSlot>& taken)
        : m_step(hours.minutes + hours.pause), m_minutes(hours.minutes)
    {
        for (const Slot& slot : slotsOf(hours)) {
            const bool isTaken =
                std::any_of(taken.begin(), taken.end(), [&](const TakenSlot& other) {
                    return other.slot.date == slot.date &&
                           overlap(slot.start, slot.start + m_minutes, other.slot.start,
                                   other.slot.start + other.minutes);
                });
            if (!isTaken) {
                m_free.push_back(slot);
            }
        }
    }

    // The first run of so many, one right after the other.
    [[nodiscard]] std::vector<Slot> run(std::size_t count) const
    {
        for (std::size_t first = 0; first + count <= m_free.size(); ++first) {
            bool isRun = true;
            for (std::size_t i = first + 1; i < first + count; ++i) {
                isRun = isRun && follows(m_free[i], m_free[i - 1]);
            }
            if (isRun) {
                return between(first, count);
            }
        }
        return {};
    }

    // The first so many of one day.
    [[nodiscard]] std::vector<Slot> sameDay(std::size_t count) const
    {
        for (std::size_t first = 0; first + count <= m_free.size(); ++first) {
            if (m_free[first].date == m_free[first + count - 1].date) {
                return between(first, count);
            }
        }
        return {};
    }

    // Those right before or after a slot that a sibling has, nearest first on its day.
    [[nodiscard]] std::vector<Slot> near(const Slot& slot, std::size_t count) const
    {
        std::vector<Slot> day;
        std::copy_if(m_free.begin(), m_free.end(), std::back_inserter(day),
                     [&slot](const Slot& other) { return other.date == slot.date; });
        if (day.size() < count) {
            return {};
        }
        std::stable_sort(day.begin(), day.end(), [&slot](const Slot& a, const Slot& b) {
            return std::abs(a.start - slot.start) < std::abs(b.start - slot.start);
        });
        day.resize(count);
        std::sort(day.begin(), day.end());
        return day;
    }

    [[nodiscard]] std::vector<Slot> any(std::size_t count) const
    {
        return between(0, std::min(count, m_free.size()));
    }

    void give(const std::vector<Slot>& slots)
    {
        std::erase_if(m_free, [&slots](const Slot& slot) {
            return std::find(slots.begin(), slots.end(), slot) != slots.end();
        });
    }

private:
    [[nodiscard]] bool follows(const Slot& later, const Slot& earlier) const
    {
        return later.date == earlier.date && later.start - earlier.start == m_step;
    }

    [[nodiscard]] std::vector<Slot> between(std::size_t first, std::size_t count) const
    {
        const auto begin = m_free.begin() + static_cast<std::ptrdiff_t>(first);
        return {begin, begin + static_cast<std::ptrdiff_t>(count)};
    }

    std::vector<Slot> m_free;
    int m_step;
    int m_minutes;
};

} // namespace

std::vector<Slot> slotsOf(const ConferenceHours& hours)
{
    std::vector<Slot> slots;
    if (hours.minutes <= 0 || hours.pause < 0) {
        return slots;
    }
    const std::set<Date> days(hours.days.begin(), hours.days.end());
    for (const Date day : days) {
        int start = hours.hours.start;
        while (start + hours.minutes <= hours.hours.end) {
            const auto inBreak =
                std::find_if(hours.breaks.begin(), hours.breaks.end(), [&](const TimeSpan& span) {
                    return overlap(start, start + hours.minutes, span.start, span.end);
                });
            if (inBreak != hours.breaks.end()) {
                start = inBreak->end;
                continue;
            }
            slots.push_back({day, start});
            start += hours.minutes + hours.pause;
        }
    }
    return slots;
}

SlotProposal proposeSlots(const ConferenceHours& hours,
                          const std::vector<std::vector<StudentId>>& families,
                          const std::vector<TakenSlot>& taken)
{
    struct Wish {
        std::vector<StudentId> students;
        std::optional<Slot> sibling; // who has a slot already
    };
    std::vector<Wish> wishes;
    for (const std::vector<StudentId>& family : families) {
        Wish wish;
        for (const StudentId student : family) {
            const auto has =
                std::find_if(taken.begin(), taken.end(),
                             [student](const TakenSlot& slot) { return slot.student == student; });
            if (has == taken.end()) {
                wish.students.push_back(student);
            } else {
                wish.sibling = has->slot;
            }
        }
        if (!wish.students.empty()) {
            wishes.push_back(std::move(wish));
        }
    }
    std::stable_sort(wishes.begin(), wishes.end(), [](const Wish& a, const Wish& b) {
        const auto size = [](const Wish& w) { return w.students.size() + (w.sibling ? 1 : 0); };
        return size(a) > size(b);
    });

    Diary diary(hours, taken);
    SlotProposal proposal;
    for (const Wish& wish : wishes) {
        const std::size_t count = wish.students.size();
        std::vector<Slot> slots;
        if (wish.sibling) {
            slots = diary.near(*wish.sibling, count);
        }
        if (slots.empty()) {
            slots = diary.run(count);
        }
        if (slots.empty()) {
            slots = diary.sameDay(count);
        }
        if (slots.empty()) {
            slots = diary.any(count);
        }
        diary.give(slots);
        for (std::size_t i = 0; i < count; ++i) {
            if (i < slots.size()) {
                proposal.placed.push_back({wish.students[i], slots[i], hours.minutes});
            } else {
                proposal.withoutOne.push_back(wish.students[i]);
            }
        }
    }
    std::sort(proposal.placed.begin(), proposal.placed.end(),
              [](const TakenSlot& a, const TakenSlot& b) { return a.slot < b.slot; });
    return proposal;
}

} // namespace trellis
