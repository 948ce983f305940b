// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace trellis::ui {

/// The note to a student, with the characters it has and starters to begin with. What was typed is
/// kept when the field is left.
class NoteField : public QWidget {
    Q_OBJECT

public:
    explicit NoteField(QWidget* parent = nullptr);

    /// Leaves a note that is being typed alone where it is the same text.
    void setNote(const QString& note);
    [[nodiscard]] QString note() const;
    /// Says what was typed, where it was not said before.
    void commit();
    void setStarters(const QStringList& starters);
    /// Whether the sheet has more pages with this note than without; asked when typing pauses.
    void askForPages(std::function<bool(const QString& note)> addsPage);

Q_SIGNALS:
    void noteEdited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void count();
    void askAgain();

    QPlainTextEdit* m_text;
    QLabel* m_count;
    QToolButton* m_start;
    QString m_saved;
    QStringList m_starters;
    std::function<bool(const QString&)> m_asks;
    QTimer m_pause;
    bool m_addsPage = false;
};

} // namespace trellis::ui
