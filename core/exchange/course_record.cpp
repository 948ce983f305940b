// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/course_record.h"

#include "core/mastery/credit.h"
#include "core/mastery/proficiency.h"
#include "core/storage/read.h"

#include <fmt/format.h>

namespace trellis {

namespace {

std::string dateText(const std::optional<Date>& date)
{
    return date ? date->toIso() : std::string();
}

std::string numberText(const std::optional<int>& number)
{
    return number ? std::to_string(*number) : std::string();
}

std::string yes(bool holds)
{
    return holds ? "yes" : "";
}

std::string poolText(const ClassBook& book, const Condition& condition)
{
    if (const auto* category = std::get_if<CategoryId>(&condition.pool)) {
        const Category* found = book.find(*category);
        return found == nullptr ? std::string() : found->name;
    }
    if (const auto* outcomes = std::get_if<std::vector<OutcomeId>>(&condition.pool)) {
        std::string codes;
        for (const OutcomeId id : *outcomes) {
            if (const auto at = book.indexOf(id)) {
                codes += (codes.empty() ? "" : ", ") + book.outcomes[*at].code;
            }
        }
        return codes;
    }
    return "all";
}

// "7 of all at Capable; 1 of 4, 8 at Capable"
std::string ruleText(const ClassBook& book, const CreditRule& rule)
{
    std::string text;
    for (const Condition& condition : rule.conditions) {
        const int asked = condition.level ? book.scale.rankOf(*condition.level) : 0;
        text += fmt::format("{}{}{} of {} at {}", text.empty() ? "" : "; ", condition.atLeast,
                            condition.isPercent ? " %" : "", poolText(book, condition),
                            book.scale.level(asked > 0 ? asked : book.scale.creditRank).name);
    }
    return text;
}

std::string markText(const ClassBook& book, const Evidence& mark)
{
    switch (mark.mark) {
    case Mark::Level:
        return book.scale.level(mark.rank).name;
    case Mark::NotHandedIn:
        return "not handed in";
    case Mark::Excused:
        return "excused";
    }
    return {};
}

} // namespace

Result<void> CourseRecord::add(const ClassBook& book)
{
    const StudentRecord& record = book.students.at(0);
    if (book.schoolClass.id.isValid()) {
        addClass(book, record);
    }
    if (!m_courses.insert(book.course.id).second) {
        return {};
    }
    for (const Outcome& outcome : book.outcomes) {
        m_outcomes[outcome.id] =
            fmt::format("{} {} {}", book.course.name, outcome.code, outcome.label());
    }
    addLevels(book, record);
    addCredit(book, record);
    addJudgements(book, record);
    return addMarks(book, record);
}

std::string CourseRecord::outcomeName(const std::optional<OutcomeId>& outcome) const
{
    const auto known = outcome ? m_outcomes.find(*outcome) : m_outcomes.end();
    return known == m_outcomes.end() ? std::string() : known->second;
}

std::string CourseRecord::className(ClassId schoolClass) const
{
    const auto known = m_classes.find(schoolClass);
    return known == m_classes.end() ? std::string() : known->second;
}

void CourseRecord::addClass(const ClassBook& book, const StudentRecord& record)
{
    const std::string& name = book.schoolClass.name;
    m_classes[book.schoolClass.id] = name;
    for (const Enrollment& enrollment : record.enrollments) {
        m_enrollments.rows.push_back({book.course.name, book.term ? book.term->name : "", name,
                                      dateText(enrollment.from), dateText(enrollment.to),
                                      enrollment.gradeLevel, enrollment.section});
    }
    for (const Absence& absence : record.absences) {
        m_absences.rows.push_back({name, absence.date.toIso()});
    }
}

void CourseRecord::addLevels(const ClassBook& book, const StudentRecord& record)
{
    const auto nameOf = [&book](const std::optional<int>& rank) {
        return rank ? book.scale.level(*rank).name : std::string();
    };
    const std::vector<Proficiency> levels = proficiencies(book, record, m_day);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const Outcome& outcome = book.outcomes[i];
        const Proficiency& level = levels[i];
        m_levels.rows.push_back({book.course.name, outcome.code, outcome.title, nameOf(level.rank),
                                 nameOf(level.calculated.rank),
                                 std::to_string(level.calculated.marks),
                                 yes(level.decision != nullptr), yes(level.isExempt()),
                                 yes(record.starOn(outcome.id) != nullptr), m_day.toIso()});
    }
}

void CourseRecord::addCredit(const ClassBook& book, const StudentRecord& record)
{
    const CreditStanding standing = creditStanding(book, record, m_day);
    const StudentRule own = record.ownRule.value_or(StudentRule{});
    m_credit.rows.push_back({book.course.name, ruleText(book, standing.rule),
                             yes(standing.hasOwnRule), own.reason,
                             record.ownRule ? own.date.toIso() : "", numberText(standing.count),
                             numberText(standing.needed), yes(standing.isEarned), m_day.toIso()});
    for (const Award& award : record.awards) {
        m_awards.rows.push_back({book.course.name, award.date.toIso(), award.sentence,
                                 dateText(award.revokedOn), award.revokeReason});
    }
}

Result<void> CourseRecord::addMarks(const ClassBook& book, const StudentRecord& record)
{
    for (const Evidence& mark : record.evidence) {
        const auto at = book.indexOf(mark.outcome);
        if (!at || !m_marked.insert(mark.id).second) {
            continue;
        }
        const auto note = mark.hasNote ? readNote(m_gradebook, mark.id) : Result<std::string>("");
        if (!note) {
            return note.error();
        }
        const Activity* activity = book.find(mark.activity);
        const Outcome& outcome = book.outcomes[*at];
        m_marks.rows.push_back(
            {book.course.name, outcome.code, outcome.title, mark.date.toIso(), markText(book, mark),
             activity != nullptr ? activity->title : "",
             activity != nullptr ? std::string(activityKindName(activity->kind)) : "",
             yes(mark.isReassessment), yes(mark.isWithdrawn), *note});
    }
    return {};
}

void CourseRecord::addJudgements(const ClassBook& book, const StudentRecord& record)
{
    const auto add = [&](OutcomeId id, const char* what, const std::string& level,
                         const std::string& reason, Date from, const std::optional<Date>& until) {
        const Outcome& outcome = book.outcomes.at(book.indexOf(id).value());
        m_judgements.rows.push_back({book.course.name, outcome.code, outcome.title, what, level,
                                     reason, from.toIso(), dateText(until)});
    };
    for (const Decision& one : record.decisions) {
        if (m_decided.insert(one.id).second) {
            add(one.outcome, "decision", book.scale.level(one.rank).name, one.reason, one.date,
                one.removedOn);
        }
    }
    for (const Exemption& one : record.exemptions) {
        if (m_exempted.insert(one.id).second) {
            add(one.outcome, "exempt", "", one.reason, one.date, one.removedOn);
        }
    }
    for (const Flag& one : record.flags) {
        if (m_flagged.insert(one.id).second) {
            const std::string by = one.dueOn ? " by " + one.dueOn->toIso() : std::string();
            add(one.outcome, "reassess", "", "reassess" + by, one.date, one.removedOn);
        }
    }
}

std::vector<RecordTable> CourseRecord::tables() const
{
    return {m_enrollments, m_absences, m_levels, m_credit, m_awards, m_marks, m_judgements};
}

} // namespace trellis
