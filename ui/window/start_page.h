// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace trellis::ui {

/// What the program shows before a gradebook is open.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// A button for each action, the first one being the most likely.
    explicit StartPage(const QList<QAction*>& actions, QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);
    /// Why a file could not be opened, say.
    void say(const QString& sentence);

Q_SIGNALS:
    void chosen(const QString& path);

private:
    QLabel* m_said;
    QWidget* m_recentPart;
    QListWidget* m_recent;
};

} // namespace trellis::ui
