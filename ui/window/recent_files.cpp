// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/recent_files.h"

#include "ui/window/backup_copies.h"

#include <QFileInfo>
#include <QSettings>

namespace trellis::ui {

namespace {

constexpr int kMost = 8;

QString key()
{
    return QStringLiteral("recentFiles");
}

QString openedKey()
{
    return QStringLiteral("recentFilesOpened");
}

} // namespace

QList<RecentFile> RecentFiles::all() const
{
    const QVariantMap opened = m_settings.value(openedKey()).toMap();
    const BackupCopies copies(m_settings);
    QList<RecentFile> files;
    for (const QString& path : m_settings.value(key()).toStringList()) {
        if (QFileInfo::exists(path)) {
            files.append({path, opened.value(path).toDateTime(), copies.newestOf(path)});
        }
    }
    return files;
}

void RecentFiles::add(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_settings.value(key()).toStringList();
    paths.removeAll(whole);
    paths.prepend(whole);
    paths = paths.mid(0, kMost);
    m_settings.setValue(key(), paths);
    QVariantMap opened = m_settings.value(openedKey()).toMap();
    opened.insert(whole, QDateTime::currentDateTime());
    for (const QString& old : opened.keys()) {
        if (!paths.contains(old)) {
            opened.remove(old);
        }
    }
    m_settings.setValue(openedKey(), opened);
}

} // namespace trellis::ui
