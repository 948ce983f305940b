// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/panel_area.h"

#include <QApplication>
#include <QTimer>

namespace trellis::ui {

PanelArea::PanelArea(QWidget* panel, QWidget* parent) : QScrollArea(parent)
{
    setWidget(panel);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        const bool isPressed = QApplication::mouseButtons() != Qt::NoButton;
        if (now != nullptr && !isPressed && isVisible() && isAncestorOf(now)) {
            QTimer::singleShot(0, now, [this, now] { ensureWidgetVisible(now); });
        }
    });
}

} // namespace trellis::ui
