// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// 150 conference sheets (300 pages) as a PDF, against drawing the same texts at the same places
// with QPdfWriter and nothing else, in the same run.
#include "tests/ui/print/sample_sheet.h"
#include "ui/print/conference_layout.h"
#include "ui/print/sheet_pdf.h"

#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <fmt/core.h>

#include <chrono>

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
        whole = std::min(whole, seconds([&] {
                             const auto path =
                                 folder.filePath(QStringLiteral("sheets.pdf")).toStdString();
                             const auto report = writeSheetsPdf(path, sheets, {Paper::A4});
                             if (!report || report->pages != 2 * kSheets) {
                                 fmt::print(stderr, "the sheets were not written\n");
                                 std::exit(1);
                             }
                         }));
    }
    fmt::print("sheets: {} students, {} pages: {:.3f} s, texts alone {:.3f} s, ratio {:.2f} "
               "(at most 3)\n",
               kSheets, 2 * kSheets, whole, floor, whole / floor);
    return whole / floor <= 3.0 ? 0 : 1;
}
