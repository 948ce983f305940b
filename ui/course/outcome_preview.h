// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/exchange/outcome_text.h"
#include "core/exchange/outcomes.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace trellis::ui {

class Document;

/// What a pasted list or a file of outcomes would add, before it does. Ctrl+Enter takes it.
class OutcomePreview : public QWidget {
    Q_OBJECT

public:
    explicit OutcomePreview(Document& document, QWidget* parent = nullptr);

    /// Begins with an empty field for a list, or with what is in it still.
    void startList();
    /// The list that is being pasted; empty while a file is looked at.
    [[nodiscard]] QString list() const;
    void setList(const QString& list);
    /// False where the file cannot be read, which is said then.
    [[nodiscard]] bool startFile(const QString& path);
    void takeKeyboard();

Q_SIGNALS:
    /// Written; the preview is done with.
    void taken(int outcomes);
    void left();
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void readList();
    void showPlan();
    void take();
    void addRow(const QString& code, const QString& text, const QString& bloom, bool isQuiet,
                const QString& note);
    void showCount(int outcomes, const QString& note);

    Document& m_document;
    QLabel* m_heading;
    QBoxLayout* m_middle;
    QPlainTextEdit* m_text;
    QTableWidget* m_rows;
    QCheckBox* m_keepGuesses;
    QLabel* m_note;
    QPushButton* m_take;
    std::vector<PastedOutcome> m_list;
    std::optional<OutcomesPlan> m_plan; ///< of a file
};

} // namespace trellis::ui
