// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/course_copy.h"

#include "core/base/text.h"
#include "core/mastery/carry_over.h"
#include "core/storage/edits/outcomes.h"
#include "core/storage/edits/people.h"
#include "core/storage/edits/rules.h"
#include "core/storage/internal/connection.h"

#include <algorithm>
#include <unordered_map>

namespace trellis {

namespace {

Value numberOrNull(const std::optional<int>& number)
{
    return number ? Value(std::int64_t{*number}) : Value(nullptr);
}

/// Writes the course of a book once more. Every row is new.
class Copier {
public:
    Copier(Edit& edit, const ClassBook& book, const NewCourse& course)
        : m_edit(edit), m_book(book), m_course(course)
    {}

    CourseId copy(const std::vector<OutcomeId>& outcomes, bool isContinued)
    {
        writeLevels();
        const CourseId id = writeCourseRow();
        writeThresholds(id);
        for (Category category : m_book.categories) {
            const CategoryId old = category.id;
            category.id = m_categories[old] = CategoryId::make();
            writeCategory(m_edit, id, category);
        }
        for (const OutcomeId outcome : outcomes) {
            m_outcomes[outcome] = OutcomeId::make();
        }
        for (const Outcome& outcome : m_book.outcomes) {
            if (m_outcomes.contains(outcome.id)) {
                copyOutcome(id, outcome, isContinued);
            }
        }
        for (const Outcome& outcome : m_book.outcomes) {
            if (m_outcomes.contains(outcome.id)) {
                copyPrerequisites(outcome);
            }
        }
        int position = 0;
        for (const Condition& condition : ruleOver(m_book, outcomes, m_course.madeOn).conditions) {
            writeCondition(m_edit, id, std::nullopt, ++position, copied(condition));
        }
        return id;
    }

private:
    void writeLevels()
    {
        m_scale = m_book.scale;
        m_scale.id = ScaleId::make();
        for (Level& level : m_scale.levels) {
            const LevelId old = level.id;
            level.id = m_levels[old] = LevelId::make();
        }
        writeScale(m_edit, m_scale);
    }

    CourseId writeCourseRow()
    {
        std::optional<TermId> term;
        if (m_course.term) {
            term = writeTerm(m_edit, *m_course.term);
        }
        const CourseId id = CourseId::make();
        const Course& old = m_book.course;
        m_edit.insert("course", id.value,
                      {{"name", singleLine(m_course.name)},
                       {"term_id", orNull(term)},
                       {"scale_id", m_scale.id.value},
                       {"made_on", m_course.madeOn.toIso()},
                       {"method", std::string(methodName(old.method.method))},
                       {"parameter", numberOrNull(old.method.parameter)},
                       {"minimum", std::int64_t{old.minimum}}});
        return id;
    }

    void writeThresholds(CourseId course)
    {
        const std::vector<double> usual = defaultThresholds(m_scale.topRank());
        for (std::size_t i = 0; i < m_book.thresholds.size() && i < usual.size(); ++i) {
            if (m_book.thresholds[i] != usual[i]) {
                m_edit.insert("threshold", randomId(),
                              {{"course_id", course.value},
                               {"rank", static_cast<std::int64_t>(i) + 2},
                               {"value", m_book.thresholds[i]}});
            }
        }
    }

    void copyOutcome(CourseId course, Outcome outcome, bool isContinued)
    {
        const OutcomeId old = outcome.id;
        outcome.id = m_outcomes.at(old);
        outcome.continues = isContinued ? std::optional(old) : std::nullopt;
        // Days belong to the old term.
        outcome.openedOn.reset();
        outcome.expectedOn.reset();
        outcome.archivedOn.reset();
        if (outcome.category) {
            outcome.category = m_categories.at(*outcome.category);
        }
        for (OutcomeResource& resource : outcome.resources) {
            resource.id = ResourceId::make();
        }
        writeOutcome(m_edit, course, outcome);
    }

    void copyPrerequisites(const Outcome& outcome)
    {
        std::vector<OutcomeId> kept;
        for (const OutcomeId needed : outcome.prerequisites) {
            if (const auto it = m_outcomes.find(needed); it != m_outcomes.end()) {
                kept.push_back(it->second);
            }
        }
        updatePrerequisites(m_edit, m_outcomes.at(outcome.id), {}, kept);
    }

    Condition copied(Condition condition) const
    {
        if (auto* category = std::get_if<CategoryId>(&condition.pool)) {
            *category = m_categories.at(*category);
        } else if (auto* named = std::get_if<std::vector<OutcomeId>>(&condition.pool)) {
            for (OutcomeId& outcome : *named) {
                outcome = m_outcomes.at(outcome);
            }
        }
        if (condition.level) {
            condition.level = m_levels.at(*condition.level);
        }
        return condition;
    }

    Edit& m_edit;
    const ClassBook& m_book;
    const NewCourse& m_course;
    Scale m_scale;
    std::unordered_map<LevelId, LevelId> m_levels;
    std::unordered_map<CategoryId, CategoryId> m_categories;
    std::unordered_map<OutcomeId, OutcomeId> m_outcomes;
};

Result<void> checkNew(const NewCourse& course, const std::string& className)
{
    if (singleLine(course.name).empty()) {
        return Error{ErrorCode::MissingValue, {}, "course", {}};
    }
    if (singleLine(className).empty()) {
        return Error{ErrorCode::MissingValue, {}, "class", {}};
    }
    return checkTerm(course.term);
}

} // namespace

Result<Committed> carryOver(Gradebook& gradebook, const ClassBook& book, const CarryOver& wanted)
{
    if (auto sound = checkNew(wanted.course, wanted.className); !sound) {
        return sound.error();
    }
    if (!wanted.course.term) {
        return Error{ErrorCode::MissingValue, {}, "term", {}};
    }
    for (const OutcomeId outcome : wanted.outcomes) {
        if (!book.indexOf(outcome)) {
            return Error{ErrorCode::UnknownOutcome, {}, {}, {}};
        }
    }
    return gradebook.transact(
        OpKind::CarryOver, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
            if (isNameTaken(edit, "class", wanted.className)) {
                return Error{ErrorCode::AlreadyThere, singleLine(wanted.className), "class", {}};
            }
            const CourseId course = Copier(edit, book, wanted.course).copy(wanted.outcomes, true);
            const ClassId schoolClass =
                writeClass(edit, course, {wanted.className, book.schoolClass.weekdays});
            for (const StudentId student : wanted.students) {
                Enrollment enrollment;
                enrollment.id = EnrollmentId::make();
                if (const StudentRecord* record = book.find(student);
                    record != nullptr && !record->enrollments.empty()) {
                    enrollment.gradeLevel = record->enrollments.back().gradeLevel;
                }
                writeEnrollment(edit, schoolClass, student, enrollment);
            }
            args = {{"course", course.value}, {"class", schoolClass.value}};
            return {};
        });
}

Result<void> copyCourse(const std::filesystem::path& path, const Gradebook& from,
                        const ClassBook& book, const NewCourse& course, const NewClass& schoolClass)
{
    if (auto sound = checkNew(course, schoolClass.name); !sound) {
        return sound.error();
    }
    return Gradebook::createWith(
        path, from.connection().author(), [&](Gradebook& gradebook) -> Result<void> {
            const auto written = gradebook.transact(
                OpKind::NewBook, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
                    if (!book.teacher.empty()) {
                        edit.insert("teacher", TeacherId::make().value, {{"name", book.teacher}});
                    }
                    std::vector<OutcomeId> outcomes;
                    for (const Outcome& outcome : book.outcomes) {
                        if (!outcome.archivedOn) {
                            outcomes.push_back(outcome.id);
                        }
                    }
                    const CourseId id = Copier(edit, book, course).copy(outcomes, false);
                    args = {{"course", id.value},
                            {"class", writeClass(edit, id, schoolClass).value}};
                    return {};
                });
            return written ? Result<void>() : Result<void>(written.error());
        });
}

} // namespace trellis
