// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/ids.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trellis {

/// Minutes of a day on the wall clock, the end not included.
struct TimeSpan {
    int start = 0;
    int end = 0;

    bool operator==(const TimeSpan&) const = default;
};

struct Slot {
    Date date;
    int start = 0; ///< minute of the day

    auto operator<=>(const Slot&) const = default;
};

/// When a teacher has time for conferences.
struct ConferenceHours {
    std::vector<Date> days;
    TimeSpan hours;
    int minutes = 20;             ///< of each conference
    int pause = 0;                ///< minutes between two of them
    std::vector<TimeSpan> breaks; ///< on every day
};

/// A slot that is taken, by whom.
struct TakenSlot {
    StudentId student;
    Slot slot;
    int minutes = 0;

    bool operator==(const TakenSlot&) const = default;
};

struct SlotProposal {
    std::vector<TakenSlot> placed;     ///< in order of time
    std::vector<StudentId> withoutOne; ///< for whom there was no slot, in the order given
};

/// Every slot of these hours, in order of time.
[[nodiscard]] std::vector<Slot> slotsOf(const ConferenceHours& hours);

/// Gives each student one free slot; who has one already is left alone. A family's conferences are
/// one after the other where there is such a run, else on one day, else wherever there is room.
/// Larger families choose first, otherwise the order given counts. The same input gives the same
/// slots.
[[nodiscard]] SlotProposal proposeSlots(const ConferenceHours& hours,
                                        const std::vector<std::vector<StudentId>>& families,
                                        const std::vector<TakenSlot>& taken);

} // namespace trellis
