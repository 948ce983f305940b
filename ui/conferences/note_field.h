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

/// Where on the sheet a note is, unless it is on the back as usual.
struct NotePlace {
    bool addsPage = false; ///< the sheet has more pages with it than without
    int page = 0;          ///< 0: as usual

    bool operator==(const NotePlace&) const = default;
};

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
    /// Where this note will be; asked when typing pauses.
    void askForPlace(std::function<NotePlace(const QString& note)> placeOf);

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
    std::function<NotePlace(const QString&)> m_asks;
    QTimer m_pause;
    NotePlace m_place;
};

} // namespace trellis::ui
