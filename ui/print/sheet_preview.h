// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/preview_content.h"
#include "ui/print/sheet_memory.h"

#include <map>
#include <vector>

namespace trellis::ui {

/// The sheets of students in a preview. Says which rule made a sheet fit, and which words its
/// language lacks.
class SheetPreview : public PreviewContent {
    Q_OBJECT

public:
    /// What is chosen here is kept in the memory.
    SheetPreview(std::vector<ConferenceSheet> sheets, const SheetMemory& memory);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString itemsName() const override;
    [[nodiscard]] std::vector<Item> items() const override;
    [[nodiscard]] std::vector<QWidget*> makeOptions(QWidget* parent) override;
    [[nodiscard]] Paper paper() const override { return m_options.paper; }
    void setPaper(Paper paper) override;
    void show(int item) override { m_shown = item; }
    [[nodiscard]] const SheetLayout& layout() override;
    [[nodiscard]] QStringList remarks() override;
    [[nodiscard]] bool hasWording() const override { return true; }
    [[nodiscard]] bool isTwoSided() const override { return true; }
    [[nodiscard]] std::vector<OutputKind> outputs() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] OutputEnding print(QPrinter& printer, QWidget* window) override;
    [[nodiscard]] OutputEnding write(OutputKind kind, const QString& path,
                                     QWidget* window) override;

private:
    void choose(const SheetOptions& options);
    [[nodiscard]] const ConferenceSheet& shown() const;

    std::vector<ConferenceSheet> m_sheets;
    SheetMemory m_memory;
    SheetOptions m_options;
    QString m_unreadable; ///< whose sheets lack a font
    std::map<int, SheetLayout> m_layouts;
    int m_shown = 0;
};

} // namespace trellis::ui
