// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A program that is killed while it makes a copy leaves no half of it lying about.
#include "core/storage/erase.h"
#include "core/storage/internal/files.h"
#include "core/storage/internal/leftovers.h"
#include "core/storage/output_place.h"
#include "tests/support/catch.h"
#include "tests/support/known_class.h"

#include <chrono>
#include <sys/wait.h>
#include <unistd.h>

using namespace trellis;
using namespace trellis::test;

namespace {

const Date kToday = *Date::fromIso("2026-11-20");

/// What another process leaves that is gone before its copy was whole.
void leaveHalfACopy(const std::filesystem::path& gradebook, const std::filesystem::path& target)
{
    const std::string bytes = bytesOf(gradebook);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const internal::FileInTheMaking making(target);
        writeBytes(making.path(), bytes);
        writeBytes(making.path().string() + "-journal", "half a journal");
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
}

int countOf(const std::filesystem::path& folder)
{
    return static_cast<int>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("what a killed program left half-made goes when a gradebook beside it is opened",
          "[storage][leftovers]")
{
    const SmallClass small;
    leaveHalfACopy(small.gradebook.path(), small.folder.file("copy.trellis"));
    REQUIRE(countOf(small.folder.path()) == 3);

    SECTION("to change it")
    {
        REQUIRE(Gradebook::open(small.gradebook.path(), {}));
        CHECK(countOf(small.folder.path()) == 1);
    }
    SECTION("not to look only")
    {
        OpenOptions look;
        look.readOnly = true;
        REQUIRE(Gradebook::open(small.gradebook.path(), look));
        CHECK(countOf(small.folder.path()) == 3);
    }
    SECTION("also where backups go, when the next is made there")
    {
        const SmallClass other;
        REQUIRE(other.gradebook.backup(small.folder.file("another.trellis")));
        CHECK(countOf(small.folder.path()) == 2);
    }
}

TEST_CASE("half the sheets of a class go when their maker was killed", "[storage][leftovers]")
{
    const SmallClass small;
    const auto sheet = [](const std::filesystem::path& folder) {
        std::filesystem::create_directory(folder);
        writeBytes(folder / "Amara.pdf", "half of them");
    };
    const pid_t child = fork();
    if (child == 0) {
        sheet(small.folder.file(nameInTheMaking("a1b2c3")));
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    sheet(small.folder.file(nameInTheMaking("a1b2c3"))); // ours, which is being made
    sheet(small.folder.file("Sheets.part"));
    std::filesystem::create_directory_symlink(small.folder.file("Sheets.part"),
                                              small.folder.file(".trellis-link.part"));
    REQUIRE(countOf(small.folder.path()) == 5);
    sweepHalfMade(small.folder.path());
    CHECK(countOf(small.folder.path()) == 4);
    CHECK(std::filesystem::exists(small.folder.file(nameInTheMaking("a1b2c3")) / "Amara.pdf"));
    CHECK(std::filesystem::exists(small.folder.file("Sheets.part") / "Amara.pdf"));
}

TEST_CASE("what is still being made stays", "[storage][leftovers]")
{
    const SmallClass small;
    const internal::FileInTheMaking making(small.folder.file("copy.trellis"));
    writeBytes(making.path(), "being made");
    const auto elsewhere = small.folder.file(".trellis-0123456789abcdef.part");
    writeBytes(elsewhere, "being made, perhaps on another machine");
    writeBytes(small.folder.file(".trellis-notes"), "of somebody else");
    REQUIRE(Gradebook::open(small.gradebook.path(), {}));
    CHECK(countOf(small.folder.path()) == 4);
    // On another machine nobody can be asked; after a day it is left.
    std::filesystem::last_write_time(elsewhere, std::filesystem::file_time_type::clock::now() -
                                                    std::chrono::hours(25));
    REQUIRE(Gradebook::open(small.gradebook.path(), {}));
    CHECK_FALSE(std::filesystem::exists(elsewhere));
    CHECK(countOf(small.folder.path()) == 3);
}

TEST_CASE("a copy in the making counts among those that hold an erased student",
          "[storage][erase][leftovers]")
{
    KnownClass known;
    Gradebook& gradebook = known.small.gradebook;
    const auto& folder = known.small.folder;
    const std::string bytes = bytesOf(gradebook.path());
    const internal::FileInTheMaking whole(folder.file("copy.trellis"));
    writeBytes(whole.path(), bytes);
    const internal::FileInTheMaking half(folder.file("copy.trellis"));
    writeBytes(half.path(), bytes.substr(0, bytes.size() / 2));
    const internal::FileInTheMaking other(folder.file("copy.trellis"));
    writeBytes(other.path(), bytesOf(SmallClass().gradebook.path()));
    const auto records = readRecordsOf(gradebook, known.student);
    REQUIRE(records);
    REQUIRE(eraseStudent(gradebook, known.student, kToday));
    const auto copies = copiesWith(gradebook, *records, std::vector{folder.path()});
    CHECK(copies.size() == 2);
    CHECK(std::find(copies.begin(), copies.end(), std::filesystem::canonical(other.path())) ==
          copies.end());

    // Those of a program that is gone are gone with it.
    leaveHalfACopy(whole.path(), folder.file("copy.trellis"));
    CHECK(copiesWith(gradebook, *records, std::vector{folder.path()}).size() == 2);
}
