// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/prepared_conference.h"

#include "core/storage/edits/conferences.h"
#include "ui/common/name_guard.h"
#include "ui/document/document.h"

namespace trellis::ui {

const StudentRecord* PreparedConference::record() const
{
    return m_document.hasBook() && m_student.isValid() && !m_names.hides(m_student)
               ? m_document.book().find(m_student)
               : nullptr;
}

const Conference* PreparedConference::conferenceOf(const StudentRecord& student) const
{
    return conferenceIn(student, m_document.book().schoolClass.id, m_document.today(), m_round);
}

const Conference* PreparedConference::conference() const
{
    const StudentRecord* student = record();
    return student != nullptr ? conferenceOf(*student) : nullptr;
}

void PreparedConference::change(const std::function<void(Conference&)>& how)
{
    if (record() == nullptr) {
        return;
    }
    const Conference* now = conference();
    Conference after = now != nullptr ? *now : Conference();
    if (now == nullptr && m_round) {
        after.date = m_round->last; // so that it is one of those shown
    }
    how(after);
    if (now != nullptr && after == *now) {
        return;
    }
    if (now != nullptr) {
        const ConferenceChange changed{*now, after};
        m_document.edit(
            [&](Gradebook& gradebook) { return changeConferences(gradebook, {changed}); },
            {m_student});
        return;
    }
    after.student = m_student;
    if (after.classes.empty()) {
        after.classes = {m_document.book().schoolClass.id};
    }
    m_document.edit([&](Gradebook& gradebook) { return planConferences(gradebook, {after}); },
                    {m_student});
}

void PreparedConference::remove()
{
    if (const Conference* now = conference()) {
        m_document.edit(
            [gone = *now](Gradebook& gradebook) { return removeConference(gradebook, gone); },
            {m_student});
    }
}

} // namespace trellis::ui
