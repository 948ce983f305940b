// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/conference_slots.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <algorithm>
#include <optional>

using namespace trellis;
using trellis::test::day;

namespace {

const Date kMonday = day("2026-12-07");
const Date kTuesday = day("2026-12-08");

ConferenceHours hours()
{
    return {{kMonday, kTuesday}, {16 * 60, 18 * 60}, 20, 0, {}};
}

StudentId student(std::int64_t number)
{
    return StudentId{number};
}

std::optional<Slot> slotOf(const SlotProposal& proposal, std::int64_t number)
{
    for (const TakenSlot& taken : proposal.placed) {
        if (taken.student == student(number)) {
            return taken.slot;
        }
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("slots fill the hours and leave the breaks out", "[insight][conference]")
{
    CHECK(slotsOf(hours()).size() == 12);
    ConferenceHours request = hours();
    request.breaks = {{16 * 60 + 30, 16 * 60 + 45}};
    request.days = {kTuesday, kMonday, kMonday};
    const auto slots = slotsOf(request);
    REQUIRE(slots.size() == 8);
    CHECK(slots[0] == Slot{kMonday, 16 * 60});
    CHECK(slots[1] == Slot{kMonday, 16 * 60 + 45});
    request.pause = 5;
    CHECK(slotsOf(request)[2].start - slotsOf(request)[1].start == 25);
    request.minutes = 0;
    CHECK(slotsOf(request).empty());
}

TEST_CASE("siblings come one after the other, in order of the list otherwise",
          "[insight][conference]")
{
    const auto proposal = proposeSlots(
        hours(), {{student(1)}, {student(2), student(5)}, {student(3)}, {student(4)}}, {});
    REQUIRE(proposal.placed.size() == 5);
    CHECK(proposal.withoutOne.empty());
    CHECK(slotOf(proposal, 5).value().date == slotOf(proposal, 2).value().date);
    CHECK(slotOf(proposal, 5).value().start - slotOf(proposal, 2).value().start == 20);
    CHECK(slotOf(proposal, 1).value() < slotOf(proposal, 3).value());
    CHECK(slotOf(proposal, 3).value() < slotOf(proposal, 4).value());
}

TEST_CASE("who has a conference keeps it, and siblings go next to it", "[insight][conference]")
{
    const TakenSlot kept{student(2), {kTuesday, 17 * 60}, 20};
    const auto proposal =
        proposeSlots(hours(), {{student(1)}, {student(2), student(5)}, {student(3)}}, {kept});
    CHECK_FALSE(slotOf(proposal, 2));
    REQUIRE(slotOf(proposal, 5));
    CHECK(slotOf(proposal, 5).value().date == kTuesday);
    CHECK(std::abs(slotOf(proposal, 5).value().start - 17 * 60) == 20);
    for (const TakenSlot& taken : proposal.placed) {
        CHECK_FALSE(taken.slot == kept.slot);
    }
}

TEST_CASE("a time given to another class is not given again", "[insight][conference]")
{
    // Ten minutes into a slot of these hours.
    const TakenSlot elsewhere{student(99), {kMonday, 16 * 60 + 10}, 20};
    const auto proposal = proposeSlots(hours(), {{student(1)}}, {elsewhere});
    REQUIRE(proposal.placed.size() == 1);
    CHECK(proposal.placed.front().slot == Slot{kMonday, 16 * 60 + 40});
}

TEST_CASE("who finds no slot is named", "[insight][conference]")
{
    ConferenceHours request = hours();
    request.days = {kMonday};
    request.hours.end = 16 * 60 + 45;
    const auto proposal =
        proposeSlots(request, {{student(1)}, {student(2)}, {student(3)}, {student(4)}}, {});
    CHECK(proposal.placed.size() == 2);
    CHECK(proposal.withoutOne == std::vector{student(3), student(4)});
}

TEST_CASE("proposing twice gives the same slots", "[insight][conference]")
{
    std::vector<std::vector<StudentId>> families;
    for (std::int64_t i = 1; i <= 9; ++i) {
        families.push_back({student(i)});
    }
    families[4].push_back(student(20));
    const auto first = proposeSlots(hours(), families, {});
    CHECK(first.placed == proposeSlots(hours(), families, {}).placed);
    CHECK(first.placed.size() == 10);
}
