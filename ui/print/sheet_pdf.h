// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/report/conference_sheet.h"
#include "ui/print/conference_layout.h"
#include "ui/print/paper.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <vector>

namespace trellis::ui {

struct SheetOptions {
    Paper paper = Paper::A4;
    SheetExtras extras = {};
};

/// Told before each sheet how many are done; false stops.
using SheetProgress = std::function<bool(int done)>;

struct SheetsReport {
    int sheets = 0;
    int pages = 0; ///< none of web pages
    std::vector<std::filesystem::path> files;
    QStringList warnings = {};       ///< for the teacher: fonts and characters that are not there
    std::vector<SheetFit> fits = {}; ///< one for each sheet
    bool wasStopped = false;         ///< by the progress: nothing was written
};

/// All sheets in one PDF, a bookmark for each student, each beginning on an odd page. The file
/// appears whole or not at all; one that was there is replaced whole. Needs a QGuiApplication.
/// Errors: EmptyClass (no sheets), NoAccess, DiskFull, FileTrouble; where: path.
[[nodiscard]] Result<SheetsReport> writeSheetsPdf(const std::filesystem::path& path,
                                                  const std::vector<ConferenceSheet>& sheets,
                                                  const SheetOptions& options,
                                                  const SheetProgress& progress = {});

/// One PDF for each student, named after the student, in a folder that is made where it is missing.
/// Students of the same name are told apart by a number. All appear together or none.
/// Errors as above.
[[nodiscard]] Result<SheetsReport> writeSheetsPdfFolder(const std::filesystem::path& folder,
                                                        const std::vector<ConferenceSheet>& sheets,
                                                        const SheetOptions& options,
                                                        const SheetProgress& progress = {});

/// The name of a student as that of a file, as asFileName().
[[nodiscard]] QString sheetFileName(const QString& student);

/// The names of files for the students, without an ending; those of the same name with the
/// student's number, told apart also on systems that do not tell capitals apart.
[[nodiscard]] QStringList sheetFileNames(const std::vector<ConferenceSheet>& sheets);

} // namespace trellis::ui
