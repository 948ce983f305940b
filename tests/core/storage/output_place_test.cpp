// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Nothing that is written for others may cost a gradebook.
#include "core/storage/output_place.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <sys/stat.h>

using namespace trellis;
using namespace trellis::test;

namespace {

std::string standsAt(const std::filesystem::path& path)
{
    const auto place = checkOutputPlace(path);
    if (place) {
        return "free";
    }
    CHECK(place.error().where == path.string());
    return place.error().code == ErrorCode::FileExists ? place.error().detail : "other trouble";
}

} // namespace

TEST_CASE("a file for others takes the place of nothing that is a gradebook or no plain file",
          "[storage][output]")
{
    const SmallClass small;
    const auto file = [&](const char* name) { return small.folder.file(name); };
    CHECK(standsAt(file("new.pdf")) == "free");
    writeBytes(file("old.pdf"), "%PDF");
    CHECK(standsAt(file("old.pdf")) == "free");
    writeBytes(file("empty.pdf"), "");
    CHECK(standsAt(file("empty.pdf")) == "free");
    CHECK(standsAt(small.folder.path()) == "free"); // whoever writes says what is wrong with it

    const std::filesystem::path& open = small.gradebook.path();
    CHECK(standsAt(open) == kStandsGradebook);
    CHECK(standsAt(small.folder.path() / ".." / small.folder.path().filename() / open.filename()) ==
          kStandsGradebook);
    std::filesystem::create_symlink(open, file("link.pdf"));
    CHECK(standsAt(file("link.pdf")) == kStandsGradebook);
    std::filesystem::create_hard_link(open, file("hard.pdf"));
    CHECK(standsAt(file("hard.pdf")) == kStandsGradebook);
    // One that is damaged is still the year of somebody.
    writeBytes(file("half.pdf"), bytesOf(open).substr(0, 5000));
    CHECK(standsAt(file("half.pdf")) == kStandsGradebook);
    std::filesystem::create_symlink(file("nowhere.pdf"), file("dangling.pdf"));
    CHECK(standsAt(file("dangling.pdf")) == "free");

    REQUIRE(mkfifo(file("pipe").c_str(), 0600) == 0);
    CHECK(standsAt(file("pipe")) == kStandsNoFile);
    CHECK(standsAt("/dev/null") == kStandsNoFile);
}

TEST_CASE("a backup replaces an older copy of the same gradebook, and no other",
          "[storage][backup]")
{
    SmallClass small;
    const auto copy = small.folder.file("copy.trellis");
    const auto refusedToReplace = [&](const std::filesystem::path& path) {
        const std::string before = bytesOf(path);
        const auto done = small.gradebook.backup(path);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::FileExists);
        CHECK(bytesOf(path) == before);
    };
    REQUIRE(small.gradebook.backup(copy));
    small.rate(0, 0, 3, "2026-10-01");
    REQUIRE(small.gradebook.backup(copy));
    CHECK(contentOf(copy) == contentOf(small.gradebook.path()));

    SECTION("not itself, whatever the name")
    {
        refusedToReplace(small.gradebook.path());
        std::filesystem::create_symlink(small.gradebook.path(), small.folder.file("link.trellis"));
        refusedToReplace(small.folder.file("link.trellis"));
    }
    SECTION("not another gradebook")
    {
        const SmallClass other;
        refusedToReplace(other.gradebook.path());
    }
    SECTION("not a copy that was worked in since")
    {
        auto worked = Gradebook::open(copy, {});
        REQUIRE(worked);
        REQUIRE(worked->undo());
        refusedToReplace(copy);
    }
    SECTION("not a copy of which nobody can say what it holds")
    {
        writeBytes(copy, bytesOf(copy).substr(0, 5000));
        refusedToReplace(copy);
    }
    SECTION("not where a journal of something else would be taken for its own")
    {
        const auto gone = small.folder.file("gone.trellis");
        writeBytes(small.folder.file("gone.trellis-journal"), "left behind");
        const auto done = small.gradebook.backup(gone);
        REQUIRE_FALSE(done);
        CHECK(done.error().where == gone.string() + "-journal");
        CHECK_FALSE(std::filesystem::exists(gone));
    }
}
