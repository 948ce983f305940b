// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A piece of work is looked at in another program, and saved elsewhere.
#include "core/storage/edits/work.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/ui/student/shown_student.h"
#include "tests/ui/window/file_choice.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::FileChoice;
using trellis::test::ShownStudent;
using trellis::test::SmallClass;

namespace trellis::test {

/// Stands for the programs of the computer.
class Programs : public QObject {
    Q_OBJECT

public:
    Programs() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "show"); }
    ~Programs() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QStringList shown;

public Q_SLOTS:
    void show(const QUrl& url) { shown.append(url.toLocalFile()); }
};

} // namespace trellis::test

namespace {

using trellis::test::Programs;

void addFile(SmallClass& c, const char* name, const char* content)
{
    WorkSample work;
    work.student = c.student(0);
    work.title = name;
    work.fileName = name;
    work.mediaType = "text/plain";
    work.date = day("2026-11-01");
    REQUIRE(addWork(c.gradebook, work, content, {}));
}

} // namespace

TEST_CASE("work: a piece is looked at in a copy that cannot be changed and goes at the end",
          "[ui][student][work]")
{
    SmallClass c(2, 2);
    addFile(c, "Cell report.txt", "A cell has a wall.");
    Programs programs;
    QString path;
    {
        ShownStudent s(c);
        s.click(QStringLiteral("Look at it"));
        REQUIRE(programs.shown.size() == 1);
        path = programs.shown.front();
        CHECK(QFileInfo(path).fileName() == QStringLiteral("Cell report.txt"));
        CHECK_FALSE(QFileInfo(path).permission(QFile::WriteOwner));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == "A cell has a wall.");
        CHECK(s.lastSaid().contains(QStringLiteral("Cell report.txt")));
        CHECK(s.lastSaid().contains(QFileInfo(path).path()));
        s.click(QStringLiteral("Look at it"));
        CHECK(programs.shown.last() == path);
    }
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("work: a program that was handed in is not started", "[ui][student][work]")
{
    SmallClass c(2, 2);
    addFile(c, "game.exe", "MZ");
    Programs programs;
    ShownStudent s(c);
    s.click(QStringLiteral("Look at it"));
    CHECK(programs.shown.isEmpty());
    CHECK(s.lastSaid().contains(QStringLiteral("is a program, which is not started from here.")));
}

TEST_CASE("work: a copy into a folder that is gone says so", "[ui][student][work]")
{
    SmallClass c(2, 2);
    addFile(c, "Cell report.txt", "A cell has a wall.");
    ShownStudent s(c);
    const FileChoice choice(QString::fromStdString(c.folder.file("gone/report.txt").string()));
    s.click(QStringLiteral("Save a copy\u2026"));
    CHECK(s.lastSaid().contains(QStringLiteral("is not there (stick removed, folder moved?)")));
}

#include "work_look_test.moc"
