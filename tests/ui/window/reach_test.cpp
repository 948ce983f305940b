// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Files that are pulled out, moved or gone.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/map/map_view.h"
#include "ui/window/file_bar.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <filesystem>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::Machine;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

TEST_CASE("reach: a file that is moved away is said with two buttons, and leaving asks",
          "[ui][window][reach]")
{
    SmallClass c(2, 2);
    const auto path = c.gradebook.path();
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_C);
    std::filesystem::rename(path, c.folder.file("away.trellis"));
    o.press(Qt::Key_D);
    const QString words = o.words();
    CHECK(words.contains(QStringLiteral(" was renamed, moved or deleted while it was open here. "
                                        "Everything up to ")));
    CHECK(words.contains(QStringLiteral(" is saved; the last rating is not.")));
    CHECK(words.contains(QStringLiteral("&Try again")));
    CHECK(words.contains(QStringLiteral("&Save a copy elsewhere")));
    CHECK(o.closeAnswering("Stay"));
    CHECK(o.window.isVisible());
    CHECK(o.closeAnswering("Leave all the same"));
    CHECK_FALSE(o.window.isVisible());
}

TEST_CASE("reach: lessons go on in the copy of a file that is gone, from where one was",
          "[ui][window][reach]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_C);
    o.press(Qt::Key_Right);
    std::filesystem::rename(c.gradebook.path(), c.folder.file("away.trellis"));
    o.press(Qt::Key_D);
    auto& bar = *o.window.findChild<FileBar*>();
    REQUIRE(bar.isVisible());
    const auto rescue = c.folder.file("rescue.trellis");
    bar.copyTo(QString::fromStdString(rescue.string()));
    CHECK(o.words().contains(QStringLiteral("A copy is in ")));
    CHECK(o.words().contains(QStringLiteral("rescue.trellis")));
    auto* goOn = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(goOn != nullptr);
    CHECK(goOn->text().remove(QLatin1Char('&')) == QStringLiteral("Go on in the copy"));
    o.press(Qt::Key_Space);
    OpenedWindow::settle();
    CHECK(o.window.document()->gradebook().path().filename() == rescue.filename());
    CHECK_FALSE(o.window.findChild<FileBar*>()->isVisible());
    CHECK(o.map().hasFocus());
    o.press(Qt::Key_D);
    const auto copy = Gradebook::open(rescue, {});
    REQUIRE(copy);
    const auto book = readClassBook(*copy, c.schoolClass);
    REQUIRE(book);
    std::size_t marks = 0;
    for (const StudentRecord& record : book->students) {
        marks += record.evidence.size();
    }
    CHECK(marks == 2);
}

TEST_CASE("reach: trying again says that it did, and gives the keyboard back to the grid",
          "[ui][window][reach]")
{
    SmallClass c(2, 2);
    const auto path = c.gradebook.path();
    const auto away = c.folder.file("away.trellis");
    OpenedWindow o(pathOf(c));
    std::filesystem::rename(path, away);
    o.press(Qt::Key_D);
    auto& bar = *o.window.findChild<FileBar*>();
    QPushButton* again = nullptr;
    for (auto* button : bar.findChildren<QPushButton*>()) {
        again = button->text() == QStringLiteral("&Try again") ? button : again;
    }
    REQUIRE(again != nullptr);
    again->setFocus();
    o.press(Qt::Key_Space);
    CHECK(o.said().startsWith(QStringLiteral("Tried again, ")));
    CHECK(again->hasFocus());
    std::filesystem::rename(away, path);
    o.press(Qt::Key_Space);
    CHECK_FALSE(bar.isVisible());
    CHECK(o.map().hasFocus());
    o.press(Qt::Key_C);
    CHECK(c.book().students.front().evidence.size() == 1);
}

TEST_CASE("reach: a stick that is there again is left without a question", "[ui][window][reach]")
{
    SmallClass c(2, 2);
    const auto path = c.gradebook.path();
    const auto away = c.folder.file("away.trellis");
    OpenedWindow o(pathOf(c));
    std::filesystem::rename(path, away);
    o.press(Qt::Key_D);
    std::filesystem::rename(away, path);
    CHECK_FALSE(o.closeAnswering("Stay"));
    CHECK_FALSE(o.window.isVisible());
}

TEST_CASE("reach: what was open last and is not there any more is named", "[ui][window][reach]")
{
    SmallClass c(2, 2);
    Machine machine;
    {
        const OpenedWindow o(machine, pathOf(c));
    }
    std::filesystem::rename(c.gradebook.path(), c.folder.file("moved.trellis"));
    OpenedWindow o(machine);
    o.window.openLast();
    OpenedWindow::settle();
    CHECK(o.window.document() == nullptr);
    CHECK(o.words().contains(QStringLiteral("I cannot find")));
    CHECK(o.words().contains(QString::fromStdString(c.gradebook.path().filename().string())));
}

TEST_CASE("reach: a sample class that is gone leaves no place to go back to", "[ui][window][reach]")
{
    Machine machine;
    {
        OpenedWindow o(machine);
        o.window.openSample();
        OpenedWindow::settle();
        o.window.closeFile();
    }
    for (const QString& key : machine.settings.allKeys()) {
        CAPTURE(key);
        CHECK_FALSE(key.startsWith(QStringLiteral("gradebooks/")));
    }
}
