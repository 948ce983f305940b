// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/storage/edit.h"
#include "core/storage/op.h"

#include <functional>
#include <optional>

namespace trellis::internal {

/// The version of the arithmetic that an op was made under. Raised with every change that could
/// give a level or a credit another result.
inline constexpr int kRuleVersion = 1;

/// That the file still has the newest op that was seen in it: a sync client, or a hand, may have
/// put an older copy of the same gradebook in its place. What others have added is seen from now
/// on. Errors: FileGone; values: {how many ops are missing, empty where
/// that cannot be told}.
[[nodiscard]] Result<void> checkHasWhatWasSeen(Connection& connection);

/// That the file is where it was and holds the gradebook that was opened, with all that was seen in
/// it. Errors: FileGone, as above; detail: the uid of another gradebook that is there now.
[[nodiscard]] Result<void> checkIsSame(Connection& connection);

/// One transaction, one op. See Gradebook::transact.
[[nodiscard]] Result<Committed>
record(Connection& connection, OpKind kind, std::optional<OpId> undoOf,
       const std::function<Result<void>(Edit&, nlohmann::json& args)>& fn);

/// Writes one op with these changes into the transaction that is open, for what is done to the file
/// by other means than an Edit.
OpId recordChanges(Connection& connection, OpKind kind, const nlohmann::json& args,
                   const std::vector<Change>& changes);

/// One transaction that is always taken back. See Gradebook::rehearse.
[[nodiscard]] Result<void> rehearse(Connection& connection,
                                    const std::function<Result<void>(Edit&)>& fn,
                                    const std::function<Result<void>()>& look);

} // namespace trellis::internal
