// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/structure_reader.h"

#include "core/base/text.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace trellis::internal {

namespace {

void readLevelWordings(Connection& connection, Level& level)
{
    Rows rows(connection, "SELECT language, name, wording FROM level_wording WHERE level_id = ? "
                          "ORDER BY language, id");
    rows.with(level.id.value);
    while (rows.next()) {
        level.translations.push_back({rows.text(0), rows.text(1), rows.text(2)});
    }
}

MethodChoice methodFrom(const Rows& row, int column)
{
    const auto method = methodFromName(row.text(column));
    if (!method) {
        throw DamagedContent(fmt::format("{} is not a method", row.text(column)));
    }
    return {*method, row.optionalSmall(column + 1)};
}

std::vector<double> readThresholds(Connection& connection, CourseId course, int topRank)
{
    std::vector<double> thresholds = defaultThresholds(topRank);
    Rows rows(connection, "SELECT rank, value FROM threshold WHERE course_id = ? ORDER BY rank");
    rows.with(course.value);
    while (rows.next()) {
        const int rank = rows.small(0);
        if (rank >= 2 && rank <= topRank) {
            thresholds[static_cast<std::size_t>(rank - 2)] = rows.real(1);
        }
    }
    return thresholds;
}

std::vector<Category> readCategories(Connection& connection, CourseId course)
{
    std::vector<Category> categories;
    Rows rows(connection,
              "SELECT id, name, is_habits FROM category WHERE course_id = ? ORDER BY name, id");
    rows.with(course.value);
    while (rows.next()) {
        categories.push_back({CategoryId{rows.number(0)}, rows.text(1), rows.small(2) != 0});
    }
    return categories;
}

void readOutcomeParts(Connection& connection, Outcome& outcome)
{
    Rows wordings(connection, "SELECT language, text FROM outcome_wording WHERE outcome_id = ? "
                              "ORDER BY language, id");
    wordings.with(outcome.id.value);
    while (wordings.next()) {
        outcome.wordings.push_back({wordings.text(0), wordings.text(1)});
    }
    Rows prerequisites(connection, "SELECT p.prerequisite_id FROM prerequisite AS p "
                                   "JOIN outcome AS o ON o.id = p.prerequisite_id "
                                   "WHERE p.outcome_id = ? ORDER BY o.position, o.id");
    prerequisites.with(outcome.id.value);
    while (prerequisites.next()) {
        outcome.prerequisites.push_back(OutcomeId{prerequisites.number(0)});
    }
    Rows resources(connection, "SELECT id, title, location FROM outcome_resource "
                               "WHERE outcome_id = ? ORDER BY position, id");
    resources.with(outcome.id.value);
    while (resources.next()) {
        outcome.resources.push_back(
            {ResourceId{resources.number(0)}, resources.text(1), resources.text(2)});
    }
    Rows criteria(connection, "SELECT text FROM success_criterion WHERE outcome_id = ? "
                              "ORDER BY position, id");
    criteria.with(outcome.id.value);
    while (criteria.next()) {
        outcome.criteria.push_back(criteria.text(0));
    }
}

std::vector<Outcome> readOutcomes(Connection& connection, CourseId course)
{
    std::vector<Outcome> outcomes;
    Rows rows(connection,
              "SELECT id, code, short_name, title, bloom, category_id, opened_on, expected_on, "
              "archived_on, method, parameter, minimum, continues_id, checks_again FROM outcome "
              "WHERE course_id = ? "
              "ORDER BY position, id");
    rows.with(course.value);
    while (rows.next()) {
        Outcome outcome;
        outcome.id = OutcomeId{rows.number(0)};
        outcome.code = rows.text(1);
        outcome.shortName = rows.text(2);
        outcome.title = rows.text(3);
        if (!rows.isNull(4)) {
            outcome.bloom = bloomFromName(rows.text(4));
        }
        outcome.category = rows.optionalId<CategoryId>(5);
        outcome.openedOn = rows.optionalDate(6);
        outcome.expectedOn = rows.optionalDate(7);
        outcome.archivedOn = rows.optionalDate(8);
        if (!rows.isNull(9)) {
            outcome.ownMethod = methodFrom(rows, 9);
        }
        outcome.ownMinimum = rows.optionalSmall(11);
        outcome.continues = rows.optionalId<OutcomeId>(12);
        outcome.checksAgain = rows.small(13) != 0;
        outcomes.push_back(std::move(outcome));
    }
    for (Outcome& outcome : outcomes) {
        readOutcomeParts(connection, outcome);
    }
    return outcomes;
}

std::optional<std::array<bool, 7>> weekdaysFrom(const std::string& text)
{
    constexpr std::array<std::string_view, 7> names{"mon", "tue", "wed", "thu",
                                                    "fri", "sat", "sun"};
    std::array<bool, 7> days{};
    for (const std::string& name : split(text, ',')) {
        const auto it = std::find(names.begin(), names.end(), name);
        if (it != names.end()) {
            days.at(static_cast<std::size_t>(it - names.begin())) = true;
        }
    }
    return days;
}

} // namespace

Scale readScale(Connection& connection, ScaleId id)
{
    Scale scale;
    scale.id = id;
    Rows levels(connection, "SELECT id, key, name, wording FROM scale_level WHERE scale_id = ? "
                            "ORDER BY rank");
    levels.with(id.value);
    while (levels.next()) {
        scale.levels.push_back(
            {LevelId{levels.number(0)}, levels.text(1), levels.text(2), levels.text(3)});
    }
    for (Level& level : scale.levels) {
        readLevelWordings(connection, level);
    }
    Rows credit(connection, "SELECT credit_level_id FROM scale WHERE id = ?");
    credit.with(id.value);
    if (credit.next()) {
        scale.creditRank = scale.rankOf(LevelId{credit.number(0)});
    }
    if (scale.levels.size() < 2 || scale.creditRank < 2) {
        throw DamagedContent("a scale has no credit level");
    }
    return scale;
}

CreditRule readRule(Connection& connection, CourseId course, std::int64_t studentRule)
{
    CreditRule rule;
    std::vector<std::int64_t> ids;
    Rows rows(connection,
              "SELECT id, at_least, is_percent, pool, category_id, level_id FROM rule_condition "
              "WHERE course_id = ? AND student_rule_id IS nullif(?, 0) ORDER BY position, id");
    rows.with(course.value, studentRule);
    while (rows.next()) {
        Condition condition;
        condition.atLeast = rows.small(1);
        condition.isPercent = rows.small(2) != 0;
        const std::string pool = rows.text(3);
        if (pool == "category") {
            condition.pool = CategoryId{rows.number(4)};
        } else if (pool == "outcomes") {
            condition.pool = std::vector<OutcomeId>();
        }
        condition.level = rows.optionalId<LevelId>(5);
        ids.push_back(rows.number(0));
        rule.conditions.push_back(std::move(condition));
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        auto* named = std::get_if<std::vector<OutcomeId>>(&rule.conditions[i].pool);
        if (named == nullptr) {
            continue;
        }
        Rows outcomes(connection, "SELECT outcome_id FROM condition_outcome "
                                  "WHERE condition_id = ? ORDER BY position, id");
        outcomes.with(ids[i]);
        while (outcomes.next()) {
            named->push_back(OutcomeId{outcomes.number(0)});
        }
    }
    return rule;
}

std::optional<ClassBook> readCourse(Connection& connection, CourseId id)
{
    ClassBook book;
    {
        Rows row(connection, "SELECT name, term_id, scale_id, made_on, method, parameter, minimum "
                             "FROM course WHERE id = ?");
        row.with(id.value);
        if (!row.next()) {
            return std::nullopt;
        }
        book.course.id = id;
        book.course.name = row.text(0);
        book.course.term = row.optionalId<TermId>(1);
        book.course.scale = ScaleId{row.number(2)};
        book.course.madeOn = row.date(3);
        book.course.method = methodFrom(row, 4);
        book.course.minimum = row.small(6);
    }
    if (book.course.term) {
        Rows row(connection, "SELECT name, first_day, last_day FROM term WHERE id = ?");
        row.with(book.course.term->value);
        if (row.next()) {
            book.term = Term{*book.course.term, row.text(0), row.date(1), row.date(2)};
        }
    }
    Rows teacher(connection, "SELECT name FROM teacher ORDER BY id LIMIT 1");
    if (teacher.next()) {
        book.teacher = teacher.text(0);
    }
    book.scale = readScale(connection, book.course.scale);
    book.thresholds = readThresholds(connection, id, book.scale.topRank());
    book.categories = readCategories(connection, id);
    book.outcomes = readOutcomes(connection, id);
    book.rule = readRule(connection, id, 0);
    return book;
}

std::optional<SchoolClass> readClass(Connection& connection, ClassId id)
{
    Rows row(connection, "SELECT course_id, name, room, weekdays FROM class WHERE id = ?");
    row.with(id.value);
    if (!row.next()) {
        return std::nullopt;
    }
    SchoolClass schoolClass;
    schoolClass.id = id;
    schoolClass.course = CourseId{row.number(0)};
    schoolClass.name = row.text(1);
    schoolClass.room = row.text(2);
    if (!row.isNull(3)) {
        schoolClass.weekdays = weekdaysFrom(row.text(3));
    }
    Rows off(connection,
             "SELECT first_day, last_day FROM day_off WHERE class_id = ? ORDER BY first_day, id");
    off.with(id.value);
    while (off.next()) {
        schoolClass.daysOff.push_back({off.date(0), off.date(1)});
    }
    return schoolClass;
}

} // namespace trellis::internal
