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

std::vector<BackupCopy> BackupCopies::allOf(const QString& file) const
{
    const QString base = QFileInfo(file).completeBaseName() + QLatin1Char(' ');
    const QDir where(folder());
    // Their names sort by time.
    const QStringList names =
        where.entryList({QStringLiteral("*.trellis")}, QDir::Files, QDir::Name);
    std::vector<BackupCopy> copies;
    for (const QString& name : names) {
        if (name.startsWith(base)) {
            const QDateTime at =
                QDateTime::fromString(name.mid(base.size(), kStamp.size()), kStamp);
            if (at.isValid()) {
                copies.push_back({where.absoluteFilePath(name), at});
            }
        }
    }
    return copies;
}

std::optional<QDateTime> BackupCopies::newestOf(const QString& file) const
{
    const auto copies = allOf(file);
    return copies.empty() ? std::nullopt : std::optional(copies.back().at);
}

std::optional<BackupCopy> BackupCopies::newestWholeOf(const QString& file) const
{
    const auto copies = allOf(file);
    for (auto copy = copies.rbegin(); copy != copies.rend(); ++copy) {
        OpenOptions options;
        options.readOnly = true;
        const std::filesystem::path path(copy->path.toStdU16String());
        if (Gradebook::open(path, options)) {
            return *copy;
        }
    }
    return std::nullopt;
}

} // namespace trellis::ui
