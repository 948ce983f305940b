// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/commandline/run.h"
#include "tests/support/catch.h"
#include "tests/support/small_class.h"

#include <filesystem>

using namespace trellis::test;

TEST_CASE("a clipboard sheet gets the next number of the class, as one step of undo",
          "[commandline][papers]")
{
    const Desk desk;
    desk.fill();
    const std::string before = contentOf(desk.file);
    const std::string pdf = desk.folder.file("clip.pdf");
    const auto first = desk.must({"sheets", "--class", "P3", "--kind", "clipboard", "--pdf", pdf,
                                  "--outcome", "2", "--json"})
                           .json();
    CHECK(first["number"] == 1);
    CHECK(first["op"].is_string());
    CHECK(first["pages"] == 1);
    CHECK(std::filesystem::exists(pdf));
    const auto second =
        desk.must({"sheets", "--class", "P3", "--kind", "clipboard", "--pdf", pdf, "--json"})
            .json();
    CHECK(second["number"] == 2);
    desk.must({"undo"});
    desk.must({"undo"});
    CHECK(contentOf(desk.file) == before);
    // Four are too many, and nothing is kept.
    CHECK(desk.run({"sheets", "--class", "P3", "--kind", "clipboard", "--pdf", pdf, "--outcome",
                    "1", "--outcome", "2", "--outcome", "3", "--outcome", "4"})
              .code == 1);
    CHECK(contentOf(desk.file) == before);
}

TEST_CASE("labels and the credit list of a class change nothing", "[commandline][papers]")
{
    const Desk desk;
    desk.fill();
    const std::string before = contentOf(desk.file);
    const std::string folder = desk.folder.file("papers");
    const auto labels = desk.must({"sheets", "--class", "P3", "--kind", "labels", "--pdf-folder",
                                   folder, "--paper", "letter", "--first-label", "30", "--json"})
                            .json();
    CHECK(labels["pages"] == 2); // one label was left on the first
    CHECK(labels["op"].is_null());
    CHECK(std::filesystem::exists(std::string(labels["files"][0])));
    const auto credit = desk.must({"sheets", "--class", "P3", "--kind", "credit", "--pdf",
                                   desk.folder.file("credit.pdf"), "--json"})
                            .json();
    CHECK(credit["pages"] == 1);
    CHECK(contentOf(desk.file) == before);
}
