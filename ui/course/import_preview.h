// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/course/roster_session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace trellis::ui {

/// What a roster would change, to look at before anything is changed. Enter imports.
class ImportPreview : public QDialog {
    Q_OBJECT

public:
    explicit ImportPreview(Document& document, QWidget* parent = nullptr);

    /// Errors: those of RosterSession::readFile.
    [[nodiscard]] Result<void> readFile(const std::filesystem::path& path);

    void accept() override;

private:
    struct Card {
        QLabel* number = nullptr;
        QLabel* words = nullptr;
    };

    [[nodiscard]] Card makeCard(QWidget* parent, bool isWarning);
    void refresh();
    void refreshColumns();
    void refreshCards();
    void refreshTroubles();
    void chooseField(int column, const QString& field);
    void chooseOptions();
    void follow(const Result<void>& read);
    [[nodiscard]] QString nameOf(StudentId id) const;
    /// Those that no row says already.
    [[nodiscard]] std::vector<RosterIssue> issues() const;
    [[nodiscard]] int toLookAt() const;

    Document& m_document;
    RosterSession m_session;
    QLabel* m_about;
    QTableWidget* m_columns;
    Card m_new;
    Card m_known;
    Card m_left;
    Card m_look;
    QCheckBox* m_moveOut;
    QCheckBox* m_accept;
    QListWidget* m_troubles;
    QLabel* m_said;
    QPushButton* m_import;
};

} // namespace trellis::ui
