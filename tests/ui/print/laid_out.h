// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Looks at pages as arithmetic: what overlaps, what leaves the paper, what is written.
#pragma once

#include "ui/print/sheet_items.h"

#include <QStringList>

#include <string>
#include <vector>

namespace trellis::test {

/// Everything that overlaps something or leaves the part of the paper that may be printed on, in
/// words. Things may stand in a frame or a circle, glyphs on their guides; lines may cross.
[[nodiscard]] std::vector<std::string> troublesOn(const ui::SheetLayout& layout, QRectF reach);
/// Inside the margins of a sheet.
[[nodiscard]] std::vector<std::string> troublesOn(const ui::SheetLayout& layout);

/// No troubles, and an even number of pages.
void checkPages(const ui::SheetLayout& layout);

/// A text without isolates.
[[nodiscard]] QString plain(QString text);

/// Texts without isolates, in reading order.
[[nodiscard]] QStringList textsOn(const ui::SheetPage& page);
[[nodiscard]] QStringList textsOf(const ui::SheetLayout& layout);
[[nodiscard]] QString textOf(const ui::SheetLayout& layout);

} // namespace trellis::test
