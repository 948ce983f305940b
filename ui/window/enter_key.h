// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QObject>

namespace trellis::ui {

/// Enter presses the button that has the keyboard, as Space does. By itself it would press only
/// what stands in a dialog. Boxes to tick leave it to what the dialog or the form does with it.
class EnterKey : public QObject {
    Q_OBJECT

public:
    explicit EnterKey(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace trellis::ui
