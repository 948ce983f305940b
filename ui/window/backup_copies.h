// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/result.h"
#include "core/storage/gradebook.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

class QSettings;

namespace trellis::ui {

struct BackupCopy {
    QString path;
    QDateTime at;
};

/// Dated copies of gradebooks, in the folder chosen on this machine, else in that of Documents.
class BackupCopies {
public:
    explicit BackupCopies(QSettings& settings) : m_settings(settings) {}

    [[nodiscard]] QString folder() const;
    /// Writes a verified copy named after the file and the moment; its path.
    /// Errors: those of Gradebook::backup; NoAccess where the folder cannot be made.
    [[nodiscard]] Result<QString> write(const Gradebook& gradebook, const QDateTime& now);
    /// When a copy of the file was written last.
    [[nodiscard]] std::optional<QDateTime> newestOf(const QString& file) const;

    /// The newest copy of the file that can be read; it is looked at, not changed.
    [[nodiscard]] std::optional<BackupCopy> newestWholeOf(const QString& file) const;

private:
    /// The newest last.
    [[nodiscard]] std::vector<BackupCopy> allOf(const QString& file) const;

    QSettings& m_settings;
};

} // namespace trellis::ui
