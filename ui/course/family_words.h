// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QTableWidget;

namespace trellis::ui {

class Document;

/// What sheets say in a family's language of the levels and the outcomes: the course's own words
/// beside those in the language. What is typed is kept when the cell is left, each as one step.
class FamilyWords : public QWidget {
    Q_OBJECT

public:
    explicit FamilyWords(Document& document, QWidget* parent = nullptr);

    /// Shows the course as it is now.
    void follow();
    /// The keyboard goes to the first words that a language lacks. Returns where they are.
    QWidget* startIn(const std::string& language);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A level's name or its meaning, or the wording of an outcome.
    struct Row {
        LevelId level;
        OutcomeId outcome;
        bool isMeaning = false;
    };

    [[nodiscard]] std::string language() const;
    void show();
    /// As high as its rows: the page around it scrolls.
    void fit();
    /// On that page.
    void showCurrent();
    void keep(int row, int column);
    /// Offered: what is said as long as nothing is written.
    void add(const Row& row, const QString& what, const std::string& own, const std::string& said,
             const std::string& offered = {});
    void keepLevel(const Row& row, const std::string& text);
    void keepOutcome(const Row& row, const std::string& text);

    Document& m_document;
    QComboBox* m_language;
    QTableWidget* m_table;
    QLabel* m_missing;
    std::vector<Row> m_rows;
};

} // namespace trellis::ui
