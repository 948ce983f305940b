// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>
#include <QStringList>

#include <string>

class QSettings;

namespace trellis::ui {

/// What was found and picked last in a gradebook, the newest first: ids, never names.
class RecentPicks {
public:
    RecentPicks(QSettings& settings, const std::string& uid);

    [[nodiscard]] QStringList keys() const;
    void add(const QString& key);

private:
    QSettings& m_settings;
    QString m_where;
};

} // namespace trellis::ui
