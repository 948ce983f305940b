// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/carry_over.h"

#include "core/mastery/credit.h"

#include <algorithm>

namespace trellis {

std::vector<StudentId> withoutCredit(const ClassBook& book, Date asOf)
{
    std::vector<StudentId> students;
    for (const StudentRecord& record : book.students) {
        if (!book.isEnrolledOn(record, asOf)) {
            continue;
        }
        const CreditStanding standing = creditStanding(book, record, asOf);
        if (!standing.isEarned && standing.award == nullptr) {
            students.push_back(record.student.id);
        }
    }
    return students;
}

std::vector<OutcomeId> unfinished(const ClassBook& book, const std::vector<StudentId>& students,
                                  Date asOf)
{
    std::vector<bool> isOpen(book.outcomes.size(), false);
    for (const StudentId student : students) {
        const StudentRecord* record = book.find(student);
        if (record == nullptr) {
            continue;
        }
        const std::vector<Proficiency> levels = proficiencies(book, *record, asOf);
        for (std::size_t i = 0; i < levels.size(); ++i) {
            const bool isShown = levels[i].rank.value_or(0) >= book.scale.creditRank;
            isOpen[i] = isOpen[i] || (!isShown && !levels[i].isExempt());
        }
    }
    std::vector<OutcomeId> outcomes;
    for (std::size_t i = 0; i < book.outcomes.size(); ++i) {
        if (isOpen[i] && !book.isArchivedOn(book.outcomes[i], asOf)) {
            outcomes.push_back(book.outcomes[i].id);
        }
    }
    return outcomes;
}

GoingAlong goingAlong(const ClassBook& book, const std::vector<StudentId>& students,
                      const std::vector<OutcomeId>& outcomes, Date day)
{
    const auto goes = [&outcomes](OutcomeId id) {
        return std::ranges::find(outcomes, id) != outcomes.end();
    };
    const auto standing = [&](const auto& judgements) {
        return static_cast<int>(std::ranges::count_if(
            judgements, [&](const auto& one) { return goes(one.outcome) && one.standsOn(day); }));
    };
    GoingAlong all;
    for (const StudentId student : students) {
        const StudentRecord* record = book.find(student);
        if (record == nullptr) {
            continue;
        }
        for (const Evidence& mark : record->evidence) {
            if (goes(mark.outcome) && !mark.isWithdrawn) {
                ++all.marks;
                all.notes += mark.hasNote ? 1 : 0;
            }
        }
        all.decisions += standing(record->decisions);
        all.exemptions += standing(record->exemptions);
        all.flags += standing(record->flags);
        all.work +=
            static_cast<int>(std::ranges::count_if(record->work, [&](const WorkSample& work) {
                return std::ranges::any_of(work.outcomes, goes);
            }));
    }
    return all;
}

CreditRule ruleOver(const ClassBook& book, const std::vector<OutcomeId>& outcomes, Date today)
{
    const auto goesOn = [&outcomes](OutcomeId id) {
        return std::ranges::find(outcomes, id) != outcomes.end();
    };
    ClassBook then = book;
    std::erase_if(then.outcomes, [&](const Outcome& outcome) { return !goesOn(outcome.id); });
    CreditRule rule;
    for (Condition condition : book.rule.conditions) {
        if (auto* named = std::get_if<std::vector<OutcomeId>>(&condition.pool)) {
            std::erase_if(*named, [&](OutcomeId id) { return !goesOn(id); });
        }
        if (checkRule(then, {{condition}}, nullptr, today)) {
            rule.conditions.push_back(std::move(condition));
        }
    }
    return rule;
}

} // namespace trellis
