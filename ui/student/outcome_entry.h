// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/cell_choice.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

class QKeyEvent;

namespace trellis::ui {

class Document;
class NameGuard;
class OutcomeView;

/// What the keys do on a row of a student's outcomes: a level key rates it today and stays, since
/// a talk goes from outcome to outcome; the number of an outcome goes there.
class OutcomeEntry : public QObject, public CellChoice {
    Q_OBJECT

public:
    OutcomeEntry(Document& document, OutcomeView& view, const NameGuard& names, QObject* parent);

    void setStudent(StudentId student);
    /// Says what else there is to press, behind the levels where a key is none.
    void tellFurtherKeys(std::function<QString()> keys) { m_furtherKeys = std::move(keys); }

    [[nodiscard]] std::vector<Cell> cells() const override;
    [[nodiscard]] std::optional<Cell> lastEnteredOrCurrent() const override;
    [[nodiscard]] const Evidence* markOf(const Cell& cell) const override;
    /// False while the student is hidden, or looks at the page too.
    [[nodiscard]] bool mayChange() override;

Q_SIGNALS:
    void said(const QString& sentence);
    void evidenceWanted();
    void noteWanted();
    void goalWanted();
    void workWanted();
    void withdrawWanted();
    void leaveWanted();

private:
    void handle(QKeyEvent* event);
    [[nodiscard]] bool handleCommandKey(const QKeyEvent& event);
    [[nodiscard]] bool handleTypedKey(const QKeyEvent& event);
    [[nodiscard]] bool handleAddingKey(const QString& letter);
    void goToNumber(const QString& digit);
    void enter(const TypedMark& typed);
    void takeBackHere();

    Document& m_document;
    OutcomeView& m_view;
    const NameGuard& m_names;
    StudentId m_student;
    LevelEntry m_entry;
    QString m_number; ///< typed so far
    std::function<QString()> m_furtherKeys;
    QElapsedTimer m_sinceDigit;
};

} // namespace trellis::ui
