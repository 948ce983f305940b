// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/print/document_sheets.h"

#include "core/report/gathered_sheets.h"
#include "core/storage/edits/conferences.h"
#include "ui/document/document.h"
#include "ui/text/language.h"
#include "ui/text/usual_levels.h"

namespace trellis::ui {

Result<std::vector<ConferenceSheet>> sheetsOf(const Document& document,
                                              const std::vector<StudentId>& students,
                                              const SheetRound& round, SheetsSpeak language)
{
    SheetScope scope;
    scope.round = round;
    scope.isInCourseLanguage = language == SheetsSpeak::CourseLanguage;
    scope.asOf = document.today();
    scope.ownLanguage = programLanguage();
    scope.usualLevels = usualLevels();
    return gatherSheets(document.gradebook(), document.book(), students, scope);
}

std::function<std::vector<ConferenceSheet>()>
inCourseLanguage(const Document& document, std::vector<StudentId> students, SheetRound round)
{
    return [&document, students = std::move(students), round = std::move(round)] {
        auto sheets = sheetsOf(document, students, round, SheetsSpeak::CourseLanguage);
        return sheets ? *std::move(sheets) : std::vector<ConferenceSheet>();
    };
}

std::vector<StudentId> studentsOfClass(const Document& document)
{
    std::vector<StudentId> students;
    for (const StudentRecord& record : document.book().students) {
        if (document.book().isEnrolledOn(record, document.today())) {
            students.push_back(record.student.id);
        }
    }
    return students;
}

void notePrintedSheets(Document& document, const std::vector<StudentId>& students,
                       const std::vector<std::size_t>& made, const SheetRound& round)
{
    const ClassBook& book = document.book();
    const Date today = document.today();
    std::vector<Conference> printed;
    for (const std::size_t index : made) {
        const StudentRecord* record = book.find(students.at(index));
        const Conference* now =
            record != nullptr ? conferenceIn(*record, book.schoolClass.id, today, round) : nullptr;
        const bool isKnown = now != nullptr && (now->printedOn == today ||
                                                (round && now->printedOn && now->date < today));
        if (now != nullptr && !isKnown) {
            printed.push_back(*now);
        }
    }
    if (!printed.empty() && !document.isReadOnly()) {
        document.edit([&](Gradebook& gradebook) { return notePrinted(gradebook, printed, today); },
                      students);
    }
}

} // namespace trellis::ui
