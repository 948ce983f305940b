// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QObject>

namespace trellis::ui {

/// Lets the keys of undo and redo through to the gradebook from a field that has nothing of its own
/// to take back. Fields keep these keys to themselves otherwise, whatever they hold.
class UndoKeys : public QObject {
    Q_OBJECT

public:
    explicit UndoKeys(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace trellis::ui
