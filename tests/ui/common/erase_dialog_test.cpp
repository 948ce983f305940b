// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/common/commands.h"
#include "ui/common/erase_dialog.h"
#include "ui/common/name_guard.h"
#include "ui/common/preferences.h"
#include "ui/document/document.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::bytesOf;
using trellis::test::day;
using trellis::test::SmallClass;
using trellis::test::testAuthor;

namespace {

struct Desk {
    Desk()
        : small(3, 1), document(std::move(*Document::open(small.gradebook.path(), testAuthor(),
                                                          [] { return day("2026-11-20"); }))),
          settings(QString::fromStdString(small.folder.file("settings.ini").string()),
                   QSettings::IniFormat)
    {
        Preferences::of(settings).setBackupFolder(
            QString::fromStdString(small.folder.file("Backups").string()));
    }

    /// Opens the dialog for the first student, and does something with it.
    void open(const std::function<void(EraseDialog&)>& act)
    {
        bool isOpened = false;
        QTimer::singleShot(0, &parent, [&] {
            auto* dialog = qobject_cast<EraseDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            isOpened = true;
            act(*dialog);
            if (dialog->isVisible()) {
                dialog->reject(); // a test that fails does not hang
            }
        });
        askToErase(ScreenTools{*document, commands, names, settings}, small.student(0), &parent,
                   [this](const QString& sentence) { said = sentence; });
        CHECK(isOpened);
    }

    [[nodiscard]] static QPushButton* button(const EraseDialog& dialog, const char* text)
    {
        for (QPushButton* one : dialog.findChildren<QPushButton*>()) {
            if (one->text() == QLatin1String(text)) {
                return one;
            }
        }
        return nullptr;
    }

    SmallClass small;
    std::unique_ptr<Document> document;
    QSettings settings;
    Commands commands;
    NameGuard names;
    QWidget parent;
    QString said;
};

} // namespace

TEST_CASE("erase: only the whole name opens the way, and Enter is the safe one",
          "[ui][common][erase]")
{
    Desk desk;
    desk.small.rate(0, 0, 3, "2026-10-01");
    desk.document->lookOutside();
    const std::string before = bytesOf(desk.small.gradebook.path());
    desk.open([&](EraseDialog& dialog) {
        QPushButton* erase = Desk::button(dialog, "&Erase for good");
        REQUIRE(erase != nullptr);
        CHECK_FALSE(erase->isEnabled());
        auto* name = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(name, QStringLiteral("Given0000"));
        CHECK_FALSE(erase->isEnabled());
        QTest::keyClicks(name, QStringLiteral(" family0000"));
        CHECK(erase->isEnabled());
        CHECK(Desk::button(dialog, "&Move out of the class instead")->isDefault());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    CHECK(bytesOf(desk.small.gradebook.path()) == before);
    CHECK(desk.said.isEmpty());
    // Enter on what has the keyboard first: everything is kept.
    desk.open([](EraseDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    CHECK(desk.said.contains(QStringLiteral("Everything is kept.")));
    CHECK(desk.small.book().find(desk.small.student(0))->evidence.size() == 1);
    REQUIRE(desk.document->undo());
}

TEST_CASE("erase: the student goes from the file and from the copies that are ticked",
          "[ui][common][erase]")
{
    Desk desk;
    desk.small.rate(0, 0, 3, "2026-10-01");
    desk.document->lookOutside();
    const auto copies = desk.small.folder.file("Backups");
    std::filesystem::create_directory(copies);
    REQUIRE(desk.small.gradebook.backup(copies / "one.trellis"));
    REQUIRE(desk.small.gradebook.backup(copies / "two.trellis"));
    desk.open([](EraseDialog& dialog) {
        auto* list = dialog.findChild<QListWidget*>();
        REQUIRE(list->count() == 2);
        CHECK(list->item(0)->checkState() == Qt::Checked);
        list->item(1)->setCheckState(Qt::Unchecked);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("Given0000 Family0000"));
        QTest::mouseClick(Desk::button(dialog, "&Erase for good"), Qt::LeftButton);
    });
    CHECK(desk.said.startsWith(
        QStringLiteral("Erased for good, from the history and 1 copy too. Still in: ")));
    CHECK(desk.document->book().students.size() == 2);
    CHECK(bytesOf(desk.small.gradebook.path()).find("Family0000") == std::string::npos);
    CHECK(bytesOf(copies / "one.trellis").find("Family0000") == std::string::npos);
    CHECK(bytesOf(copies / "two.trellis").find("Family0000") != std::string::npos);
    CHECK_FALSE(desk.document->undo());
    CHECK(desk.document->book().students.size() == 2);
}

TEST_CASE("erase: nothing is asked about somebody whose name is hidden", "[ui][common][erase]")
{
    Desk desk;
    desk.names.hideAllBut(desk.small.student(1));
    askToErase(ScreenTools{*desk.document, desk.commands, desk.names, desk.settings},
               desk.small.student(0), &desk.parent,
               [&](const QString& sentence) { desk.said = sentence; });
    CHECK(desk.said.startsWith(QStringLiteral("Names are hidden.")));
}
