// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/window/class_sheets.h"

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
    return writeSheetsPdf(pdf, sheets, {usualPaper()});
}

} // namespace trellis::ui
