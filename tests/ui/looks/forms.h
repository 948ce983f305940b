// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/ui/looks/places.h"

namespace trellis::test {

/// The start screen, and what shows in a screen only while something is being typed or changed.
[[nodiscard]] const std::vector<Shown>& formsShown();

} // namespace trellis::test
