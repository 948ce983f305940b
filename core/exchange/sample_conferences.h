// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/model/class_book.h"
#include "core/storage/gradebook.h"

#include <nlohmann/json_fwd.hpp>

namespace trellis {

/// Whether it went well, and what went amiss.
template <typename T> [[nodiscard]] Result<void> without(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

/// What the teacher of the sample class does for the conferences of next week: promises of last
/// time, work to show, stars, siblings, words in a family's language and the plan itself.
/// Errors: those of the edits.
[[nodiscard]] Result<void> prepareSampleConference(Gradebook& gradebook, const ClassBook& book,
                                                   const nlohmann::json& event, Date date,
                                                   Date today);

/// Whether an event of the sample class is one of these.
[[nodiscard]] bool isAboutConferences(const nlohmann::json& event);

} // namespace trellis
