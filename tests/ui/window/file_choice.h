// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QString>
#include <QStringList>
#include <QTimer>

namespace trellis::test {

/// Answers the next dialogs that ask for a file, as long as it lives: with this path, and of the
/// kinds of file the one that begins so. An empty path is Cancel.
class FileChoice {
public:
    explicit FileChoice(const QString& path, const QString& kind = {});

    /// The names that the dialogs suggested.
    [[nodiscard]] const QStringList& suggested() const { return m_suggested; }
    /// Where they began to look.
    [[nodiscard]] const QStringList& folders() const { return m_folders; }
    /// The kinds that there were to choose from, in the last one.
    [[nodiscard]] const QStringList& kinds() const { return m_kinds; }

private:
    void answer();

    QString m_path;
    QString m_kind;
    QStringList m_suggested;
    QStringList m_folders;
    QStringList m_kinds;
    QTimer m_timer;
};

} // namespace trellis::test
