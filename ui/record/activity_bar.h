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
class ActivityLine;
class OutcomeField;

/// What is recorded: what they did, kind, date and the outcomes shown. What would touch marks that
/// are there is only wished for; whoever listens shows what it would change. Where rows are few it
/// has one line that says the same, until it has the keyboard.
class ActivityBar : public QFrame {
    Q_OBJECT

public:
    ActivityBar(Document& document, RecordSession& session, QWidget* parent);

    /// For a new activity: the outcome first, then the title, then the list.
    void startWithOutcome();
    /// The list below has few rows.
    void setLow(bool isLow);
    /// As high as its fields are, shown or not.
    [[nodiscard]] int openHeight(int width) const;

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
    void refreshLine();
    void open();
    void followKeyboard(const QWidget* now);
    void foldOrNot();
    void commitTitle();
    void addOutcome(OutcomeId outcome);
    [[nodiscard]] ActivityChange unchanged() const { return {m_session.activity(), {}}; }

    Document& m_document;
    RecordSession& m_session;
    ActivityLine* m_line;
    QWidget* m_fields;
    QLineEdit* m_title;
    QComboBox* m_kind;
    DateField* m_date;
    QWidget* m_outcomes;
    FlowLayout* m_flow;
    OutcomeField* m_outcome;
    std::vector<QWidget*> m_chips;
    std::vector<OutcomeId> m_shown;
    bool m_wantsTitleNext = false;
    bool m_isLow = false;
    bool m_isOpen = false; ///< it has the keyboard
};

} // namespace trellis::ui
