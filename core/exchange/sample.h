// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/storage/gradebook.h"

#include <filesystem>

namespace trellis {

/// A gradebook of an invented class to try things with: 14 students, 10 outcomes, 9 weeks of
/// lessons up to today, with one of everything that can happen in a class. The same day gives the
/// same content, ids apart. Its history tells that everything was entered on its day.
/// Errors: FileExists; those of Gradebook::create. Nothing appears where one is given.
[[nodiscard]] Result<void> makeSample(const std::filesystem::path& path, Date today, Author author);

} // namespace trellis
