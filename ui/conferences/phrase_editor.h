// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/conference.h"

#include <QDialog>

#include <string>
#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace trellis::ui {

class Document;

/// The teacher's own phrases, each with its language: more to pick from, other words for the
/// program's, or none for one that is not wanted. Each change is one step of undo.
class PhraseEditor : public QDialog {
    Q_OBJECT

public:
    explicit PhraseEditor(Document& document, QWidget* parent = nullptr);

private:
    [[nodiscard]] PhraseBank bank() const;
    /// Of the bank.
    [[nodiscard]] std::vector<Phrase> own() const;
    [[nodiscard]] std::string language() const;
    void addRow(const QString& text, const std::string& key, PhraseId id = {});
    void addRowsOf(const std::string& key, const std::vector<Phrase>& phrases);
    [[nodiscard]] static QString textOf(const Phrase& phrase);
    void refresh();
    void select();
    void add();
    void change();
    void remove();
    void write(const std::vector<Phrase>& phrases);

    Document& m_document;
    QComboBox* m_bank;
    QListWidget* m_list;
    QLineEdit* m_text;
    QComboBox* m_language;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace trellis::ui
