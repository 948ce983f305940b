// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/record/record_session.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace trellis::ui {

class DateField;
class FlowLayout;
class OutcomeField;

/// What is recorded: what they did, kind, date and the outcomes shown. What would touch marks that
/// are there is only wished for; whoever listens shows what it would change.
class ActivityBar : public QFrame {
    Q_OBJECT

public:
    ActivityBar(Document& document, RecordSession& session, QWidget* parent);

    /// For a new activity: the outcome first, then the title, then the list.
    void startWithOutcome();

Q_SIGNALS:
    /// A change of the activity, or of the draft.
    void changeWanted(const trellis::ActivityChange& change);
    /// Everything is said: on to the list.
    void listWanted();
    /// Esc: back to the list.
    void left();
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void followFields();
    void refresh();
    void refreshChips();
    void commitTitle();
    void addOutcome(OutcomeId outcome);
    [[nodiscard]] ActivityChange unchanged() const { return {m_session.activity(), {}}; }

    Document& m_document;
    RecordSession& m_session;
    QLineEdit* m_title;
    QComboBox* m_kind;
    DateField* m_date;
    QWidget* m_outcomes;
    FlowLayout* m_flow;
    OutcomeField* m_outcome;
    std::vector<QWidget*> m_chips;
    std::vector<OutcomeId> m_shown;
    bool m_wantsTitleNext = false;
};

} // namespace trellis::ui
