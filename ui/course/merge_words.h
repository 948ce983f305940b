// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/edits/merge.h"
#include "core/storage/edits/move_class.h"
#include "ui/document/document.h"

#include <QStringList>

namespace trellis::ui {

/// What comes of making two records of the class one, in sentences, of every class in which one of
/// them is: levels and credit that change, and what was there twice. Found by trying it out;
/// nothing is written.
/// Errors: those of Gradebook::rehearse.
[[nodiscard]] Result<QStringList> mergeConsequences(const Document& document,
                                                    const StudentMerge& merge);

/// What goes along to another class and what stays, in sentences. Errors: as mergeConsequences.
[[nodiscard]] Result<QStringList> moveConsequences(const Document& document, const ClassMove& move,
                                                   const ClassBook& target);

} // namespace trellis::ui
