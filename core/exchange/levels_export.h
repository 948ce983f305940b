// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <string>

namespace trellis {

/// The levels of the students who are in the class on a day as a CSV that spreadsheets open: one
/// row a student, one column an outcome that is not archived, the names of levels in the cells,
/// "exempt" where an outcome does not count, and how many of how many count for credit.
[[nodiscard]] std::string levelsCsv(const ClassBook& book, Date day, char delimiter = ',');

} // namespace trellis
