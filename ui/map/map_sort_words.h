// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>

namespace trellis::ui {

class MapModel;

/// In which order the students are: "Sorted by name."
[[nodiscard]] QString sortText(const MapModel& map);

/// The same for a button: "Sort: name".
[[nodiscard]] QString sortButtonText(const MapModel& map);

} // namespace trellis::ui
