// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/internal/connection.h"

#include <string_view>

namespace trellis::internal {

/// In the place of a bank: the sheet asks who listened, since no family can come. Versions that do
/// not know it leave it out.
inline constexpr std::string_view kListenerBank = "who listened";
/// The same for what a paper asks that is of no bank.
inline constexpr std::string_view kPaperBank = "paper";

/// Reads a student's goals, work, conferences and joined siblings into the record, those of all
/// courses. Contents of work stay where they are.
void readConferences(Connection& connection, StudentRecord& record);

} // namespace trellis::internal
