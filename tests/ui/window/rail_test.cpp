// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/window/frame.h"
#include "ui/window/rail_list.h"

#include <QAction>
#include <QTest>

#include <algorithm>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// A class of a term that is over.
ClassId addOldClass(SmallClass& c, const char* course, const char* name)
{
    const Term spring{{}, "Spring", day("2026-02-01"), day("2026-06-30")};
    REQUIRE(addCourse(c.gradebook, {course, spring, day("2026-02-01")}));
    const auto courses = readCourses(c.gradebook);
    REQUIRE(courses);
    const auto made =
        std::find_if(courses->begin(), courses->end(),
                     [course](const CourseInfo& info) { return info.name == course; });
    REQUIRE(made != courses->end());
    REQUIRE(addClass(c.gradebook, made->id, {name, std::nullopt}));
    const auto classes = readClasses(c.gradebook);
    REQUIRE(classes);
    return std::find_if(classes->begin(), classes->end(),
                        [name](const ClassInfo& info) { return info.name == name; })
        ->id;
}

QStringList rowsOf(const OpenedWindow& o)
{
    QStringList rows;
    const auto* list = o.window.findChild<RailList*>();
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        rows.append(list->topLevelItem(i)->text(0));
    }
    return rows;
}

} // namespace

TEST_CASE("rail: classes of earlier terms are folded away, and Ctrl+Tab passes them over",
          "[ui][window]")
{
    SmallClass c(1, 1);
    REQUIRE(addClass(c.gradebook, c.course, {"Period 5", std::nullopt}));
    const ClassId old = addOldClass(c, "Botany", "Period 2, spring");
    OpenedWindow o(pathOf(c));
    Place there;
    there.schoolClass = c.schoolClass;
    Q_EMIT o.window.frame()->wanted(there);
    OpenedWindow::settle();
    const QString folded = QStringLiteral("\u25B8 Earlier terms");
    const QString open = QStringLiteral("\u25BE Earlier terms");
    const QString spring = QStringLiteral("Botany \u00B7 Period 2, spring");
    CHECK(rowsOf(o).contains(folded));
    CHECK_FALSE(rowsOf(o).contains(spring));
    for (int i = 0; i < 4; ++i) {
        o.command("go.nextClass").trigger();
        OpenedWindow::settle();
        CHECK(o.window.frame()->place().schoolClass != old);
    }
    auto* list = o.window.findChild<RailList*>();
    list->setCurrentItem(list->findItems(folded, Qt::MatchExactly).front());
    list->setFocus();
    o.press(Qt::Key_Return);
    QTest::qWait(0);
    CHECK(rowsOf(o).contains(open));
    REQUIRE(rowsOf(o).contains(spring));
    list->setCurrentItem(list->findItems(spring, Qt::MatchExactly).front());
    list->setFocus();
    o.press(Qt::Key_Return);
    CHECK(o.window.frame()->place().schoolClass == old);
}
