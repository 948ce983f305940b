// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/levels_export.h"
#include "core/storage/edits/people.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

using namespace trellis;
using namespace trellis::test;

TEST_CASE("export: levels are one row a student, as words", "[exchange]")
{
    SmallClass c(3, 2);
    c.rate(0, 0, 3, "2026-11-02");
    c.rate(1, 1, 1, "2026-11-02");
    c.rate(1, 1, 2, "2026-11-18");
    const std::string csv = levelsCsv(c.book(), day("2026-11-10"));
    CHECK(csv.find("Last Name,First Name,1 Short 1,2 Short 2,Credit,Credit needs") !=
          std::string::npos);
    CHECK(csv.find("Family0000,Given0000,Capable,,,") != std::string::npos);
    CHECK(csv.find("Family0001,Given0001,,Emerging,,") != std::string::npos);
    // Somebody without any evidence is there as well.
    CHECK(csv.find("Family0002,Given0002,,,,") != std::string::npos);
    CHECK(levelsCsv(c.book(), day("2026-11-20"), ';').find("Family0001;Given0001;;Developing;;") !=
          std::string::npos);
}

TEST_CASE("export: who has left is not among the levels, and no cell is a formula", "[exchange]")
{
    SmallClass c(2, 1);
    REQUIRE(moveOut(c.gradebook, c.book(), c.student(0), day("2026-11-05")));
    Student risky;
    risky.givenName = "=1+1";
    risky.familyName = "Sum";
    REQUIRE(addStudent(c.gradebook, c.schoolClass, risky, std::nullopt));
    const std::string csv = levelsCsv(c.book(), day("2026-11-20"));
    CHECK(csv.find("Family0000") == std::string::npos);
    CHECK(csv.find("Family0001") != std::string::npos);
    CHECK(csv.find(",=1+1") == std::string::npos);
}
