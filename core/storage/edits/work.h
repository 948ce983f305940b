// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/work_sample.h"
#include "core/storage/edit.h"
#include "core/storage/gradebook.h"

#include <string_view>

namespace trellis {

/// A piece of work with the bytes of its photo or file, both empty for a thing that is kept
/// elsewhere. Its id and those of the contents are made here.
/// Errors: MissingValue without a title; WorkTooLarge; those of transact.
[[nodiscard]] Result<Committed> addWork(Gradebook& gradebook, const WorkSample& work,
                                        std::string_view content, std::string_view thumbnail);

/// Writes what differs, contents aside. Errors: MissingValue without a title; those of transact.
[[nodiscard]] Result<Committed> changeWork(Gradebook& gradebook, const WorkSample& before,
                                           const WorkSample& after);

/// Its contents stay in the file, so that an undo brings them back.
/// Errors: those of transact.
[[nodiscard]] Result<Committed> removeWork(Gradebook& gradebook, const WorkSample& work);

/// A part that the results of a conference are made of: writes what differs of the same work,
/// which has a title.
void updateWork(Edit& edit, const WorkSample& before, const WorkSample& after);

} // namespace trellis
