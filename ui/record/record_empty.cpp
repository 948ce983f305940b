// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What Record says where nobody, or nothing to record, is listed.
#include "core/model/joining.h"
#include "ui/common/empty_note.h"
#include "ui/common/follow_writable.h"
#include "ui/document/document.h"
#include "ui/record/find_field.h"
#include "ui/record/record_screen.h"
#include "ui/text/dates.h"
#include "ui/text/sentences.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

void RecordScreen::refreshEmpty()
{
    if (!m_tools.document.hasBook()) {
        return;
    }
    const ClassBook& book = m_tools.document.book();
    if (m_list->list().rowCount() == 0) {
        sayNobody();
    } else if (book.outcomes.empty()) {
        m_empty->sayNoOutcomes();
    } else if (m_session->activity().outcomes.empty() && isOnlyLookedAt(m_tools.document)) {
        m_empty->say(tr("Nothing can be recorded now. Past activities show what was."));
    } else if (m_session->activity().outcomes.empty()) {
        m_empty->say(
            tr("What did they show? Type the number of an outcome or a few letters, then Enter."));
    } else if (m_find->findsNobody()) {
        m_empty->say(tr("Nobody here is called %1.").arg(named(m_find->text(), TextFor::Screen)),
                     tr("Clear the filter"), [this] {
                         m_find->clear();
                         toFind();
                     });
    } else {
        m_empty->clear();
    }
}

void RecordScreen::sayNobody()
{
    const ClassBook& book = m_tools.document.book();
    const Date day = m_session->activity().date;
    const Date today = m_tools.document.today();
    if (day == today || book.students.empty()) {
        m_empty->sayNoStudents(&book, today);
        return;
    }
    const QString nobody = tr("Nobody was in the class on %1.").arg(dateWithYear(day));
    const bool hasBegun = std::any_of(
        book.students.begin(), book.students.end(), [&book, day](const StudentRecord& record) {
            return !record.enrollments.empty() &&
                   record.enrollments.front().from.value_or(book.courseBegan) <= day;
        });
    const auto first = nextJoining(book, day);
    const QString begins = first && !hasBegun
                               ? tr("The class begins on %1.").arg(dateWithYear(first->day))
                               : QString();
    m_empty->say(paragraph({nobody, begins}), tr("Today"), [this, today] {
        ActivityChange change{m_session->activity(), {}};
        change.activity.date = today;
        wantChange(change);
        takeKeyboard();
    });
}

} // namespace trellis::ui
