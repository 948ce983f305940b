// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/report/conference_sheet.h"
#include "ui/print/sheet_pdf.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace trellis::ui {

/// Everything that a sheet says as a page for a browser and a screen reader, in the family's
/// language: headings, real tables, the language and its direction, words instead of pictures of
/// levels, photos in the page itself. No scripts, nothing from elsewhere.
[[nodiscard]] QString sheetWebPage(const ConferenceSheet& sheet, const SheetExtras& extras = {});

/// One page for each student, named after the student, in a folder that is made where it is
/// missing. All appear together or none.
/// Errors: EmptyClass (no sheets), NoAccess, DiskFull, FileTrouble; where: path.
[[nodiscard]] Result<SheetsReport> writeSheetWebPages(const std::filesystem::path& folder,
                                                      const std::vector<ConferenceSheet>& sheets,
                                                      const SheetExtras& extras = {},
                                                      const SheetProgress& progress = {});

} // namespace trellis::ui
