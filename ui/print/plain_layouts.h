// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The pages of each kind that is read from top to bottom, from its first page on.
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/page_flow.h"

namespace trellis::ui {

/// 18 points, one thing under the other.
void layLargePrint(PageFlow& flow, const ConferenceSheet& sheet);

/// Seed, sprout and flower for those who begin to read; one leaf.
void layPictures(PageFlow& flow, const ConferenceSheet& sheet, SheetFit& fit);

/// A learning contract, made of the goals.
void layContract(PageFlow& flow, const ConferenceSheet& sheet);

} // namespace trellis::ui
