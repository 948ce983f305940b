// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/marks.h"
#include "core/storage/edits/notes.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "tests/ui/document/opened_document.h"
#include "ui/common/commands.h"
#include "ui/common/erase_dialog.h"
#include "ui/common/name_guard.h"
#include "ui/common/preferences.h"
#include "ui/document/document.h"

#include <QApplication>
#include <QLabel>
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
using trellis::test::openedDocument;
using trellis::test::SmallClass;

namespace {

struct Desk {
    Desk()
        : small(3, 1), document(openedDocument(small)),
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
        askToErase(
            ScreenTools{*document, commands, names, settings}, small.student(0), &parent,
            [this](const QString& sentence) { said = sentence; },
            [this](const Place& place) { went = place; });
        CHECK(isOpened);
    }

    [[nodiscard]] static QPushButton* button(const EraseDialog& dialog, const char* text)
    {
        for (QPushButton* one : dialog.findChildren<QPushButton*>()) {
            if (one->text() == QString::fromUtf8(text)) {
                return one;
            }
        }
        return nullptr;
    }

    [[nodiscard]] static QListWidget* list(const EraseDialog& dialog, const char* name)
    {
        for (QListWidget* one : dialog.findChildren<QListWidget*>()) {
            if (one->accessibleName() == QLatin1String(name) && one->isVisible()) {
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
    std::optional<Place> went;
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
    CHECK(desk.said.contains(QStringLiteral("out of the class (1 rating kept).")));
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
        auto* list = Desk::list(dialog, "Copies to erase from as well");
        REQUIRE(list != nullptr);
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
    // Undo goes on with what was there before, and brings nobody back.
    REQUIRE_FALSE(desk.document->book().outcomes.empty());
    REQUIRE(desk.document->undo());
    CHECK(desk.document->book().outcomes.empty());
    CHECK(desk.document->book().students.size() == 2);
}

TEST_CASE("erase: nothing is asked about somebody whose name is hidden", "[ui][common][erase]")
{
    Desk desk;
    desk.names.hideAllBut(desk.small.student(1));
    askToErase(
        ScreenTools{*desk.document, desk.commands, desk.names, desk.settings},
        desk.small.student(0), &desk.parent, [&](const QString& sentence) { desk.said = sentence; },
        [](const Place&) {});
    CHECK(desk.said.startsWith(QStringLiteral("Names are hidden.")));
}

TEST_CASE("erase: the record can be saved first, into a folder of the student's own",
          "[ui][common][erase]")
{
    Desk desk;
    desk.small.rate(0, 0, 3, "2026-10-01");
    desk.document->lookOutside();
    const auto folder = desk.small.folder.file("kept");
    std::filesystem::create_directory(folder);
    desk.open([&](EraseDialog& dialog) {
        CHECK(Desk::button(dialog, "Save this student's &record first…") != nullptr);
        dialog.saveRecordIn(QString::fromStdString(folder.string()));
        bool isSaid = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            isSaid |= label->isVisible() &&
                      label->text().startsWith(QStringLiteral("The record is whole: "));
        }
        CHECK(isSaid);
    });
    const auto own = folder / "Given0000 Family0000, record of 2026-11-20";
    CHECK(bytesOf(own / "marks.csv").find("2026-10-01,Capable") != std::string::npos);
    CHECK(bytesOf(own / "record.json").find("Given0000") != std::string::npos);
    CHECK(bytesOf(own / "record.json").find("Given0001") == std::string::npos);
    // Only kept: nothing was erased.
    CHECK(desk.small.book().find(desk.small.student(0)) != nullptr);
}

TEST_CASE("erase: a note on another student that names this one is listed, and Enter leads there",
          "[ui][common][erase]")
{
    Desk desk;
    desk.small.rate(1, 0, 3, "2026-10-01");
    REQUIRE(annotate(desk.small.gradebook, desk.small.book().students.at(1).evidence.at(0).id,
                     "with GIVEN0000"));
    REQUIRE(addNote(desk.small.gradebook,
                    {{}, desk.small.student(2), {}, day("2026-10-02"), "with nobody", 0}));
    desk.document->lookOutside();
    desk.open([&](EraseDialog& dialog) {
        auto* list = Desk::list(dialog, "Notes on others that name the student");
        REQUIRE(list != nullptr);
        REQUIRE(list->count() == 1);
        CHECK(list->parentWidget()->rect().contains(list->geometry())); // in its whole height
        CHECK(list->item(0)->text().contains(QStringLiteral("Family0001, Given0001")));
        CHECK(list->item(0)->text().contains(QStringLiteral("with GIVEN0000")));
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        CHECK_FALSE(dialog.isVisible());
    });
    REQUIRE(desk.went);
    CHECK(desk.went->student == desk.small.student(1));
    CHECK(desk.went->outcome == desk.small.outcome(0));
    CHECK(desk.small.book().students.size() == 3);

    // Hidden names are not shown by what is said about them either.
    desk.names.hideAllBut(desk.small.student(0));
    desk.open([&](EraseDialog& dialog) {
        CHECK(Desk::list(dialog, "Notes on others that name the student") == nullptr);
        bool isSaid = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            isSaid |=
                label->isVisible() && label->text().contains(QStringLiteral("Notes on others"));
        }
        CHECK(isSaid);
    });
    desk.names.showAll();
}
