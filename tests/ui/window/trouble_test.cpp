// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is offered when a file is in trouble does what it says.
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/window/file_choice.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/preferences.h"
#include "ui/document/document.h"
#include "ui/map/map_model.h"
#include "ui/map/map_view.h"
#include "ui/window/backup_copies.h"
#include "ui/window/file_bar.h"
#include "ui/window/start_page.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTest>

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::FileChoice;
using trellis::test::OpenedWindow;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

QPushButton& buttonIn(const QWidget& in, const char* text)
{
    for (QPushButton* button : in.findChildren<QPushButton*>()) {
        if (button->isVisible() &&
            QString(button->text()).remove(QLatin1Char('&')) == QLatin1String(text)) {
            return *button;
        }
    }
    CAPTURE(text);
    FAIL("no such button");
    std::abort();
}

/// The pages behind the first are gone, as on a stick that was pulled out.
void damage(const QString& path)
{
    std::fstream file(path.toStdString(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4096);
    const std::string nothing(8192, '\xFF');
    file.write(nothing.data(), static_cast<std::streamsize>(nothing.size()));
}

} // namespace

TEST_CASE("trouble: Try again goes on where the stick is there again, and says so if not",
          "[ui][window][reach]")
{
    SmallClass c(2, 2);
    const auto path = c.gradebook.path();
    const auto away = c.folder.file("away.trellis");
    OpenedWindow o(pathOf(c));
    std::filesystem::rename(path, away);
    o.press(Qt::Key_D);
    const FileBar& bar = *o.window.findChild<FileBar*>();
    REQUIRE(bar.isVisible());
    QTest::mouseClick(&buttonIn(bar, "Try again"), Qt::LeftButton);
    CHECK(bar.isVisible());
    CHECK(o.window.document()->isReadOnly());
    std::filesystem::rename(away, path);
    QTest::mouseClick(&buttonIn(bar, "Try again"), Qt::LeftButton);
    CHECK_FALSE(bar.isVisible());
    o.map().setFocus();
    o.press(Qt::Key_D);
    CHECK(c.book().students.at(0).evidence.size() == 1);
}

TEST_CASE("trouble: Save a copy elsewhere keeps all that was saved", "[ui][window][reach]")
{
    SmallClass c(2, 2);
    OpenedWindow o(pathOf(c));
    o.press(Qt::Key_C);
    std::filesystem::rename(c.gradebook.path(), c.folder.file("away.trellis"));
    o.press(Qt::Key_D);
    const FileBar& bar = *o.window.findChild<FileBar*>();
    const auto copy = o.machine.folder.file("copy.trellis");
    const FileChoice choice(QString::fromStdString(copy.string()));
    QTest::mouseClick(&buttonIn(bar, "Save a copy elsewhere"), Qt::LeftButton);
    CHECK(choice.suggested() == QStringList{QStringLiteral("class.trellis")});
    CHECK(o.words().contains(QStringLiteral("A copy is in ")));
    const auto opened = Gradebook::open(copy, {});
    REQUIRE(opened);
    const auto book = readClassBook(*opened, c.schoolClass);
    REQUIRE(book);
    CHECK(book->students.at(0).evidence.size() == 1);
    CHECK(book->students.at(1).evidence.empty());
}

TEST_CASE("trouble: the backup of yesterday is called so, with its day and hour, and opens",
          "[ui][window]")
{
    SmallClass c(3, 2);
    const QString path = pathOf(c);
    OpenedWindow o;
    o.window.preferences().setBackupFolder(
        QString::fromStdString(o.machine.folder.file("copies").string()));
    const QDateTime yesterday(QDate(2026, 11, 19), QTime(16, 40));
    REQUIRE(BackupCopies(o.machine.settings).write(c.gradebook, yesterday));
    damage(path);
    CHECK_FALSE(o.window.openFile(path));
    const QString when = QLocale().toString(yesterday, QStringLiteral("MMM d, 16:40"));
    CHECK(o.words().contains(QStringLiteral("Part of this file cannot be read. Yesterday's backup "
                                            "(%1) is whole. Open it? The damaged file stays where "
                                            "it is.")
                                 .arg(when)));
    QTest::mouseClick(&buttonIn(o.start(), "Open the backup"), Qt::LeftButton);
    OpenedWindow::settle();
    REQUIRE(o.window.document() != nullptr);
    CHECK(o.map().map().rowCount() == 3);
    CHECK(std::filesystem::exists(path.toStdString()));
}
