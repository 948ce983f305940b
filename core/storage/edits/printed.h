// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/conference.h"
#include "core/storage/edit.h"

#include <optional>

namespace trellis {

/// What stands on every sheet of a student is another: the sheets that are printed for conferences
/// that were not held yet are to be printed again. Those before the day are left alone.
void forgetPrinted(Edit& edit, StudentId student, std::optional<Date> from = {});

/// The same for one conference: after a change that its sheet shows it is not printed any more.
[[nodiscard]] Conference forgettingPrinted(const Conference& before, Conference after);

} // namespace trellis
