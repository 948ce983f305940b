// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The front of a conference about several courses: a compact part for each course with its own
// credit line.
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/page_flow.h"

namespace trellis::ui {

/// Title and agenda, then the courses one under the other, each together on one page where it fits.
[[nodiscard]] SheetFit layCourseFronts(PageFlow& flow, const ConferenceSheet& sheet);

} // namespace trellis::ui
