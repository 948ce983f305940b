// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/class_book.h"

#include <algorithm>

namespace trellis {

bool StudentRecord::isAbsentOn(Date day) const
{
    return std::any_of(absences.begin(), absences.end(),
                       [day](const Absence& absence) { return absence.date == day; });
}

const Star* StudentRecord::starOn(OutcomeId outcome) const
{
    const auto found = std::find_if(stars.begin(), stars.end(), [outcome](const Star& star) {
        return star.outcome == outcome;
    });
    return found == stars.end() ? nullptr : &*found;
}

std::optional<std::size_t> ClassBook::indexOf(OutcomeId id) const
{
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (outcomes[i].id == id) {
            return i;
        }
    }
    return std::nullopt;
}

const StudentRecord* ClassBook::find(StudentId id) const
{
    const auto it = std::find_if(students.begin(), students.end(),
                                 [id](const StudentRecord& r) { return r.student.id == id; });
    return it == students.end() ? nullptr : &*it;
}

const Activity* ClassBook::find(ActivityId id) const
{
    const auto it = std::find_if(activities.begin(), activities.end(),
                                 [id](const Activity& a) { return a.id == id; });
    return it == activities.end() ? nullptr : &*it;
}

const Category* ClassBook::find(CategoryId id) const
{
    const auto it = std::find_if(categories.begin(), categories.end(),
                                 [id](const Category& c) { return c.id == id; });
    return it == categories.end() ? nullptr : &*it;
}

const LearningGroup* ClassBook::find(GroupId id) const
{
    const auto it = std::find_if(groups.begin(), groups.end(),
                                 [id](const LearningGroup& g) { return g.id == id; });
    return it == groups.end() ? nullptr : &*it;
}

std::vector<const LearningGroup*> ClassBook::groupsOf(StudentId student, Date day) const
{
    std::vector<const LearningGroup*> found;
    for (const LearningGroup& group : groups) {
        if (group.isCurrentOn(day) && group.has(student)) {
            found.push_back(&group);
        }
    }
    return found;
}

std::vector<const StudentRecord*> ClassBook::membersOf(const LearningGroup& group, Date day) const
{
    std::vector<const StudentRecord*> members;
    for (const StudentRecord& record : students) {
        if (group.has(record.student.id) && isEnrolledOn(record, day)) {
            members.push_back(&record);
        }
    }
    return members;
}

std::span<const Evidence> ClassBook::evidenceOf(const StudentRecord& record,
                                                OutcomeId outcome) const
{
    const auto isOfOutcome = [outcome](const Evidence& e) { return e.outcome == outcome; };
    const auto first = std::find_if(record.evidence.begin(), record.evidence.end(), isOfOutcome);
    const auto last = std::find_if_not(first, record.evidence.end(), isOfOutcome);
    return {first, last};
}

bool ClassBook::isEnrolledOn(const StudentRecord& record, Date day) const
{
    return std::any_of(record.enrollments.begin(), record.enrollments.end(),
                       [this, day](const Enrollment& e) {
                           return e.from.value_or(courseBegan) <= day && (!e.to || day < *e.to);
                       });
}

bool ClassBook::isArchivedOn(const Outcome& outcome, Date day) const
{
    return outcome.archivedOn && *outcome.archivedOn <= day;
}

std::vector<double> defaultThresholds(int topRank)
{
    std::vector<double> thresholds;
    for (int rank = 2; rank <= topRank; ++rank) {
        thresholds.push_back(rank - 0.5);
    }
    return thresholds;
}

} // namespace trellis
