// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/ui/window/opened_window.h"
#include "ui/common/preferences.h"
#include "ui/document/document.h"
#include "ui/window/file_session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::Machine;
using trellis::test::pathOf;
using trellis::test::SmallClass;

namespace {

/// On 20 November.
FileSession sessionOn(Machine& machine)
{
    WindowTools tools;
    tools.author = test::testAuthor();
    tools.today = [] { return test::day("2026-11-20"); };
    tools.settings = &machine.settings;
    return FileSession(tools);
}

QString fileOn(Machine& machine, const char* name)
{
    return QString::fromStdString(machine.folder.file(name).string());
}

} // namespace

TEST_CASE("files: windows that open the same file see each other's changes", "[ui][window]")
{
    const SmallClass c(2, 2);
    Machine machine;
    FileSession first = sessionOn(machine);
    FileSession second = sessionOn(machine);
    const auto one = first.open(pathOf(c));
    REQUIRE(one);
    const auto other = second.open(pathOf(c));
    REQUIRE(other);
    CHECK(one->get() == other->get());
    CHECK(FileSession::isFileOf(**one, pathOf(c)));
    CHECK_FALSE(FileSession::isFileOf(**one, fileOn(machine, "other.trellis")));
}

TEST_CASE("files: the last one comes back at the next start, unless it was closed or is gone",
          "[ui][window]")
{
    const SmallClass c(2, 2);
    Machine machine;
    FileSession session = sessionOn(machine);
    CHECK(session.last().isEmpty());
    CHECK_FALSE(session.open(fileOn(machine, "nowhere.trellis")));
    CHECK(session.last().isEmpty());
    const QString copy = fileOn(machine, "copy.trellis");
    REQUIRE(QFile::copy(pathOf(c), copy));
    REQUIRE(session.open(copy));
    CHECK(sessionOn(machine).lastThere() == copy);
    REQUIRE(QFile::remove(copy));
    CHECK(session.lastThere().isEmpty());
    CHECK(session.last() == copy); // to be said that it is not there
    session.forgetLast();
    CHECK(session.last().isEmpty());
}

TEST_CASE("files: the sample class is not kept, and its folder goes with the last one who has it",
          "[ui][window]")
{
    Machine machine;
    FileSession session = sessionOn(machine);
    auto sample = session.openSample();
    REQUIRE(sample);
    CHECK((*sample)->hasBook());
    const std::filesystem::path folder = (*sample)->gradebook().path().parent_path();
    std::shared_ptr<Document> projector = *sample;
    sample->reset();
    CHECK(std::filesystem::exists(projector->gradebook().path()));
    CHECK(session.last().isEmpty());
    projector.reset();
    CHECK_FALSE(std::filesystem::exists(folder));
}

TEST_CASE("files: of a damaged file the newest whole copy is offered, and yesterday's is called so",
          "[ui][window]")
{
    const SmallClass c(2, 2);
    Machine machine;
    Preferences::of(machine.settings).setBackupFolder(fileOn(machine, "copies"));
    const FileSession session = sessionOn(machine);
    const Error damaged{ErrorCode::Damaged, {}, {}, {}};
    CHECK_FALSE(session.instead(pathOf(c), damaged));
    const QTime hour(16, 40);
    REQUIRE(session.copy(c.gradebook, {QDate(2026, 11, 3), hour}));
    const auto older = session.instead(pathOf(c), damaged);
    REQUIRE(older);
    CHECK(older->copy.at == QDateTime(QDate(2026, 11, 3), hour));
    CHECK_FALSE(older->isOfYesterday);
    const auto newest = session.copy(c.gradebook, {QDate(2026, 11, 19), hour});
    REQUIRE(newest);
    const auto yesterdays = session.instead(pathOf(c), damaged);
    REQUIRE(yesterdays);
    CHECK(yesterdays->copy.path == *newest);
    CHECK(yesterdays->isOfYesterday);
    // It is damaged as well.
    REQUIRE(QFile::resize(*newest, 5000));
    const auto whole = session.instead(pathOf(c), damaged);
    REQUIRE(whole);
    CHECK(whole->copy.at.date() == QDate(2026, 11, 3));
    // A file that is not damaged needs no copy.
    CHECK_FALSE(session.instead(pathOf(c), {ErrorCode::NoAccess, {}, {}, {}}));
}

TEST_CASE("files: where copies lie is told once on a machine", "[ui][window]")
{
    Machine machine;
    Preferences::of(machine.settings).setBackupFolder(fileOn(machine, "copies"));
    CHECK(sessionOn(machine).untoldCopiesFolder() == fileOn(machine, "copies"));
    CHECK_FALSE(sessionOn(machine).untoldCopiesFolder());
}

TEST_CASE("files: a new class makes its folder, and writes over nothing", "[ui][window]")
{
    Machine machine;
    FileSession session = sessionOn(machine);
    const QString path = fileOn(machine, "new folder/spanish.trellis");
    const QString course = QStringLiteral("Spanish 2");
    const QString name = QStringLiteral("Period 3");
    REQUIRE(session.makeClass(path, course, name));
    const auto made = session.open(path);
    REQUIRE(made);
    CHECK((*made)->book().course.name == "Spanish 2");
    CHECK((*made)->book().schoolClass.name == "Period 3");
    const auto again = session.makeClass(path, course, name);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::FileExists);
    const auto inFile = session.makeClass(path + QStringLiteral("/deeper.trellis"), course, name);
    REQUIRE_FALSE(inFile);
    CHECK(inFile.error().code == ErrorCode::FileExists);
}
