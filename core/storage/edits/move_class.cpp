// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/move_class.h"

#include "core/base/text.h"
#include "core/storage/edits/people.h"
#include "core/storage/internal/rows.h"
#include "core/storage/internal/student_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace trellis {

using internal::Rows;

namespace {

using Ids = std::map<std::int64_t, std::int64_t>; // from and to

template <typename IdType> Ids idsOf(const std::vector<std::pair<IdType, IdType>>& pairs)
{
    Ids ids;
    for (const auto& [from, to] : pairs) {
        ids.emplace(from.value, to.value);
    }
    return ids;
}

bool hasColumn(const std::vector<std::string>& columns, const char* name)
{
    return std::find(columns.begin(), columns.end(), name) != columns.end();
}

struct Moved {
    std::int64_t row;
    std::int64_t outcome;
    std::optional<std::int64_t> level;
};

// Rows of the student on outcomes that have a match, with the level where they have one.
std::vector<Moved> rowsToMove(Edit& edit, const std::string& table, const ClassMove& move,
                              bool hasLevel)
{
    const Ids outcomes = idsOf(move.match.outcomes);
    const Ids levels = idsOf(move.match.levels);
    std::vector<Moved> moved;
    Rows rows(edit.connection(), fmt::format("SELECT id, outcome_id, {} FROM {} "
                                             "WHERE student_id = ? ORDER BY id",
                                             hasLevel ? "level_id" : "NULL", table));
    rows.with(move.student.value);
    while (rows.next()) {
        const auto outcome = rows.isNull(1) ? outcomes.end() : outcomes.find(rows.number(1));
        if (outcome == outcomes.end()) {
            continue;
        }
        Moved one{rows.number(0), outcome->second, std::nullopt};
        if (!rows.isNull(2)) {
            const auto level = levels.find(rows.number(2));
            if (level == levels.end()) {
                continue; // the other scale has no such level
            }
            one.level = level->second;
        }
        moved.push_back(one);
    }
    return moved;
}

void moveRecords(Edit& edit, const ClassMove& move)
{
    for (const std::string& table : edit.connection().domainTables()) {
        const auto& columns = edit.connection().columnsOf(table);
        if (!hasColumn(columns, "student_id") || !hasColumn(columns, "outcome_id")) {
            continue;
        }
        for (const Moved& one : rowsToMove(edit, table, move, hasColumn(columns, "level_id"))) {
            if (one.level) {
                edit.update(table, one.row,
                            {{"outcome_id", one.outcome}, {"level_id", *one.level}});
            } else {
                edit.update(table, one.row, {{"outcome_id", one.outcome}});
            }
        }
    }
    const Ids outcomes = idsOf(move.match.outcomes);
    std::vector<Moved> work;
    {
        Rows rows(edit.connection(), "SELECT o.id, o.outcome_id FROM work_outcome AS o "
                                     "JOIN work_sample AS w ON w.id = o.work_id "
                                     "WHERE w.student_id = ? ORDER BY o.id");
        rows.with(move.student.value);
        while (rows.next()) {
            const auto outcome = outcomes.find(rows.number(1));
            if (outcome != outcomes.end()) {
                work.push_back({rows.number(0), outcome->second, std::nullopt});
            }
        }
    }
    for (const Moved& one : work) {
        edit.update("work_outcome", one.row, {{"outcome_id", one.outcome}});
    }
}

Result<void> moveEnrollment(Edit& edit, const ClassMove& move)
{
    const auto old = internal::readEnrollments(edit.connection(), move.student, move.from);
    if (old.empty() || old.back().to) {
        return Error{ErrorCode::NotEnrolled,
                     internal::readStudent(edit.connection(), move.student).displayName(),
                     {},
                     {}};
    }
    const auto there = internal::readEnrollments(edit.connection(), move.student, move.to);
    if (move.from == move.to || (!there.empty() && !there.back().to)) {
        return Error{ErrorCode::AlreadyThere,
                     internal::readStudent(edit.connection(), move.student).displayName(),
                     "enrollment",
                     {}};
    }
    if (move.isFromStart) {
        for (const Enrollment& one : old) {
            edit.update("enrollment", one.id.value, {{"class_id", move.to.value}});
        }
        return {};
    }
    const Enrollment& before = old.back();
    if (before.from && move.date < *before.from) {
        return Error{ErrorCode::InvalidValue, move.date.toIso(), "date", {before.from->toIso()}};
    }
    Enrollment after = before;
    after.to = move.date;
    updateEnrollment(edit, before, after);
    if (!there.empty() && move.date <= *there.back().to) {
        Enrollment back = there.back();
        back.to.reset();
        updateEnrollment(edit, there.back(), back);
    } else {
        writeEnrollment(edit, move.to, move.student,
                        {{}, move.date, {}, before.gradeLevel, before.section});
    }
    return {};
}

} // namespace

CourseMatch matchCourses(const ClassBook& from, const ClassBook& to)
{
    CourseMatch match;
    if (from.course.id == to.course.id) {
        return match;
    }
    std::vector<const Outcome*> left;
    const auto take = [&](const Outcome& outcome, const auto& isSame) {
        const auto other =
            std::find_if(to.outcomes.begin(), to.outcomes.end(), [&](const Outcome& o) {
                const bool isTaken =
                    std::any_of(match.outcomes.begin(), match.outcomes.end(),
                                [&o](const auto& pair) { return pair.second == o.id; });
                return !isTaken && isSame(outcome, o);
            });
        if (other == to.outcomes.end()) {
            return false;
        }
        match.outcomes.emplace_back(outcome.id, other->id);
        return true;
    };
    const auto sameWords = [](const Outcome& a, const Outcome& b) {
        return foldedKey(a.title) == foldedKey(b.title) ||
               (!a.shortName.empty() && foldedKey(a.shortName) == foldedKey(b.shortName));
    };
    const auto sameNumber = [](const Outcome& a, const Outcome& b) {
        return !a.code.empty() && foldedKey(a.code) == foldedKey(b.code);
    };
    for (const Outcome& outcome : from.outcomes) {
        if (!take(outcome, sameWords)) {
            left.push_back(&outcome);
        }
    }
    if (match.outcomes.size() > left.size()) { // the same course with other words here and there
        for (const Outcome* outcome : left) {
            (void)take(*outcome, sameNumber);
        }
    }
    for (const Level& level : from.scale.levels) {
        const auto other =
            std::find_if(to.scale.levels.begin(), to.scale.levels.end(), [&level](const Level& l) {
                return upperCase(l.key) == upperCase(level.key);
            });
        if (other != to.scale.levels.end()) {
            match.levels.emplace_back(level.id, other->id);
        }
    }
    return match;
}

Result<void> writeClassMove(Edit& edit, const ClassMove& move)
{
    if (auto moved = moveEnrollment(edit, move); !moved) {
        return moved;
    }
    if (!move.match.outcomes.empty()) {
        moveRecords(edit, move);
    }
    return {};
}

Result<Committed> moveToClass(Gradebook& gradebook, const ClassMove& move)
{
    return gradebook.transact(
        OpKind::MoveToClass,
        {{"student", move.student.value}, {"from", move.from.value}, {"class", move.to.value}},
        [&move](Edit& edit) { return writeClassMove(edit, move); });
}

} // namespace trellis
