// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QStatusBar>

class QLabel;

namespace trellis::ui {

class Document;
class NameGuard;

/// What is saved, in which file, and what undo would take back. In passing: what was just said,
/// which then has the room of what undo would take back where both have none.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void say(const QString& sentence);
    /// Another screen is shown: what was said of the one before has no place on it.
    void endOldMessage();
    /// What there is to do first; stays until it is another one. None: empty.
    void setHint(const QString& hint);
    /// Takes it over and lets go of the one before; none: only that.
    void showToast(QWidget* toast);
    /// Before a commit that may take a moment.
    void showSaving();
    void showSaved(const Document& document, const QString& undoText, const QString& undoKey);
    /// Nobody here has changed anything yet.
    void showUntouched(const Document& document);
    /// Has a screen reader say what was just entered.
    void readBack(const QString& sentence);
    /// No gradebook is open.
    void showNothing();

    /// What of a sentence stands in the line now: all of it, or its beginning.
    [[nodiscard]] QString shownMessage() const;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class UndoLine;

    /// Where a sentence stands: before what stays beside it.
    [[nodiscard]] QRect messageRect() const;
    void fit();

    QLabel* m_saved;
    QLabel* m_file;
    QLabel* m_hint;
    UndoLine* m_undo;
    QWidget* m_toast = nullptr;
    bool m_isJustSaid = false;
};

} // namespace trellis::ui
