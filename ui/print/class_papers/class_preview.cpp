// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/class_papers/class_preview.h"

#include "core/storage/edits/clipboard_sheets.h"
#include "ui/common/class_watch.h"
#include "ui/common/file_output.h"
#include "ui/common/name_guard.h"
#include "ui/common/screen.h"
#include "ui/document/document.h"
#include "ui/print/class_papers/paper_options.h"
#include "ui/print/layout_pdf.h"
#include "ui/print/preview_dialog.h"
#include "ui/print/printers.h"
#include "ui/print/sheet_pdf.h"
#include "ui/text/output_text.h"
#include "ui/text/strings.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace trellis::ui {

namespace {

bool isSameSheet(const ClipboardSheet& a, const ClipboardSheet& b)
{
    return a.schoolClass == b.schoolClass && a.date == b.date && a.outcomes == b.outcomes &&
           a.students == b.students;
}

QString paperName(ClassPaperKind kind)
{
    switch (kind) {
    case ClassPaperKind::Map:
        return ClassPreview::tr("The Map");
    case ClassPaperKind::Clipboard:
        return ClassPreview::tr("Clipboard sheet");
    case ClassPaperKind::Labels:
        return ClassPreview::tr("Observation labels");
    case ClassPaperKind::Credit:
        return ClassPreview::tr("Class credit list, for staff");
    case ClassPaperKind::Course:
        return ClassPreview::tr("The course: outcomes and credit");
    case ClassPaperKind::History:
        return ClassPreview::tr("The history");
    }
    return {};
}

} // namespace

ClassPreview::ClassPreview(Document& document, const NameGuard& names, const SheetMemory& memory,
                           PaperRequest request)
    : m_document(document), m_names(names), m_memory(memory), m_options(memory.options()),
      m_request(std::move(request))
{
    if (m_request.map) {
        m_kinds.push_back(ClassPaperKind::Map);
    }
    if (m_request.history) {
        m_kinds.push_back(ClassPaperKind::History);
    }
    m_kinds.push_back(ClassPaperKind::Clipboard);
    m_kinds.push_back(ClassPaperKind::Labels);
    m_kinds.push_back(ClassPaperKind::Credit);
    m_kinds.push_back(ClassPaperKind::Course);
    if (const auto sheets =
            readClipboardSheets(document.gradebook(), document.book().schoolClass.id);
        sheets && !sheets->empty()) {
        m_nextNumber = sheets->front().number + 1;
    }
}

int ClassPreview::itemOf(ClassPaperKind kind) const
{
    const auto found = std::find(m_kinds.begin(), m_kinds.end(), kind);
    return found == m_kinds.end() ? 0 : static_cast<int>(found - m_kinds.begin());
}

QString ClassPreview::title() const
{
    return tr("Papers of the class");
}

QString ClassPreview::itemsName() const
{
    return tr("Papers");
}

std::vector<PreviewContent::Item> ClassPreview::items() const
{
    std::vector<Item> items;
    for (const ClassPaperKind kind : m_kinds) {
        items.push_back({paperName(kind), {}});
    }
    return items;
}

std::vector<QWidget*> ClassPreview::makeOptions(QWidget* parent)
{
    m_sheet = new ClipboardOptions(m_document, m_names, m_request.shown, m_request.shownText,
                                   m_request.outcomes, parent);
    m_labels = new LabelOptions(parent);
    connect(m_sheet, &ClipboardOptions::changed, this, &ClassPreview::changed);
    connect(m_labels, &LabelOptions::changed, this, &ClassPreview::changed);
    return {m_sheet, m_labels};
}

void ClassPreview::setPaper(Paper paper)
{
    m_options.paper = paper;
    m_memory.keep(m_options);
}

void ClassPreview::show(int item)
{
    m_shown = static_cast<std::size_t>(item);
    m_labels->setLabels(labelsOnPage(paper()));
    m_sheet->setVisible(kind() == ClassPaperKind::Clipboard);
    m_labels->setVisible(kind() == ClassPaperKind::Labels);
    layOut();
}

ClipboardSheet ClassPreview::wantedSheet() const
{
    ClipboardSheet sheet;
    sheet.schoolClass = m_document.book().schoolClass.id;
    sheet.date = m_document.today();
    sheet.outcomes = m_sheet->outcomes();
    sheet.students = m_sheet->students();
    std::erase_if(sheet.students, [this](StudentId id) { return m_names.hides(id); });
    sheet.number = isSameSheet(sheet, m_kept) ? m_kept.number : m_nextNumber;
    return sheet;
}

void ClassPreview::layOut()
{
    const PaperSetup setup{fonts(), paper(), m_sheet->layoutDirection() == Qt::RightToLeft};
    const ClassBook& book = m_document.book();
    const Date today = m_document.today();
    switch (kind()) {
    case ClassPaperKind::Map:
        m_layout = layoutMapPaper(m_request.map.value_or(MapPaper()), setup);
        break;
    case ClassPaperKind::Clipboard:
        m_layout = layoutClipboardPaper(clipboardPaper(book, wantedSheet(), m_names), setup);
        break;
    case ClassPaperKind::Labels: {
        LabelPaper labels = labelPaper(book, m_request.shown, today, m_names);
        labels.first = m_labels->first();
        m_layout = layoutLabelPaper(labels, setup);
        break;
    }
    case ClassPaperKind::Credit:
        m_layout = layoutCreditPaper(creditPaper(book, today, m_names), setup);
        break;
    case ClassPaperKind::Course:
        m_layout = layoutListPaper(coursePaper(book, today), setup);
        break;
    case ClassPaperKind::History:
        m_layout = layoutListPaper(m_request.history.value_or(ListPaper()), setup);
        break;
    }
}

std::vector<OutputKind> ClassPreview::outputs() const
{
    return {OutputKind::Pdf, OutputKind::Pictures};
}

QString ClassPreview::fileName() const
{
    return sheetFileName(m_layout.student);
}

QString ClassPreview::obstacle()
{
    if (kind() != ClassPaperKind::Clipboard) {
        return {};
    }
    const ClipboardSheet sheet = wantedSheet();
    if (sheet.outcomes.empty() || sheet.outcomes.size() > kMostClipboardOutcomes) {
        return tr("A clipboard sheet is about one, two or three outcomes: tick them at the left.");
    }
    if (sheet.students.empty()) {
        return tr("There is nobody to put on the sheet.");
    }
    if (m_document.isReadOnly() && !isSameSheet(sheet, m_kept)) {
        return tr("This gradebook is open to look only, so that the sheet cannot get a number.");
    }
    return {};
}

bool ClassPreview::keepSheet()
{
    ClipboardSheet sheet = wantedSheet();
    if (kind() != ClassPaperKind::Clipboard || isSameSheet(sheet, m_kept)) {
        return true;
    }
    const bool isMade = m_document.edit(
        [&sheet](Gradebook& gradebook) { return makeClipboardSheet(gradebook, sheet); });
    const auto sheets = isMade ? readClipboardSheets(m_document.gradebook(), sheet.schoolClass)
                               : Result<std::vector<ClipboardSheet>>(Error{});
    if (!isMade || !sheets || sheets->empty()) {
        return false;
    }
    // Another program may have taken the number that was shown.
    m_kept = sheets->front();
    m_nextNumber = m_kept.number + 1;
    Q_EMIT changed();
    return true;
}

OutputEnding ClassPreview::ended(OutputEnding ending) const
{
    if (ending.isDone && kind() == ClassPaperKind::Clipboard) {
        ending.sentence =
            tr("Sheet %1 is kept: #%1 for a new activity brings it back to enter what you noted.")
                .arg(m_kept.number);
    }
    return ending;
}

OutputEnding ClassPreview::savePdf(const QString& path) const
{
    if (const auto written = writeWholeFile(toCore(path), pdfOf(m_layout, fonts())); !written) {
        return {false, outputTroubleText(written.error())};
    }
    return {true, tr("Saved: %1, as %2.")
                      .arg(pagesText(static_cast<int>(m_layout.pages.size())), placeText(path))};
}

OutputEnding ClassPreview::print(QPrinter& printer, QWidget* window)
{
    Q_UNUSED(window) // a few pages, which take a moment
    if (!keepSheet()) {
        return {false, tr("The sheet could not be kept in the file, so that it was not printed.")};
    }
    printer.setFullPage(true);
    QPainter painter;
    const bool isPrinted = painter.begin(&printer) &&
                           LayoutOutput::addPages(printer, painter, m_layout, fonts(), true) &&
                           painter.end() && isTaken(printer);
    return ended(isPrinted ? OutputEnding{true, tr("The paper is on its way to the printer.")}
                           : LayoutOutput::pdfInstead(fileName(), [this](const QString& path) {
                                 return savePdf(path);
                             }));
}

OutputEnding ClassPreview::write(OutputKind kind, const QString& path, QWidget* window)
{
    Q_UNUSED(window)
    if (!keepSheet()) {
        return {false, tr("The sheet could not be kept in the file, so that it was not saved.")};
    }
    return ended(kind == OutputKind::Pdf ? savePdf(path)
                                         : LayoutOutput::savePictures(path, m_layout, fonts()));
}

void showClassPapers(const ScreenTools& tools, Screen& screen, PaperRequest request)
{
    ClassPreview papers(tools.document, tools.names, {tools.settings, tools.document},
                        std::move(request));
    PreviewDialog preview(papers, &screen);
    new ClassWatch(preview, tools.document);
    QObject::connect(&preview, &PreviewDialog::said, &screen, &Screen::said);
    preview.exec();
}

} // namespace trellis::ui
