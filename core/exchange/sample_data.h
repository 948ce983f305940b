// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <string_view>

namespace trellis {

/// The text of resources/sample/class.json: the people of the sample class and what happened in
/// which lesson, counted from 1.
extern const std::string_view kSampleClass;

/// The text of resources/sample/outcomes.csv.
extern const std::string_view kSampleOutcomes;

} // namespace trellis
