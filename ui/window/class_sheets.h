// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/print/sheet_pdf.h"

namespace trellis::ui {

/// The conference sheets of everybody in the class that day, in one PDF on the paper of the
/// country. Errors: those of writeSheetsPdf.
[[nodiscard]] Result<SheetsReport> writeClassSheets(const ClassBook& book, Date today,
                                                    const std::filesystem::path& pdf);

} // namespace trellis::ui
