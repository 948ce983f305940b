// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/preview_content.h"
#include "ui/print/sheet_memory.h"
#include "ui/print/sheet_readability.h"

#include <functional>
#include <map>
#include <vector>

namespace trellis::ui {

class SheetOptionsButton;

/// The sheets of students in a preview. Says which rule made a sheet fit, and which words its
/// language lacks. Those that no font here can show are held back, and the others made.
class SheetPreview : public PreviewContent {
    Q_OBJECT

public:
    /// The same sheets in the language of the course.
    using Again = std::function<std::vector<ConferenceSheet>()>;

    /// What is chosen here is kept in the memory. Without "again" no other language is offered.
    SheetPreview(std::vector<ConferenceSheet> sheets, const SheetMemory& memory, Again again = {});

    /// Places of the sheets that are put on paper.
    [[nodiscard]] const std::vector<std::size_t>& made() const { return m_sorted.made; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString itemsName() const override;
    [[nodiscard]] std::vector<Item> items() const override;
    [[nodiscard]] Notice notice() const override;
    void actOnNotice() override;
    [[nodiscard]] std::vector<QWidget*> makeOptions(QWidget* parent) override;
    [[nodiscard]] Paper paper() const override { return m_options.paper; }
    void setPaper(Paper paper) override;
    void show(int item) override { m_shown = item; }
    [[nodiscard]] const SheetLayout& layout() override;
    [[nodiscard]] QStringList remarks() override;
    [[nodiscard]] bool hasWording() const override { return true; }
    [[nodiscard]] bool isTwoSided() const override { return true; }
    [[nodiscard]] SheetMemory& memory() override { return m_memory; }
    [[nodiscard]] std::vector<OutputKind> outputs() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] OutputEnding print(QPrinter& printer, QWidget* window) override;
    [[nodiscard]] OutputEnding write(OutputKind kind, const QString& path,
                                     QWidget* window) override;

private:
    void choose(const SheetOptions& options);
    void sort();
    [[nodiscard]] const ConferenceSheet& shown() const;
    [[nodiscard]] bool isShownHeldBack() const;
    [[nodiscard]] OutputEnding ended(OutputEnding ending) const;

    std::vector<ConferenceSheet> m_sheets;
    SheetMemory m_memory;
    Again m_again;
    SheetOptions m_options;
    SheetsByFonts m_sorted;
    QString m_unreadable; ///< whose sheets cannot be read in full
    SheetOptionsButton* m_with = nullptr;
    std::map<int, SheetLayout> m_layouts;
    int m_shown = 0;
};

} // namespace trellis::ui
