// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

#include <QTimer>

class QLabel;

namespace trellis::ui {

/// After a change of many rows at once it says for a while what was done, with a way to take it
/// back; at the bottom of the window, over nothing.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(const ScreenTools& tools, QWidget* parent = nullptr);

private:
    void look();

    ScreenTools m_tools;
    QLabel* m_sentence;
    QTimer* m_hide;
    OpId m_newest;
};

} // namespace trellis::ui
