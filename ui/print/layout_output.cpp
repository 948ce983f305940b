// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/layout_output.h"

#include "ui/common/file_output.h"
#include "ui/print/sheet_painter.h"
#include "ui/text/output_text.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>
#include <QStandardPaths>

namespace trellis::ui {

namespace {

constexpr double kPictureDpi = 200.0;

/// A path in the folder that no file has.
QString freePath(const QString& folder, const QString& name)
{
    const QDir dir(folder);
    QString path = dir.filePath(name + QStringLiteral(".pdf"));
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = dir.filePath(QStringLiteral("%1 (%2).pdf").arg(name).arg(number));
    }
    return path;
}

} // namespace

bool LayoutOutput::addPages(QPrinter& printer, QPainter& painter, const SheetLayout& layout,
                            const SheetFonts& fonts, bool isFirst)
{
    const double scale = printer.resolution() / static_cast<double>(kUnitsPerInch);
    for (const SheetPage& page : layout.pages) {
        if (!isFirst && !printer.newPage()) {
            return false;
        }
        isFirst = false;
        painter.save();
        painter.scale(scale, scale);
        paintSheetPage(painter, page, fonts);
        painter.restore();
    }
    return true;
}

OutputEnding LayoutOutput::pdfInstead(const QString& name,
                                      const std::function<OutputEnding(const QString& path)>& save)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir().mkpath(folder)) {
        folder = QDir::homePath();
    }
    const QString path = freePath(folder, name);
    const OutputEnding saved = save(path);
    if (!saved.isDone) {
        return {false, paragraph({tr("The printer did not answer."), saved.sentence})};
    }
    return {false, tr("The printer did not answer. The PDF is ready: %1").arg(placeText(path)),
            path};
}

Result<void> LayoutOutput::writePictures(const QString& path, const SheetLayout& layout,
                                         const SheetFonts& fonts)
{
    const QFileInfo info(path);
    FileBatch files(std::filesystem::u8path(toCore(info.absolutePath())));
    int number = 0;
    for (const SheetPage& page : layout.pages) {
        const QString name = ++number == 1 ? info.fileName()
                                           : QStringLiteral("%1 (%2).%3")
                                                 .arg(info.completeBaseName(),
                                                      QString::number(number), info.suffix());
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        sheetPicture(page, layout.pageSize(), fonts, kPictureDpi).save(&buffer, "PNG");
        if (auto written = files.add(name, bytes); !written) {
            return written;
        }
    }
    const auto paths = files.commit();
    return paths ? Result<void>() : paths.error();
}

OutputEnding LayoutOutput::savePictures(const QString& path, const SheetLayout& layout,
                                        const SheetFonts& fonts)
{
    if (const auto written = writePictures(path, layout, fonts); !written) {
        return {false, outputTroubleText(written.error())};
    }
    const auto pages = static_cast<int>(layout.pages.size());
    return {true, tr("Saved: %n pictures in %1.", nullptr, static_cast<int>(pages))
                      .arg(placeText(QFileInfo(path).absolutePath()))};
}

} // namespace trellis::ui
