// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/layout_pdf.h"

#include "ui/print/sheet_painter.h"

#include <QPageSize>

namespace trellis::ui {

QPageLayout pageLayoutOf(const SheetLayout& layout)
{
    QPageLayout page(QPageSize(layout.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
                     layout.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                     QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    return page;
}

PdfPages::PdfPages(const QPageLayout& page, const QString& title)
    : m_buffer(&m_bytes), m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(kUnitsPerInch);
    m_writer.setPageLayout(page);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Trellis"));
    m_painter.begin(&m_writer);
}

void PdfPages::add(const SheetLayout& layout, const SheetFonts& fonts)
{
    for (const SheetPage& page : layout.pages) {
        if (m_count++ > 0) {
            m_writer.newPage();
        }
        paintSheetPage(m_painter, page, fonts);
    }
}

QByteArray PdfPages::finished()
{
    m_painter.end();
    return m_bytes;
}

QByteArray pdfOf(const SheetLayout& layout, const SheetFonts& fonts)
{
    PdfPages pages(pageLayoutOf(layout), layout.student);
    pages.add(layout, fonts);
    return pages.finished();
}

} // namespace trellis::ui
