// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// 150 conference sheets (300 pages) as a PDF, against drawing the same texts at the same places
// with QPdfWriter and nothing else, in the same run; and, where Chromium is installed, against
// printing the same content from HTML with it. Then what a teacher waits for: one sheet in the
// preview, and one file for each student of a class. Then each other kind of sheet.
#include "tests/bench/stopwatch.h"
#include "tests/ui/print/sample_sheet.h"
#include "ui/print/conference_layout.h"
#include "ui/print/pages_view.h"
#include "ui/print/sheet_pdf.h"
#include "ui/print/sheet_web_page.h"

#include <QApplication>
#include <QFile>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <optional>

using namespace trellis;
using namespace trellis::bench;
using namespace trellis::ui;

namespace {

constexpr int kSheets = 150;
constexpr int kRounds = 3;

void drawTextOnly(const QString& path, const std::vector<SheetLayout>& layouts)
{
    const SheetFonts fonts;
    QPdfWriter writer(path);
    writer.setResolution(kUnitsPerInch);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()});
    QPainter painter(&writer);
    bool isFirst = true;
    for (const SheetLayout& layout : layouts) {
        for (const SheetPage& page : layout.pages) {
            if (!isFirst) {
                writer.newPage();
            }
            isFirst = false;
            for (const SheetItem& item : page.items) {
                if (const auto* run = std::get_if<TextRun>(&item.drawn)) {
                    painter.setFont(fonts.fontFor(run->text, run->style));
                    painter.drawText(run->baseline * kUnitsPerMm, run->text);
                }
            }
        }
    }
}

/// The sheets one after the other, each on pages of its own.
QByteArray asHtml(const std::vector<ConferenceSheet>& sheets)
{
    const QString first = sheetWebPage(sheets.front());
    QString html = first.section(QStringLiteral("<main>"), 0, 0);
    for (const ConferenceSheet& sheet : sheets) {
        const QString page = sheetWebPage(sheet);
        html += QStringLiteral("<main style=\"break-after: page\">") +
                page.section(QStringLiteral("<main>"), 1).section(QStringLiteral("</main>"), 0, 0) +
                QStringLiteral("</main>\n");
    }
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

/// How long Chromium takes for the sheets; none where it is not installed or does not print.
std::optional<double> chromiumSeconds(const QTemporaryDir& folder,
                                      const std::vector<ConferenceSheet>& sheets)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    if (program.isEmpty()) {
        return std::nullopt;
    }
    const QString html = folder.filePath(QStringLiteral("sheets.html"));
    const QString pdf = folder.filePath(QStringLiteral("chromium.pdf"));
    QFile file(html);
    if (!file.open(QIODevice::WriteOnly) || file.write(asHtml(sheets)) < 0) {
        return std::nullopt;
    }
    file.close();
    const double taken = seconds([&] {
        QProcess::execute(program,
                          {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                           QStringLiteral("--disable-gpu"), QStringLiteral("--print-to-pdf=") + pdf,
                           QStringLiteral("file://") + html});
    });
    return QFile::exists(pdf) ? std::optional(taken) : std::nullopt;
}

/// The seconds of a PDF of these sheets.
double pdfSeconds(const QTemporaryDir& folder, const std::vector<ConferenceSheet>& sheets)
{
    return seconds([&] {
        const auto path = folder.filePath(QStringLiteral("sheets.pdf")).toStdString();
        if (!writeSheetsPdf(path, sheets, {Paper::A4})) {
            fmt::print(stderr, "the sheets were not written\n");
            std::exit(1);
        }
    });
}

/// From the facts of a sheet to its pages on the screen, as when the preview opens.
void benchPreview(const ConferenceSheet& sheet)
{
    constexpr double kAtMostMs = 300;
    std::vector<double> times;
    for (int round = 0; round < 11; ++round) {
        times.push_back(seconds([&] {
            const SheetFonts fonts;
            const SheetLayout layout = layoutConferenceSheet(sheet, fonts, Paper::A4);
            PagesView pages(nullptr);
            pages.resize(900, 700);
            pages.showPages(layout, fonts);
            if (pages.grab().isNull()) {
                std::exit(1);
            }
        }));
    }
    const double usual = median(std::move(times)) * 1000;
    fmt::print("one sheet in the preview: {:.0f} ms (at most {:.0f})\n", usual, kAtMostMs);
    hold("one sheet in the preview", usual, kAtMostMs);
}

void benchFiles(const QTemporaryDir& folder, const std::vector<ConferenceSheet>& sheets)
{
    constexpr std::size_t kClass = 28;
    constexpr double kAtMost = 10;
    const double taken = seconds([&] {
        for (std::size_t i = 0; i < kClass; ++i) {
            const auto path = folder.filePath(QStringLiteral("one-%1.pdf").arg(i)).toStdString();
            if (!writeSheetsPdf(path, {sheets[i]}, {Paper::A4})) {
                fmt::print(stderr, "a sheet was not written\n");
                std::exit(1);
            }
        }
    });
    fmt::print("{} sheets, a file for each: {:.2f} s (at most {:.0f})\n", kClass, taken, kAtMost);
    hold("a file for each of a class", taken, kAtMost);
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    std::vector<ConferenceSheet> sheets;
    std::vector<SheetLayout> layouts;
    const SheetFonts fonts;
    for (int i = 0; i < kSheets; ++i) {
        sheets.push_back(test::sampleSheet("Student Number " + std::to_string(i)));
        layouts.push_back(layoutConferenceSheet(sheets.back(), fonts, Paper::A4));
    }
    double floor = 1e9;
    double whole = 1e9;
    for (int round = 0; round < kRounds; ++round) {
        floor = std::min(floor, seconds([&] {
                             drawTextOnly(folder.filePath(QStringLiteral("floor.pdf")), layouts);
                         }));
        whole = std::min(whole, pdfSeconds(folder, sheets));
    }
    fmt::print("sheets: {} students, {} pages: {:.3f} s, texts alone {:.3f} s, ratio {:.2f} "
               "(at most 3)\n",
               kSheets, 2 * kSheets, whole, floor, whole / floor);
    hold("sheets beside their texts alone", whole / floor, 3, kFarForRatio);
    if (const auto chromium = chromiumSeconds(folder, sheets)) {
        fmt::print("Chromium from HTML: {:.3f} s, ratio {:.3f} (at most 0.125)\n", *chromium,
                   whole / *chromium);
        hold("sheets beside Chromium", whole / *chromium, 0.125, kFarForRatio);
    } else {
        fmt::print("Chromium is not installed: not compared\n");
    }
    benchPreview(sheets.front());
    benchFiles(folder, sheets);
    for (const SheetKind kind :
         {SheetKind::FirstConference, SheetKind::EndOfCourse, SheetKind::Pictures,
          SheetKind::Grades3To5, SheetKind::LargePrint, SheetKind::Contract}) {
        for (ConferenceSheet& sheet : sheets) {
            sheet.kind = kind;
        }
        fmt::print("{}: {:.3f} s\n", sheetKindName(kind), pdfSeconds(folder, sheets));
    }
    return verdict(argc, argv);
}
