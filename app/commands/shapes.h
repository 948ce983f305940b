// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Pieces of the answers that several commands give, and of the tables people read.
#pragma once

#include "app/commands/invocation.h"
#include "core/model/class_book.h"

#include <optional>
#include <string>
#include <vector>

namespace trellis::app {

/// The students in the class on that day, in list order.
[[nodiscard]] std::vector<const StudentRecord*> enrolledOn(const ClassBook& book, Date day);

/// {"number", "name"}
[[nodiscard]] Json studentJson(const Student& student);
/// The key of a level, null for none.
[[nodiscard]] Json keyJson(const ClassBook& book, const std::optional<int>& rank);
/// Rounded to two decimals, null for none.
[[nodiscard]] Json valueJson(const std::optional<double>& value);
/// null, a number or "all".
[[nodiscard]] Json parameterJson(const MethodChoice& method);

/// Columns of text, each as wide as its widest cell on a screen.
void printColumns(const std::vector<std::vector<std::string>>& rows);
void printRaw(const std::string& text);

} // namespace trellis::app
