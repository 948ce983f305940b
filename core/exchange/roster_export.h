// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <string>

namespace trellis {

/// The students who are in the class on a day as a CSV that spreadsheets open and that the import
/// of a roster reads back. Columns that nobody has anything in are left out, but for the names.
[[nodiscard]] std::string rosterCsv(const ClassBook& book, Date day, char delimiter = ',');

} // namespace trellis
