// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QObject>

class QSettings;

namespace trellis::ui {

/// Settings that are set, but not yet written down: that waits for the disk, and a program that
/// starts has its window to show first. They are kept at the latest when this goes.
class UnkeptSettings : public QObject {
    Q_OBJECT

public:
    explicit UnkeptSettings(QSettings& settings);
    ~UnkeptSettings() override;

    /// Writes down what was set until now; from now on that happens by itself.
    void keep();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QSettings& m_settings;
};

} // namespace trellis::ui
