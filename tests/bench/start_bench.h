// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>

#include <optional>

namespace trellis::bench {

/// Where this process was started to be timed: runs until what it shows is painted, and returns
/// what the process ends with. None where it is the bench itself.
[[nodiscard]] std::optional<int> runTimedStart(int argc, char* argv[]);

/// Times whole processes, from starting one until its window is painted: the program on a
/// gradebook, in turns with a window that has an empty table and nothing else.
void benchStart(const char* what, const QString& gradebook, const QString& settings);

} // namespace trellis::bench
