// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>

namespace trellis::bench {

/// Times whole processes, from starting one until its window is painted: the program on a
/// gradebook, in turns with a window that has an empty table and nothing else.
void benchStart(const char* what, const QString& gradebook, const QString& settings);

} // namespace trellis::bench
