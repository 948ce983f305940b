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

} // namespace trellis::ui
