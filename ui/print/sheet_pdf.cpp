// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/sheet_pdf.h"

#include "ui/common/file_output.h"
#include "ui/print/layout_pdf.h"
#include "ui/print/pdf_bookmarks.h"
#include "ui/print/sheet_readability.h"
#include "ui/print/sheet_style.h"
#include "ui/text/file_name.h"
#include "ui/text/strings.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <span>

namespace trellis::ui {

namespace {

QString titleOf(const QString& about)
{
    return SheetWords::of({})(Sheet::tr("My conference: %1")).arg(about);
}

bool goesOn(const SheetProgress& progress, int done)
{
    return !progress || progress(done);
}

/// The sheets as a PDF in memory, so that nothing lies half-made on the disk; laid out one after
/// the other. None where it was stopped.
std::optional<QByteArray> pdfOf(std::span<const ConferenceSheet> sheets, const QString& about,
                                const SheetOptions& options, const SheetFonts& fonts,
                                SheetsReport& report, const SheetProgress& progress)
{
    PdfPages pages(pageLayoutOf({about, options.paper, {}, {}}), titleOf(about));
    std::vector<PdfBookmark> bookmarks;
    for (const ConferenceSheet& sheet : sheets) {
        if (!goesOn(progress, report.sheets)) {
            return std::nullopt;
        }
        const SheetLayout layout =
            layoutConferenceSheet(sheet, fonts, options.paper, options.extras);
        bookmarks.push_back({layout.student, pages.count()});
        pages.add(layout, fonts);
        report.fits.push_back(layout.fit);
        ++report.sheets;
    }
    report.pages += pages.count();
    const QByteArray bytes = pages.finished();
    return bytes + pdfBookmarkUpdate(bytes, bookmarks).value_or(QByteArray());
}

QStringList warningsOf(const SheetFonts& fonts, const std::vector<ConferenceSheet>& sheets,
                       const SheetOptions& options)
{
    QStringList warnings = fonts.warnings();
    if (!warnings.isEmpty()) {
        warnings += unreadableText(fonts, sheets, options.extras);
        warnings.removeAll(QString());
    }
    return warnings;
}

SheetsReport stopped()
{
    SheetsReport report;
    report.wasStopped = true;
    return report;
}

} // namespace

Result<SheetsReport> writeSheetsPdf(const std::filesystem::path& path,
                                    const std::vector<ConferenceSheet>& sheets,
                                    const SheetOptions& options, const SheetProgress& progress)
{
    if (sheets.empty()) {
        return Error{ErrorCode::EmptyClass, {}, path.string(), {}};
    }
    const SheetFonts fonts;
    const ConferenceSheet& first = sheets.front();
    const QString about = toQt(sheets.size() == 1 ? first.student : first.course).simplified();
    SheetsReport report;
    const auto pdf = pdfOf(sheets, about, options, fonts, report, progress);
    if (!pdf || !goesOn(progress, report.sheets)) {
        return stopped();
    }
    if (auto written = writeWholeFile(path, *pdf); !written) {
        return written.error();
    }
    report.files = {path};
    report.warnings = warningsOf(fonts, sheets, options);
    return report;
}

Result<SheetsReport> writeSheetsPdfFolder(const std::filesystem::path& folder,
                                          const std::vector<ConferenceSheet>& sheets,
                                          const SheetOptions& options,
                                          const SheetProgress& progress)
{
    if (sheets.empty()) {
        return Error{ErrorCode::EmptyClass, {}, folder.string(), {}};
    }
    const SheetFonts fonts;
    SheetsReport report;
    FileBatch files(folder);
    const QStringList names = sheetFileNames(sheets);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const auto pdf = pdfOf({&sheets[i], 1}, toQt(sheets[i].student).simplified(), options,
                               fonts, report, progress);
        if (!pdf) {
            return stopped();
        }
        const QString name = names[static_cast<qsizetype>(i)] + QStringLiteral(".pdf");
        if (auto added = files.add(name, *pdf); !added) {
            return added.error();
        }
    }
    if (!goesOn(progress, report.sheets)) {
        return stopped();
    }
    auto paths = files.commit();
    if (!paths) {
        return paths.error();
    }
    report.files = *std::move(paths);
    report.warnings = warningsOf(fonts, sheets, options);
    return report;
}

QStringList sheetFileNames(const std::vector<ConferenceSheet>& sheets)
{
    QStringList names;
    QSet<QString> taken;
    QHash<QString, int> known;
    for (const ConferenceSheet& sheet : sheets) {
        ++known[sheetFileName(toQt(sheet.student)).toCaseFolded()];
    }
    for (const ConferenceSheet& sheet : sheets) {
        QString base = sheetFileName(toQt(sheet.student));
        if (known.value(base.toCaseFolded()) > 1 && !sheet.number.empty()) {
            base += QLatin1Char(' ') + sheetFileName(toQt(sheet.number));
        }
        QString name = base;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
            name = QStringLiteral("%1 (%2)").arg(base).arg(number);
        }
        taken.insert(name.toCaseFolded());
        names += name;
    }
    return names;
}

QString sheetFileName(const QString& student)
{
    return asFileName(student, SheetWords::of({})(Sheet::tr("student")));
}

} // namespace trellis::ui
