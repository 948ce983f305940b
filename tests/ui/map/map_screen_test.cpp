// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/map/map_model.h"
#include "ui/map/map_screen.h"
#include "ui/map/map_view.h"

#include <QSettings>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::openedDocument;
using trellis::test::SmallClass;

TEST_CASE("map screen: it goes to a student and an outcome and says where it is", "[ui][map]")
{
    SmallClass c(4, 3);
    const auto document = openedDocument(c);
    Commands commands;
    NameGuard names;
    QSettings settings(QString::fromStdString(c.folder.file("settings.ini").string()),
                       QSettings::IniFormat);
    MapScreen screen({*document, commands, names, settings});
    int moved = 0;
    QObject::connect(&screen, &Screen::placeChanged, [&moved] { ++moved; });

    Place there;
    there.student = c.student(2);
    there.outcome = c.outcome(1);
    screen.goTo(there);
    there.schoolClass = c.schoolClass;
    CHECK(screen.place() == there);
    CHECK(moved > 0);
    // An id that is not valid leaves its part as it is.
    Place student;
    student.student = c.student(0);
    screen.goTo(student);
    CHECK(screen.place().student == c.student(0));
    CHECK(screen.place().outcome == c.outcome(1));
    // So does a student who is not there.
    Place nobody;
    nobody.student = StudentId::make();
    screen.goTo(nobody);
    CHECK(screen.place().student == c.student(0));
}
