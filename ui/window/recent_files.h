// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

class QSettings;

namespace trellis::ui {

struct RecentFile {
    QString path;
    QDateTime opened; ///< not valid where nobody noted it
    std::optional<QDateTime> copied;
};

/// The gradebooks opened last on this machine, the newest first.
class RecentFiles {
public:
    explicit RecentFiles(QSettings& settings) : m_settings(settings) {}

    /// Those that are still there.
    [[nodiscard]] QList<RecentFile> all() const;
    void add(const QString& path);

private:
    QSettings& m_settings;
};

} // namespace trellis::ui
