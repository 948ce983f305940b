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

std::unique_ptr<Document> documentOf(OpenedFile file)
{
    return Document::of(std::move(file), testAuthor(), [] { return day("2026-11-20"); });
}

} // namespace

TEST_CASE("open ahead: the document has what was read meanwhile, and can be changed",
          "[ui][document]")
{
    const SmallClass c;
    OpenAhead ahead(c.gradebook.path(), testAuthor());
    ahead.goOn();
    auto file = ahead.take(c.gradebook.path());
    REQUIRE(file);
    REQUIRE(*file);
    // It was taken: nothing of it is left for the next time.
    CHECK_FALSE(ahead.take(c.gradebook.path()));
    const auto document = documentOf(std::move(**file));
    CHECK(document->book().students == c.book().students);
    CHECK(document->classes().size() == 1);
    REQUIRE_FALSE(document->isReadOnly());
    NewMark mark;
    mark.student = c.student(0);
    mark.outcome = c.outcome(0);
    mark.date = document->today();
    mark.level = c.level(2);
    CHECK(document->rate({mark}));
}

TEST_CASE("open ahead: nothing lies beside the file before it is opened for a window",
          "[ui][document]")
{
    const SmallClass c;
    const auto note = LockNote::pathFor(c.gradebook.path());
    {
        const OpenAhead ahead(c.gradebook.path(), testAuthor());
    }
    CHECK_FALSE(std::filesystem::exists(note));
    OpenAhead ahead(c.gradebook.path(), testAuthor());
    CHECK_FALSE(std::filesystem::exists(note));
    ahead.goOn();
    const auto file = ahead.take(c.gradebook.path());
    REQUIRE((file && *file));
    CHECK(std::filesystem::exists(note));
}

TEST_CASE("open ahead: what another program writes meanwhile is seen", "[ui][document]")
{
    SmallClass c;
    OpenAhead ahead(c.gradebook.path(), testAuthor());
    c.rate(0, 0, 2, "2026-11-19");
    ahead.goOn();
    auto file = ahead.take(c.gradebook.path());
    REQUIRE((file && *file));
    CHECK((*file)->book->students == c.book().students);
}

TEST_CASE("open ahead: another file than the one that was begun opens by itself", "[ui][document]")
{
    const SmallClass begun;
    const SmallClass wanted(4, 3);
    {
        OpenAhead ahead(begun.gradebook.path(), testAuthor());
        ahead.goOn();
        CHECK_FALSE(ahead.take(wanted.gradebook.path()));
    }
    const auto late = openedFile(begun.gradebook.path(), testAuthor());
    REQUIRE(late);
    CHECK_FALSE(late->gradebook.isReadOnly());
}

TEST_CASE("open ahead: what is refused is refused for the same reason", "[ui][document]")
{
    const SmallClass c;
    const auto path = c.folder.file("damaged.trellis");
    std::filesystem::copy_file(c.gradebook.path(), path);
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 1);
    const auto nowhere = c.folder.file("nowhere.trellis");
    for (const auto& [file, code] :
         {std::pair(path, ErrorCode::Damaged), std::pair(nowhere, ErrorCode::FileMissing)}) {
        OpenAhead ahead(file, testAuthor());
        ahead.goOn();
        const auto opened = ahead.take(file);
        REQUIRE(opened);
        REQUIRE_FALSE(*opened);
        CHECK(opened->error().code == code);
    }
    CHECK_FALSE(std::filesystem::exists(LockNote::pathFor(nowhere)));
}

TEST_CASE("open ahead: a file that somebody has open is looked at", "[ui][document]")
{
    const SmallClass c;
    const auto first = openedFile(c.gradebook.path(), testAuthor());
    REQUIRE(first);
    OpenAhead ahead(c.gradebook.path(), testAuthor());
    ahead.goOn();
    const auto second = ahead.take(c.gradebook.path());
    REQUIRE((second && *second));
    CHECK((*second)->gradebook.isReadOnly());
    CHECK((*second)->book->students == c.book().students);
}
