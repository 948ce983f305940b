// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The sections of a sheet as HTML.
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_web_writer.h"

#include <QString>

namespace trellis::ui {

// Each is empty where there is nothing to say.
[[nodiscard]] QString headPart(const WebWriter& page, const ConferenceSheet& sheet);
[[nodiscard]] QString agendaPart(const WebWriter& page, const ConferenceSheet& sheet);
[[nodiscard]] QString learningPart(const WebWriter& page, const ConferenceSheet& sheet);
/// What each level means.
[[nodiscard]] QString levelsPart(const WebWriter& page, const ConferenceSheet& course);
[[nodiscard]] QString workPart(const WebWriter& page, const ConferenceSheet& sheet);
[[nodiscard]] QString thinkingPart(const WebWriter& page, const ConferenceSheet& sheet);
[[nodiscard]] QString aboutMePart(const WebWriter& page, const ConferenceSheet& sheet);
[[nodiscard]] QString goalsPart(const WebWriter& page, const ConferenceSheet& sheet);
/// Goal and family of kindergarten to grade 2.
[[nodiscard]] QString youngPart(const WebWriter& page, const ConferenceSheet& sheet);
[[nodiscard]] QString lookingBackPart(const WebWriter& page, const ConferenceSheet& sheet);
[[nodiscard]] QString planPart(const WebWriter& page, const ConferenceSheet& sheet);
[[nodiscard]] QString contractPart(const WebWriter& page, const ConferenceSheet& sheet);
[[nodiscard]] QString notePart(const WebWriter& page, const ConferenceSheet& sheet);
[[nodiscard]] QString questionsPart(const WebWriter& page, const ConferenceSheet& sheet);
[[nodiscard]] QString signPart(const WebWriter& page, const ConferenceSheet& sheet);
[[nodiscard]] QString extraParts(const WebWriter& page, const ConferenceSheet& sheet,
                                 const SheetExtras& extras);

} // namespace trellis::ui
