// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The part of a student's record that belongs to courses.
#pragma once

#include "core/exchange/student_record.h"
#include "core/model/class_book.h"

#include <map>
#include <optional>
#include <set>

namespace trellis {

/// Gathers rows class by class; what belongs to a course is taken once, whichever of its classes
/// comes first, and a mark once although courses that go on with its outcome read it as well.
class CourseRecord {
public:
    CourseRecord(const Gradebook& gradebook, Date day) : m_gradebook(gradebook), m_day(day) {}

    /// The book holds the student alone; without a class it is the course's.
    /// Errors: Damaged, InUse, FileTrouble.
    [[nodiscard]] Result<void> add(const ClassBook& book);

    /// "Biology 4 Punnett"; empty where the outcome is of none of the courses.
    [[nodiscard]] std::string outcomeName(const std::optional<OutcomeId>& outcome) const;
    [[nodiscard]] std::string className(ClassId schoolClass) const;

    [[nodiscard]] std::vector<RecordTable> tables() const;

private:
    void addClass(const ClassBook& book, const StudentRecord& record);
    void addLevels(const ClassBook& book, const StudentRecord& record);
    void addCredit(const ClassBook& book, const StudentRecord& record);
    [[nodiscard]] Result<void> addMarks(const ClassBook& book, const StudentRecord& record);
    void addJudgements(const ClassBook& book, const StudentRecord& record);

    const Gradebook& m_gradebook;
    Date m_day;
    std::set<CourseId> m_courses;
    std::set<EvidenceId> m_marked;
    std::set<DecisionId> m_decided;
    std::set<ExemptionId> m_exempted;
    std::set<FlagId> m_flagged;
    std::map<OutcomeId, std::string> m_outcomes;
    std::map<ClassId, std::string> m_classes;
    RecordTable m_enrollments{
        "classes", {"Course", "Term", "Class", "From", "To", "Grade Level", "Section"}, {}};
    RecordTable m_absences{"absences", {"Class", "Date"}, {}};
    RecordTable m_levels{"levels",
                         {"Course", "Outcome", "Title", "Level", "From marks alone", "Marks",
                          "Decision", "Exempt", "To talk about", "As of"},
                         {}};
    RecordTable m_credit{
        "credit",
        {"Course", "Rule", "Own rule", "Reason", "Since", "Has", "Needs", "Earned", "As of"},
        {}};
    RecordTable m_awards{"awards", {"Course", "Date", "Sentence", "Revoked on", "Reason"}, {}};
    RecordTable m_marks{"marks",
                        {"Course", "Outcome", "Title", "Date", "Mark", "Activity", "Kind",
                         "Reassessment", "Withdrawn", "Note"},
                        {}};
    RecordTable m_judgements{
        "decisions",
        {"Course", "Outcome", "Title", "What", "Level", "Reason", "From", "Until"},
        {}};
};

} // namespace trellis
