// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/course_details.h"

#include "core/base/text.h"
#include "core/storage/edits/structure.h"
#include "core/storage/internal/rows.h"

#include <algorithm>

namespace trellis {

using internal::Rows;

namespace {

bool isInUse(Edit& edit, TermId term)
{
    Rows rows(edit.connection(), "SELECT 1 FROM course WHERE term_id = ? LIMIT 1");
    rows.with(term.value);
    return rows.next();
}

std::optional<std::int64_t> wordingRow(Edit& edit, LevelId level, const std::string& language)
{
    Rows rows(edit.connection(), "SELECT id FROM level_wording WHERE level_id = ? "
                                 "AND language = ? ORDER BY id LIMIT 1");
    rows.with(level.value, language);
    return rows.next() ? std::optional(rows.number(0)) : std::nullopt;
}

void updateDaysOff(Edit& edit, ClassId schoolClass, std::vector<DaysOff> wanted)
{
    std::vector<std::int64_t> leaving;
    {
        Rows rows(edit.connection(), "SELECT id, first_day, last_day FROM day_off "
                                     "WHERE class_id = ? ORDER BY first_day, id");
        rows.with(schoolClass.value);
        while (rows.next()) {
            const auto same = std::ranges::find(wanted, DaysOff{rows.date(1), rows.date(2)});
            if (same == wanted.end()) {
                leaving.push_back(rows.number(0));
            } else {
                wanted.erase(same);
            }
        }
    }
    for (const std::int64_t row : leaving) {
        edit.remove("day_off", row);
    }
    for (const DaysOff& off : wanted) {
        edit.insert("day_off", randomId(),
                    {{"class_id", schoolClass.value},
                     {"first_day", off.first.toIso()},
                     {"last_day", off.last.toIso()}});
    }
}

} // namespace

Result<Committed> changeCourse(Gradebook& gradebook, const ClassBook& book, const std::string& name,
                               const std::optional<Term>& term)
{
    const std::string tidy = singleLine(name);
    if (tidy.empty()) {
        return Error{ErrorCode::MissingValue, {}, "course", {}};
    }
    if (auto sound = checkTerm(term); !sound) {
        return sound.error();
    }
    const CourseId course = book.course.id;
    return gradebook.transact(
        OpKind::EditCourse, {{"course", course.value}}, [&](Edit& edit) -> Result<void> {
            const bool isNew = foldedKey(tidy) != foldedKey(book.course.name);
            if (isNew && isNameTaken(edit, "course", tidy, course.value)) {
                return Error{ErrorCode::AlreadyThere, tidy, "course", {}};
            }
            std::optional<TermId> wanted;
            if (term) {
                wanted = writeTerm(edit, *term);
            }
            edit.update("course", course.value, {{"name", tidy}, {"term_id", orNull(wanted)}});
            const std::optional<TermId> old = book.course.term;
            if (old && old != wanted && !isInUse(edit, *old)) {
                edit.remove("term", old->value);
            }
            return {};
        });
}

Result<Committed> changeClass(Gradebook& gradebook, const ClassBook& book, const SchoolClass& after)
{
    const SchoolClass& before = book.schoolClass;
    const std::string name = singleLine(after.name);
    if (name.empty()) {
        return Error{ErrorCode::MissingValue, {}, "class", {}};
    }
    if (after.weekdays && std::ranges::none_of(*after.weekdays, std::identity())) {
        return Error{ErrorCode::MissingValue, {}, "weekdays", {}};
    }
    for (const DaysOff& off : after.daysOff) {
        if (off.last < off.first) {
            return Error{ErrorCode::InvalidValue, off.last.toIso(), "off", {off.first.toIso()}};
        }
    }
    const bool isCalendar = before.weekdays != after.weekdays || before.daysOff != after.daysOff;
    return gradebook.transact(isCalendar ? OpKind::SetCalendar : OpKind::EditClass,
                              {{"class", before.id.value}}, [&](Edit& edit) -> Result<void> {
                                  if (foldedKey(name) != foldedKey(before.name) &&
                                      isNameTaken(edit, "class", name, before.id.value)) {
                                      return Error{ErrorCode::AlreadyThere, name, "class", {}};
                                  }
                                  edit.update("class", before.id.value,
                                              {{"name", name},
                                               {"room", singleLine(after.room)},
                                               {"weekdays", weekdaysValue(after.weekdays)}});
                                  updateDaysOff(edit, before.id, after.daysOff);
                                  return {};
                              });
}

Result<Committed> setLevelWording(Gradebook& gradebook, const ClassBook& book, LevelId level,
                                  const LevelWording& words)
{
    if (book.scale.rankOf(level) == 0) {
        return Error{ErrorCode::UnknownLevel, {}, {}, {}};
    }
    if (words.language.empty()) {
        return Error{ErrorCode::MissingValue, {}, "language", {}};
    }
    const std::string name = singleLine(words.name);
    const std::string wording = singleLine(words.wording);
    return gradebook.transact(
        OpKind::SetLevelWording, {{"course", book.course.id.value}, {"level", level.value}},
        [&](Edit& edit) -> Result<void> {
            const auto row = wordingRow(edit, level, words.language);
            if (name.empty() && wording.empty()) {
                if (row) {
                    edit.remove("level_wording", *row);
                }
            } else if (row) {
                edit.update("level_wording", *row, {{"name", name}, {"wording", wording}});
            } else {
                edit.insert("level_wording", randomId(),
                            {{"level_id", level.value},
                             {"language", words.language},
                             {"name", name},
                             {"wording", wording}});
            }
            return {};
        });
}

} // namespace trellis
