// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"
#include "ui/print/layout_output.h"
#include "ui/print/sheet_pdf.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

class QPrinter;
class QWidget;

namespace trellis::ui {

/// Puts sheets on paper and into files while the window goes on: long work shows how far it is and
/// can be stopped, and then nothing was written.
class SheetOutput {
    Q_DECLARE_TR_FUNCTIONS(trellis::ui::SheetOutput)

public:
    using Ending = OutputEnding;

    /// Both outlive this.
    SheetOutput(const std::vector<ConferenceSheet>& sheets, QWidget* window)
        : m_sheets(sheets), m_window(window)
    {}

    [[nodiscard]] Ending savePdf(const QString& path, const SheetOptions& options) const;
    [[nodiscard]] Ending savePdfFolder(const QString& folder, const SheetOptions& options) const;
    [[nodiscard]] Ending saveWebPages(const QString& folder, const SheetOptions& options) const;
    /// Where the printer does not answer, a PDF in the folder for documents takes its place.
    [[nodiscard]] Ending print(QPrinter& printer, const SheetOptions& options) const;

private:
    [[nodiscard]] Ending instead(const SheetOptions& options) const;

    const std::vector<ConferenceSheet>& m_sheets;
    QWidget* m_window;
};

} // namespace trellis::ui
