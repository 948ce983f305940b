// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The page that scrolls around a widget.
#pragma once

class QRect;
class QScrollArea;
class QWidget;

namespace trellis::ui {

/// What scrolls the page that the widget is on; none where nothing does.
[[nodiscard]] QScrollArea* scrollAreaAround(const QWidget& widget);

/// Brings a part of the widget into sight where the page around it scrolls: of one that is too high
/// its beginning.
void showOnPage(const QWidget& widget, const QRect& part);

} // namespace trellis::ui
