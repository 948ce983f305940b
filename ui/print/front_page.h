// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The front of a conference sheet, and which rules it needs so that it fits.
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/page_flow.h"

namespace trellis::ui {

/// How large a kind begins.
[[nodiscard]] SheetLook lookOf(SheetKind kind);

/// Title, agenda, outcomes, credit and legend, on one page where the rules can bring them there.
/// Of more than 18 outcomes at most ten are picked.
/// Source: the rules are tried in the order of SheetFit, each on top of those before it.
[[nodiscard]] SheetFit layFront(PageFlow& flow, const ConferenceSheet& sheet);

/// Those that are picked; none where all outcomes stand on the front.
[[nodiscard]] std::vector<const SheetRow*> rowsToTalkAbout(const ConferenceSheet& sheet);

/// "Everything I am learning": all outcomes in compact rows on pages of their own; more than 30
/// are grouped by category.
void layEverything(PageFlow& flow, const ConferenceSheet& sheet, SheetFit& fit);

} // namespace trellis::ui
