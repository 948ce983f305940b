// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/meetings.h"

#include "core/mastery/proficiency.h"

namespace trellis {

int meetingsSince(const SchoolClass& schoolClass, Date after, Date upTo)
{
    int meetings = 0;
    for (Date day = after.plusDays(1); day <= upTo; day = day.plusDays(1)) {
        meetings += schoolClass.meetsOn(day) ? 1 : 0;
    }
    return meetings;
}

std::optional<Date> lastSeen(const StudentRecord& record, Date asOf)
{
    std::optional<Date> newest;
    const auto see = [&](Date day) {
        if (day <= asOf && (!newest || *newest < day)) {
            newest = day;
        }
    };
    for (const Evidence& mark : record.evidence) {
        if (takesPart(mark, asOf)) {
            see(mark.date);
        }
    }
    for (const Date day : record.noteDays) {
        see(day);
    }
    for (const Conference& conference : record.conferences) {
        if (conference.heldOn) {
            see(*conference.heldOn);
        }
    }
    return newest;
}

} // namespace trellis
