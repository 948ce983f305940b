// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

class QWidget;

namespace trellis::ui {

class Document;

/// What a gradebook is left for. Whoever goes on in another one, such as its copy, has chosen that:
/// only what would be gone is asked about.
enum class LeavingFor : unsigned char { Nothing, OtherGradebook };

/// Asks before a gradebook is left whose file cannot be reached, or beside which what was begun
/// cannot be kept: what is on the screen may be what is left of it. True where nothing has to be
/// asked.
[[nodiscard]] bool mayLeave(Document& document, LeavingFor what, bool isBegunKept, QWidget* parent);

} // namespace trellis::ui
