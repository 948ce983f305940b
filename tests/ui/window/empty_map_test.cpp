// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The Map before there is anybody, or anything to rate.
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/inspector/inspector.h"
#include "ui/map/filter_bar.h"
#include "ui/map/legend.h"
#include "ui/map/map_view.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

bool isSeen(const QWidget* widget)
{
    return widget != nullptr && widget->isVisible();
}

QPushButton* button(const OpenedWindow& o, const QString& text)
{
    for (auto* one : o.window.findChildren<QPushButton*>()) {
        if (one->isVisible() && one->text() == text) {
            return one;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("empty map: without students there is a sentence, a button and another way",
          "[ui][window][map]")
{
    SmallClass c(0, 2);
    OpenedWindow o(pathOf(c));
    CHECK(o.words().contains(
        QStringLiteral("No students yet. Drag a CSV here, paste names, or type them.")));
    CHECK_FALSE(o.map().isVisible());
    CHECK_FALSE(isSeen(o.window.findChild<Legend*>()));
    CHECK_FALSE(isSeen(o.window.findChild<FilterBar*>()));
    CHECK_FALSE(isSeen(o.window.findChild<Inspector*>()));
    CHECK(QApplication::focusWidget() == button(o, QStringLiteral("Paste names")));
    // The other way leads to where they are typed.
    REQUIRE(button(o, QStringLiteral("or type them")) != nullptr);
    button(o, QStringLiteral("or type them"))->click();
    OpenedWindow::settle();
    const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->accessibleName() == QStringLiteral("Name of a new student"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Diallo, Mara"));
    o.press(Qt::Key_Return);
    o.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(o.map().isVisible());
    CHECK(isSeen(o.window.findChild<Legend*>()));
    CHECK(isSeen(o.window.findChild<FilterBar*>()));
    CHECK(isSeen(o.window.findChild<Inspector*>()));
    CHECK(QApplication::focusWidget() == &o.map());
    // Everything comes and goes with the first student.
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(o.map().isVisible());
    CHECK_FALSE(isSeen(o.window.findChild<Inspector*>()));
    CHECK(QApplication::focusWidget() == button(o, QStringLiteral("Paste names")));
}

TEST_CASE("empty map: without outcomes the names are there, and where to begin",
          "[ui][window][map]")
{
    SmallClass c(3, 0);
    OpenedWindow o(pathOf(c));
    CHECK(o.words().contains(QStringLiteral(
        "What should students be able to do by the end? Paste a list: one line each.")));
    CHECK(o.map().isVisible());
    CHECK_FALSE(isSeen(o.window.findChild<Legend*>()));
    CHECK_FALSE(isSeen(o.window.findChild<Inspector*>()));
    REQUIRE(button(o, QStringLiteral("or type one")) != nullptr);
    CHECK(QApplication::focusWidget() == button(o, QStringLiteral("Paste outcomes")));
    o.press(Qt::Key_Return);
    CHECK(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()) != nullptr);
}

TEST_CASE("empty map: the first name is there also while there are no outcomes",
          "[ui][window][map]")
{
    SmallClass c(0, 0);
    OpenedWindow o(pathOf(c));
    REQUIRE_FALSE(o.map().isVisible());
    button(o, QStringLiteral("or type them"))->click();
    OpenedWindow::settle();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Diallo, Mara"));
    o.press(Qt::Key_Return);
    o.command("go.map").trigger();
    OpenedWindow::settle();
    CHECK(o.map().isVisible());
    CHECK(o.map().model()->rowCount() == 1);
    CHECK(QApplication::focusWidget() == button(o, QStringLiteral("Paste outcomes")));
    o.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(o.map().isVisible());
}
