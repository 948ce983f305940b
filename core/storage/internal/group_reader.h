// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/internal/connection.h"

namespace trellis::internal {

/// Reads the groups of the class of the book, or of all classes for a whole course.
void readGroups(Connection& connection, ClassBook& book);

} // namespace trellis::internal
