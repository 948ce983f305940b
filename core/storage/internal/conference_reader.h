// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/internal/connection.h"

namespace trellis::internal {

/// Reads a student's goals, work, conferences and joined siblings into the record, those of all
/// courses. Contents of work stay where they are.
void readConferences(Connection& connection, StudentRecord& record);

} // namespace trellis::internal
