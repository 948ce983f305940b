// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/course.h"

#include <QString>

namespace trellis::ui {

/// "Understand"
[[nodiscard]] QString bloomText(Bloom step);
/// "Und", where there is no room for the word.
[[nodiscard]] QString bloomShortText(Bloom step);

} // namespace trellis::ui
