// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/window_start.h"

#include "app/commands/command_line.h"
#include "app/commands/invocation.h"
#include "app/commands/shapes.h"
#include "core/exchange/sample.h"
#include "core/report/conference_sheet.h"
#include "ui/print/sheet_pdf.h"
#include "ui/text/strings.h"
#include "ui/window/run_window.h"

#include <QLocale>
#include <QSettings>

namespace trellis::app {

namespace {

Result<void> exportSheets(const ClassBook& book, Date today, const std::filesystem::path& pdf)
{
    std::vector<ConferenceSheet> sheets;
    for (const StudentRecord* record : enrolledOn(book, today)) {
        sheets.push_back(conferenceSheet(book, *record, today));
    }
    const auto done = ui::writeSheetsPdf(pdf, sheets, {ui::usualPaper()});
    return done ? Result<void>() : done.error();
}

} // namespace

int startWindow(int& argc, char* argv[], const std::string& file)
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Trellis"),
                       QStringLiteral("Trellis"));
    const Author author = Invocation().author();
    ui::WindowTools tools;
    tools.author = author;
    tools.today = localToday;
    tools.settings = &settings;
    tools.makeSample = [author](const std::filesystem::path& path, Date today) {
        return makeSample(path, today, author);
    };
    tools.exportSheets = exportSheets;
    return ui::runWindow(argc, argv, ui::toQt(file), tools);
}

} // namespace trellis::app
