// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/report/conference_sheet.h"
#include "ui/print/paper.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace trellis::ui {

struct SheetOptions {
    Paper paper = Paper::A4;
};

struct SheetsReport {
    int sheets = 0;
    int pages = 0;
    std::vector<std::filesystem::path> files;
    QStringList warnings; ///< for the teacher: fonts and characters that are not there
};

/// All sheets in one PDF, a bookmark for each student, each beginning on an odd page. The file
/// appears whole or not at all; one that was there is replaced whole. Needs a QGuiApplication.
/// Errors: EmptyClass (no sheets), NoAccess, DiskFull, FileTrouble; where: path.
[[nodiscard]] Result<SheetsReport> writeSheetsPdf(const std::filesystem::path& path,
                                                  const std::vector<ConferenceSheet>& sheets,
                                                  const SheetOptions& options);

/// One PDF for each student, named after the student, in a folder that is made where it is missing.
/// Students of the same name are told apart by a number. Errors as above; files that were already
/// written stay.
[[nodiscard]] Result<SheetsReport> writeSheetsPdfFolder(const std::filesystem::path& folder,
                                                        const std::vector<ConferenceSheet>& sheets,
                                                        const SheetOptions& options);

/// A name as a file name that every system takes: without path separators, control and bidi
/// characters, never reserved, at most 120 bytes of UTF-8.
[[nodiscard]] QString sheetFileName(const QString& student);

} // namespace trellis::ui
