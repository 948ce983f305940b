// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/course/roster_session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trellis::ui {

class ClassWatch;
class CountCard;
class ReadingBar;
class RosterColumnsTable;
class RosterLinesView;
class TroubleLine;

/// What a roster would change, to look at before anything is changed. Enter imports.
class ImportPreview : public QDialog {
    Q_OBJECT

public:
    explicit ImportPreview(Document& document, QWidget* parent = nullptr);

    /// Errors: those of RosterSession::readFile.
    [[nodiscard]] Result<void> readFile(const std::filesystem::path& path);
    /// Names that were copied: one a line, or the cells of a spreadsheet. Errors: as readFile.
    [[nodiscard]] Result<void> readPasted(const QString& text);

    void accept() override;

Q_SIGNALS:
    /// After it was written: what was done, for the status line.
    void imported(const QString& sentence);

private:
    void makeCards(QVBoxLayout& page);
    void refresh();
    void refreshReading();
    void refreshCards();
    void refreshImport();
    void showOnly(CountCard* card);
    void follow(const Result<void>& read);
    [[nodiscard]] int toLookAt() const;
    /// Rows of which nothing is imported before an answer.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] bool hasNames() const;

    Document& m_document;
    RosterSession m_session;
    ReadingBar* m_reading;
    QLabel* m_what;
    RosterColumnsTable* m_columns;
    CountCard* m_new = nullptr;
    CountCard* m_known = nullptr;
    CountCard* m_left = nullptr;
    CountCard* m_look = nullptr;
    RosterLinesView* m_lines;
    QCheckBox* m_moveOut;
    QCheckBox* m_accept;
    QLabel* m_said;
    TroubleLine* m_trouble;
    QPushButton* m_import;
    ClassWatch* m_watch;
    bool m_isImporting = false;
};

} // namespace trellis::ui
