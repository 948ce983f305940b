// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/sheet_items.h"

#include <QStringList>

namespace trellis::test {

/// The texts of a page in reading order, without isolates.
[[nodiscard]] QStringList textsOf(const ui::SheetPage& page);
[[nodiscard]] QStringList textsOf(const ui::SheetLayout& layout);

/// Nothing overlaps, nothing leaves the part of the paper that printers reach, and the pages are
/// an even number.
void checkPages(const ui::SheetLayout& layout);

} // namespace trellis::test
