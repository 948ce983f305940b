// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"

#include <QImage>

class QPainter;

namespace trellis::ui {

/// Draws a page in black. The painter's unit is 1/kUnitsPerInch, its origin the corner of the
/// paper. For a PDF, a printer, a preview and a picture alike.
void paintSheetPage(QPainter& painter, const SheetPage& page, const SheetFonts& fonts);

/// A page as a picture on white. The size is the page's, in millimetres.
[[nodiscard]] QImage sheetPicture(const SheetPage& page, QSizeF size, const SheetFonts& fonts,
                                  double dotsPerInch);
[[nodiscard]] inline QImage sheetPicture(const SheetPage& page, Paper paper,
                                         const SheetFonts& fonts, double dotsPerInch)
{
    return sheetPicture(page, paperSize(paper), fonts, dotsPerInch);
}

} // namespace trellis::ui
