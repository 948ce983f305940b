// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/conferences.h"

#include "core/base/text.h"
#include "core/insight/conference_state.h"
#include "core/insight/paper_answers.h"
#include "core/storage/clock_time.h"
#include "core/storage/edit.h"
#include "core/storage/edits/goals.h"
#include "core/storage/edits/notes.h"
#include "core/storage/edits/printed.h"
#include "core/storage/edits/work.h"
#include "core/storage/internal/conference_reader.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"

namespace trellis {

using internal::Rows;

namespace {

std::vector<Field> fieldsOf(const Conference& conference)
{
    return {{"date", dayOrNull(conference.date)},
            {"time", clockTime(conference.start)},
            {"minutes", std::int64_t{conference.minutes}},
            {"place", trimmed(conference.place)},
            {"kind", std::string(sheetKindName(conference.kind))},
            {"note", trimmed(conference.note)},
            {"wants_time", std::int64_t{conference.wantsTeacherTime ? 1 : 0}},
            {"meet_again_on", dayOrNull(conference.meetAgainOn)},
            {"printed_on", dayOrNull(conference.printedOn)},
            {"held_on", dayOrNull(conference.heldOn)},
            {"results_on", dayOrNull(conference.resultsOn)}};
}

void removeRowsOf(Edit& edit, std::string_view table, std::string_view sql, ConferenceId conference)
{
    std::vector<std::int64_t> ids;
    {
        Rows rows(edit.connection(), sql);
        rows.with(conference.value);
        while (rows.next()) {
            ids.push_back(rows.number(0));
        }
    }
    for (const std::int64_t id : ids) {
        edit.remove(table, id);
    }
}

void removeClasses(Edit& edit, ConferenceId conference)
{
    removeRowsOf(edit, "conference_class",
                 "SELECT id FROM conference_class WHERE conference_id = ? ORDER BY id", conference);
}

void removePrompts(Edit& edit, ConferenceId conference)
{
    removeRowsOf(edit, "conference_prompt",
                 "SELECT id FROM conference_prompt WHERE conference_id = ? ORDER BY id",
                 conference);
}

void writeClasses(Edit& edit, const Conference& conference)
{
    for (const ClassId schoolClass : conference.classes) {
        edit.insert("conference_class", randomId(),
                    {{"conference_id", conference.id.value}, {"class_id", schoolClass.value}});
    }
}

std::string bankOf(const ConferencePrompt& prompt)
{
    return std::string(asksWhoListened(prompt) ? internal::kListenerBank
                       : isPaperAnswer(prompt) ? internal::kPaperBank
                                               : phraseBankName(prompt.bank));
}

void writePrompts(Edit& edit, const Conference& conference)
{
    std::int64_t position = 0;
    for (const ConferencePrompt& prompt : conference.prompts) {
        edit.insert("conference_prompt", randomId(),
                    {{"conference_id", conference.id.value},
                     {"position", ++position},
                     {"bank", bankOf(prompt)},
                     {"phrase", prompt.key},
                     {"text", trimmed(prompt.text)},
                     {"answer", trimmed(prompt.answer)}});
    }
}

void write(Edit& edit, Conference conference)
{
    conference.id = conference.id.isValid() ? conference.id : ConferenceId::make();
    std::vector<Field> fields = fieldsOf(conference);
    fields.push_back({"student_id", conference.student.value});
    edit.insert("conference", conference.id.value, fields);
    writeClasses(edit, conference);
    writePrompts(edit, conference);
}

bool isThere(Edit& edit, ConferenceId conference)
{
    Rows row(edit.connection(), "SELECT 1 FROM conference WHERE id = ?");
    row.with(conference.value);
    return row.next();
}

void update(Edit& edit, const ConferenceChange& change)
{
    const auto& [before, after] = change;
    edit.updateChanged("conference", after.id.value, fieldsOf(before), fieldsOf(after));
    if (before.classes != after.classes) {
        removeClasses(edit, after.id);
        writeClasses(edit, after);
    }
    if (before.prompts != after.prompts) {
        removePrompts(edit, after.id);
        writePrompts(edit, after);
    }
}

template <typename List, typename StudentOf>
nlohmann::json argsOf(const List& list, const StudentOf& studentOf)
{
    nlohmann::json students = nlohmann::json::array();
    for (const auto& item : list) {
        students.push_back(studentOf(item).value);
    }
    return {{"students", std::move(students)}};
}

std::vector<std::int64_t> joiningRows(Edit& edit, StudentId a, StudentId b)
{
    std::vector<std::int64_t> ids;
    Rows rows(edit.connection(), "SELECT id FROM sibling WHERE (student_id = ?1 AND other_id = ?2) "
                                 "OR (student_id = ?2 AND other_id = ?1) ORDER BY id");
    rows.with(a.value, b.value);
    while (rows.next()) {
        ids.push_back(rows.number(0));
    }
    return ids;
}

} // namespace

Result<Committed> planConferences(Gradebook& gradebook, const std::vector<Conference>& conferences,
                                  const std::vector<ConferenceChange>& dated)
{
    if (conferences.empty() && dated.empty()) {
        return Error{ErrorCode::EmptyClass, {}, {}, {}};
    }
    nlohmann::json students = nlohmann::json::array();
    for (const Conference& conference : conferences) {
        students.push_back(conference.student.value);
    }
    for (const ConferenceChange& change : dated) {
        students.push_back(change.after.student.value);
    }
    return gradebook.transact(OpKind::PlanConferences, {{"students", std::move(students)}},
                              [&](Edit& edit) -> Result<void> {
                                  for (const Conference& conference : conferences) {
                                      write(edit, conference);
                                  }
                                  for (const auto& [before, after] : dated) {
                                      update(edit, {before, forgettingPrinted(before, after)});
                                  }
                                  return {};
                              });
}

Result<Committed> changeConferences(Gradebook& gradebook,
                                    const std::vector<ConferenceChange>& changes)
{
    return gradebook.transact(
        OpKind::ChangeConference,
        argsOf(changes, [](const ConferenceChange& c) { return c.after.student; }),
        [&](Edit& edit) -> Result<void> {
            for (const auto& [before, after] : changes) {
                update(edit, {before, forgettingPrinted(before, after)});
            }
            return {};
        });
}

Result<Committed> notePrinted(Gradebook& gradebook, const std::vector<Conference>& conferences,
                              Date day)
{
    return gradebook.transact(
        OpKind::PrintSheets, argsOf(conferences, [](const Conference& c) { return c.student; }),
        [&](Edit& edit) -> Result<void> {
            for (const Conference& conference : conferences) {
                edit.update("conference", conference.id.value, {{"printed_on", day.toIso()}});
            }
            return {};
        });
}

Result<Committed> removeConference(Gradebook& gradebook, const Conference& conference)
{
    return gradebook.transact(OpKind::RemoveConference, {{"student", conference.student.value}},
                              [&](Edit& edit) -> Result<void> {
                                  std::vector<std::int64_t> goals;
                                  {
                                      Rows rows(edit.connection(),
                                                "SELECT id FROM goal WHERE student_id = ? "
                                                "AND conference_id = ? ORDER BY id");
                                      rows.with(conference.student.value, conference.id.value);
                                      while (rows.next()) {
                                          goals.push_back(rows.number(0));
                                      }
                                  }
                                  for (const std::int64_t goal : goals) {
                                      edit.update("goal", goal, {{"conference_id", nullptr}});
                                  }
                                  removeClasses(edit, conference.id);
                                  removePrompts(edit, conference.id);
                                  edit.remove("conference", conference.id.value);
                                  return {};
                              });
}

Result<Committed> enterResults(Gradebook& gradebook, const ConferenceResults& results)
{
    return gradebook.transact(
        OpKind::EnterResults, {{"student", results.conference.after.student.value}},
        [&](Edit& edit) -> Result<void> {
            if (isThere(edit, results.conference.after.id)) {
                update(edit, results.conference);
            } else {
                write(edit, results.conference.after);
            }
            for (const auto& [before, after] : results.goals) {
                updateGoal(edit, before, after);
            }
            for (const Goal& goal : results.newGoals) {
                if (!isBlank(goal)) {
                    writeGoal(edit, goal);
                }
            }
            for (const auto& [before, after] : results.work) {
                updateWork(edit, before, after);
            }
            if (results.profile) {
                writeProfile(edit, results.conference.after.student, *results.profile);
            }
            return {};
        });
}

Result<Committed> joinSiblings(Gradebook& gradebook, StudentId a, StudentId b)
{
    if (a == b) {
        return Error{ErrorCode::InvalidValue, {}, "siblings", {}};
    }
    return gradebook.transact(OpKind::JoinSiblings, {{"students", {a.value, b.value}}},
                              [&](Edit& edit) -> Result<void> {
                                  if (joiningRows(edit, a, b).empty()) {
                                      edit.insert("sibling", randomId(),
                                                  {{"student_id", a.value}, {"other_id", b.value}});
                                  }
                                  return {};
                              });
}

Result<Committed> separateSiblings(Gradebook& gradebook, StudentId a, StudentId b)
{
    return gradebook.transact(OpKind::SeparateSiblings, {{"students", {a.value, b.value}}},
                              [&](Edit& edit) -> Result<void> {
                                  for (const std::int64_t id : joiningRows(edit, a, b)) {
                                      edit.remove("sibling", id);
                                  }
                                  return {};
                              });
}

Result<std::vector<BookedTime>> readBookedTimes(const Gradebook& gradebook, Date from)
{
    return internal::guarded(gradebook.path(), [&]() -> Result<std::vector<BookedTime>> {
        Rows rows(gradebook.connection(), "SELECT student_id, date, time, minutes FROM conference "
                                          "WHERE date >= ? AND time <> '' ORDER BY date, time, id");
        rows.with(from.toIso());
        std::vector<BookedTime> booked;
        while (rows.next()) {
            if (const auto start = minuteOfDay(rows.text(2))) {
                booked.push_back({StudentId{rows.number(0)}, rows.date(1), *start, rows.small(3)});
            }
        }
        return booked;
    });
}

Result<std::vector<ClassId>> readClassesOf(const Gradebook& gradebook, StudentId student, Date day)
{
    return internal::guarded(gradebook.path(), [&]() -> Result<std::vector<ClassId>> {
        Rows rows(gradebook.connection(),
                  "SELECT DISTINCT class_id FROM enrollment WHERE student_id = ?1 "
                  "AND (from_date IS NULL OR from_date <= ?2) "
                  "AND (to_date IS NULL OR to_date > ?2) ORDER BY class_id");
        rows.with(student.value, day.toIso());
        std::vector<ClassId> classes;
        while (rows.next()) {
            classes.push_back(ClassId{rows.number(0)});
        }
        return classes;
    });
}

} // namespace trellis
