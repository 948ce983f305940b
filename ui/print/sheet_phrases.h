// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/conference.h"
#include "ui/print/sheet_kit.h"

namespace trellis::ui {

/// What a prompt asks, in the language of the sheet; the teacher's own words as they are.
[[nodiscard]] QString promptWords(const SheetWords& words, const ConferencePrompt& prompt);

} // namespace trellis::ui
