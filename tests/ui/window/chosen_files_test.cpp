// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/window/answer.h"
#include "tests/ui/window/file_choice.h"
#include "tests/ui/window/home.h"
#include "tests/ui/window/opened_window.h"
#include "ui/window/new_class_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTest>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::Answer;
using trellis::test::FileChoice;
using trellis::test::Home;
using trellis::test::Machine;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

QString textOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

void exportFrom(OpenedWindow& o)
{
    o.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    OpenedWindow::settle();
}

} // namespace

TEST_CASE("files: without a folder of documents they are looked for at home", "[ui][window][files]")
{
    QStandardPaths::setTestModeEnabled(false);
    const Home home;
    OpenedWindow o;
    const FileChoice choice{QString()};
    o.press(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return choice.suggested().size() == 1; }));
    CHECK(choice.folders() == QStringList{QDir::homePath()});
    // The folder that is missing stood there as the name of a file.
    CHECK(choice.suggested() == QStringList{QString()});
}

TEST_CASE("files: what is exported goes where the last export went, on another day too",
          "[ui][window][files][export]")
{
    QStandardPaths::setTestModeEnabled(false);
    const Home home;
    SmallClass c(3, 2);
    Machine machine;
    const test::TempFolder stick;
    {
        OpenedWindow o(machine, pathOf(c));
        const FileChoice first(textOf(stick.file("levels.csv")));
        exportFrom(o);
        CHECK(first.folders() == QStringList{QDir::homePath()});
        CHECK(std::filesystem::exists(stick.file("levels.csv")));
    }
    OpenedWindow o(machine, pathOf(c));
    {
        const FileChoice again{QString()};
        exportFrom(o);
        CHECK(again.folders() == QStringList{textOf(stick.path())});
    }
    // What is brought in lies elsewhere.
    const FileChoice list{QString()};
    o.command("file.importRoster").trigger();
    REQUIRE(QTest::qWaitFor([&] { return list.folders().size() == 1; }));
    CHECK(list.folders() == QStringList{QDir::homePath()});
}

TEST_CASE("files: a class called 7/8 is exported as one file", "[ui][window][files][export]")
{
    QStandardPaths::setTestModeEnabled(false);
    const Home home;
    std::filesystem::create_directories(home.folder.file("Documents"));
    OpenedWindow o;
    {
        const Answer<NewClassDialog> named([](NewClassDialog& dialog) {
            QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Science"));
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            QTest::keyClick(dialog.focusWidget(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(dialog.focusWidget(), QStringLiteral("7/8"));
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        });
        o.press(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return o.window.document() != nullptr; }));
    }
    o.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&o.window));
    o.press(Qt::Key_1, Qt::ControlModifier);
    const FileChoice choice{QString()};
    exportFrom(o);
    REQUIRE(choice.suggested().size() == 1);
    CHECK(choice.suggested().front().startsWith(QStringLiteral("7-8")));
    CHECK(choice.folders() == QStringList{textOf(home.folder.file("Documents"))});
}

TEST_CASE("files: a name without an ending replaces nothing unasked", "[ui][window][files][export]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    const test::TempFolder folder;
    {
        const FileChoice first(textOf(folder.file("mine")), QStringLiteral("Levels"));
        exportFrom(o);
    }
    REQUIRE(std::filesystem::exists(folder.file("mine.csv")));
    c.rate(0, 0, 3, "2026-11-20");
    const std::string before = test::bytesOf(folder.file("mine.csv"));
    enum class Step : std::uint8_t { Name, Saving, Asked, Leaving };
    Step step = Step::Name;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        QWidget* modal = QApplication::activeModalWidget();
        if (auto* box = qobject_cast<QMessageBox*>(modal)) {
            step = Step::Asked;
            box->button(QMessageBox::No)->click();
        } else if (auto* dialog = qobject_cast<QFileDialog*>(modal)) {
            QDialog* asDialog = dialog; // in which these are public
            if (step == Step::Name) {
                step = Step::Saving;
                dialog->selectFile(textOf(folder.file("mine")));
                // It asks inside of accept(), where the timer is to come again.
                QTimer::singleShot(0, asDialog, [asDialog] { asDialog->accept(); });
            } else if (step == Step::Asked) {
                step = Step::Leaving;
                asDialog->reject();
            }
        }
    });
    timer.start(0);
    o.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&o.window));
    exportFrom(o);
    CHECK(step == Step::Leaving);
    CHECK(test::bytesOf(folder.file("mine.csv")) == before);
}
