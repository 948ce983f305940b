// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_preview.h"

#include "ui/common/quiet_list.h"
#include "ui/print/conference_layout.h"
#include "ui/print/pages_view.h"
#include "ui/print/sheet_options_button.h"
#include "ui/print/sheet_remarks.h"
#include "ui/text/strings.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {

SheetPreview::SheetPreview(std::vector<ConferenceSheet> sheets, const SheetMemory& memory,
                           QWidget* parent)
    : QDialog(parent), m_sheets(std::move(sheets)), m_memory(memory), m_options(memory.options()),
      m_students(new QuietList(this)), m_paper(new QComboBox(this)), m_pages(new PagesView(this)),
      m_about(new QLabel(this)), m_said(new QLabel(this)),
      m_openPdf(new QPushButton(tr("Open PDF"), this)), m_with(new SheetOptionsButton(this))
{
    setWindowTitle(tr("Preview of the sheets"));
    for (const ConferenceSheet& sheet : m_sheets) {
        auto* item = new QListWidgetItem(named(sheet.student, TextFor::Screen), m_students);
        // Seen before everything is printed, not only on the sheet that is shown.
        if (const QStringList gaps = gapTexts(sheet); !gaps.isEmpty()) {
            item->setText(tr("%1 (words missing)").arg(item->text()));
            item->setToolTip(tooltipText(gaps.join(QLatin1Char('\n'))));
        }
    }
    m_students->setAccessibleName(tr("Students"));
    m_students->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    m_students->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    m_students->installEventFilter(this);
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("US Letter"), static_cast<int>(Paper::Letter));
    showOptions();
    m_paper->setAccessibleName(tr("Paper"));
    for (QLabel* label : {m_about, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_said->hide();
    m_openPdf->hide();
    m_openPdf->setAutoDefault(false);

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
    left->addWidget(m_with);
    auto* middle = new QHBoxLayout;
    middle->addLayout(left);
    middle->addWidget(m_pages, 1);
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
    auto* said = new QHBoxLayout;
    said->addWidget(m_said, 1);
    said->addWidget(m_openPdf);
    layout->addLayout(said);
    layout->addLayout(buttons);
    // Whole on a small screen.
    const QSize wanted(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 42);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));

    connect(m_students, &QListWidget::currentRowChanged, this, &SheetPreview::render);
    connect(m_paper, &QComboBox::activated, this, &SheetPreview::chooseOptions);
    connect(m_with, &SheetOptionsButton::changed, this, &SheetPreview::chooseOptions);
    connect(m_openPdf, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_pdf)); });
    connect(print, &QPushButton::clicked, this, &SheetPreview::choosePrinter);
    connect(pdf, &QPushButton::clicked, this, &SheetPreview::choosePdf);
    connect(each, &QPushButton::clicked, this, [this] { chooseFolder(false); });
    connect(web, &QPushButton::clicked, this, [this] { chooseFolder(true); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_students->setCurrentRow(0);
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
    return m_layouts
        .emplace(index, layoutConferenceSheet(sheet, m_fonts, m_options.paper, m_options.extras))
        .first->second;
}

void SheetPreview::render()
{
    const int index = currentSheet();
    if (index < 0) {
        return;
    }
    const SheetLayout& layout = layoutOf(index);
    m_pages->showPages(layout, m_fonts);
    QStringList about{tr("Student %1 of %2").arg(index + 1).arg(static_cast<int>(m_sheets.size())),
                      tr("%1 pages").arg(static_cast<int>(layout.pages.size()))};
    about.append(fitTexts(layout.fit));
    about.append(gapTexts(m_sheets[static_cast<std::size_t>(index)]));
    about.append(m_fonts.warnings());
    m_about->setText(about.join(QStringLiteral(" \u00B7 ")));
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
        m_pages->zoomIn();
        return;
    case Qt::Key_Minus:
        m_pages->zoomOut();
        return;
    default:
        QDialog::keyPressEvent(event);
    }
}

void SheetPreview::showOptions()
{
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(m_options.paper)));
    m_with->setExtras(m_options.extras);
}

void SheetPreview::chooseOptions()
{
    m_options = {static_cast<Paper>(m_paper->currentData().toInt()), m_with->extras()};
    m_memory.keep(m_options);
    m_layouts.clear();
    render();
}

bool SheetPreview::end(const SheetOutput::Ending& ending)
{
    m_pdf = ending.pdf;
    m_openPdf->setVisible(!m_pdf.isEmpty());
    m_said->setText(ending.sentence);
    m_said->setVisible(!ending.sentence.isEmpty());
    return ending.isDone;
}

void SheetPreview::choosePrinter()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(
        QPageSize(m_options.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setDuplex(QPrinter::DuplexLongSide);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted && printOn(printer)) {
        Q_EMIT printed();
        accept();
    }
}

bool SheetPreview::printOn(QPrinter& printer)
{
    return end(SheetOutput(m_sheets, this).print(printer, m_options));
}

bool SheetPreview::savePdf(const QString& path)
{
    return end(SheetOutput(m_sheets, this).savePdf(path, m_options));
}

bool SheetPreview::savePdfFolder(const QString& folder)
{
    return end(SheetOutput(m_sheets, this).savePdfFolder(folder, m_options));
}

bool SheetPreview::saveWebPages(const QString& folder)
{
    return end(SheetOutput(m_sheets, this).saveWebPages(folder, m_options));
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
