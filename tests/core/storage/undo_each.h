// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/support/small_class.h"

#include <functional>
#include <vector>

namespace trellis::test {

struct Edit {
    const char* name;
    std::function<Result<Committed>()> make;
};

/// Makes one after the other. Each is taken back and brought again before the next, and the file
/// holds the same again each time.
void undoEach(SmallClass& c, const std::vector<Edit>& edits);

} // namespace trellis::test
