// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_pdf.h"

#include "ui/common/file_output.h"
#include "ui/print/conference_layout.h"
#include "ui/print/pdf_bookmarks.h"
#include "ui/print/sheet_painter.h"
#include "ui/print/sheet_style.h"
#include "ui/text/strings.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace trellis::ui {

namespace {

QPageLayout pageLayout(Paper paper)
{
    QPageLayout layout(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
                       QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// The sheets as a PDF in memory, so that nothing lies half-made on the disk.
QByteArray pdfOf(const std::vector<SheetLayout>& layouts, const QString& title, Paper paper,
                 const SheetFonts& fonts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    writer.setPageLayout(pageLayout(paper));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Trellis"));
    QPainter painter(&writer);
    std::vector<PdfBookmark> bookmarks;
    int pages = 0;
    for (const SheetLayout& layout : layouts) {
        bookmarks.push_back({layout.student, pages});
        for (const SheetPage& page : layout.pages) {
            if (pages++ > 0) {
                writer.newPage();
            }
            paintSheetPage(painter, page, fonts);
        }
    }
    painter.end();
    return bytes + pdfBookmarkUpdate(bytes, bookmarks).value_or(QByteArray());
}

std::vector<SheetLayout> layoutsOf(const std::vector<ConferenceSheet>& sheets, Paper paper,
                                   const SheetFonts& fonts)
{
    std::vector<SheetLayout> layouts;
    layouts.reserve(sheets.size());
    for (const ConferenceSheet& sheet : sheets) {
        layouts.push_back(layoutConferenceSheet(sheet, fonts, paper));
    }
    return layouts;
}

QString titleOf(const QString& about)
{
    return SheetWords::of({})(Sheet::tr("My conference: %1")).arg(about);
}

int pageCount(const std::vector<SheetLayout>& layouts)
{
    std::size_t pages = 0;
    for (const SheetLayout& layout : layouts) {
        pages += layout.pages.size();
    }
    return static_cast<int>(pages);
}

} // namespace

Result<SheetsReport> writeSheetsPdf(const std::filesystem::path& path,
                                    const std::vector<ConferenceSheet>& sheets,
                                    const SheetOptions& options)
{
    if (sheets.empty()) {
        return Error{ErrorCode::EmptyClass, {}, path.string(), {}};
    }
    const SheetFonts fonts;
    const std::vector<SheetLayout> layouts = layoutsOf(sheets, options.paper, fonts);
    const QString about =
        layouts.size() == 1 ? layouts.front().student : toQt(sheets.front().course).simplified();
    const auto written = writeWholeFile(path, pdfOf(layouts, titleOf(about), options.paper, fonts));
    if (!written) {
        return written.error();
    }
    return SheetsReport{
        static_cast<int>(layouts.size()), pageCount(layouts), {path}, fonts.warnings()};
}

Result<SheetsReport> writeSheetsPdfFolder(const std::filesystem::path& folder,
                                          const std::vector<ConferenceSheet>& sheets,
                                          const SheetOptions& options)
{
    if (sheets.empty()) {
        return Error{ErrorCode::EmptyClass, {}, folder.string(), {}};
    }
    if (auto made = makeFolder(folder); !made) {
        return made.error();
    }
    const SheetFonts fonts;
    SheetsReport report;
    QStringList taken; // without case, as some systems see names
    for (const ConferenceSheet& sheet : sheets) {
        const std::vector<SheetLayout> layout{layoutConferenceSheet(sheet, fonts, options.paper)};
        const QString base = sheetFileName(layout.front().student);
        QString name = base;
        for (int i = 2; taken.contains(name.toCaseFolded()); ++i) {
            name = QStringLiteral("%1 (%2)").arg(base).arg(i);
        }
        taken += name.toCaseFolded();
        const std::filesystem::path path = folder / (toCore(name) + ".pdf");
        const auto written = writeWholeFile(
            path, pdfOf(layout, titleOf(layout.front().student), options.paper, fonts));
        if (!written) {
            return written.error();
        }
        report.sheets += 1;
        report.pages += pageCount(layout);
        report.files.push_back(path);
    }
    report.warnings = fonts.warnings();
    return report;
}

QString sheetFileName(const QString& student)
{
    constexpr qsizetype kMostBytes = 120;
    static const QString kRefused = QStringLiteral("<>:\"/\\|?*");
    QString name;
    for (const QChar c : student.simplified()) {
        const bool isHidden =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (isHidden) {
            continue;
        }
        name += kRefused.contains(c) ? QLatin1Char('-') : c;
    }
    while (name.toUtf8().size() > kMostBytes) {
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    }
    // Windows takes no dot or space at the end; a dot in front hides a file elsewhere.
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' '))) {
        name.chop(1);
    }
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char(' '))) {
        name.remove(0, 1);
    }
    static const QStringList kReserved{QStringLiteral("con"), QStringLiteral("prn"),
                                       QStringLiteral("aux"), QStringLiteral("nul")};
    if (name.isEmpty() || kReserved.contains(name.toCaseFolded())) {
        name += SheetWords::of({})(Sheet::tr("student"));
    }
    return name;
}

} // namespace trellis::ui
