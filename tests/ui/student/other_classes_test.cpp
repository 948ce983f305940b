// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/people.h"
#include "core/storage/edits/structure.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/document/document.h"

#include <QAction>
#include <QPushButton>

using namespace trellis;
using trellis::test::OpenedWindow;
using trellis::test::SmallClass;

namespace {

QPushButton* linkOf(const OpenedWindow& o)
{
    for (auto* button : o.window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().startsWith(QStringLiteral("also in"))) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("student: who sits in another class too has a way to the page there", "[ui][student]")
{
    SmallClass c(2, 1);
    const ClassId first = c.schoolClass;
    REQUIRE(addClass(c.gradebook, c.course, {"Period 5", {}}));
    ClassId second;
    const auto classes = readClasses(c.gradebook);
    REQUIRE(classes);
    for (const ClassInfo& info : *classes) {
        second = info.id != first ? info.id : second;
    }
    REQUIRE(c.gradebook.transact(OpKind::AddStudent, {}, [&](Edit& edit) -> Result<void> {
        writeEnrollment(edit, second, c.student(0), {EnrollmentId::make(), {}, {}, "", ""});
        return {};
    }));
    OpenedWindow o(test::pathOf(c));
    o.window.document()->chooseClass(first);
    o.command("go.student").trigger();
    OpenedWindow::settle();
    QPushButton* link = linkOf(o);
    REQUIRE(link != nullptr);
    CHECK(link->text().contains(QStringLiteral("Period 5")));
    link->click();
    OpenedWindow::settle();
    CHECK(o.window.document()->book().schoolClass.id == second);
    CHECK(o.where().at(1) == QStringLiteral("Given0000 Family0000"));
    link = linkOf(o);
    REQUIRE(link != nullptr);
    link->click();
    OpenedWindow::settle();
    CHECK(o.window.document()->book().schoolClass.id == first);
    // The next student is in this class alone.
    o.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(o.where().at(1) == QStringLiteral("Given0001 Family0001"));
    CHECK(linkOf(o) == nullptr);
}
