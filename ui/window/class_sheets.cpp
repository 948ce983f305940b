// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/class_sheets.h"

#include <QLocale>

namespace trellis::ui {

Result<SheetsReport> writeClassSheets(const ClassBook& book, Date today,
                                      const std::filesystem::path& pdf)
{
    std::vector<ConferenceSheet> sheets;
    for (const StudentRecord& record : book.students) {
        if (book.isEnrolledOn(record, today)) {
            sheets.push_back(conferenceSheet(book, record, today));
        }
    }
    SheetOptions options;
    options.paper = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem
                        ? Paper::Letter
                        : Paper::A4;
    return writeSheetsPdf(pdf, sheets, options);
}

} // namespace trellis::ui
