// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"

#include <QAbstractItemDelegate>
#include <QTableView>

namespace trellis::ui {

class Document;
class OutcomesDelegate;
class OutcomesModel;

/// The table of outcomes with its keys: Enter edits a cell or keeps a guess, Delete archives or
/// brings back. Moving a row is a command of the screen.
class OutcomesTable : public QTableView {
    Q_OBJECT

public:
    explicit OutcomesTable(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] OutcomesModel& outcomes() const { return *m_model; }
    [[nodiscard]] OutcomeId currentOutcome() const;
    /// Puts the cursor on the outcome where it is shown.
    void choose(OutcomeId outcome, int column = -1);
    /// Shows the book as it is now, the cursor on the same outcome.
    void follow();
    /// A further row, to type what it is in; it goes again where nothing is typed.
    void addNew();
    /// One place up (-1) or down (1) among those shown. One op.
    void moveCurrent(int by);
    /// Archives the outcome, or brings it back. One op.
    void archiveCurrent();

Q_SIGNALS:
    /// What addNew() began ended without an outcome.
    void newLeft();
    void currentOutcomeChanged();
    void wordingTyped(int characters);
    void said(const QString& sentence);
    void refused(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void setSizes();
    void shareWidth();

    Document& m_document;
    OutcomesModel* m_model;
};

} // namespace trellis::ui
