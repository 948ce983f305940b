// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/conferences/plan_wishes.h"

#include "core/insight/conference_rounds.h"
#include "core/insight/conference_state.h"
#include "core/insight/families.h"
#include "ui/common/classes_of_student.h"
#include "ui/conferences/class_families.h"
#include "ui/document/document.h"

#include <algorithm>

namespace trellis::ui {

namespace {

bool isAboutThisClass(const Document& document, const StudentRecord& record, const BookedTime& time)
{
    return std::any_of(record.conferences.begin(), record.conferences.end(),
                       [&](const Conference& conference) {
                           return conference.date == time.date && conference.start == time.start &&
                                  conference.isAbout(document.book().schoolClass.id);
                       });
}

std::vector<TakenSlot> takenTimes(const Document& document, const std::vector<Date>& days,
                                  PlanFor round)
{
    std::vector<TakenSlot> taken;
    const auto booked = readBookedTimes(document.gradebook(), document.today());
    if (!booked) {
        return taken;
    }
    for (const BookedTime& time : *booked) {
        // One about another class takes the teacher's time, but is not the one to plan here.
        // Who is not in this class has none to plan, and may be a brother or sister.
        const StudentRecord* record = document.book().find(time.student);
        const bool isOfRound = round == PlanFor::WhoHasNone || isInRoundOf(time.date, days);
        const bool isToPlan =
            record == nullptr || (isOfRound && isAboutThisClass(document, *record, time));
        taken.push_back(
            {isToPlan ? time.student : StudentId{}, {time.date, time.start}, time.minutes});
    }
    return taken;
}

bool hasTime(const std::vector<TakenSlot>& taken, StudentId student)
{
    return std::any_of(taken.begin(), taken.end(),
                       [student](const TakenSlot& slot) { return slot.student == student; });
}

/// Has a day without a time, which is left alone.
bool isDatedOnly(const Document& document, const StudentRecord& record,
                 const std::vector<Date>& days, PlanFor round)
{
    if (round == PlanFor::NextRound) {
        return std::any_of(record.conferences.begin(), record.conferences.end(),
                           [&](const Conference& conference) {
                               return conference.date && !conference.start &&
                                      isInRoundOf(*conference.date, days) &&
                                      conference.isAbout(document.book().schoolClass.id);
                           });
    }
    const Conference* now =
        currentConference(record, document.book().schoolClass.id, document.today());
    return hasOneToCome(document, record) && !now->start;
}

} // namespace

const TakenSlot* PlanWishes::besideOf(const TakenSlot& placed) const
{
    for (const std::vector<StudentId>& family : families) {
        if (std::find(family.begin(), family.end(), placed.student) == family.end()) {
            continue;
        }
        const auto sibling = std::find_if(taken.begin(), taken.end(), [&](const TakenSlot& other) {
            return other.slot.date == placed.slot.date && other.student != placed.student &&
                   std::find(family.begin(), family.end(), other.student) != family.end();
        });
        return sibling == taken.end() ? nullptr : &*sibling;
    }
    return nullptr;
}

PlanWishes planWishes(const Document& document, const ClassFamilies& known,
                      const std::vector<Date>& days, PlanFor round)
{
    PlanWishes wishes{{}, takenTimes(document, days, round)};
    for (const auto& family : families(known.everybody())) {
        std::vector<StudentId> students;
        for (const StudentRecord* record : family) {
            const StudentId student = record->student.id;
            // Of another class: only what is planned there counts.
            const bool isOurs = document.book().find(student) != nullptr;
            if (isOurs ? !isDatedOnly(document, *record, days, round)
                       : hasTime(wishes.taken, student)) {
                students.push_back(student);
            }
        }
        wishes.families.push_back(std::move(students));
    }
    return wishes;
}

PlannedConferences conferencesAt(const Document& document, const std::vector<TakenSlot>& placed,
                                 const PlannedAlike& alike)
{
    PlannedConferences planned;
    const ClassId schoolClass = document.book().schoolClass.id;
    for (const TakenSlot& slot : placed) {
        const StudentRecord* record = document.book().find(slot.student);
        if (record == nullptr) {
            continue;
        }
        const Conference* now = currentConference(*record, schoolClass, document.today());
        const bool isOpen = now != nullptr && !now->date && !now->heldOn;
        Conference conference = isOpen ? *now : Conference();
        conference.student = slot.student;
        conference.date = slot.slot.date;
        conference.start = slot.slot.start;
        conference.minutes = slot.minutes;
        conference.place = alike.place;
        conference.kind = nextSheetOf(*record, alike.kind);
        if (alike.isAboutAllCourses) {
            conference.classes = classesOfStudent(document, slot.student);
        } else if (!isOpen) {
            conference.classes = {schoolClass};
        }
        if (isOpen) {
            planned.dated.push_back({*now, conference});
        } else {
            planned.fresh.push_back(std::move(conference));
        }
    }
    return planned;
}

bool hasOneToCome(const Document& document, const StudentRecord& record)
{
    const Conference* now =
        currentConference(record, document.book().schoolClass.id, document.today());
    return now != nullptr && now->date && !now->heldOn && *now->date >= document.today();
}

} // namespace trellis::ui
