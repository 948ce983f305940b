// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/awards.h"

#include "core/base/text.h"
#include "core/mastery/credit.h"
#include "core/storage/edit.h"

namespace trellis {

std::string ruleToJson(const CreditRule& rule)
{
    nlohmann::json conditions = nlohmann::json::array();
    for (const Condition& condition : rule.conditions) {
        nlohmann::json item = {{"atLeast", condition.atLeast}, {"percent", condition.isPercent}};
        if (const auto* category = std::get_if<CategoryId>(&condition.pool)) {
            item["category"] = category->value;
        } else if (const auto* named = std::get_if<std::vector<OutcomeId>>(&condition.pool)) {
            item["outcomes"] = nlohmann::json::array();
            for (const OutcomeId outcome : *named) {
                item["outcomes"].push_back(outcome.value);
            }
        }
        if (condition.level) {
            item["level"] = condition.level->value;
        }
        conditions.push_back(std::move(item));
    }
    return conditions.dump();
}

CreditRule ruleFromJson(const std::string& text)
{
    CreditRule rule;
    const auto conditions = nlohmann::json::parse(text, nullptr, false);
    if (!conditions.is_array()) {
        return rule;
    }
    for (const auto& item : conditions) {
        if (!item.is_object()) {
            continue;
        }
        Condition condition;
        condition.atLeast = item.value("atLeast", 1);
        condition.isPercent = item.value("percent", false);
        if (item.contains("category")) {
            condition.pool = CategoryId{item.value("category", std::int64_t{0})};
        } else if (item.contains("outcomes")) {
            std::vector<OutcomeId> named;
            for (const auto& outcome : item["outcomes"]) {
                named.push_back(OutcomeId{outcome.get<std::int64_t>()});
            }
            condition.pool = std::move(named);
        }
        if (item.contains("level")) {
            condition.level = LevelId{item.value("level", std::int64_t{0})};
        }
        rule.conditions.push_back(std::move(condition));
    }
    return rule;
}

Result<Committed> giveAwards(Gradebook& gradebook, const ClassBook& book,
                             const std::vector<Award>& awards)
{
    nlohmann::json students = nlohmann::json::array();
    for (const Award& award : awards) {
        const StudentRecord* record = book.find(award.student);
        if (record == nullptr) {
            return Error{ErrorCode::UnknownStudent, {}, {}, {}};
        }
        const CreditStanding standing = creditStanding(book, *record, award.date);
        if (standing.award != nullptr) {
            return Error{ErrorCode::AlreadyThere, record->student.displayName(), "award", {}};
        }
        if (!standing.isEarned) {
            return Error{ErrorCode::RuleNotMet, record->student.displayName(), {}, {}};
        }
        students.push_back(award.student.value);
    }
    return gradebook.transact(OpKind::GiveAward,
                              {{"course", book.course.id.value}, {"students", students}},
                              [&](Edit& edit) -> Result<void> {
                                  for (const Award& award : awards) {
                                      const AwardId id = AwardId::make();
                                      edit.insert("award", id.value,
                                                  {{"student_id", award.student.value},
                                                   {"course_id", book.course.id.value},
                                                   {"date", award.date.toIso()},
                                                   {"conditions", ruleToJson(award.conditions)},
                                                   {"sentence", award.sentence},
                                                   {"revoked_on", nullptr},
                                                   {"revoke_reason", std::string()}});
                                      for (const auto& [outcome, level] : award.levels) {
                                          edit.insert("award_level", randomId(),
                                                      {{"award_id", id.value},
                                                       {"outcome_id", outcome.value},
                                                       {"level_id", level.value}});
                                      }
                                  }
                                  return {};
                              });
}

Result<Committed> revokeAward(Gradebook& gradebook, const StudentRecord& record,
                              const std::string& reason, Date date)
{
    if (trimmed(reason).empty()) {
        return Error{ErrorCode::MissingValue, {}, "reason", {}};
    }
    const Award* newest = nullptr;
    for (const Award& award : record.awards) {
        if (!award.revokedOn) {
            newest = &award;
        }
    }
    if (newest == nullptr) {
        return Error{ErrorCode::NothingThere, record.student.displayName(), "award", {}};
    }
    return gradebook.transact(
        OpKind::RevokeAward, {{"student", record.student.id.value}},
        [&](Edit& edit) -> Result<void> {
            edit.update("award", newest->id.value,
                        {{"revoked_on", date.toIso()}, {"revoke_reason", trimmed(reason)}});
            return {};
        });
}

} // namespace trellis
