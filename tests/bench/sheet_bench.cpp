// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// 150 conference sheets (300 pages) as a PDF, against drawing the same texts at the same places
// with QPdfWriter and nothing else, in the same run; and, where Chromium is installed, against
// printing the same content from HTML with it. Then each other kind of sheet.
#include "tests/ui/print/sample_sheet.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_pdf.h"
#include "ui/print/sheet_web_page.h"

#include <QFile>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fmt/core.h>

#include <chrono>
#include <optional>

using namespace trellis;
using namespace trellis::ui;

namespace {

constexpr int kSheets = 150;
constexpr int kRounds = 3;

double seconds(const auto& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

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

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication application(argc, argv);
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
    bool isFast = whole / floor <= 3.0;
    if (const auto chromium = chromiumSeconds(folder, sheets)) {
        fmt::print("Chromium from HTML: {:.3f} s, ratio {:.3f} (at most 0.125)\n", *chromium,
                   whole / *chromium);
        isFast = isFast && whole / *chromium <= 0.125;
    } else {
        fmt::print("Chromium is not installed: not compared\n");
    }
    for (const SheetKind kind :
         {SheetKind::FirstConference, SheetKind::EndOfCourse, SheetKind::Pictures,
          SheetKind::Grades3To5, SheetKind::LargePrint, SheetKind::Contract}) {
        for (ConferenceSheet& sheet : sheets) {
            sheet.kind = kind;
        }
        fmt::print("{}: {:.3f} s\n", sheetKindName(kind), pdfSeconds(folder, sheets));
    }
    return isFast ? 0 : 1;
}
