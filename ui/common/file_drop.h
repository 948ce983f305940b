// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>

class QDropEvent;

namespace trellis::ui {

/// The one file of this computer that is being dragged; empty for anything else, also for several.
[[nodiscard]] QString draggedFile(const QDropEvent& event);

/// Whether several are being dragged at once.
[[nodiscard]] bool areSeveralDragged(const QDropEvent& event);

/// Whether a file is a photo or another picture, by its name and content.
[[nodiscard]] bool isPicture(const QString& path);

/// Takes what is dragged as a copy, whatever the other program proposes: after a move it may remove
/// the original, and Trellis only reads it.
void acceptAsCopy(QDropEvent& event);

} // namespace trellis::ui
