// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QStringList>

class QSettings;

namespace trellis::ui {

/// The gradebooks opened last on this machine, the newest first.
class RecentFiles {
public:
    explicit RecentFiles(QSettings& settings) : m_settings(settings) {}

    /// Those that are still there.
    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);

private:
    QSettings& m_settings;
};

} // namespace trellis::ui
