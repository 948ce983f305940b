// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/print/sheet_fonts.h"
#include "ui/print/sheet_items.h"

#include <QBuffer>
#include <QByteArray>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace trellis::ui {

/// The whole paper, without margins: the layout keeps clear of the edges itself.
[[nodiscard]] QPageLayout pageLayoutOf(const SheetLayout& layout);

/// Pages that become a PDF in memory, so that nothing lies half-made on the disk.
class PdfPages {
public:
    PdfPages(const QPageLayout& page, const QString& title);

    void add(const SheetLayout& layout, const SheetFonts& fonts);
    [[nodiscard]] int count() const { return m_count; }
    /// The whole file; nothing can be added afterwards.
    [[nodiscard]] QByteArray finished();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    int m_count = 0;
};

/// A paper as a PDF.
[[nodiscard]] QByteArray pdfOf(const SheetLayout& layout, const SheetFonts& fonts);

} // namespace trellis::ui
