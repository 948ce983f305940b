// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/insight/conference_rounds.h"
#include "ui/common/unread_days.h"

#include <QWidget>

class QVBoxLayout;

namespace trellis::ui {

class Document;
class NameGuard;
class ResultsForm;

/// What was written on the paper during a conference, in the order of the paper: Tab goes from
/// field to field, Ctrl+Enter saves all of it as one step and says that the conference was held.
/// What was typed is kept as well when the panel is left.
class ResultsPanel : public QWidget {
    Q_OBJECT

public:
    ResultsPanel(Document& document, NameGuard& names, QWidget* parent = nullptr);

    /// Not valid: nobody.
    void showStudent(StudentId student);
    /// The conferences of a round, else the current ones.
    void setRound(const std::optional<ConferenceRound>& round);
    /// Keeps what was typed, without saying that the conference was held.
    void commit();
    /// The first field.
    void start();

Q_SIGNALS:
    /// Saved, as the sentence says; the next student can come.
    void finished(const QString& sentence);
    /// What cannot be read.
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] const StudentRecord* record() const;
    void build();
    void save();
    bool write(Conference after);

    Document& m_document;
    NameGuard& m_names;
    std::optional<ConferenceRound> m_round;
    StudentId m_student;
    QVBoxLayout* m_layout;
    QWidget* m_fields = nullptr;
    ResultsForm* m_form = nullptr; ///< none where nobody is chosen
    UnreadDays m_unread;
    Conference m_before;
    bool m_isNew = false; ///< the conference was not planned
    ClassId m_class;
    bool m_isWriting = false;
    bool m_isLeft = false; ///< not shown; made anew when it is shown again
};

} // namespace trellis::ui
