// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/rules.h"

#include "core/base/text.h"
#include "core/mastery/credit.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"

#include <fmt/format.h>

namespace trellis {

using internal::Rows;

namespace {

void removeRows(Edit& edit, std::string_view table, const std::vector<std::int64_t>& rows)
{
    for (const std::int64_t row : rows) {
        edit.remove(table, row);
    }
}

template <typename... Values>
std::vector<std::int64_t> idsWhere(Edit& edit, std::string_view sql, const Values&... values)
{
    std::vector<std::int64_t> ids;
    Rows rows(edit.connection(), sql);
    rows.with(values...);
    while (rows.next()) {
        ids.push_back(rows.number(0));
    }
    return ids;
}

void removeConditions(Edit& edit, CourseId course, std::int64_t studentRule)
{
    const auto conditions = idsWhere(edit,
                                     "SELECT id FROM rule_condition WHERE course_id = ? "
                                     "AND student_rule_id IS nullif(?, 0) ORDER BY position, id",
                                     course.value, studentRule);
    for (const std::int64_t condition : conditions) {
        removeRows(edit, "condition_outcome",
                   idsWhere(edit,
                            "SELECT id FROM condition_outcome WHERE condition_id = ? "
                            "ORDER BY position, id",
                            condition));
    }
    removeRows(edit, "rule_condition", conditions);
}

void writeConditions(Edit& edit, CourseId course, std::optional<std::int64_t> studentRule,
                     const CreditRule& rule)
{
    int position = 0;
    for (const Condition& condition : rule.conditions) {
        writeCondition(edit, course, studentRule, ++position, condition);
    }
}

Value numberOrNull(const std::optional<int>& number)
{
    return number ? Value(std::int64_t{*number}) : Value(nullptr);
}

/// Only those that differ from the usual ones are in the file.
void writeThresholds(Edit& edit, CourseId course, const std::vector<double>& thresholds)
{
    removeRows(
        edit, "threshold",
        idsWhere(edit, "SELECT id FROM threshold WHERE course_id = ? ORDER BY rank", course.value));
    const auto usual = defaultThresholds(static_cast<int>(thresholds.size()) + 1);
    for (std::size_t i = 0; i < thresholds.size(); ++i) {
        if (thresholds[i] != usual[i]) {
            edit.insert("threshold", randomId(),
                        {{"course_id", course.value},
                         {"rank", static_cast<std::int64_t>(i) + 2},
                         {"value", thresholds[i]}});
        }
    }
}

} // namespace

void writeCondition(Edit& edit, CourseId course, std::optional<std::int64_t> studentRule,
                    int position, const Condition& condition)
{
    const auto* category = std::get_if<CategoryId>(&condition.pool);
    const auto* named = std::get_if<std::vector<OutcomeId>>(&condition.pool);
    const std::string pool = category != nullptr ? "category"
                             : named != nullptr  ? "outcomes"
                                                 : "all";
    const ConditionId id = ConditionId::make();
    edit.insert("rule_condition", id.value,
                {{"course_id", course.value},
                 {"student_rule_id", studentRule ? Value(*studentRule) : Value(nullptr)},
                 {"position", std::int64_t{position}},
                 {"at_least", std::int64_t{condition.atLeast}},
                 {"is_percent", std::int64_t{condition.isPercent ? 1 : 0}},
                 {"pool", pool},
                 {"category_id", category != nullptr ? Value(category->value) : Value(nullptr)},
                 {"level_id", orNull(condition.level)}});
    if (named == nullptr) {
        return;
    }
    std::int64_t place = 0;
    for (const OutcomeId outcome : *named) {
        edit.insert(
            "condition_outcome", randomId(),
            {{"condition_id", id.value}, {"position", ++place}, {"outcome_id", outcome.value}});
    }
}

Result<Committed> setRule(Gradebook& gradebook, const ClassBook& book, const CreditRule& rule)
{
    if (auto sound = checkRule(book, rule, nullptr, book.course.madeOn); !sound) {
        return sound.error();
    }
    if (rule == book.rule) {
        return Committed{};
    }
    return gradebook.transact(OpKind::SetRule, {{"course", book.course.id.value}},
                              [&](Edit& edit) -> Result<void> {
                                  removeConditions(edit, book.course.id, 0);
                                  writeConditions(edit, book.course.id, std::nullopt, rule);
                                  return {};
                              });
}

Result<Committed> setStudentRule(Gradebook& gradebook, const ClassBook& book,
                                 const StudentRecord& record,
                                 const std::optional<StudentRule>& rule)
{
    if (rule) {
        if (trimmed(rule->reason).empty()) {
            return Error{ErrorCode::MissingValue, {}, "reason", {}};
        }
        if (auto sound = checkRule(book, rule->rule, &record, rule->date); !sound) {
            return sound.error();
        }
    } else if (!record.ownRule) {
        return Error{ErrorCode::NothingThere, record.student.displayName(), "rule", {}};
    }
    return gradebook.transact(
        OpKind::SetStudentRule,
        {{"course", book.course.id.value}, {"student", record.student.id.value}},
        [&](Edit& edit) -> Result<void> {
            const auto old = idsWhere(edit,
                                      "SELECT id FROM student_rule WHERE student_id = ? "
                                      "AND course_id = ? ORDER BY id",
                                      record.student.id.value, book.course.id.value);
            for (const std::int64_t row : old) {
                removeConditions(edit, book.course.id, row);
            }
            removeRows(edit, "student_rule", old);
            if (rule) {
                const std::int64_t row = randomId();
                edit.insert("student_rule", row,
                            {{"course_id", book.course.id.value},
                             {"student_id", record.student.id.value},
                             {"reason", trimmed(rule->reason)},
                             {"date", rule->date.toIso()}});
                writeConditions(edit, book.course.id, row, rule->rule);
            }
            return {};
        });
}

Result<Committed> setMethod(Gradebook& gradebook, CourseId course, const MethodChoice& method,
                            int minimum)
{
    if (auto sound = checkMethod(method, minimum); !sound) {
        return sound.error();
    }
    return gradebook.transact(OpKind::SetMethod, {{"course", course.value}},
                              [&](Edit& edit) -> Result<void> {
                                  edit.update("course", course.value,
                                              {{"method", std::string(methodName(method.method))},
                                               {"parameter", numberOrNull(method.parameter)},
                                               {"minimum", std::int64_t{minimum}}});
                                  return {};
                              });
}

Result<Committed> setOutcomeMethod(Gradebook& gradebook, OutcomeId outcome,
                                   const std::optional<MethodChoice>& method,
                                   const std::optional<int>& minimum)
{
    if (auto sound = checkMethod(method.value_or(MethodChoice{}), minimum.value_or(1)); !sound) {
        return sound.error();
    }
    return gradebook.transact(
        OpKind::SetMethod, {{"outcome", outcome.value}}, [&](Edit& edit) -> Result<void> {
            edit.update("outcome", outcome.value,
                        {{"method",
                          method ? Value(std::string(methodName(method->method))) : Value(nullptr)},
                         {"parameter", method ? numberOrNull(method->parameter) : Value(nullptr)},
                         {"minimum", numberOrNull(minimum)}});
            return {};
        });
}

Result<Committed> setThresholds(Gradebook& gradebook, const ClassBook& book,
                                const std::optional<std::vector<double>>& thresholds)
{
    const auto usual = defaultThresholds(book.scale.topRank());
    const auto& wanted = thresholds.value_or(usual);
    if (auto sound = checkThresholds(wanted, book.scale.topRank()); !sound) {
        return sound.error();
    }
    if (wanted == book.thresholds) {
        return Committed{};
    }
    return gradebook.transact(OpKind::SetThresholds, {{"course", book.course.id.value}},
                              [&](Edit& edit) -> Result<void> {
                                  writeThresholds(edit, book.course.id, wanted);
                                  return {};
                              });
}

Result<Committed> setCalculation(Gradebook& gradebook, const ClassBook& book,
                                 const MethodChoice& method, int minimum,
                                 const std::vector<double>& thresholds)
{
    if (auto sound = checkMethod(method, minimum); !sound) {
        return sound.error();
    }
    if (auto sound = checkThresholds(thresholds, book.scale.topRank()); !sound) {
        return sound.error();
    }
    const Course& course = book.course;
    const bool isMethod = method != course.method || minimum != course.minimum;
    return gradebook.transact(isMethod ? OpKind::SetMethod : OpKind::SetThresholds,
                              {{"course", course.id.value}}, [&](Edit& edit) -> Result<void> {
                                  edit.update("course", course.id.value,
                                              {{"method", std::string(methodName(method.method))},
                                               {"parameter", numberOrNull(method.parameter)},
                                               {"minimum", std::int64_t{minimum}}});
                                  if (thresholds != book.thresholds) {
                                      writeThresholds(edit, course.id, thresholds);
                                  }
                                  return {};
                              });
}

Result<std::vector<int>> levelUses(const Gradebook& gradebook, const ClassBook& book)
{
    return internal::guarded(gradebook.path(), [&]() -> Result<std::vector<int>> {
        std::vector<int> uses;
        for (const Level& level : book.scale.levels) {
            int count = 0;
            for (const std::string_view sql :
                 {"SELECT count(*) FROM evidence WHERE level_id = ?",
                  "SELECT count(*) FROM decision WHERE level_id = ?",
                  "SELECT count(*) FROM rule_condition WHERE level_id = ?",
                  "SELECT count(*) FROM award_level WHERE level_id = ?"}) {
                Rows rows(gradebook.connection(), sql);
                rows.with(level.id.value);
                count += rows.next() ? rows.small(0) : 0;
            }
            uses.push_back(count);
        }
        return uses;
    });
}

Result<Committed> setScale(Gradebook& gradebook, const ClassBook& book, const ScaleChange& change)
{
    return gradebook.transact(
        OpKind::SetScale, {{"course", book.course.id.value}}, [&](Edit& edit) -> Result<void> {
            const ScaleId scale = book.scale.id;
            for (int rank = 1; rank <= change.scale.topRank(); ++rank) {
                const Level& level = change.scale.level(rank);
                const std::vector<Field> fields{{"rank", std::int64_t{rank}},
                                                {"key", level.key},
                                                {"name", level.name},
                                                {"wording", level.wording}};
                if (book.scale.rankOf(level.id) != 0) {
                    edit.update("scale_level", level.id.value, fields);
                    continue;
                }
                std::vector<Field> all = fields;
                all.push_back({"scale_id", scale.value});
                edit.insert("scale_level", level.id.value, all);
            }
            edit.update(
                "scale", scale.value,
                {{"credit_level_id", change.scale.level(change.scale.creditRank).id.value}});
            for (const auto& [from, to] : change.mapped) {
                for (const std::string_view table :
                     {"evidence", "decision", "rule_condition", "award_level"}) {
                    const auto rows = idsWhere(edit,
                                               fmt::format("SELECT id FROM {} WHERE level_id = ? "
                                                           "ORDER BY id",
                                                           table),
                                               from.value);
                    for (const std::int64_t row : rows) {
                        edit.update(table, row, {{"level_id", to.value}});
                    }
                }
            }
            for (const Level& level : book.scale.levels) {
                if (change.scale.rankOf(level.id) == 0) {
                    removeRows(edit, "level_wording",
                               idsWhere(edit,
                                        "SELECT id FROM level_wording WHERE level_id = ? "
                                        "ORDER BY id",
                                        level.id.value));
                    edit.remove("scale_level", level.id.value);
                }
            }
            writeThresholds(edit, book.course.id, change.thresholds);
            return {};
        });
}

} // namespace trellis
