// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/class_papers/class_preview.h"

namespace trellis::ui {

class MapView;

/// The papers of the class as the Map shows it: sorted, filtered, on its day, without students
/// whose names are hidden. The clipboard sheet is about the selected outcomes, else the current
/// one.
[[nodiscard]] PaperRequest paperRequest(const MapView& view, const ClassBook& book,
                                        ClassPaperKind first);

} // namespace trellis::ui
