// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/calendar_events.h"

#include "core/report/name_order.h"
#include "ui/common/name_guard.h"
#include "ui/text/strings.h"

#include <QCoreApplication>

namespace trellis::ui {

namespace {

struct Calendar {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

std::vector<CalendarEvent> calendarEvents(const ClassBook& book, Date from, const NameGuard& names)
{
    std::vector<CalendarEvent> events;
    for (const StudentRecord& record : book.students) {
        if (names.hides(record.student.id)) {
            continue;
        }
        for (const Conference& conference : record.conferences) {
            if (!conference.date || !conference.isAbout(book.schoolClass.id) ||
                *conference.date < from) {
                continue;
            }
            events.push_back({std::to_string(conference.id.value) + "@trellis", *conference.date,
                              conference.start, conference.minutes,
                              toCore(Calendar::tr("Conference: %1")
                                         .arg(toQt(nameInOrderOf(record.student,
                                                                 record.student.sheetLanguage)))),
                              conference.place, book.course.name});
        }
    }
    return events;
}

NotInCalendar notInCalendar(const ClassBook& book, Date from, const NameGuard& names)
{
    NotInCalendar missing;
    for (const StudentRecord& record : book.students) {
        for (const Conference& conference : record.conferences) {
            if (names.hides(record.student.id) || !conference.isAbout(book.schoolClass.id)) {
                continue;
            }
            missing.over += conference.date && *conference.date < from ? 1 : 0;
            missing.undated += !conference.date && !conference.heldOn ? 1 : 0;
        }
    }
    return missing;
}

} // namespace trellis::ui
