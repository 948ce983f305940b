// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/structure.h"

#include "core/base/text.h"
#include "core/model/scale.h"
#include "core/storage/edit.h"
#include "core/storage/internal/rows.h"

#include <algorithm>

namespace trellis {

using internal::Rows;

namespace {

constexpr std::array<std::string_view, 7> kWeekdays{"mon", "tue", "wed", "thu",
                                                    "fri", "sat", "sun"};

Result<void> checkNames(const std::string& course, const std::string& schoolClass)
{
    if (trimmed(course).empty()) {
        return Error{ErrorCode::MissingValue, {}, "course", {}};
    }
    if (trimmed(schoolClass).empty()) {
        return Error{ErrorCode::MissingValue, {}, "class", {}};
    }
    return {};
}

CourseId writeCourse(Edit& edit, const NewCourse& course)
{
    std::optional<TermId> term;
    if (course.term) {
        term = writeTerm(edit, *course.term);
    }
    const Scale scale = defaultScale();
    writeScale(edit, scale);
    const CourseId id = CourseId::make();
    edit.insert("course", id.value,
                {{"name", trimmed(course.name)},
                 {"term_id", orNull(term)},
                 {"scale_id", scale.id.value},
                 {"made_on", course.madeOn.toIso()},
                 {"method", std::string(methodName(Method::Latest))},
                 {"parameter", nullptr},
                 {"minimum", std::int64_t{1}}});
    return id;
}

Result<void> checkFree(Edit& edit, std::string_view table, const std::string& name)
{
    if (isNameTaken(edit, table, name)) {
        return Error{ErrorCode::AlreadyThere, trimmed(name), std::string(table), {}};
    }
    return {};
}

Result<Committed> addCourseWith(Gradebook& gradebook, const NewCourse& course,
                                const NewClass* schoolClass)
{
    if (auto named = checkNames(course.name, schoolClass != nullptr ? schoolClass->name : "-");
        !named) {
        return named.error();
    }
    if (auto term = checkTerm(course.term); !term) {
        return term.error();
    }
    return gradebook.transact(
        OpKind::AddCourse, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
            if (auto isFree = checkFree(edit, "course", course.name); !isFree) {
                return isFree;
            }
            const CourseId id = writeCourse(edit, course);
            args = {{"course", id.value}};
            if (schoolClass != nullptr) {
                if (auto isFree = checkFree(edit, "class", schoolClass->name); !isFree) {
                    return isFree;
                }
                args["class"] = writeClass(edit, id, *schoolClass).value;
            }
            return {};
        });
}

} // namespace

Value weekdaysValue(const std::optional<std::array<bool, 7>>& weekdays)
{
    if (!weekdays) {
        return nullptr;
    }
    std::string text;
    for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
        if (weekdays->at(i)) {
            text += text.empty() ? "" : ",";
            text += kWeekdays.at(i);
        }
    }
    return text;
}

Result<void> checkTerm(const std::optional<Term>& term)
{
    if (!term) {
        return {};
    }
    if (trimmed(term->name).empty()) {
        return Error{ErrorCode::MissingValue, {}, "term", {}};
    }
    if (term->lastDay < term->firstDay) {
        return Error{
            ErrorCode::InvalidValue, term->lastDay.toIso(), "to", {term->firstDay.toIso()}};
    }
    return {};
}

bool isNameTaken(Edit& edit, std::string_view table, const std::string& name, std::int64_t except)
{
    const std::string wanted = foldedKey(trimmed(name));
    Rows rows(edit.connection(), table == "class" ? "SELECT name, id FROM class ORDER BY id"
                                                  : "SELECT name, id FROM course ORDER BY id");
    while (rows.next()) {
        if (rows.number(1) != except && foldedKey(rows.text(0)) == wanted) {
            return true;
        }
    }
    return false;
}

TermId writeTerm(Edit& edit, const Term& term)
{
    {
        Rows same(edit.connection(), "SELECT id FROM term WHERE name = ? AND first_day = ? "
                                     "AND last_day = ? ORDER BY id LIMIT 1");
        same.with(trimmed(term.name), term.firstDay.toIso(), term.lastDay.toIso());
        if (same.next()) {
            return TermId{same.number(0)};
        }
    }
    const TermId id = TermId::make();
    edit.insert("term", id.value,
                {{"name", trimmed(term.name)},
                 {"first_day", term.firstDay.toIso()},
                 {"last_day", term.lastDay.toIso()}});
    return id;
}

void writeScale(Edit& edit, const Scale& scale)
{
    edit.insert("scale", scale.id.value,
                {{"credit_level_id", scale.level(scale.creditRank).id.value}});
    for (int rank = 1; rank <= scale.topRank(); ++rank) {
        const Level& level = scale.level(rank);
        edit.insert("scale_level", level.id.value,
                    {{"scale_id", scale.id.value},
                     {"rank", std::int64_t{rank}},
                     {"key", level.key},
                     {"name", level.name},
                     {"wording", level.wording}});
        for (const LevelWording& words : level.translations) {
            edit.insert("level_wording", randomId(),
                        {{"level_id", level.id.value},
                         {"language", words.language},
                         {"name", words.name},
                         {"wording", words.wording}});
        }
    }
}

ClassId writeClass(Edit& edit, CourseId course, const NewClass& schoolClass)
{
    const ClassId id = ClassId::make();
    edit.insert("class", id.value,
                {{"course_id", course.value},
                 {"name", trimmed(schoolClass.name)},
                 {"room", std::string()},
                 {"weekdays", weekdaysValue(schoolClass.weekdays)}});
    return id;
}

Result<Committed> newBook(Gradebook& gradebook, const std::string& teacher, const NewCourse& course,
                          const NewClass& schoolClass)
{
    if (auto named = checkNames(course.name, schoolClass.name); !named) {
        return named.error();
    }
    if (auto term = checkTerm(course.term); !term) {
        return term.error();
    }
    return gradebook.transact(
        OpKind::NewBook, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
            if (!trimmed(teacher).empty()) {
                edit.insert("teacher", TeacherId::make().value, {{"name", trimmed(teacher)}});
            }
            const CourseId courseId = writeCourse(edit, course);
            const ClassId classId = writeClass(edit, courseId, schoolClass);
            args = {{"course", courseId.value}, {"class", classId.value}};
            return {};
        });
}

Result<Committed> addCourse(Gradebook& gradebook, const NewCourse& course)
{
    return addCourseWith(gradebook, course, nullptr);
}

Result<Committed> addCourse(Gradebook& gradebook, const NewCourse& course,
                            const NewClass& schoolClass)
{
    return addCourseWith(gradebook, course, &schoolClass);
}

Result<Committed> addClass(Gradebook& gradebook, CourseId course, const NewClass& schoolClass)
{
    if (auto named = checkNames("-", schoolClass.name); !named) {
        return named.error();
    }
    return gradebook.transact(
        OpKind::AddClass, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
            if (auto isFree = checkFree(edit, "class", schoolClass.name); !isFree) {
                return isFree;
            }
            args = {{"course", course.value},
                    {"class", writeClass(edit, course, schoolClass).value}};
            return {};
        });
}

Result<Committed> setCalendar(Gradebook& gradebook, ClassId schoolClass,
                              const std::optional<std::array<bool, 7>>& weekdays,
                              const std::vector<DaysOff>& daysOff)
{
    for (const DaysOff& off : daysOff) {
        if (off.last < off.first) {
            return Error{
                ErrorCode::InvalidValue, off.first.toIso() + ".." + off.last.toIso(), "off", {}};
        }
    }
    return gradebook.transact(
        OpKind::SetCalendar, {{"class", schoolClass.value}}, [&](Edit& edit) -> Result<void> {
            if (weekdays) {
                edit.update("class", schoolClass.value, {{"weekdays", weekdaysValue(weekdays)}});
            }
            for (const DaysOff& off : daysOff) {
                {
                    Rows same(edit.connection(), "SELECT 1 FROM day_off WHERE class_id = ? "
                                                 "AND first_day = ? AND last_day = ?");
                    same.with(schoolClass.value, off.first.toIso(), off.last.toIso());
                    if (same.next()) {
                        continue;
                    }
                }
                edit.insert("day_off", randomId(),
                            {{"class_id", schoolClass.value},
                             {"first_day", off.first.toIso()},
                             {"last_day", off.last.toIso()}});
            }
            return {};
        });
}

} // namespace trellis
