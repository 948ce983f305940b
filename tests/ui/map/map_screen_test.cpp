// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "tests/ui/map/shown_map.h"
#include "ui/common/commands.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"
#include "ui/map/map_model.h"
#include "ui/map/map_screen.h"
#include "ui/map/map_view.h"

#include <QHeaderView>
#include <QSettings>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::openedDocument;
using trellis::test::ShownMap;
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

TEST_CASE("map screen: the students go by their levels on one outcome, from its header",
          "[ui][map]")
{
    SmallClass c(4, 3);
    c.rate(0, 1, 3, "2026-11-02");
    c.rate(1, 1, 1, "2026-11-02");
    c.rate(3, 1, 2, "2026-11-02");
    const ShownMap s(c);
    const auto order = [&s] {
        std::string rows;
        for (int row = 0; row < s.view().map().rowCount(); ++row) {
            rows += std::to_string(s.view().map().cell(s.view().map().index(row, 1))->state.rank);
        }
        return rows;
    };
    s.go(0, 1);
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(order() == "0123");
    CHECK(s.lastSaid() ==
          QStringLiteral("Sorted by \u20682 Short 2\u2069: no evidence first, Capable last."));
    CHECK(s.view().currentIndex() == s.view().map().index(3, 1)); // the student went along
    CHECK(s.view()
              .map()
              .headerData(1, Qt::Horizontal, Qt::AccessibleTextRole)
              .toString()
              .endsWith(QStringLiteral("in this order")));
    // A level key moves nobody; the same key again leads back.
    s.press(Qt::Key_Down);
    s.type("E");
    CHECK(order() == "0121");
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(s.lastSaid() == QStringLiteral("Sorted by name."));
    CHECK(order() == "1102");
}
