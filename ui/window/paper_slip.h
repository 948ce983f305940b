// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

class QWidget;

namespace trellis::ui {

/// Gives a widget the colours of a message, now and when the theme changes.
void asPaperSlip(QWidget& widget);

} // namespace trellis::ui
