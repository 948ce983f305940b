// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QSizeF>

#include <cstdint>
#include <optional>

namespace trellis::ui {

enum class Paper : std::uint8_t { A4, Letter };

/// What was chosen for this run, else Letter where the system measures in inches, A4 elsewhere.
[[nodiscard]] Paper usualPaper();
/// None: as the system measures.
void setUsualPaper(std::optional<Paper> paper);

/// Units: millimetres. Source: ISO 216; ANSI/ASME Y14.1 size A.
[[nodiscard]] constexpr QSizeF paperSize(Paper paper)
{
    return paper == Paper::A4 ? QSizeF(210.0, 297.0) : QSizeF(215.9, 279.4);
}

// Inside what every office printer reaches. Units: millimetres.
inline constexpr double kSideMargin = 15.0;
inline constexpr double kEndMargin = 12.0;

} // namespace trellis::ui
