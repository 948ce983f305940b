// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/storage/gradebook.h"

#include <nlohmann/json_fwd.hpp>

namespace trellis {

/// Enters an activity of the sample class with its marks: a letter for each student in the order of
/// the data, "." for none, N not handed in, X excused.
/// Errors: those of transact.
[[nodiscard]] Result<void> recordSampleActivity(Gradebook& gradebook, const ClassBook& book,
                                                const nlohmann::json& data,
                                                const nlohmann::json& item, Date date);

} // namespace trellis
