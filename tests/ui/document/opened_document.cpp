// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/document/opened_document.h"

#include "tests/support/catch.h"

namespace trellis::test {

std::unique_ptr<ui::Document> openedDocument(const SmallClass& c)
{
    auto opened =
        ui::Document::open(c.gradebook.path(), testAuthor(), [] { return day("2026-11-20"); });
    REQUIRE(opened);
    return std::move(*opened);
}

} // namespace trellis::test
