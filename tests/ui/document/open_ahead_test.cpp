// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "tests/support/small_class.h"
#include "ui/document/document.h"
#include "ui/document/open_ahead.h"

using namespace trellis;
using namespace trellis::ui;
using trellis::test::day;
using trellis::test::SmallClass;
using trellis::test::testAuthor;

namespace {

Result<std::unique_ptr<Document>> open(const std::filesystem::path& path)
{
    return Document::open(path, testAuthor(), [] { return day("2026-11-20"); });
}

} // namespace

TEST_CASE("open ahead: the document has what was read meanwhile, and can be changed",
          "[ui][document]")
{
    const SmallClass c;
    openAhead(c.gradebook.path(), testAuthor());
    const auto document = open(c.gradebook.path());
    REQUIRE(document);
    CHECK((*document)->book().students == c.book().students);
    CHECK((*document)->classes().size() == 1);
    REQUIRE_FALSE((*document)->isReadOnly());
    // It was taken: nothing of it is left for the next time.
    CHECK_FALSE(takeOpenedAhead(c.gradebook.path()));
}

TEST_CASE("open ahead: another file than the one that was begun opens by itself", "[ui][document]")
{
    const SmallClass begun;
    const SmallClass wanted(4, 3);
    openAhead(begun.gradebook.path(), testAuthor());
    const auto document = open(wanted.gradebook.path());
    REQUIRE(document);
    CHECK((*document)->book().students == wanted.book().students);
    const auto late = open(begun.gradebook.path());
    REQUIRE(late);
    CHECK_FALSE((*late)->isReadOnly());
}

TEST_CASE("open ahead: what is refused is refused for the same reason", "[ui][document]")
{
    const SmallClass c;
    const auto path = c.folder.file("damaged.trellis");
    std::filesystem::copy_file(c.gradebook.path(), path);
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 1);
    openAhead(path, testAuthor());
    const auto document = open(path);
    REQUIRE_FALSE(document);
    CHECK(document.error().code == ErrorCode::Damaged);

    const auto nowhere = c.folder.file("nowhere.trellis");
    openAhead(nowhere, testAuthor());
    const auto missing = open(nowhere);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::FileMissing);
}
