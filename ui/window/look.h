// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

class QSettings;

namespace trellis::ui {

/// Puts the theme and the text size that were chosen on this machine on the application.
void applyLook(const QSettings& settings);

} // namespace trellis::ui
