// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/layout_pdf.h"

#include "ui/print/sheet_painter.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace trellis::ui {

QPageLayout pageLayoutOf(const SheetLayout& layout)
{
    QPageLayout page(QPageSize(layout.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
                     layout.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                     QMarginsF());
    page.setMode(QPageLayout::FullPageMode);
    return page;
}

QByteArray pdfOf(const SheetLayout& layout, const SheetFonts& fonts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    writer.setPageLayout(pageLayoutOf(layout));
    writer.setTitle(layout.student);
    writer.setCreator(QStringLiteral("Trellis"));
    QPainter painter(&writer);
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        if (i > 0) {
            writer.newPage();
        }
        paintSheetPage(painter, layout.pages[i], fonts);
    }
    painter.end();
    return bytes;
}

} // namespace trellis::ui
