// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"
#include "ui/print/sheet_memory.h"
#include "ui/print/sheet_output.h"

#include <QDialog>

#include <map>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPrinter;
class QPushButton;

namespace trellis::ui {

class PagesView;
class SheetOptionsButton;

/// The sheets as they will be printed, before they are: Page Up and Page Down go from student to
/// student, + and - zoom, Enter prints. A PDF of all, one for each student and web pages are made
/// from here as well. Says which rule made a sheet fit, and which words its language lacks.
class SheetPreview : public QDialog {
    Q_OBJECT

public:
    /// What is chosen here is kept in the memory.
    SheetPreview(std::vector<ConferenceSheet> sheets, const SheetMemory& memory,
                 QWidget* parent = nullptr);

    [[nodiscard]] int currentSheet() const;
    void showSheet(int index);

    // What the buttons do once the place is chosen. False where it could not be written, which has
    // been said then.
    bool savePdf(const QString& path);
    bool savePdfFolder(const QString& folder);
    bool saveWebPages(const QString& folder);
    /// Prints all sheets; false where the printer did not take them.
    bool printOn(QPrinter& printer);

Q_SIGNALS:
    /// The sheets are on paper, or in a file to be printed.
    void printed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const SheetLayout& layoutOf(int index);
    void render();
    void choosePrinter();
    void showOptions();
    void chooseOptions();
    bool end(const SheetOutput::Ending& ending);
    void choosePdf();
    void chooseFolder(bool asWebPages);

    std::vector<ConferenceSheet> m_sheets;
    SheetMemory m_memory;
    SheetOptions m_options;
    SheetFonts m_fonts;
    std::map<int, SheetLayout> m_layouts;
    QListWidget* m_students;
    QComboBox* m_paper;
    PagesView* m_pages;
    QLabel* m_about;
    QLabel* m_said;
    QPushButton* m_openPdf;
    SheetOptionsButton* m_with;
    QString m_pdf; ///< that was made instead of paper
};

} // namespace trellis::ui
