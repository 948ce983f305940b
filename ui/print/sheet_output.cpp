// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_output.h"

#include "ui/print/printers.h"
#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_web_page.h"
#include "ui/text/output_text.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QPainter>
#include <QPrinter>
#include <QProgressDialog>

namespace trellis::ui {

namespace {

/// Says how far it is once it takes longer than a moment.
class Progress {
public:
    Progress(QWidget* window, const QString& words, int count)
        : m_dialog(words, SheetOutput::tr("Cancel"), 0, count, window)
    {
        constexpr int kMoment = 300; // milliseconds
        m_dialog.setWindowModality(Qt::WindowModal);
        m_dialog.setMinimumDuration(kMoment);
        m_dialog.setAutoClose(false);
        m_dialog.setAutoReset(false);
        m_dialog.setValue(0);
    }

    [[nodiscard]] bool goesOn(int done)
    {
        m_dialog.setValue(done);
        return !m_dialog.wasCanceled();
    }

private:
    QProgressDialog m_dialog;
};

SheetOutput::Ending ending(const Result<SheetsReport>& report, const QString& saved)
{
    if (!report) {
        return {false, outputTroubleText(report.error()), {}};
    }
    if (report->wasStopped) {
        return {
            false,
            SheetOutput::tr("Stopped. Nothing was written; what was there before is untouched."),
            {}};
    }
    QStringList sentences{saved};
    sentences += report->warnings;
    return {true, paragraph(sentences), {}};
}

QString filesText(const Result<SheetsReport>& report, const QString& folder)
{
    const int count = report ? static_cast<int>(report->files.size()) : 0;
    return SheetOutput::tr("Saved: %n files in %1.", nullptr, count).arg(placeText(folder));
}

QString onTheirWayText(int sheets, const QString& printer)
{
    const QString where =
        printer.isEmpty() ? SheetOutput::tr("the printer") : named(printer, TextFor::Screen);
    return SheetOutput::tr("%n sheets are on their way to %1.", nullptr, sheets).arg(where);
}

} // namespace

SheetOutput::Ending SheetOutput::savePdf(const QString& path, const SheetOptions& options) const
{
    Progress progress(m_window, tr("Making the PDF\u2026"), static_cast<int>(m_sheets.size()));
    const auto report = writeSheetsPdf(std::filesystem::u8path(toCore(path)), m_sheets, options,
                                       [&](int done) { return progress.goesOn(done); });
    return ending(report, report ? tr("Saved: %1 on %2, as %3.")
                                       .arg(sheetsText(report->sheets), pagesText(report->pages),
                                            placeText(path))
                                 : QString());
}

SheetOutput::Ending SheetOutput::savePdfFolder(const QString& folder,
                                               const SheetOptions& options) const
{
    Progress progress(m_window, tr("Making a PDF for each student\u2026"),
                      static_cast<int>(m_sheets.size()));
    const auto report =
        writeSheetsPdfFolder(std::filesystem::u8path(toCore(folder)), m_sheets, options,
                             [&](int done) { return progress.goesOn(done); });
    return ending(report, filesText(report, folder));
}

SheetOutput::Ending SheetOutput::saveWebPages(const QString& folder,
                                              const SheetOptions& options) const
{
    Progress progress(m_window, tr("Making the web pages\u2026"),
                      static_cast<int>(m_sheets.size()));
    const auto report =
        writeSheetWebPages(std::filesystem::u8path(toCore(folder)), m_sheets, options.extras,
                           [&](int done) { return progress.goesOn(done); });
    return ending(report, filesText(report, folder));
}

SheetOutput::Ending SheetOutput::print(QPrinter& printer, const SheetOptions& options) const
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return instead(options);
    }
    const SheetFonts fonts;
    Progress progress(m_window, tr("Printing the sheets\u2026"), static_cast<int>(m_sheets.size()));
    bool isTaken = true;
    int done = 0;
    for (const ConferenceSheet& sheet : m_sheets) {
        if (!progress.goesOn(done)) {
            printer.abort();
            painter.end();
            return {false, tr("Printing was stopped. Sheets that are out already are whole."), {}};
        }
        isTaken = LayoutOutput::addPages(
            printer, painter, layoutConferenceSheet(sheet, fonts, options.paper, options.extras),
            fonts, done++ == 0);
        if (!isTaken) {
            break;
        }
    }
    isTaken = painter.end() && isTaken && trellis::ui::isTaken(printer);
    return isTaken ? Ending{true, onTheirWayText(done, printer.printerName()), {}}
                   : instead(options);
}

SheetOutput::Ending SheetOutput::instead(const SheetOptions& options) const
{
    return LayoutOutput::pdfInstead(tr("Conference sheets"),
                                    [&](const QString& path) { return savePdf(path, options); });
}

} // namespace trellis::ui
