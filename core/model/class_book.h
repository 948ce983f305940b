// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/conference.h"
#include "core/model/course.h"
#include "core/model/credit_rule.h"
#include "core/model/evidence.h"
#include "core/model/goal.h"
#include "core/model/learning_group.h"
#include "core/model/scale.h"
#include "core/model/student.h"
#include "core/model/work_sample.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace trellis {

/// From when to when a student is in the class. No first day: since the course began.
struct Enrollment {
    EnrollmentId id;
    std::optional<Date> from;
    std::optional<Date> to; ///< the day of moving out, no longer in the class
    std::string gradeLevel;
    std::string section;

    bool operator==(const Enrollment&) const = default;
};

/// A day on which a student was not in the class.
struct Absence {
    AbsenceId id;
    Date date;

    bool operator==(const Absence&) const = default;
};

/// One student of the class with everything that was recorded for the course.
struct StudentRecord {
    Student student;
    std::vector<Enrollment> enrollments; ///< oldest first; more than one after moving back in
    std::vector<Evidence> evidence;      ///< by outcome in course order, then in order of evidence
    std::vector<Decision> decisions;     ///< in order of entry
    std::vector<Exemption> exemptions;   ///< in order of entry
    std::vector<Flag> flags;             ///< in order of entry
    std::vector<Star> stars;             ///< one for an outcome at most
    std::optional<StudentRule> ownRule;
    std::vector<Award> awards;     ///< in order of date
    std::vector<Absence> absences; ///< from the class, in order of date
    std::vector<Date> noteDays;    ///< of notes on the student or on an outcome, oldest first
    // Of all the student's courses.
    std::vector<Goal> goals;             ///< in order of entry
    std::vector<WorkSample> work;        ///< by date, then in order of entry
    std::vector<Conference> conferences; ///< by date and start; those without a date come last
    std::vector<StudentId> joined;       ///< siblings by the teacher's word, by id

    [[nodiscard]] bool isAbsentOn(Date day) const;
    [[nodiscard]] const Star* starOn(OutcomeId outcome) const;

    bool operator==(const StudentRecord&) const = default;
};

/// Everything of one class in memory.
struct ClassBook {
    std::string teacher;
    std::optional<Term> term;
    Course course;
    SchoolClass schoolClass;
    Scale scale;
    std::vector<double> thresholds;   ///< of ranks 2…m, so thresholds[0] is of rank 2
    std::vector<Category> categories; ///< in order of name
    std::vector<Outcome> outcomes;    ///< in course order, archived ones too
    CreditRule rule;
    std::vector<StudentRecord> students; ///< by family name, then given name; moved out ones too
    std::vector<Activity> activities;    ///< by date
    std::vector<LearningGroup> groups;   ///< in order of entry, ended ones too
    Date courseBegan; ///< term's first day, else earliest evidence, else the day it was made

    /// Index in outcomes; none where the course has no such outcome.
    [[nodiscard]] std::optional<std::size_t> indexOf(OutcomeId id) const;
    [[nodiscard]] const StudentRecord* find(StudentId id) const;
    [[nodiscard]] const Activity* find(ActivityId id) const;
    [[nodiscard]] const Category* find(CategoryId id) const;
    [[nodiscard]] const LearningGroup* find(GroupId id) const;

    /// The groups of that day that a student is in, in the order of groups.
    [[nodiscard]] std::vector<const LearningGroup*> groupsOf(StudentId student, Date day) const;
    /// Those of a group who are in the class on that day, in the order of students.
    [[nodiscard]] std::vector<const StudentRecord*> membersOf(const LearningGroup& group,
                                                              Date day) const;

    /// The marks of one student on one outcome, withdrawn ones included, oldest first.
    [[nodiscard]] std::span<const Evidence> evidenceOf(const StudentRecord& record,
                                                       OutcomeId outcome) const;

    /// Whether the student was in the class on that day, with moved-out ones after the day.
    [[nodiscard]] bool isEnrolledOn(const StudentRecord& record, Date day) const;

    [[nodiscard]] bool isArchivedOn(const Outcome& outcome, Date day) const;

    bool operator==(const ClassBook&) const = default;
};

/// The usual thresholds of a scale: rank − 0.5 for ranks 2…m. Source: mastery/README.md 3.
[[nodiscard]] std::vector<double> defaultThresholds(int topRank);

} // namespace trellis
