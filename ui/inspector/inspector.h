// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

#include <QFrame>

class QLabel;

namespace trellis::ui {

/// Why the level of one student and outcome is what it is, and what one more mark would change.
class Inspector : public QFrame {
    Q_OBJECT

public:
    explicit Inspector(const ScreenTools& tools, QWidget* parent = nullptr);

    /// From now on it is about this place, and follows what is recorded there.
    void showPlace(const Place& place);

private:
    void refresh();

    ScreenTools m_tools;
    Place m_place;
    QLabel* m_title;
    QLabel* m_why;
    QLabel* m_keys;
};

} // namespace trellis::ui
