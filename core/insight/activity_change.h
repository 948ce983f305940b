// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <utility>
#include <vector>

namespace trellis {

/// What is to become of an activity. Marks of the activity's day follow a new date; those of an
/// outcome that another is shown instead of go along to that one; those of an outcome taken out,
/// and all of an activity that is withdrawn, are withdrawn.
struct ActivityChange {
    Activity activity; ///< as it is to be; the id names the one there is
    std::vector<std::pair<OutcomeId, OutcomeId>> replaced; ///< shown until now, shown instead
};

/// The outcome that marks on this one have after the change; not valid where they are withdrawn.
/// The activity is as it was before.
[[nodiscard]] OutcomeId outcomeAfter(const ActivityChange& change, const Activity& before,
                                     OutcomeId outcome);

/// The book as it would be with the change, to be compared by whatIf(). As it is where the book has
/// no such activity.
[[nodiscard]] ClassBook withActivityChange(const ClassBook& book, const ActivityChange& change);

} // namespace trellis
