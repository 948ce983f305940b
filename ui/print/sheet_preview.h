// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"

#include <QDialog>

#include <map>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPrinter;
class QScrollArea;
class QVBoxLayout;

namespace trellis::ui {

class Document;

/// The sheets of these students as of today, in the order given.
[[nodiscard]] std::vector<ConferenceSheet> sheetsOf(const Document& document,
                                                    const std::vector<StudentId>& students);

/// Remembers of whose conferences the sheets are printed: one step of undo, none where it is known.
void notePrintedSheets(Document& document, const std::vector<StudentId>& students);

/// The sheets as they will be printed, before they are: Page Up and Page Down go from student to
/// student, + and - zoom, Enter prints. A PDF of all, one for each student and web pages are made
/// from here as well.
class SheetPreview : public QDialog {
    Q_OBJECT

public:
    explicit SheetPreview(std::vector<ConferenceSheet> sheets, QWidget* parent = nullptr);

    [[nodiscard]] int currentSheet() const;
    void showSheet(int index);
    void zoomBy(double factor);

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
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] const SheetLayout& layoutOf(int index);
    void render();
    void choosePrinter();
    void say(const QString& sentence);
    void choosePdf();
    void chooseFolder(bool asWebPages);

    std::vector<ConferenceSheet> m_sheets;
    SheetFonts m_fonts;
    std::map<int, SheetLayout> m_layouts;
    double m_zoom = 1.0;
    QListWidget* m_students;
    QComboBox* m_paper;
    QScrollArea* m_scroll;
    QWidget* m_pages;
    QVBoxLayout* m_pageColumn;
    QLabel* m_about;
    QLabel* m_said;
};

} // namespace trellis::ui
