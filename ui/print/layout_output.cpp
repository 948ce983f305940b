// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/layout_output.h"

#include "ui/common/file_output.h"
#include "ui/print/sheet_painter.h"
#include "ui/text/strings.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>

namespace trellis::ui {

namespace {

constexpr double kPictureDpi = 200.0;

} // namespace

Printed paintOn(QPrinter& printer, const SheetLayout& layout, const SheetFonts& fonts)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Printed::NoAnswer;
    }
    const double scale = printer.resolution() / static_cast<double>(kUnitsPerInch);
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        if (i > 0) {
            printer.newPage();
        }
        painter.save();
        painter.scale(scale, scale);
        paintSheetPage(painter, layout.pages[i], fonts);
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error ? Printed::Yes
                                                                      : Printed::NoAnswer;
}

Result<void> writePictures(const QString& path, const SheetLayout& layout, const SheetFonts& fonts)
{
    const QFileInfo info(path);
    int number = 0;
    for (const SheetPage& page : layout.pages) {
        const QString name =
            ++number == 1 ? path
                          : info.dir().filePath(QStringLiteral("%1 (%2).%3")
                                                    .arg(info.completeBaseName(),
                                                         QString::number(number), info.suffix()));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        sheetPicture(page, layout.pageSize(), fonts, kPictureDpi).save(&buffer, "PNG");
        if (auto written = writeWholeFile(toCore(name), bytes); !written) {
            return written.error();
        }
    }
    return {};
}

} // namespace trellis::ui
