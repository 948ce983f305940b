// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"

#include <optional>
#include <string_view>

namespace trellis {

/// A guess at the Bloom step of an outcome from the verb it begins with, after "I can", "Students
/// will be able to" and the like; the highest of several, as in "Describe and compare". None where
/// no verb is known. English only.
[[nodiscard]] std::optional<Bloom> guessBloom(std::string_view outcome);

} // namespace trellis
