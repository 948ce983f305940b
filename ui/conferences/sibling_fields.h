// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace trellis::ui {

class ClassFamilies;
class Document;
class NameGuard;

/// Who comes together, by what is known of guardians, and joining or separating two by hand.
class SiblingFields : public QWidget {
    Q_OBJECT

public:
    SiblingFields(Document& document, NameGuard& names, const ClassFamilies& families,
                  QWidget* parent = nullptr);

    /// Whom there is to choose from.
    void refresh();

private:
    void showChosen();
    void join();
    [[nodiscard]] bool areJoined() const;

    Document& m_document;
    NameGuard& m_names;
    const ClassFamilies& m_known;
    QLabel* m_families;
    QComboBox* m_sibling;
    QComboBox* m_other;
    QPushButton* m_join;
};

} // namespace trellis::ui
