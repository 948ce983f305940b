// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QScrollArea>

namespace trellis::ui {

/// A panel that is scrolled as a whole. Whatever gets the keyboard in it is brought into sight;
/// what is pressed with the mouse stays under the pointer.
class PanelArea : public QScrollArea {
    Q_OBJECT

public:
    PanelArea(QWidget* panel, QWidget* parent);
};

} // namespace trellis::ui
