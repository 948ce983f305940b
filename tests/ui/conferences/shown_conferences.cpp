// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/conferences/shown_conferences.h"

#include "core/storage/edits/conferences.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/work.h"

namespace trellis::test {

Conference conferenceOf(const SmallClass& c, std::size_t student, const char* date, int start)
{
    Conference conference;
    conference.id = ConferenceId::make();
    conference.student = c.student(student);
    conference.classes = {c.schoolClass};
    conference.date = day(date);
    conference.start = start;
    conference.note = "You can now read a graph.";
    return conference;
}

void makeReady(SmallClass& c, std::size_t student)
{
    REQUIRE(planConferences(c.gradebook, {conferenceOf(c, student, "2026-12-10")}));
    Goal goal;
    goal.student = c.student(student);
    goal.text = "read a graph with two lines";
    goal.madeOn = day("2026-10-08");
    REQUIRE(addGoal(c.gradebook, goal));
    WorkSample work;
    work.student = c.student(student);
    work.title = "Model of a cell";
    work.date = day("2026-11-01");
    work.isShown = true;
    REQUIRE(addWork(c.gradebook, work, {}, {}));
}

} // namespace trellis::test
