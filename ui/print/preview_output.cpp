// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What the buttons of a preview do: paper and files.
#include "ui/common/file_question.h"
#include "ui/print/layout_pdf.h"
#include "ui/print/preview_dialog.h"
#include "ui/print/print_bar.h"
#include "ui/print/printer_search.h"
#include "ui/print/sheet_memory.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

#include <chrono>
#include <memory>

namespace trellis::ui {

bool PreviewDialog::mayPutOut()
{
    const QString obstacle = m_content.obstacle();
    if (!obstacle.isEmpty()) {
        say(obstacle);
    }
    return obstacle.isEmpty();
}

bool PreviewDialog::end(const OutputEnding& ending, bool isPaper)
{
    say(ending.sentence);
    m_pdf = ending.pdf;
    m_openPdf->setVisible(!m_pdf.isEmpty());
    if (ending.isDone && isPaper) {
        Q_EMIT printed();
    }
    if (ending.isDone) {
        Q_EMIT said(ending.sentence);
    }
    return ending.isDone;
}

bool PreviewDialog::printOn(QPrinter& printer, const QString& after)
{
    if (!mayPutOut()) {
        return false;
    }
    OutputEnding ending = m_content.print(printer, this);
    if (ending.isDone && !after.isEmpty()) {
        ending.sentence += QLatin1Char(' ') + after;
    }
    return end(ending, true);
}

bool PreviewDialog::save(OutputKind kind, const QString& path)
{
    const bool isPaper = kind == OutputKind::Pdf || kind == OutputKind::PdfEach;
    return mayPutOut() && end(m_content.write(kind, path, this), isPaper);
}

void PreviewDialog::setUp(QPrinter& printer) const
{
    const QPageLayout page = pageLayoutOf(m_content.layout());
    printer.setPageSize(page.pageSize());
    printer.setPageOrientation(page.orientation());
    printer.setDocName(m_content.fileName()); // by which it is found at a printer of many
}

void PreviewDialog::print()
{
    constexpr std::chrono::milliseconds kMoment(500);
    lookForPrinters();
    if (!m_bar->isOffered() && !m_search->waitFor(kMoment)) {
        say(tr("No printer has answered yet. Wait a moment, or save the pages as a PDF."));
        return;
    }
    if (!m_bar->hasPrinter()) {
        choose(OutputKind::Pdf);
        return;
    }
    const std::unique_ptr<QPrinter> printer = m_bar->take();
    setUp(*printer);
    if (printOn(*printer, m_bar->waiting())) {
        m_content.memory().keepPrinter(m_bar->printer());
        accept();
    }
}

void PreviewDialog::openSettings()
{
    if (!mayPutOut()) {
        return;
    }
    const std::unique_ptr<QPrinter> printer = m_bar->take();
    setUp(*printer);
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    // A file is written the safe way, which leaves an older one as it is until the new one is
    // whole.
    if (printer->outputFormat() == QPrinter::PdfFormat) {
        if (save(OutputKind::Pdf, printer->outputFileName())) {
            accept();
        }
    } else if (printOn(*printer)) {
        m_content.memory().keepPrinter(printer->printerName());
        accept();
    }
}

void PreviewDialog::choose(OutputKind kind)
{
    if (!mayPutOut()) {
        return;
    }
    QSettings& settings = m_content.memory().settings();
    QString path;
    switch (kind) {
    case OutputKind::Pdf:
        path = askWhereToSave(this, settings,
                              {.title = tr("Save as PDF"),
                               .kinds = tr("PDF (*.pdf)"),
                               .name = m_content.fileName() + QStringLiteral(".pdf")});
        break;
    case OutputKind::Pictures:
        path = askWhereToSave(this, settings,
                              {.title = tr("Save the pages as pictures"),
                               .kinds = tr("Pictures (*.png)"),
                               .name = m_content.fileName() + QStringLiteral(".png")});
        break;
    case OutputKind::PdfEach:
    case OutputKind::WebPages:
        path = askForFolder(this, settings, {.title = tr("Folder for one file per student")});
        break;
    }
    if (!path.isEmpty()) {
        save(kind, path);
    }
}

} // namespace trellis::ui
