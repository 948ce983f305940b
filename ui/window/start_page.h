// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/window/recent_files.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace trellis::ui {

/// What the program shows before a gradebook is open.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QList<RecentFile>& files);
    /// Why a file could not be opened, say.
    void say(const QString& sentence);
    /// The same with a file that helps, which a button opens.
    void offer(const QString& sentence, const QString& button, const QString& path);

Q_SIGNALS:
    /// A file.
    void chosen(const QString& path);
    /// A command, by its id.
    void commandChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addTitle(QVBoxLayout& column);
    void addWays(QVBoxLayout& column);
    void makeOffer();
    void makeRecent();
    void fit();

    QWidget* m_column;
    QLabel* m_said;
    QPushButton* m_offer;
    QString m_offered; ///< the file that its button opens
    QWidget* m_recentPart;
    QListWidget* m_recent;
    QList<QPushButton*> m_ways; ///< to a gradebook that was not opened before
};

} // namespace trellis::ui
