// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "core/storage/edits/marks.h"

namespace trellis::ui {

/// The mark of the same day, outcome and activity that a new one updates; none where it adds one.
[[nodiscard]] const Evidence* markUpdatedBy(const ClassBook& book, const StudentRecord& record,
                                            const NewMark& mark);

/// Puts a mark into the book in memory as it will be once it is saved, to be painted meanwhile.
void addProvisionally(ClassBook& book, const NewMark& mark);

} // namespace trellis::ui
