// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/report/conference_sheet.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace trellis::ui {

/// Everything that a sheet says as a page for a browser and a screen reader: headings, a real
/// table, the language and its direction, words instead of pictures. No scripts, nothing from
/// elsewhere.
[[nodiscard]] QString sheetWebPage(const ConferenceSheet& sheet);

/// One page for each student, named after the student, in a folder that is made where it is
/// missing. Errors: EmptyClass (no sheets), NoAccess, DiskFull, FileTrouble; where: path.
[[nodiscard]] Result<std::vector<std::filesystem::path>>
writeSheetWebPages(const std::filesystem::path& folder, const std::vector<ConferenceSheet>& sheets);

} // namespace trellis::ui
