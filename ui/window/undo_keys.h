// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QObject>

namespace trellis::ui {

/// Lets the keys of undo and redo through to the gradebook from a field that has nothing of its own
/// to take back and holds no draft. Fields keep these keys to themselves otherwise: who is writing
/// takes back nothing but what was written.
class UndoKeys : public QObject {
    Q_OBJECT

public:
    explicit UndoKeys(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void said(const QString& sentence);
};

} // namespace trellis::ui
