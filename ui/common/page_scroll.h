// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The page that scrolls around a widget.
#pragma once

class QScrollArea;
class QWidget;

namespace trellis::ui {

/// What scrolls the page that the widget is on; none where nothing does.
[[nodiscard]] QScrollArea* scrollAreaAround(const QWidget& widget);

} // namespace trellis::ui
