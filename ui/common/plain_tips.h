// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QObject>

namespace trellis::ui {

/// Tells a screen reader the tip of every widget in plain words. Without a description of its own
/// a widget is described by its tip as it stands, markup and all. A box to choose from without a
/// tip is described by its name.
class PlainTips : public QObject {
    Q_OBJECT

public:
    explicit PlainTips(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace trellis::ui
