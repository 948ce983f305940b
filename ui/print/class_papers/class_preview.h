// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/class_papers/class_papers.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPrinter;

namespace trellis::ui {

class ClipboardOptions;
class Document;
class LabelOptions;
class PagesView;

enum class ClassPaperKind : std::uint8_t { Map, Clipboard, Labels, Credit };

/// What a screen knows about the papers that are asked for there.
struct PaperRequest {
    ClassPaperKind first = ClassPaperKind::Map; ///< that is shown
    std::optional<MapPaper> map;                ///< none: there is no Map to print
    std::vector<OutcomeId> outcomes;            ///< ticked for a clipboard sheet
    std::vector<StudentId> shown;               ///< in the order of the screen
    QString shownText;                          ///< "As on the Map"
};

/// The papers of a class as they will be printed: Page Up and Page Down go from one to the next,
/// + and - zoom, Enter prints. A clipboard sheet gets its number when it is printed or saved, as
/// one step of undo; the same sheet keeps it.
class ClassPreview : public QDialog {
    Q_OBJECT

public:
    ClassPreview(Document& document, const NameGuard& names, PaperRequest request,
                 QWidget* parent = nullptr);

    [[nodiscard]] ClassPaperKind kind() const;
    void showPaper(ClassPaperKind kind);
    /// What would be printed now.
    [[nodiscard]] const SheetLayout& shownLayout() const { return m_layout; }

    // What the buttons do once the place is chosen. False where it could not be done, which has
    // been said then.
    bool printOn(QPrinter& printer);
    bool savePdf(const QString& path);
    /// A PNG for each page; a number stands in the names of all but the first.
    bool savePictures(const QString& path);

Q_SIGNALS:
    /// What is worth knowing once it is on paper.
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOutWindow();
    void fillPapers();
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] ClipboardSheet wantedSheet() const;
    /// Gives the clipboard sheet its number, where it has none yet.
    [[nodiscard]] bool keepSheet();
    [[nodiscard]] bool isReady();
    void refresh();
    void say(const QString& sentence);
    void choosePrinter();
    void choosePdf();
    void choosePictures();
    [[nodiscard]] QString fileName(const char* ending) const;
    void done();

    Document& m_document;
    const NameGuard& m_names;
    PaperRequest m_request;
    SheetFonts m_fonts;
    SheetLayout m_layout;
    ClipboardSheet m_kept; ///< with its number, once it was printed
    int m_nextNumber = 1;
    QListWidget* m_papers;
    QComboBox* m_paper;
    ClipboardOptions* m_sheet;
    LabelOptions* m_labels;
    PagesView* m_pages;
    QLabel* m_about;
    QLabel* m_said;
};

} // namespace trellis::ui
