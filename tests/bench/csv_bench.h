// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

namespace trellis::bench {

/// Reads a roster of 100 MB, places and issues kept, against counting its lines.
void benchCsv();

} // namespace trellis::bench
