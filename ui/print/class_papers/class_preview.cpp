// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/class_papers/class_preview.h"

#include "core/storage/edits/clipboard_sheets.h"
#include "ui/common/file_output.h"
#include "ui/common/name_guard.h"
#include "ui/common/quiet_list.h"
#include "ui/document/document.h"
#include "ui/print/class_papers/paper_options.h"
#include "ui/print/layout_output.h"
#include "ui/print/layout_pdf.h"
#include "ui/print/pages_view.h"
#include "ui/print/sheet_pdf.h"
#include "ui/text/messages.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

bool isSameSheet(const ClipboardSheet& a, const ClipboardSheet& b)
{
    return a.schoolClass == b.schoolClass && a.date == b.date && a.outcomes == b.outcomes &&
           a.students == b.students;
}

} // namespace

ClassPreview::ClassPreview(Document& document, const NameGuard& names, PaperRequest request,
                           QWidget* parent)
    : QDialog(parent), m_document(document), m_names(names), m_request(std::move(request)),
      m_papers(new QuietList(this)), m_paper(new QComboBox(this)),
      m_sheet(new ClipboardOptions(document, m_request.shown, m_request.shownText,
                                   m_request.outcomes, this)),
      m_labels(new LabelOptions(this)), m_pages(new PagesView(this)), m_about(new QLabel(this)),
      m_said(new QLabel(this))
{
    setWindowTitle(tr("Papers of the class"));
    fillPapers();
    layOutWindow();
    if (const auto sheets =
            readClipboardSheets(document.gradebook(), document.book().schoolClass.id);
        sheets && !sheets->empty()) {
        m_nextNumber = sheets->front().number + 1;
    }
    m_papers->setCurrentRow(0);
    showPaper(m_request.first);
    refresh();
    connect(m_papers, &QListWidget::currentRowChanged, this, &ClassPreview::refresh);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ClassPreview::refresh);
    connect(m_sheet, &ClipboardOptions::changed, this, &ClassPreview::refresh);
    connect(m_labels, &LabelOptions::changed, this, &ClassPreview::refresh);
}

void ClassPreview::fillPapers()
{
    const auto add = [this](const QString& text, ClassPaperKind kind) {
        auto* item = new QListWidgetItem(text, m_papers);
        item->setData(Qt::UserRole, static_cast<int>(kind));
    };
    if (m_request.map) {
        add(tr("The Map"), ClassPaperKind::Map);
    }
    add(tr("Clipboard sheet"), ClassPaperKind::Clipboard);
    add(tr("Observation labels"), ClassPaperKind::Labels);
    add(tr("Class credit list, for staff"), ClassPaperKind::Credit);
    m_papers->setAccessibleName(tr("Papers"));
    m_papers->installEventFilter(this);
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("US Letter"), static_cast<int>(Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(usualPaper())));
    m_paper->setAccessibleName(tr("Paper"));
}

void ClassPreview::layOutWindow()
{
    for (QLabel* label : {m_about, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_said->hide();

    auto* print = new QPushButton(tr("&Print\u2026"), this);
    print->setDefault(true);
    auto* pdf = new QPushButton(tr("Save as P&DF\u2026"), this);
    auto* pictures = new QPushButton(tr("Save as pi&ctures\u2026"), this);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {pdf, pictures, close}) {
        button->setAutoDefault(false);
    }
    auto* left = new QVBoxLayout;
    m_papers->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    left->addWidget(m_papers);
    left->addWidget(m_sheet, 1);
    left->addWidget(m_labels, 1);
    left->addStretch(0);
    left->addWidget(m_paper);
    auto* leftSide = new QWidget(this);
    leftSide->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    leftSide->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    auto* middle = new QHBoxLayout;
    middle->addWidget(leftSide);
    middle->addWidget(m_pages, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(print);
    buttons->addWidget(pdf);
    buttons->addWidget(pictures);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    // Whole on a small screen.
    const QSize wanted(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 42);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));

    connect(print, &QPushButton::clicked, this, &ClassPreview::choosePrinter);
    connect(pdf, &QPushButton::clicked, this, &ClassPreview::choosePdf);
    connect(pictures, &QPushButton::clicked, this, &ClassPreview::choosePictures);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

ClassPaperKind ClassPreview::kind() const
{
    const QListWidgetItem* item = m_papers->currentItem();
    return item != nullptr ? static_cast<ClassPaperKind>(item->data(Qt::UserRole).toInt())
                           : m_request.first;
}

void ClassPreview::showPaper(ClassPaperKind kind)
{
    for (int row = 0; row < m_papers->count(); ++row) {
        if (m_papers->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(kind)) {
            m_papers->setCurrentRow(row);
        }
    }
}

Paper ClassPreview::paper() const
{
    return static_cast<Paper>(m_paper->currentData().toInt());
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

void ClassPreview::refresh()
{
    const PaperSetup setup{m_fonts, paper(), layoutDirection() == Qt::RightToLeft};
    const ClassBook& book = m_document.book();
    const Date today = m_document.today();
    m_labels->setLabels(labelsOnPage(paper()));
    m_sheet->setVisible(kind() == ClassPaperKind::Clipboard);
    m_labels->setVisible(kind() == ClassPaperKind::Labels);
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
    }
    m_pages->showPages(m_layout, m_fonts);
    const auto count = static_cast<int>(m_layout.pages.size());
    QStringList about{count == 1 ? tr("1 page") : tr("%1 pages").arg(count)};
    about.append(m_fonts.warnings());
    m_about->setText(about.join(QStringLiteral(" \u00B7 ")));
    say({});
}

void ClassPreview::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_papers->setFocus();
}

bool ClassPreview::eventFilter(QObject* watched, QEvent* event)
{
    // The list would page through itself.
    if (watched == m_papers && event->type() == QEvent::KeyPress) {
        const QList<int> ours{Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Plus, Qt::Key_Minus,
                              Qt::Key_Equal};
        if (auto* key = static_cast<QKeyEvent*>(event); ours.contains(key->key())) {
            keyPressEvent(key);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ClassPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        m_papers->setCurrentRow(std::max(0, m_papers->currentRow() - 1));
        return;
    case Qt::Key_PageDown:
        m_papers->setCurrentRow(std::min(m_papers->count() - 1, m_papers->currentRow() + 1));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_pages->zoomIn();
        return;
    case Qt::Key_Minus:
        m_pages->zoomOut();
        return;
    default:
        QDialog::keyPressEvent(event);
    }
}

void ClassPreview::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

bool ClassPreview::isReady()
{
    if (kind() != ClassPaperKind::Clipboard) {
        return true;
    }
    const ClipboardSheet sheet = wantedSheet();
    if (sheet.outcomes.empty() || sheet.outcomes.size() > kMostClipboardOutcomes) {
        say(tr("A clipboard sheet is about one, two or three outcomes: tick them at the left."));
        return false;
    }
    if (sheet.students.empty()) {
        say(tr("There is nobody to put on the sheet."));
        return false;
    }
    if (m_document.isReadOnly() && !isSameSheet(sheet, m_kept)) {
        say(tr("This gradebook is open to look only, so that the sheet cannot get a number."));
        return false;
    }
    return true;
}

bool ClassPreview::keepSheet()
{
    if (!isReady()) {
        return false;
    }
    ClipboardSheet sheet = wantedSheet();
    if (kind() != ClassPaperKind::Clipboard || isSameSheet(sheet, m_kept)) {
        return true;
    }
    const bool isMade = m_document.edit(
        [&sheet](Gradebook& gradebook) { return makeClipboardSheet(gradebook, sheet); });
    const auto sheets = isMade ? readClipboardSheets(m_document.gradebook(), sheet.schoolClass)
                               : Result<std::vector<ClipboardSheet>>(Error{});
    if (!isMade || !sheets || sheets->empty()) {
        say(tr("The sheet could not be kept in the file, so that it was not printed."));
        return false;
    }
    // Another program may have taken the number that was shown.
    m_kept = sheets->front();
    m_nextNumber = m_kept.number + 1;
    refresh();
    return true;
}

void ClassPreview::choosePrinter()
{
    if (!isReady()) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(pageLayoutOf(m_layout).pageSize());
    printer.setPageOrientation(pageLayoutOf(m_layout).orientation());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted && printOn(printer)) {
        done();
    }
}

bool ClassPreview::printOn(QPrinter& printer)
{
    if (!keepSheet()) {
        return false;
    }
    switch (paintOn(printer, m_layout, m_fonts)) {
    case Printed::Yes:
        return true;
    case Printed::NoAnswer:
        break;
    }
    const QString path = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                             .filePath(fileName("pdf"));
    if (savePdf(path)) {
        say(tr("The printer did not answer. The PDF is ready: %1")
                .arg(named(QDir::toNativeSeparators(path), TextFor::Screen)));
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    }
    return false;
}

bool ClassPreview::savePdf(const QString& path)
{
    if (!keepSheet()) {
        return false;
    }
    if (const auto written = writeWholeFile(toCore(path), pdfOf(m_layout, m_fonts)); !written) {
        say(messageFor(written.error()));
        return false;
    }
    return true;
}

bool ClassPreview::savePictures(const QString& path)
{
    if (!keepSheet()) {
        return false;
    }
    if (const auto written = writePictures(path, m_layout, m_fonts); !written) {
        say(messageFor(written.error()));
        return false;
    }
    return true;
}

QString ClassPreview::fileName(const char* ending) const
{
    return sheetFileName(m_layout.student) + QLatin1Char('.') + QLatin1String(ending);
}

void ClassPreview::choosePdf()
{
    if (!isReady()) {
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the paper as PDF"),
                                                      fileName("pdf"), tr("PDF (*.pdf)"));
    if (!path.isEmpty() && savePdf(path)) {
        done();
    }
}

void ClassPreview::choosePictures()
{
    if (!isReady()) {
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the pages as pictures"),
                                                      fileName("png"), tr("Pictures (*.png)"));
    if (!path.isEmpty() && savePictures(path)) {
        done();
    }
}

void ClassPreview::done()
{
    if (kind() == ClassPaperKind::Clipboard) {
        Q_EMIT said(tr("Sheet %1 is kept: Ctrl+M and #%1 bring it back to enter what you noted.")
                        .arg(m_kept.number));
    }
    accept();
}

} // namespace trellis::ui
