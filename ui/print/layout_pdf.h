// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"

#include <QByteArray>
#include <QPageLayout>

namespace trellis::ui {

/// The whole paper, without margins: the layout keeps clear of the edges itself.
[[nodiscard]] QPageLayout pageLayoutOf(const SheetLayout& layout);

/// A paper as a PDF in memory, so that nothing lies half-made on the disk.
[[nodiscard]] QByteArray pdfOf(const SheetLayout& layout, const SheetFonts& fonts);

} // namespace trellis::ui
