// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/core/storage/undo_each.h"

#include "tests/support/catch.h"

namespace trellis::test {

void undoEach(SmallClass& c, const std::vector<Edit>& edits)
{
    for (const Edit& edit : edits) {
        INFO(edit.name);
        const std::string before = contentOf(c.gradebook.path());
        const auto done = edit.make();
        REQUIRE(done);
        REQUIRE(done->op);
        const std::string after = contentOf(c.gradebook.path());
        CHECK(after != before);
        REQUIRE(c.gradebook.undo());
        CHECK(contentOf(c.gradebook.path()) == before);
        REQUIRE(c.gradebook.redo());
        CHECK(contentOf(c.gradebook.path()) == after);
    }
    CHECK(c.gradebook.check()->empty());
}

} // namespace trellis::test
