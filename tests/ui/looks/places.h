// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/ui/window/opened_window.h"

#include <functional>
#include <vector>

namespace trellis::test {

/// Something that the program shows.
struct Shown {
    const char* name; ///< also of the picture
    /// Brings it up on the sample class and lets it be looked at.
    std::function<void(OpenedWindow& window, const std::function<void(QWidget&)>& look)> bring;
};

/// Every screen, and every dialog and bar that can be had without a file on the disk.
[[nodiscard]] const std::vector<Shown>& everythingShown();

/// The dialogs that ask about records of students.
[[nodiscard]] const std::vector<Shown>& rosterDialogs();

} // namespace trellis::test
