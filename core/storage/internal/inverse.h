// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/storage/internal/connection.h"
#include "core/storage/op.h"

#include <vector>

namespace trellis::internal {

[[nodiscard]] std::vector<Change> changesOf(Connection& connection, OpId op);

/// Whether nothing of the op can be taken back any more, because it was about somebody who was
/// erased for good.
[[nodiscard]] bool isErased(Connection& connection, OpId op);

/// Puts every row that the op changed back to what it was. Each must still be exactly as the op
/// left it. What was erased with a student since is passed over.
/// Errors: Erased; ChangedSince, naming the later op.
[[nodiscard]] Result<void> applyInverse(Connection& connection, OpId op);

/// The error that names the newest op after this one that still stands.
[[nodiscard]] Error changedSince(Connection& connection, OpId op);

} // namespace trellis::internal
