// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/class_papers/class_papers.h"
#include "ui/print/class_papers/list_paper.h"
#include "ui/print/preview_content.h"
#include "ui/print/sheet_memory.h"

namespace trellis::ui {

class ClipboardOptions;
class Document;
class LabelOptions;
class Screen;
struct ScreenTools;

enum class ClassPaperKind : std::uint8_t { Map, Clipboard, Labels, Credit, Course, History };

/// What a screen knows about the papers that are asked for there.
struct PaperRequest {
    ClassPaperKind first = ClassPaperKind::Map; ///< that is shown
    std::optional<MapPaper> map;                ///< none: there is no Map to print
    std::optional<ListPaper> history;           ///< none: nobody asked for it
    std::vector<OutcomeId> outcomes;            ///< ticked for a clipboard sheet
    std::vector<StudentId> shown;               ///< in the order of the screen
    QString shownText;                          ///< "As on the Map"
};

/// The papers of a class in a preview. A clipboard sheet gets its number when it is printed or
/// saved, as one step of undo; the same sheet keeps it.
class ClassPreview : public PreviewContent {
    Q_OBJECT

public:
    /// The paper that is chosen here is kept in the memory.
    ClassPreview(Document& document, const NameGuard& names, const SheetMemory& memory,
                 PaperRequest request);

    [[nodiscard]] ClassPaperKind kind() const { return m_kinds.at(m_shown); }
    [[nodiscard]] int itemOf(ClassPaperKind kind) const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString itemsName() const override;
    [[nodiscard]] std::vector<Item> items() const override;
    [[nodiscard]] int firstItem() const override { return itemOf(m_request.first); }
    [[nodiscard]] std::vector<QWidget*> makeOptions(QWidget* parent) override;
    [[nodiscard]] Paper paper() const override { return m_options.paper; }
    void setPaper(Paper paper) override;
    void show(int item) override;
    [[nodiscard]] const SheetLayout& layout() override { return m_layout; }
    [[nodiscard]] QStringList remarks() override { return {}; }
    [[nodiscard]] bool isTwoSided() const override { return false; }
    [[nodiscard]] SheetMemory& memory() override { return m_memory; }
    [[nodiscard]] std::vector<OutputKind> outputs() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] QString obstacle() override;
    [[nodiscard]] OutputEnding print(QPrinter& printer, QWidget* window) override;
    [[nodiscard]] OutputEnding write(OutputKind kind, const QString& path,
                                     QWidget* window) override;

private:
    [[nodiscard]] ClipboardSheet wantedSheet() const;
    /// Gives the clipboard sheet its number, where it has none yet.
    [[nodiscard]] bool keepSheet();
    /// Says as well how a clipboard sheet is found again.
    [[nodiscard]] OutputEnding ended(OutputEnding ending) const;
    [[nodiscard]] OutputEnding savePdf(const QString& path) const;
    void layOut();

    Document& m_document;
    const NameGuard& m_names;
    SheetMemory m_memory;
    SheetOptions m_options;
    PaperRequest m_request;
    std::vector<ClassPaperKind> m_kinds;
    std::size_t m_shown = 0;
    SheetLayout m_layout;
    ClipboardSheet m_kept; ///< with its number, once it was printed
    int m_nextNumber = 1;
    ClipboardOptions* m_sheet = nullptr;
    LabelOptions* m_labels = nullptr;
};

/// Lets them be looked at and printed; what comes of it the screen says.
void showClassPapers(const ScreenTools& tools, Screen& screen, PaperRequest request);

} // namespace trellis::ui
