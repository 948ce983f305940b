// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/failing_disk.h"
#include "tests/support/full_disk.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/document/document.h"
#include "ui/document/reach.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace trellis;
using namespace trellis::ui;
using trellis::test::bytesOf;
using trellis::test::day;
using trellis::test::DiskTrouble;
using trellis::test::FailingDisk;
using trellis::test::FullDisk;
using trellis::test::SmallClass;
using trellis::test::testAuthor;
using trellis::test::writeBytes;
using Kind = FileStatus::Kind;

namespace {

std::unique_ptr<Document> opened(const std::filesystem::path& path)
{
    auto document = Document::open(path, testAuthor(), [] { return day("2026-11-20"); });
    REQUIRE(document);
    return std::move(*document);
}

NewMark capable(const Document& document, std::size_t student)
{
    const ClassBook& book = document.book();
    NewMark result;
    result.student = book.students.at(student).student.id;
    result.outcome = book.outcomes.at(0).id;
    result.date = document.today();
    result.level = book.scale.level(3).id;
    return result;
}

std::size_t marksOf(const Document& document, std::size_t student)
{
    return document.book().students.at(student).evidence.size();
}

/// Another program that says it changes the gradebook.
struct OtherProgram {
    explicit OtherProgram(const std::filesystem::path& gradebook, const QString& host)
    {
        sleeping.start(QStringLiteral("sleep"), {QStringLiteral("600")});
        REQUIRE(sleeping.waitForStarted());
        std::ofstream note(LockNote::pathFor(gradebook));
        note << sleeping.processId() << "\nsleep\n" << host.toStdString() << "\n";
    }
    ~OtherProgram() { end(); }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    void end()
    {
        sleeping.kill();
        sleeping.waitForFinished();
    }

    QProcess sleeping;
};

} // namespace

TEST_CASE("file: a stick that is pulled out takes only the last rating with it", "[ui][document]")
{
    SmallClass c;
    const auto stick = c.folder.file("stick");
    const auto away = c.folder.file("away");
    std::filesystem::create_directory(stick);
    const auto path = stick / "class.trellis";
    std::filesystem::copy_file(c.gradebook.path(), path);
    const auto document = opened(path);
    REQUIRE(document->rate({capable(*document, 0)}));
    QSignalSpy refused(document.get(), &Document::refused);
    std::filesystem::rename(stick, away);
    CHECK_FALSE(document->rate({capable(*document, 1)}));
    CHECK(document->fileStatus().kind == Kind::OutOfReach);
    REQUIRE(refused.count() == 1);
    const QString said = refused.at(0).at(0).toString();
    CHECK(said.startsWith(
        QStringLiteral("I cannot reach the file (stick removed?). Everything up to ")));
    CHECK(said.endsWith(QStringLiteral(" is saved; the last rating is not.")));
    CHECK_FALSE(document->tryAgain());
    std::filesystem::rename(away, stick);
    REQUIRE(document->tryAgain());
    CHECK(marksOf(*document, 0) == 1);
    CHECK(document->rate({capable(*document, 1)}));
}

TEST_CASE("file: one that is renamed while it is open is not called a stick", "[ui][document]")
{
    SmallClass c;
    const auto path = c.gradebook.path();
    const auto away = c.folder.file("elsewhere.trellis");
    const auto document = opened(path);
    REQUIRE(document->rate({capable(*document, 0)}));
    QSignalSpy refused(document.get(), &Document::refused);
    QSignalSpy changed(document.get(), &Document::changed);
    std::filesystem::rename(path, away);

    CHECK_FALSE(document->rate({capable(*document, 1)}));
    CHECK(marksOf(*document, 0) == 1);
    CHECK(marksOf(*document, 1) == 0);
    CHECK(changed.count() == 2); // shown, and taken back
    CHECK(document->fileStatus().kind == Kind::OutOfReach);
    REQUIRE(refused.count() == 1);
    const QString said = refused.at(0).at(0).toString();
    CHECK(said.startsWith(QStringLiteral("The file \u2068class.trellis\u2069 was renamed, moved or "
                                         "deleted while it was open here. Everything up to ")));
    CHECK(said.endsWith(QStringLiteral(" is saved; the last rating is not.")));

    // From now on nothing is shown that could not be saved.
    CHECK_FALSE(document->rate({capable(*document, 2)}));
    CHECK_FALSE(document->undo());
    CHECK(changed.count() == 2);
    CHECK(refused.count() == 3);
    CHECK_FALSE(document->tryAgain());

    std::filesystem::rename(away, path);
    REQUIRE(document->tryAgain());
    CHECK(document->fileStatus().isWritable());
    CHECK(document->rate({capable(*document, 1)}));
    CHECK(c.book().students.at(0).evidence.size() == 1);
    CHECK(c.book().students.at(1).evidence.size() == 1);
}

TEST_CASE("file: a disk that fills up while typing loses nothing that was saved", "[ui][document]")
{
    SmallClass c;
    const auto document = opened(c.gradebook.path());
    REQUIRE(document->rate({capable(*document, 0)}));
    {
        const FullDisk full;
        CHECK_FALSE(document->rate({capable(*document, 1)}));
        CHECK(document->fileStatus().kind == Kind::OutOfReach);
        CHECK(marksOf(*document, 1) == 0);
    }
    REQUIRE(document->tryAgain());
    CHECK(marksOf(*document, 0) == 1);
    CHECK(document->rate({capable(*document, 1)}));
    CHECK(c.gradebook.check()->empty());
}

TEST_CASE("file: a disk without room is called so, and goes on when there is some",
          "[ui][document]")
{
    SmallClass c;
    FailingDisk disk;
    const auto document = opened(c.gradebook.path());
    REQUIRE(document->rate({capable(*document, 0)}));
    disk.failAt(1, DiskTrouble::Full, true);
    QSignalSpy refused(document.get(), &Document::refused);
    CHECK_FALSE(document->rate({capable(*document, 1)}));
    CHECK(document->fileStatus().kind == Kind::OutOfReach);
    CHECK(marksOf(*document, 1) == 0);
    REQUIRE(refused.count() == 1);
    CHECK(refused.at(0).at(0).toString().startsWith(
        QStringLiteral("There is no room left on the disk. Everything up to ")));
    disk.work();
    REQUIRE(document->tryAgain());
    CHECK(marksOf(*document, 0) == 1);
    CHECK(document->rate({capable(*document, 1)}));
    CHECK(c.gradebook.check()->empty());
}

TEST_CASE("file: another gradebook under the same name is not written to", "[ui][document]")
{
    SmallClass c;
    const SmallClass other;
    const auto path = c.gradebook.path();
    const auto document = opened(path);
    std::filesystem::rename(path, c.folder.file("elsewhere.trellis"));
    std::filesystem::copy_file(other.gradebook.path(), path);
    CHECK_FALSE(document->rate({capable(*document, 0)}));
    CHECK_FALSE(document->tryAgain());
    CHECK(document->fileStatus().kind == Kind::OutOfReach);
    CHECK_FALSE(document->fileStatus().sentence.contains(QStringLiteral("stick")));
}

TEST_CASE("file: an older copy that comes to the place of the gradebook is not written to",
          "[ui][document]")
{
    SmallClass c;
    const auto path = c.gradebook.path();
    const std::string older = bytesOf(path);
    const auto document = opened(path);
    REQUIRE(document->rate({capable(*document, 0)}));
    REQUIRE(document->rate({capable(*document, 1)}));
    const std::string newer = bytesOf(path);
    const auto isToldApart = [&] {
        CHECK_FALSE(document->rate({capable(*document, 2)}));
        CHECK_FALSE(document->tryAgain());
        CHECK(document->fileStatus().kind == Kind::OutOfReach);
        CHECK(bytesOf(path) == older);
    };
    SECTION("as another file")
    {
        std::filesystem::rename(path, c.folder.file("elsewhere.trellis"));
        writeBytes(path, older);
        isToldApart();
    }
    SECTION("written into the same")
    {
        writeBytes(path, older);
        isToldApart();
    }
    SECTION("seen before anything is typed")
    {
        writeBytes(path, older);
        CHECK(QTest::qWaitFor([&] { return document->fileStatus().kind == Kind::OutOfReach; },
                              10'000));
        isToldApart();
    }
    CHECK(document->fileStatus().sentence.startsWith(QStringLiteral(
        "An older copy of this gradebook was put in its place, without the last 2 changes.")));
    writeBytes(path, newer);
    REQUIRE(document->tryAgain());
    CHECK(document->rate({capable(*document, 2)}));
    CHECK(c.gradebook.check()->empty());
}

TEST_CASE("file: a second program looks only, until the first one closes", "[ui][document]")
{
    SmallClass c;
    auto first = opened(c.gradebook.path());
    const auto second = opened(c.gradebook.path());
    CHECK(first->fileStatus().isWritable());
    REQUIRE(second->fileStatus().kind == Kind::OpenElsewhere);
    CHECK(second->isReadOnly());
    CHECK(second->fileStatus().sentence ==
          QStringLiteral("This gradebook is open in another window. You can look, but not change, "
                         "until it is closed there."));

    // It sees what the first one does, and does nothing itself.
    QSignalSpy refused(second.get(), &Document::refused);
    REQUIRE(first->rate({capable(*first, 0)}));
    second->lookOutside();
    CHECK(marksOf(*second, 0) == 1);
    CHECK_FALSE(second->rate({capable(*second, 1)}));
    CHECK(refused.count() == 1);
    CHECK_FALSE(second->tryAgain());

    QSignalSpy status(second.get(), &Document::fileStatusChanged);
    first.reset();
    REQUIRE(second->tryAgain());
    CHECK(status.count() == 1);
    CHECK(second->rate({capable(*second, 1)}));
}

TEST_CASE("file: a window that ended while this one opened does not keep it from changing",
          "[ui][document]")
{
    SmallClass c;
    OpenOptions options;
    options.readOnly = true; // as with a note that was gone a moment later
    const auto looking = Gradebook::open(c.gradebook.path(), options);
    REQUIRE(looking);
    const LockNote free(c.gradebook.path());
    CHECK(statusOf(*looking, free).kind == Kind::OpenElsewhere); // and is tried again
}

TEST_CASE("file: a program that was killed does not keep the gradebook", "[ui][document]")
{
    SmallClass c;
    OtherProgram other(c.gradebook.path(), QSysInfo::machineHostName());
    const auto document = opened(c.gradebook.path());
    REQUIRE(document->fileStatus().kind == Kind::OpenElsewhere);
    CHECK_FALSE(document->fileStatus().canBeTaken);
    CHECK_FALSE(document->takeOver());
    other.end();
    CHECK(document->tryAgain());
    CHECK(document->rate({capable(*document, 0)}));
}

TEST_CASE("file: what another computer holds is named, and can be taken", "[ui][document]")
{
    SmallClass c;
    const OtherProgram other(c.gradebook.path(), QStringLiteral("room-12"));
    const auto document = opened(c.gradebook.path());
    REQUIRE(document->fileStatus().kind == Kind::OpenElsewhere);
    CHECK(document->fileStatus().sentence.contains(QStringLiteral("room-12")));
    CHECK_FALSE(document->tryAgain());
    REQUIRE(document->fileStatus().canBeTaken);
    CHECK(document->takeOver());
    CHECK(document->rate({capable(*document, 0)}));
}

TEST_CASE("file: closing takes the note away again", "[ui][document]")
{
    SmallClass c;
    auto document = opened(c.gradebook.path());
    CHECK(std::filesystem::exists(LockNote::pathFor(c.gradebook.path())));
    document.reset();
    CHECK_FALSE(std::filesystem::exists(LockNote::pathFor(c.gradebook.path())));
}
