// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QImage>

#include <string>

namespace trellis::ui {

/// The picture in grey; null where there is none or it cannot be read.
[[nodiscard]] QImage thumbnailOf(const std::string& bytes);

} // namespace trellis::ui
