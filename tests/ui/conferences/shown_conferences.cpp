// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/conferences/shown_conferences.h"

#include "core/storage/edits/conferences.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/structure.h"
#include "core/storage/edits/work.h"

#include <QTest>

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

ClassId addAlgebra(SmallClass& c)
{
    REQUIRE(addCourse(c.gradebook, {"Algebra", std::nullopt, day("2026-09-01")}));
    const auto courses = readCourses(c.gradebook);
    REQUIRE(courses);
    const auto algebra = std::find_if(courses->begin(), courses->end(),
                                      [](const auto& one) { return one.name == "Algebra"; });
    REQUIRE(addClass(c.gradebook, algebra->id, {"Period 5", std::nullopt}));
    const auto classes = readClasses(c.gradebook);
    REQUIRE(classes);
    return std::find_if(classes->begin(), classes->end(),
                        [](const auto& one) { return one.name == "Period 5"; })
        ->id;
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

void type(const char* text)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace trellis::test
