// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/conference.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace trellis::ui {

class Document;

/// The teacher's own phrases: more to pick from, other words for the program's, or none for one
/// that is not wanted. Each change is one step of undo.
class PhraseEditor : public QDialog {
    Q_OBJECT

public:
    explicit PhraseEditor(Document& document, QWidget* parent = nullptr);

private:
    [[nodiscard]] PhraseBank bank() const;
    [[nodiscard]] std::vector<Phrase> own() const;
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
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace trellis::ui
