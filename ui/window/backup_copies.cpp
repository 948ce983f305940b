// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/backup_copies.h"

#include "ui/common/preferences.h"
#include "ui/text/strings.h"

#include <QDir>
#include <QFileInfo>

namespace trellis::ui {

namespace {

/// Sorts by itself, and no file system minds it.
const QString kStamp = QStringLiteral("yyyy-MM-dd HH.mm.ss");

} // namespace

QString BackupCopies::folder() const
{
    return Preferences::of(m_settings).backupFolder();
}

Result<QString> BackupCopies::write(const Gradebook& gradebook, const QDateTime& now)
{
    const QDir where(folder());
    if (!where.mkpath(QStringLiteral("."))) {
        return Error{ErrorCode::NoAccess, {}, toCore(where.absolutePath()), {}};
    }
    const QFileInfo file(QString::fromStdU16String(gradebook.path().u16string()));
    const QString path = where.absoluteFilePath(
        QStringLiteral("%1 %2.trellis").arg(file.completeBaseName(), now.toString(kStamp)));
    if (auto copied = gradebook.backup(std::filesystem::path(path.toStdU16String())); !copied) {
        return copied.error();
    }
    return path;
}

std::optional<QDateTime> BackupCopies::newestOf(const QString& file) const
{
    const QString base = QFileInfo(file).completeBaseName() + QLatin1Char(' ');
    const QStringList copies =
        QDir(folder()).entryList({QStringLiteral("*.trellis")}, QDir::Files, QDir::Name);
    std::optional<QDateTime> newest;
    for (const QString& copy : copies) {
        if (copy.startsWith(base)) {
            const QString stamp = copy.mid(base.size(), kStamp.size());
            const QDateTime at = QDateTime::fromString(stamp, kStamp);
            if (at.isValid() && (!newest || *newest < at)) {
                newest = at;
            }
        }
    }
    return newest;
}

} // namespace trellis::ui
