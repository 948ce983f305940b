// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A disk that is full, or breaks, at any moment of a change: what was saved before is there, and
// the change is there whole or not at all.
#include "tests/support/catch.h"
#include "tests/support/failing_disk.h"
#include "tests/support/small_class.h"

#include <filesystem>
#include <functional>
#include <optional>

using namespace trellis;
using namespace trellis::test;

namespace {

constexpr int kMostCalls = 2000; ///< more than any of the changes makes

using ChangeOf = std::function<Result<Committed>(Gradebook&)>;

/// What was wrong after a change on a disk that failed.
struct Ending {
    bool wasReached = false; ///< the call that was to fail came
    std::optional<Error> error;
    std::string trouble; ///< empty: nothing lost, nothing half
};

/// Makes the change in a fresh copy of the gradebook, with one call of the disk failing.
Ending tryOut(const SmallClass& small, const std::string& after, const ChangeOf& change, int call,
              DiskTrouble trouble, bool isForGood)
{
    const TempFolder folder;
    const auto path = folder.file("class.trellis");
    std::filesystem::copy_file(small.gradebook.path(), path);
    const std::string before = contentOf(path);
    Ending ending;
    {
        FailingDisk disk;
        OpenOptions options;
        options.author = testAuthor();
        auto gradebook = Gradebook::open(path, options);
        REQUIRE(gradebook);
        disk.failAt(call, trouble, isForGood);
        const auto done = change(*gradebook);
        ending.wasReached = disk.hasCome();
        disk.work();
        if (!done) {
            ending.error = done.error();
        }
    }
    auto again = Gradebook::open(path, {});
    if (!again || !again->check()->empty()) {
        ending.trouble = "it does not open whole";
        return ending;
    }
    const std::string now = contentOf(path);
    if (now != before && now != after) {
        ending.trouble = "half of the change is there";
    } else if (!ending.error && now != after) {
        ending.trouble = "what was said to be saved is not there";
    }
    // A journal that says nothing may stay where it could not be removed, until the next change.
    if (!again->undo() ||
        std::distance(std::filesystem::directory_iterator(folder.path()), {}) != 1) {
        ending.trouble += "something lies beside it";
    }
    return ending;
}

/// The content after the change on a disk that works.
std::string contentAfter(const SmallClass& small, const ChangeOf& change)
{
    const auto path = small.folder.file("after.trellis");
    std::filesystem::copy_file(small.gradebook.path(), path);
    {
        OpenOptions options;
        options.author = testAuthor();
        auto gradebook = Gradebook::open(path, options);
        REQUIRE(gradebook);
        REQUIRE(change(*gradebook));
    }
    const std::string content = contentOf(path);
    std::filesystem::remove(path);
    return content;
}

/// Changes that leave the same rows each time; marks that are made have new ids.
Result<Committed> takeBack(Gradebook& gradebook)
{
    return gradebook.undo();
}

Result<Committed> bringAgain(Gradebook& gradebook)
{
    return gradebook.redo();
}

/// Three marks, of which one was taken back.
struct Marked : SmallClass {
    Marked()
    {
        for (const std::size_t student : {0U, 1U, 2U}) {
            rate(student, 0, 3, "2026-10-01");
        }
        REQUIRE(gradebook.undo());
    }
};

/// Lets every call of the disk fail in turn; gives how many there are.
int failEverywhere(const SmallClass& small, const ChangeOf& change, DiskTrouble trouble,
                   bool isForGood)
{
    const std::string after = contentAfter(small, change);
    for (int call = 1; call < kMostCalls; ++call) {
        INFO("call " << call);
        const Ending ending = tryOut(small, after, change, call, trouble, isForGood);
        CHECK(ending.trouble == "");
        if (ending.error && trouble == DiskTrouble::Full) {
            CHECK(ending.error->code == ErrorCode::DiskFull);
        }
        if (!ending.wasReached) {
            return call - 1;
        }
    }
    return kMostCalls;
}

} // namespace

TEST_CASE("a disk that fills at any moment of a change takes nothing that was saved",
          "[storage][disk]")
{
    const Marked small;
    const bool isForGood = GENERATE(false, true);
    CHECK(failEverywhere(small, takeBack, DiskTrouble::Full, isForGood) >= 5);
    CHECK(failEverywhere(small, bringAgain, DiskTrouble::Full, isForGood) >= 5);
}

TEST_CASE("a disk that breaks at any moment of a change takes nothing that was saved",
          "[storage][disk]")
{
    const Marked small;
    const bool isForGood = GENERATE(false, true);
    CHECK(failEverywhere(small, takeBack, DiskTrouble::Broken, isForGood) >= 5);
    CHECK(failEverywhere(small, bringAgain, DiskTrouble::Broken, isForGood) >= 5);
}

TEST_CASE("a disk that fills while it is copied leaves no half of a copy", "[storage][disk]")
{
    const Marked small;
    const std::string before = contentOf(small.gradebook.path());
    const TempFolder folder;
    FailingDisk disk;
    const auto copy = folder.file("copy.trellis");
    int failures = 0;
    bool wasReached = true;
    for (int call = 1; wasReached && call < kMostCalls; call += 7) {
        INFO("call " << call);
        disk.failAt(call, DiskTrouble::Full, true);
        const auto copied = small.gradebook.backup(copy);
        wasReached = disk.hasCome();
        const bool hasFailed = disk.hasFailed();
        disk.work();
        CHECK(copied.has_value() != hasFailed);
        if (hasFailed) {
            ++failures;
            CHECK(copied.error().code == ErrorCode::DiskFull);
            CHECK(std::filesystem::is_empty(folder.path()));
        } else {
            CHECK(contentOf(copy) == before);
            std::filesystem::remove(copy);
        }
    }
    CHECK(failures > 2);
    CHECK_FALSE(wasReached);
}

TEST_CASE("these tests notice a disk that only says that it writes", "[storage][disk]")
{
    const Marked small;
    const std::string after = contentAfter(small, takeBack);
    const Ending ending = tryOut(small, after, takeBack, 1, DiskTrouble::Lying, true);
    CHECK_FALSE(ending.error);
    CHECK_FALSE(ending.trouble.empty());
}
