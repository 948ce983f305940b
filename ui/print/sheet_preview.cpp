// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_preview.h"

#include "core/insight/conference_state.h"
#include "core/storage/contents.h"
#include "core/storage/edits/conferences.h"
#include "core/storage/edits/notes.h"
#include "ui/document/document.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_painter.h"
#include "ui/print/sheet_pdf.h"
#include "ui/print/sheet_web_page.h"
#include "ui/text/messages.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

namespace {

constexpr double kBaseDpi = 76.0;
constexpr double kLeastZoom = 0.5;
constexpr double kMostZoom = 3.0;
constexpr double kZoomStep = 1.25;

// What was done so that the sheet fits; empty where nothing had to be.
QStringList fitTexts(const SheetFit& fit)
{
    constexpr double kUsualPoints = 12.0;
    QStringList texts;
    if (fit.outcomePoints < kUsualPoints) {
        texts.append(
            SheetPreview::tr("outcomes at %1 points").arg(QLocale().toString(fit.outcomePoints)));
    }
    if (fit.isAgendaInOneLine) {
        texts.append(SheetPreview::tr("what we will do in one line"));
    }
    if (fit.isBloomHidden) {
        texts.append(SheetPreview::tr("without Bloom steps"));
    }
    if (fit.compactRows > 0) {
        texts.append(SheetPreview::tr("short rows: %1").arg(fit.compactRows));
    }
    if (fit.noteAddsPage) {
        texts.append(SheetPreview::tr("the note adds a page"));
    }
    if (fit.isLonger) {
        texts.append(SheetPreview::tr("goes on on another leaf"));
    }
    return texts;
}

} // namespace

std::vector<ConferenceSheet> sheetsOf(const Document& document,
                                      const std::vector<StudentId>& students)
{
    std::vector<ConferenceSheet> sheets;
    for (const StudentId student : students) {
        const StudentRecord* record = document.book().find(student);
        if (record == nullptr) {
            continue;
        }
        SheetInputs inputs;
        for (const Star& star : record->stars) {
            inputs.starred.push_back(star.outcome);
        }
        if (const auto notes = readStudentNotes(document.gradebook(), student)) {
            inputs.profile = notes->profile;
        }
        inputs.picture = [&document](BlobId id) {
            const auto bytes = readContent(document.gradebook(), id);
            return bytes ? *bytes : std::string();
        };
        sheets.push_back(conferenceSheet(document.book(), *record, document.today(), inputs));
    }
    return sheets;
}

void notePrintedSheets(Document& document, const std::vector<StudentId>& students)
{
    const ClassBook& book = document.book();
    const Date today = document.today();
    std::vector<Conference> printed;
    for (const StudentId student : students) {
        const StudentRecord* record = book.find(student);
        const Conference* now =
            record != nullptr ? currentConference(*record, book.schoolClass.id, today) : nullptr;
        if (now != nullptr && now->printedOn != today) {
            printed.push_back(*now);
        }
    }
    if (!printed.empty() && !document.isReadOnly()) {
        document.edit([&](Gradebook& gradebook) { return notePrinted(gradebook, printed, today); },
                      students);
    }
}

SheetPreview::SheetPreview(std::vector<ConferenceSheet> sheets, QWidget* parent)
    : QDialog(parent), m_sheets(std::move(sheets)), m_students(new QListWidget(this)),
      m_paper(new QComboBox(this)), m_scroll(new QScrollArea(this)), m_pages(new QWidget),
      m_pageColumn(new QVBoxLayout(m_pages)), m_about(new QLabel(this)), m_said(new QLabel(this))
{
    setWindowTitle(tr("Preview of the sheets"));
    for (const ConferenceSheet& sheet : m_sheets) {
        m_students->addItem(named(sheet.student, TextFor::Screen));
    }
    m_students->setAccessibleName(tr("Students"));
    m_students->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    m_students->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    m_students->installEventFilter(this);
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("US Letter"), static_cast<int>(Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(usualPaper())));
    m_paper->setAccessibleName(tr("Paper"));
    m_scroll->setWidget(m_pages);
    m_scroll->setWidgetResizable(true);
    m_scroll->setBackgroundRole(QPalette::Mid);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    for (QLabel* label : {m_about, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_said->hide();

    auto* print = new QPushButton(tr("&Print\u2026"), this);
    print->setDefault(true);
    auto* pdf = new QPushButton(tr("Save as P&DF\u2026"), this);
    auto* each = new QPushButton(tr("&One PDF per student\u2026"), this);
    auto* web = new QPushButton(tr("Save as &web page\u2026"), this);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {pdf, each, web, close}) {
        button->setAutoDefault(false);
    }
    auto* left = new QVBoxLayout;
    left->addWidget(m_students, 1);
    left->addWidget(m_paper);
    auto* middle = new QHBoxLayout;
    middle->addLayout(left);
    middle->addWidget(m_scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(print);
    buttons->addWidget(pdf);
    buttons->addWidget(each);
    buttons->addWidget(web);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    // Whole on a small screen.
    const QSize wanted(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 42);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));

    connect(m_students, &QListWidget::currentRowChanged, this, &SheetPreview::render);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        m_layouts.clear();
        render();
    });
    connect(print, &QPushButton::clicked, this, &SheetPreview::choosePrinter);
    connect(pdf, &QPushButton::clicked, this, &SheetPreview::choosePdf);
    connect(each, &QPushButton::clicked, this, [this] { chooseFolder(false); });
    connect(web, &QPushButton::clicked, this, [this] { chooseFolder(true); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_students->setCurrentRow(0);
}

Paper SheetPreview::paper() const
{
    return static_cast<Paper>(m_paper->currentData().toInt());
}

int SheetPreview::currentSheet() const
{
    return m_students->currentRow();
}

void SheetPreview::showSheet(int index)
{
    m_students->setCurrentRow(std::clamp(index, 0, static_cast<int>(m_sheets.size()) - 1));
}

// Laid out the first time it is seen: a preview of a class does not wait for all of it.
const SheetLayout& SheetPreview::layoutOf(int index)
{
    const auto known = m_layouts.find(index);
    if (known != m_layouts.end()) {
        return known->second;
    }
    const ConferenceSheet& sheet = m_sheets[static_cast<std::size_t>(index)];
    return m_layouts.emplace(index, layoutConferenceSheet(sheet, m_fonts, paper())).first->second;
}

void SheetPreview::render()
{
    const int index = currentSheet();
    if (index < 0) {
        return;
    }
    while (QLayoutItem* item = m_pageColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const SheetLayout& layout = layoutOf(index);
    const double ratio = devicePixelRatioF();
    int number = 0;
    for (const SheetPage& page : layout.pages) {
        QImage picture = sheetPicture(page, paper(), m_fonts, kBaseDpi * m_zoom * ratio);
        picture.setDevicePixelRatio(ratio);
        auto* label = new QLabel(m_pages);
        label->setPixmap(QPixmap::fromImage(picture));
        label->setAccessibleName(
            tr("Page %1 of %2").arg(++number).arg(static_cast<int>(layout.pages.size())));
        m_pageColumn->addWidget(label, 0, Qt::AlignHCenter);
    }
    m_pageColumn->addStretch(1);
    m_scroll->verticalScrollBar()->setValue(0);
    QStringList about{tr("Student %1 of %2").arg(index + 1).arg(static_cast<int>(m_sheets.size())),
                      tr("%1 pages").arg(static_cast<int>(layout.pages.size()))};
    about.append(fitTexts(layout.fit));
    about.append(m_fonts.warnings());
    m_about->setText(about.join(QStringLiteral(" \u00B7 ")));
}

void SheetPreview::zoomBy(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, kLeastZoom, kMostZoom);
    render();
}

void SheetPreview::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_students->setFocus();
}

bool SheetPreview::eventFilter(QObject* watched, QEvent* event)
{
    // The list would page through itself.
    if (watched == m_students && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QList<int> ours{Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Plus, Qt::Key_Minus,
                              Qt::Key_Equal};
        if (ours.contains(key->key())) {
            keyPressEvent(static_cast<QKeyEvent*>(event));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SheetPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        showSheet(currentSheet() - 1);
        return;
    case Qt::Key_PageDown:
        showSheet(currentSheet() + 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(kZoomStep);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / kZoomStep);
        return;
    default:
        QDialog::keyPressEvent(event);
    }
}

void SheetPreview::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void SheetPreview::choosePrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(paper() == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setDuplex(QPrinter::DuplexLongSide);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted && printOn(printer)) {
        Q_EMIT printed();
        accept();
    }
}

bool SheetPreview::printOn(QPrinter& printer)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) {
        const QString path =
            QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                .filePath(tr("Conference sheets.pdf"));
        if (savePdf(path)) {
            say(tr("The printer did not answer. The PDF is ready: %1")
                    .arg(named(QDir::toNativeSeparators(path), TextFor::Screen)));
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        }
        return false;
    }
    const double scale = printer.resolution() / static_cast<double>(kUnitsPerInch);
    QProgressDialog progress(tr("Printing the sheets\u2026"), tr("Cancel"), 0,
                             static_cast<int>(m_sheets.size()), this);
    progress.setWindowModality(Qt::WindowModal);
    bool isFirst = true;
    for (int i = 0; i < static_cast<int>(m_sheets.size()); ++i) {
        progress.setValue(i);
        if (progress.wasCanceled()) {
            painter.end();
            printer.abort();
            say(tr("Printing was stopped."));
            return false;
        }
        for (const SheetPage& page : layoutOf(i).pages) {
            if (!isFirst) {
                printer.newPage();
            }
            isFirst = false;
            painter.save();
            painter.scale(scale, scale);
            paintSheetPage(painter, page, m_fonts);
            painter.restore();
        }
    }
    progress.setValue(static_cast<int>(m_sheets.size()));
    return painter.end() && printer.printerState() != QPrinter::Error;
}

bool SheetPreview::savePdf(const QString& path)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = writeSheetsPdf(toCore(path), m_sheets, {paper()});
    QApplication::restoreOverrideCursor();
    if (!report) {
        say(messageFor(report.error()));
        return false;
    }
    say(tr("Saved: %1 sheets on %2 pages.").arg(report->sheets).arg(report->pages));
    return true;
}

bool SheetPreview::savePdfFolder(const QString& folder)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = writeSheetsPdfFolder(toCore(folder), m_sheets, {paper()});
    QApplication::restoreOverrideCursor();
    if (!report) {
        say(messageFor(report.error()));
        return false;
    }
    say(tr("Saved: %1 files.").arg(static_cast<int>(report->files.size())));
    return true;
}

bool SheetPreview::saveWebPages(const QString& folder)
{
    const auto files = writeSheetWebPages(toCore(folder), m_sheets);
    if (!files) {
        say(messageFor(files.error()));
        return false;
    }
    say(tr("Saved: %1 files.").arg(static_cast<int>(files->size())));
    return true;
}

void SheetPreview::choosePdf()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the sheets as PDF"), tr("Conference sheets.pdf"), tr("PDF (*.pdf)"));
    if (!path.isEmpty() && savePdf(path)) {
        Q_EMIT printed();
    }
}

void SheetPreview::chooseFolder(bool asWebPages)
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder for one file per student"));
    if (!folder.isEmpty() && (asWebPages ? saveWebPages(folder) : savePdfFolder(folder))) {
        Q_EMIT printed();
    }
}

} // namespace trellis::ui
