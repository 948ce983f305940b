// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"

#include <string>

namespace trellis::test {

/// The sheet of a student in the middle of a course: levels, growth, a decision, something that
/// does not count and something not started, repeated for as many outcomes as asked.
[[nodiscard]] ConferenceSheet sampleSheet(const std::string& student, int outcomes = 10);

} // namespace trellis::test
