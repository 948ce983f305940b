// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A class of one's own: names, outcomes, the rule, the Map.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/answer.h"
#include "tests/ui/window/home.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/commands.h"
#include "ui/course/import_preview.h"
#include "ui/document/document.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/window/frame.h"
#include "ui/window/new_class_dialog.h"
#include "ui/window/ribbon.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <fstream>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::Answer;
using trellis::test::Home;
using trellis::test::OpenedWindow;

namespace {

void copy(const char* text)
{
    QApplication::clipboard()->setText(QString::fromUtf8(text));
}

void clickOn(const OpenedWindow& o, const char* text)
{
    for (const Ribbon* ribbon : o.window.findChildren<Ribbon*>()) {
        for (QPushButton* button : ribbon->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QLatin1String(text)) {
                QTest::mouseClick(button, Qt::LeftButton);
                OpenedWindow::settle();
                return;
            }
        }
    }
    CAPTURE(text);
    FAIL("no such button");
}

/// As a window manager does once a dialog has been closed.
void activate(OpenedWindow& o)
{
    o.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&o.window));
    OpenedWindow::settle();
}

QString fileIn(const OpenedWindow& o)
{
    return QString::fromStdString(o.machine.folder.file("mine.trellis").string());
}

} // namespace

TEST_CASE("journey: a course of one's own in at most twelve fields and keys",
          "[ui][window][journey]")
{
    QStandardPaths::setTestModeEnabled(true);
    OpenedWindow o;
    int keys = 0;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        o.press(key, modifiers);
        ++keys;
    };
    {
        const Answer<NewClassDialog> named([&keys](NewClassDialog& dialog) {
            QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Algebra J18"));
            keys += 2; // the field, and Enter
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        });
        press(Qt::Key_N, Qt::ControlModifier);
        CHECK(QTest::qWaitFor([&] { return o.window.document() != nullptr; }));
        CHECK(named.wasThere);
    }
    activate(o);
    const std::filesystem::path file = o.window.document()->gradebook().path();
    CHECK(o.words().contains(QStringLiteral("1 of 3")));

    copy("Okoye, Mara\n\u00C1lvarez, Mar\u00EDa\nLee, Bo\n");
    {
        const Answer<ImportPreview> looked([&keys](ImportPreview& preview) {
            ++keys;
            QTest::keyClick(preview.focusWidget(), Qt::Key_Return);
        });
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(looked.wasThere);
    }
    activate(o);
    CHECK(o.words().contains(QStringLiteral("2 of 3")));
    REQUIRE(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()) != nullptr);

    copy("Name the parts of a cell\nExplain how cells get energy\nDesign a fair test\n");
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(o.words().contains(QStringLiteral("3 of 3")));
    press(Qt::Key_Return); // the rule as it is suggested
    CHECK(keys <= 12);

    // The Map, with the cursor in the first cell.
    CHECK(o.window.frame()->place().screen == ScreenId::Map);
    CHECK_FALSE(o.words().contains(QStringLiteral("of 3:")));
    CHECK(o.map().map().rowCount() == 3);
    CHECK(o.map().map().outcomeCount() == 3);
    CHECK_FALSE(o.window.document()->book().rule.conditions.empty());
    o.press(Qt::Key_C);
    CHECK(o.map().map().cell(o.map().map().index(0, 0))->state.rank == 3);
    o.window.closeFile();
    std::filesystem::remove(file);
    QStandardPaths::setTestModeEnabled(false);
}

TEST_CASE("own class: the folder that is suggested is made where there is none", "[ui][window]")
{
    const Home home;
    OpenedWindow o;
    {
        const Answer<NewClassDialog> named([](NewClassDialog& dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("Chemistry"));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        o.press(Qt::Key_N, Qt::ControlModifier);
        CHECK(QTest::qWaitFor([&] { return o.window.document() != nullptr; }));
    }
    REQUIRE(o.window.document() != nullptr);
    CHECK(o.window.document()->gradebook().path() ==
          std::filesystem::canonical(home.folder.file("Documents/Chemistry.trellis")));
    o.window.closeFile();
}

TEST_CASE("own class: a list dropped on the start screen begins a class with it", "[ui][window]")
{
    const Home home;
    const auto csv = home.folder.file("period3.csv");
    std::ofstream(csv, std::ios::binary) << "Last Name,First Name\nDiallo,Mara\nLiu,Jiahao\n";
    OpenedWindow o;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(csv.string()))});
    bool wasNamed = false;
    bool wasRead = false;
    QTimer answers;
    answers.setInterval(0);
    QObject::connect(&answers, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr || !dialog->isVisible()) {
            return;
        }
        if (qobject_cast<NewClassDialog*>(dialog) != nullptr && !wasNamed) {
            wasNamed = true;
            QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("Chemistry"));
        } else if (qobject_cast<ImportPreview*>(dialog) != nullptr) {
            wasRead = true;
        }
        QTest::keyClick(dialog, Qt::Key_Return);
        if (dialog->isVisible()) {
            dialog->reject(); // a test that fails does not hang
        }
    });
    answers.start();
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&o.window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&o.window, &drop);
    CHECK(QTest::qWaitFor([&] {
        return o.window.document() != nullptr && o.window.document()->hasBook() &&
               !o.window.document()->book().students.empty();
    }));
    CHECK(wasNamed);
    CHECK(wasRead);
    REQUIRE(o.window.document() != nullptr);
    CHECK(o.window.document()->book().course.name == "Chemistry");
    CHECK(o.window.document()->book().students.size() == 2);
    o.window.closeFile();
}

TEST_CASE("own class: where it cannot be kept it says why, and what was typed stays",
          "[ui][window]")
{
    const Home home;
    std::ofstream(home.folder.file("Documents")) << "no folder";
    OpenedWindow o;
    QString said;
    QString typed;
    bool isOpen = false;
    const Answer<NewClassDialog> named([&](NewClassDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("Chemistry"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        isOpen = dialog.isVisible();
        typed = dialog.courseName();
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            said += label->isVisible() ? label->text() : QString();
        }
    });
    o.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return named.wasThere; }));
    CHECK(isOpen);
    CHECK(typed == QStringLiteral("Chemistry"));
    CHECK(said.contains(QStringLiteral("There is something at")));
    CHECK(said.contains(QStringLiteral("Documents")));
    CHECK(o.window.document() == nullptr);
}

TEST_CASE("own class: every step can be left for later", "[ui][window]")
{
    OpenedWindow o;
    o.makeClass(fileIn(o), QStringLiteral("Art"));
    OpenedWindow::settle();
    clickOn(o, "On to the outcomes");
    CHECK(o.words().contains(QStringLiteral("2 of 3")));
    clickOn(o, "Later");
    CHECK(o.window.frame()->place().screen == ScreenId::Map);
    CHECK_FALSE(o.words().contains(QStringLiteral("of 3:")));
    // And it does not come back.
    o.command("go.course").trigger();
    OpenedWindow::settle();
    CHECK_FALSE(o.words().contains(QStringLiteral("of 3:")));
}

TEST_CASE("own class: names that are typed one by one do not hurry on", "[ui][window]")
{
    OpenedWindow o;
    o.makeClass(fileIn(o), QStringLiteral("Art"));
    OpenedWindow::settle();
    for (const char* name : {"Lee, Bo", "Okoye, Mara"}) {
        REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(name));
        o.press(Qt::Key_Return);
        CHECK(o.words().contains(QStringLiteral("1 of 3")));
    }
    CHECK(o.window.document()->book().students.size() == 2);
}

TEST_CASE("own class: where copies go is told once", "[ui][window]")
{
    OpenedWindow o;
    o.makeClass(fileIn(o), QStringLiteral("Art"));
    CHECK(o.words().contains(QStringLiteral("writes a dated copy into")));
    o.window.closeFile();
    o.makeClass(QString::fromStdString(o.machine.folder.file("other.trellis").string()),
                QStringLiteral("Art"));
    CHECK_FALSE(o.words().contains(QStringLiteral("writes a dated copy into")));
}

TEST_CASE("own class: when it is taken back, every screen says so and leads back", "[ui][window]")
{
    const Home home;
    OpenedWindow o;
    o.makeClass(QString::fromStdString(home.folder.file("own.trellis").string()),
                QStringLiteral("Biology"));
    REQUIRE(o.words().contains(QStringLiteral("1 of 3")));
    o.command("edit.undo").trigger();
    OpenedWindow::settle();
    REQUIRE_FALSE(o.window.document()->hasBook());
    const auto buttons = [&o] {
        QStringList texts;
        for (const QPushButton* button : o.window.findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                texts.append(button->text());
            }
        }
        return texts;
    };
    for (const ScreenKind& kind : screenKinds()) {
        CAPTURE(screenName(kind));
        o.command(("go." + kind.icon.toStdString()).c_str()).trigger();
        OpenedWindow::settle();
        CHECK(o.words().contains(QStringLiteral("This gradebook has no class. Edit \u2192 Redo may "
                                                "bring one back.")));
        CHECK_FALSE(o.words().contains(QStringLiteral("No students yet")));
        CHECK_FALSE(o.words().contains(QStringLiteral("1 of 3")));
        CHECK_FALSE(buttons().contains(QStringLiteral("Paste names")));
    }
    // Nothing happens that would need a class.
    for (const char* id : {"course.addOutcome", "course.paste", "roster.merge", "record.new"}) {
        if (QAction* command = o.window.commands().find(QLatin1String(id))) {
            command->trigger();
            OpenedWindow::settle();
        }
    }
    o.command("go.map").trigger();
    CHECK(buttons().contains(QStringLiteral("New class")));
    o.press(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(o.window.document()->hasBook());
    CHECK_FALSE(o.words().contains(QStringLiteral("no class")));
    CHECK(o.words().contains(QStringLiteral("No students yet")));
}
