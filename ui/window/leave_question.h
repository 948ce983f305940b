// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

class QWidget;

namespace trellis::ui {

class Document;

/// Asks before a gradebook is left whose file cannot be reached: what is on the screen may be what
/// is left of it. True where nothing has to be asked.
[[nodiscard]] bool mayLeave(Document* document, QWidget* parent);

} // namespace trellis::ui
