// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/conference_reader.h"

#include "core/insight/conference_state.h"
#include "core/storage/clock_time.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace trellis::internal {

namespace {

void readGoals(Connection& connection, StudentRecord& record)
{
    Rows rows(connection, "SELECT id, outcome_id, conference_id, text, first_step, evidence, "
                          "helper, due_on, made_on, state, state_on, entered_seq FROM goal "
                          "WHERE student_id = ? ORDER BY entered_seq, id");
    rows.with(record.student.id.value);
    while (rows.next()) {
        Goal goal;
        goal.id = GoalId{rows.number(0)};
        goal.student = record.student.id;
        goal.outcome = rows.optionalId<OutcomeId>(1);
        goal.conference = rows.optionalId<ConferenceId>(2);
        goal.text = rows.text(3);
        goal.firstStep = rows.text(4);
        goal.evidence = rows.text(5);
        goal.helper = rows.text(6);
        goal.dueOn = rows.optionalDate(7);
        goal.madeOn = rows.date(8);
        goal.state = goalStateFromName(rows.text(9)).value_or(GoalState::Open);
        goal.stateOn = rows.optionalDate(10);
        goal.enteredSeq = rows.number(11);
        record.goals.push_back(std::move(goal));
    }
}

void readWork(Connection& connection, StudentRecord& record)
{
    Rows rows(connection, "SELECT id, title, date, place, file_name, media_type, blob_id, "
                          "thumbnail_id, is_shown, reason, entered_seq FROM work_sample "
                          "WHERE student_id = ? ORDER BY date, entered_seq, id");
    rows.with(record.student.id.value);
    std::unordered_map<std::int64_t, std::size_t> places;
    while (rows.next()) {
        WorkSample work;
        work.id = WorkSampleId{rows.number(0)};
        work.student = record.student.id;
        work.title = rows.text(1);
        work.date = rows.date(2);
        work.place = rows.text(3);
        work.fileName = rows.text(4);
        work.mediaType = rows.text(5);
        work.content = rows.optionalId<BlobId>(6);
        work.thumbnail = rows.optionalId<BlobId>(7);
        work.isShown = rows.small(8) != 0;
        work.reason = rows.text(9);
        work.enteredSeq = rows.number(10);
        places.emplace(work.id.value, record.work.size());
        record.work.push_back(std::move(work));
    }
    if (places.empty()) {
        return;
    }
    Rows outcomes(connection, "SELECT l.work_id, l.outcome_id FROM work_sample AS w "
                              "JOIN work_outcome AS l ON l.work_id = w.id "
                              "JOIN outcome AS o ON o.id = l.outcome_id "
                              "WHERE w.student_id = ? ORDER BY l.work_id, o.position, o.id");
    outcomes.with(record.student.id.value);
    while (outcomes.next()) {
        record.work[places.at(outcomes.number(0))].outcomes.push_back(
            OutcomeId{outcomes.number(1)});
    }
}

void readPrompts(Connection& connection, Conference& conference)
{
    Rows prompts(connection, "SELECT bank, phrase, text, answer FROM conference_prompt "
                             "WHERE conference_id = ? ORDER BY position, id");
    prompts.with(conference.id.value);
    while (prompts.next()) {
        if (const auto bank = phraseBankFromName(prompts.text(0))) {
            conference.prompts.push_back(
                {*bank, prompts.text(1), prompts.text(2), prompts.text(3)});
        } else if (prompts.text(0) == kListenerBank) {
            setFamilyAway(conference, true);
        } else if (prompts.text(0) == kPaperBank) {
            conference.prompts.push_back(
                {PhraseBank::FamilyQuestion, prompts.text(1), prompts.text(2), prompts.text(3)});
        }
    }
    Rows classes(connection, "SELECT class_id FROM conference_class WHERE conference_id = ? "
                             "ORDER BY class_id");
    classes.with(conference.id.value);
    while (classes.next()) {
        conference.classes.push_back(ClassId{classes.number(0)});
    }
}

void readTalks(Connection& connection, StudentRecord& record)
{
    Rows rows(connection, "SELECT id, date, time, minutes, place, kind, note, meet_again_on, "
                          "printed_on, held_on, results_on, wants_time FROM conference "
                          "WHERE student_id = ? ORDER BY date IS NULL, date, time, id");
    rows.with(record.student.id.value);
    while (rows.next()) {
        Conference conference;
        conference.id = ConferenceId{rows.number(0)};
        conference.student = record.student.id;
        conference.date = rows.optionalDate(1);
        conference.start = minuteOfDay(rows.text(2));
        conference.minutes = rows.small(3);
        conference.place = rows.text(4);
        conference.kind = sheetKindFromName(rows.text(5)).value_or(SheetKind::Conference);
        conference.note = rows.text(6);
        conference.meetAgainOn = rows.optionalDate(7);
        conference.printedOn = rows.optionalDate(8);
        conference.heldOn = rows.optionalDate(9);
        conference.resultsOn = rows.optionalDate(10);
        conference.wantsTeacherTime = rows.small(11) != 0;
        record.conferences.push_back(std::move(conference));
    }
    for (Conference& conference : record.conferences) {
        readPrompts(connection, conference);
    }
}

void readJoined(Connection& connection, StudentRecord& record)
{
    Rows rows(connection, "SELECT other_id FROM sibling WHERE student_id = ?1 "
                          "UNION SELECT student_id FROM sibling WHERE other_id = ?1 ORDER BY 1");
    rows.with(record.student.id.value);
    while (rows.next()) {
        record.joined.push_back(StudentId{rows.number(0)});
    }
}

} // namespace

void readConferences(Connection& connection, StudentRecord& record)
{
    readGoals(connection, record);
    readWork(connection, record);
    readTalks(connection, record);
    readJoined(connection, record);
}

} // namespace trellis::internal
