// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// An activity is open in Record, and what it is about goes away beneath it.
#include "core/storage/edits/outcome_list.h"
#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "tests/ui/window/opened_window.h"
#include "ui/document/document.h"
#include "ui/record/record_model.h"
#include "ui/record/record_view.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

void type(const char* keys)
{
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(keys));
}

/// A class of another course, which has none of the outcomes.
ClassId addOtherCourse(SmallClass& c)
{
    const Term autumn{{}, "Autumn", day("2026-09-01"), day("2027-01-31")};
    REQUIRE(addCourse(c.gradebook, {"Chemistry", autumn, day("2026-09-01")}));
    const auto courses = readCourses(c.gradebook);
    REQUIRE(courses);
    const auto made = std::find_if(courses->begin(), courses->end(),
                                   [](const CourseInfo& i) { return i.name == "Chemistry"; });
    REQUIRE(made != courses->end());
    REQUIRE(addClass(c.gradebook, made->id, {"Period 8", std::nullopt}));
    const auto classes = readClasses(c.gradebook);
    REQUIRE(classes);
    return std::find_if(classes->begin(), classes->end(),
                        [](const ClassInfo& i) { return i.name == "Period 8"; })
        ->id;
}

/// A new activity on the outcome with that number, and one mark of it.
void record(OpenedWindow& o, const char* outcome)
{
    o.press(Qt::Key_M, Qt::ControlModifier);
    type(outcome);
    o.press(Qt::Key_Return);
    type("Quiz");
    o.press(Qt::Key_Return);
    o.press(Qt::Key_C);
}

const RecordView& list(const OpenedWindow& o)
{
    const auto* list = o.window.findChild<RecordView*>();
    REQUIRE(list != nullptr);
    return *list;
}

} // namespace

TEST_CASE("record elsewhere: a class of another course comes and goes under an open activity",
          "[ui][window][record]")
{
    SmallClass c(3, 2);
    const ClassId other = addOtherCourse(c);
    const bool isRecordShown = GENERATE(true, false);
    const bool isReopened = GENERATE(true, false);
    CAPTURE(isRecordShown, isReopened);
    OpenedWindow o(pathOf(c));
    o.window.document()->chooseClass(c.schoolClass);
    record(o, "2");
    if (isReopened) {
        o.press(Qt::Key_M, Qt::ControlModifier);
        o.command("record.past").trigger();
        OpenedWindow::settle();
        o.press(Qt::Key_Return);
    }
    if (!isRecordShown) {
        o.press(Qt::Key_1, Qt::ControlModifier);
    }
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    OpenedWindow::settle();
    REQUIRE(o.window.document()->book().schoolClass.id == other);
    o.press(Qt::Key_Tab, Qt::ControlModifier);
    OpenedWindow::settle();
    REQUIRE(o.window.document()->book().schoolClass.id == c.schoolClass);
    o.press(Qt::Key_3, Qt::ControlModifier);
    // The activity is there as it was.
    REQUIRE(list(o).list().outcomeCount() == 1);
    CHECK(list(o).list().outcome(0).id == c.outcome(1));
    CHECK(c.book().students.front().evidence.size() == 1);
}

TEST_CASE("record elsewhere: an outcome goes from under the activity, by undo or from outside",
          "[ui][window][record]")
{
    SmallClass c(3, 2);
    const bool isOutside = GENERATE(true, false);
    CAPTURE(isOutside);
    OpenedWindow o(pathOf(c));
    Outcome third;
    third.code = "3";
    third.title = "Enzymes";
    REQUIRE(o.window.document()->edit([&](Gradebook& gradebook) {
        return addOutcomes(gradebook, o.window.document()->book(), {third});
    }));
    o.press(Qt::Key_M, Qt::ControlModifier);
    type("3");
    o.press(Qt::Key_Return);
    o.press(Qt::Key_Return);
    REQUIRE(list(o).list().outcomeCount() == 1);
    o.window.findChild<RecordView*>()->setFocus();
    // The activity, then the outcome.
    for (int step = 0; step < 2 && c.book().outcomes.size() > 2; ++step) {
        if (isOutside) {
            REQUIRE(c.gradebook.undo());
            o.window.document()->lookOutside();
        } else {
            o.press(Qt::Key_Z, Qt::ControlModifier);
        }
        OpenedWindow::settle();
    }
    REQUIRE(c.book().outcomes.size() == 2);
    CHECK(list(o).list().outcomeCount() == 0);
    o.press(Qt::Key_C); // nothing to mark
    CHECK(c.book().students.front().evidence.empty());
}
