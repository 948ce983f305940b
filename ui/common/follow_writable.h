// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <functional>

class QWidget;

namespace trellis::ui {

class Document;

/// Lets a widget be used while the gradebook can be changed, from now on: also when the file goes
/// out of reach or comes back. What else has to hold is asked whenever the class is read again;
/// without it there has to be a class.
void followWritable(QWidget& widget, const Document& document, std::function<bool()> mayElse = {});

/// Lets a widget be used unless the gradebook can only be looked at: what is typed there waits for
/// a file that is out of reach.
void followMayType(QWidget& widget, const Document& document);
/// Whether another program or the computer keeps the gradebook from being changed.
[[nodiscard]] bool isOnlyLookedAt(const Document& document);

} // namespace trellis::ui
