// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QStatusBar>

class QLabel;

namespace trellis::ui {

class Document;
class NameGuard;

/// What is saved, in which file, and what undo would take back. In passing: what was just said.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void say(const QString& sentence);
    /// Takes it over and lets go of the one before; none: only that.
    void showToast(QWidget* toast);
    /// Before a commit that may take a moment.
    void showSaving();
    void showSaved(const Document& document, const QString& undoText, const QString& undoKey);
    /// Has a screen reader say what was just entered.
    void readBack(const QString& sentence);
    /// No gradebook is open.
    void showNothing();

private:
    QLabel* m_saved;
    QLabel* m_file;
    QLabel* m_undo;
    QWidget* m_toast = nullptr;
};

} // namespace trellis::ui
