// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QObject>

namespace trellis::ui {

/// Shift+F10 is the Menu key, which many keyboards have not. Where windows are those of X11 or
/// Wayland, nobody else sees to that.
class MenuKey : public QObject {
    Q_OBJECT

public:
    explicit MenuKey(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace trellis::ui
