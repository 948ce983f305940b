// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace trellis::ui {

class Document;

/// The outcomes of the course as a table to be edited. A change goes to the Document and is shown
/// when it comes back from there.
class OutcomesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        Number,
        ShortName,
        Title,
        Wording,
        BloomStep,
        CategoryName,
        Before,
        Opened,
        Again,
        ColumnCount,
    };
    /// Whether a cell is to look quieter: a guess, or an outcome that is archived.
    static constexpr int kQuietRole = Qt::UserRole + 1;
    /// Whether the Bloom step of the row is only guessed.
    static constexpr int kGuessRole = Qt::UserRole + 2;

    explicit OutcomesModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// None where the row is not there.
    [[nodiscard]] const Outcome* outcome(int row) const;
    /// -1 where the outcome is not shown.
    [[nodiscard]] int rowOf(OutcomeId outcome) const;

    /// A further row for an outcome that is in the gradebook once it has a title. Its id.
    OutcomeId beginNew();
    [[nodiscard]] bool hasNew() const { return m_new.has_value(); }
    /// Takes that row away where it is still without one.
    void dropNew();

    void showArchived(bool areShown);
    /// Shows the book as it is now; rows stay the same rows where they can.
    void follow();

    /// How many shown outcomes have a guess that nobody has kept.
    [[nodiscard]] int guesses() const;
    /// Keeps all of them, or the one of a row. One op.
    bool keepGuesses(std::optional<int> row = {});

Q_SIGNALS:
    /// What was typed cannot be read; nothing was changed.
    void refused(const QString& sentence);

private:
    [[nodiscard]] QVariant text(const Outcome& outcome, int column) const;
    [[nodiscard]] QVariant editText(const Outcome& outcome, int column) const;
    [[nodiscard]] QString codesOf(const std::vector<OutcomeId>& outcomes) const;
    /// Puts what was typed into the outcome; false where it cannot be read, which was said then.
    bool put(Outcome& outcome, int column, const QVariant& value, std::vector<Category>& fresh);
    bool putPrerequisites(Outcome& outcome, const QString& text);
    void putCategory(Outcome& outcome, const QString& text, std::vector<Category>& fresh) const;
    [[nodiscard]] std::vector<OutcomeId> shownRows() const;
    [[nodiscard]] bool isNew(int row) const;
    bool addNew(const QString& title);

    Document& m_document;
    std::vector<OutcomeId> m_rows;
    std::optional<Outcome> m_new;
    bool m_showsArchived = false;
};

} // namespace trellis::ui
