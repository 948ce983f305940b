// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace trellis::ui {

namespace {

constexpr int kMost = 8;

QString key()
{
    return QStringLiteral("recentFiles");
}

} // namespace

QStringList RecentFiles::paths() const
{
    QStringList paths = m_settings.value(key()).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void RecentFiles::add(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_settings.value(key()).toStringList();
    paths.removeAll(whole);
    paths.prepend(whole);
    m_settings.setValue(key(), paths.mid(0, kMost));
}

} // namespace trellis::ui
