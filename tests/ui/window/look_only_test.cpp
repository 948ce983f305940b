// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A gradebook that cannot be changed: every key is answered, and nothing says that all is saved.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/opened_window.h"
#include "ui/document/document.h"
#include "ui/record/find_field.h"
#include "ui/record/outcome_field.h"
#include "ui/record/record_view.h"
#include "ui/window/file_bar.h"
#include "ui/window/frame.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>

#include <algorithm>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;
using trellis::test::TempFolder;
using trellis::test::testAuthor;

TEST_CASE("looking only: a key is answered with why, and fields of Record take nothing",
          "[ui][window]")
{
    SmallClass c(3, 2);
    const auto first =
        Document::open(c.gradebook.path(), testAuthor(), [] { return day("2026-11-20"); });
    REQUIRE(first);
    OpenedWindow o(pathOf(c));
    REQUIRE(o.window.document()->isReadOnly());
    const QString why = QStringLiteral("This gradebook is open in another window. You can look, "
                                       "but not change, until it is closed there.");
    o.press(Qt::Key_C);
    CHECK(o.said() == why);
    CHECK(c.book().students.at(0).evidence.empty());

    o.window.statusBar()->clearMessage();
    Place there = o.window.frame()->place();
    there.screen = ScreenId::Record;
    o.window.frame()->goTo(there);
    OpenedWindow::settle();
    REQUIRE(o.window.findChild<RecordView*>()->hasFocus());
    CHECK_FALSE(o.window.findChild<FindField*>()->isEnabled());
    for (const OutcomeField* field : o.window.findChildren<OutcomeField*>()) {
        CHECK_FALSE(field->isEnabled());
    }
    o.press(Qt::Key_C);
    CHECK(o.said() == why);
    o.window.statusBar()->clearMessage();
    o.press(Qt::Key_Slash);
    CHECK(o.said() == why);
}

TEST_CASE("looking only: no page offers to begin what cannot be kept", "[ui][window]")
{
    SmallClass c(3, 2);
    const auto first =
        Document::open(c.gradebook.path(), testAuthor(), [] { return day("2026-11-20"); });
    REQUIRE(first);
    OpenedWindow o(pathOf(c));
    const auto isOffered = [&o](const char* text) {
        const auto buttons = o.window.findChildren<QAbstractButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [text](const QAbstractButton* button) {
            return button->isVisible() && button->isEnabled() &&
                   QString(button->text()).remove(QLatin1Char('&')) == QLatin1String(text);
        });
    };
    o.press(Qt::Key_4, Qt::ControlModifier);
    OpenedWindow::settle();
    CHECK_FALSE(isOffered("Add note"));
    o.press(Qt::Key_N);
    CHECK(o.said().startsWith(QStringLiteral("This gradebook is open in another window.")));
    for (const auto* text : o.window.findChildren<QPlainTextEdit*>()) {
        CHECK_FALSE((text->isVisible() && text->isEnabled() && !text->isReadOnly()));
    }
    o.press(Qt::Key_7, Qt::ControlModifier);
    OpenedWindow::settle();
    CHECK(isOffered("Export"));
    for (const char* text : {"Add one", "Paste a list", "Import a file"}) {
        CAPTURE(text);
        CHECK_FALSE(isOffered(text));
    }
    o.press(Qt::Key_3, Qt::ControlModifier);
    OpenedWindow::settle();
    CHECK_FALSE(o.words().contains(QStringLiteral("What did they show?")));
    CHECK_FALSE(o.words().contains(QStringLiteral("Choose an outcome")));
    CHECK(isOffered("Past activities"));
}

TEST_CASE("out of reach: the status line says what is not saved, and answers every further key",
          "[ui][window]")
{
    SmallClass c(3, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_C);
    o.window.statusBar()->clearMessage();
    REQUIRE(o.words().contains(QStringLiteral("All changes saved")));
    const auto path = c.gradebook.path();
    const auto away = c.folder.file("elsewhere.trellis");
    std::filesystem::rename(path, away);
    for (int i = 0; i < 2; ++i) {
        o.press(Qt::Key_C);
        CHECK(o.said().contains(QStringLiteral("renamed, moved or deleted")));
        CHECK(o.said().endsWith(QStringLiteral("the last rating is not.")));
        o.window.statusBar()->clearMessage();
        CHECK_FALSE(o.words().contains(QStringLiteral("All changes saved")));
        CHECK(o.words().contains(QStringLiteral("The last change is not saved")));
    }
    std::filesystem::rename(away, path);
    REQUIRE(o.window.document()->tryAgain());
    OpenedWindow::settle();
    o.window.statusBar()->clearMessage();
    CHECK(o.words().contains(QStringLiteral("All changes saved")));
    CHECK_FALSE(o.words().contains(QStringLiteral("is not saved")));
}

#ifdef Q_OS_UNIX
TEST_CASE("looking only: where nobody may write, a copy is made and gone on with", "[ui][window]")
{
    if (::geteuid() == 0) {
        return; // who may write everywhere is never told
    }
    SmallClass c(3, 2);
    const TempFolder other;
    const auto closed = std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec;
    std::filesystem::permissions(c.gradebook.path(), std::filesystem::perms::owner_read);
    std::filesystem::permissions(c.gradebook.path().parent_path(), closed);
    {
        OpenedWindow o(pathOf(c));
        auto* bar = o.window.findChild<FileBar*>();
        REQUIRE(bar != nullptr);
        QStringList buttons;
        for (const QPushButton* button : bar->findChildren<QPushButton*>()) {
            buttons += button->isVisible() ? QStringList{button->text()} : QStringList();
        }
        CHECK(buttons == QStringList{QStringLiteral("&Save a copy and open it")});
        const auto copy = other.file("mine.trellis");
        bar->copyTo(QString::fromStdString(copy.string()));
        CHECK(QTest::qWaitFor([&] { return !o.window.document()->isReadOnly(); }));
        CHECK(std::filesystem::equivalent(o.window.document()->gradebook().path(), copy));
    }
    std::filesystem::permissions(c.gradebook.path().parent_path(),
                                 std::filesystem::perms::owner_all);
}
#endif
