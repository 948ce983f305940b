// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/document/document.h"

#include <QElapsedTimer>

class QKeyEvent;

namespace trellis::ui {

class OutcomeView;

/// What the keys do on a row of a student's outcomes: a level key rates it today and stays, since
/// a talk goes from outcome to outcome; the number of an outcome goes there.
class OutcomeEntry : public QObject {
    Q_OBJECT

public:
    OutcomeEntry(Document& document, OutcomeView& view, QObject* parent);

    void setStudent(StudentId student);

Q_SIGNALS:
    void said(const QString& sentence);
    void evidenceWanted();
    void noteWanted();
    void goalWanted();
    void workWanted();
    void leaveWanted();

private:
    struct Typed {
        Mark mark = Mark::Level;
        LevelId level;
    };
    struct Entry {
        OutcomeId outcome;
        OpId op;
    };

    void handle(QKeyEvent* event);
    [[nodiscard]] bool handleCommandKey(const QKeyEvent& event);
    [[nodiscard]] bool handleTypedKey(const QKeyEvent& event);
    void goToNumber(const QString& digit);
    void enter(const Typed& typed);
    void takeBackHere();
    void withdrawNewest();

    Document& m_document;
    OutcomeView& m_view;
    StudentId m_student;
    std::optional<Typed> m_lastTyped;
    std::vector<Entry> m_entries; ///< of this student, newest last
    QString m_number;             ///< typed so far
    QElapsedTimer m_sinceDigit;
};

} // namespace trellis::ui
