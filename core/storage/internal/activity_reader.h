// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/internal/connection.h"

#include <optional>

namespace trellis::internal {

/// None where there is no such activity.
[[nodiscard]] std::optional<Activity> readActivity(Connection& connection, ActivityId id);

/// Reads into the book the activities of its class, and those of other classes that marks of a
/// student who moved belong to. Its students have been read.
void readActivities(Connection& connection, ClassBook& book);

} // namespace trellis::internal
