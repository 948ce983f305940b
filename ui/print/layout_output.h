// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"

class QPrinter;

namespace trellis::ui {

/// Whether a printer took it, or did not answer.
enum class Printed : std::uint8_t { Yes, NoAnswer };

/// On the paper that the printer was set to.
[[nodiscard]] Printed paintOn(QPrinter& printer, const SheetLayout& layout,
                              const SheetFonts& fonts);

/// A PNG for each page; a number stands in the names of all but the first. Each appears whole or
/// not at all. Errors: NoAccess, DiskFull, FileTrouble; where: path.
[[nodiscard]] Result<void> writePictures(const QString& path, const SheetLayout& layout,
                                         const SheetFonts& fonts);

} // namespace trellis::ui
