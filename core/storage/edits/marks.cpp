// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/marks.h"

#include "core/base/text.h"
#include "core/mastery/standing.h"
#include "core/storage/edits/excuses.h"
#include "core/storage/internal/errors.h"
#include "core/storage/internal/rows.h"

#include <fmt/format.h>

#include <set>

namespace trellis {

using internal::Rows;

namespace {

Value levelOf(const NewMark& mark)
{
    return mark.mark == Mark::Level ? Value(mark.level.value) : Value(nullptr);
}

// The mark that a second one of the same day, outcome and activity stands for.
std::optional<EvidenceId> sameDayMark(Edit& edit, const NewMark& mark)
{
    Rows rows(edit.connection(), "SELECT id FROM evidence WHERE student_id = ? AND outcome_id = ? "
                                 "AND date = ? AND activity_id IS nullif(?, 0) "
                                 "AND is_withdrawn = 0 AND is_reassessment = ? "
                                 "ORDER BY entered_seq DESC, id DESC LIMIT 1");
    rows.with(mark.student.value, mark.outcome.value, mark.date.toIso(), mark.activity.value,
              mark.isReassessment ? 1 : 0);
    if (!rows.next()) {
        return std::nullopt;
    }
    return EvidenceId{rows.number(0)};
}

bool hasNote(Edit& edit, EvidenceId id)
{
    Rows rows(edit.connection(), "SELECT 1 FROM evidence_note WHERE id = ?");
    rows.with(id.value);
    return rows.next();
}

void writeNote(Edit& edit, EvidenceId id, const std::string& note)
{
    if (note.empty()) {
        return;
    }
    if (hasNote(edit, id)) {
        edit.update("evidence_note", id.value, {{"text", note}});
    } else {
        edit.insert("evidence_note", id.value, {{"text", note}});
    }
}

nlohmann::json argsOf(const std::vector<NewMark>& marks)
{
    std::set<std::int64_t> students;
    std::set<std::int64_t> outcomes;
    std::set<std::int64_t> levels;
    for (const NewMark& mark : marks) {
        students.insert(mark.student.value);
        outcomes.insert(mark.outcome.value);
        levels.insert(mark.level.value);
    }
    nlohmann::json args = {{"students", students}, {"outcomes", outcomes}, {"count", marks.size()}};
    if (!marks.empty() && levels.size() == 1) {
        args["mark"] = markName(marks.front().mark);
        if (*levels.begin() != 0) {
            args["level"] = *levels.begin();
        }
    }
    return args;
}

/// One student or outcome under its own name, several in a list.
nlohmann::json argsOf(const std::set<std::int64_t>& students,
                      const std::set<std::int64_t>& outcomes)
{
    nlohmann::json args;
    const auto put = [&args](const char* one, const char* many, const auto& ids) {
        if (ids.size() == 1) {
            args[one] = *ids.begin();
        } else {
            args[many] = ids;
        }
    };
    put("student", "students", students);
    put("outcome", "outcomes", outcomes);
    return args;
}

template <typename Judgement>
const Judgement* standing(const std::vector<Judgement>& judgements, OutcomeId outcome, Date date)
{
    return standingOn(std::span<const Judgement>(judgements), date,
                      [outcome](const Judgement& one) { return one.outcome == outcome; });
}

// One of an earlier term is read together with those of a course that goes on.
bool isOfEarlierTerm(Edit& edit, std::string_view table, std::int64_t judgement, OutcomeId outcome)
{
    Rows row(edit.connection(), fmt::format("SELECT outcome_id FROM {} WHERE id = ?", table));
    row.with(judgement);
    return row.next() && row.number(0) != outcome.value;
}

// A new judgement ends the old on its own date. One of an earlier term is ended by being older
// alone: the class of that term stays as it was.
template <typename Judgement>
void endOlder(Edit& edit, std::string_view table, const std::vector<Judgement>& judgements,
              OutcomeId outcome, Date date)
{
    for (const Judgement& judgement : judgements) {
        if (judgement.outcome == outcome && judgement.standsOn(date) &&
            !isOfEarlierTerm(edit, table, judgement.id.value, outcome)) {
            edit.update(table, judgement.id.value, {{"removed_on", date.toIso()}});
        }
    }
}

// Ends what stands on the date, as one op.
template <typename Judgement>
Result<Committed> removeStanding(Gradebook& gradebook, OpKind kind, std::string_view table,
                                 std::vector<Judgement> StudentRecord::*member,
                                 const std::vector<Judged>& judged, Date date)
{
    std::vector<Judged> ended;
    std::vector<std::int64_t> rows;
    for (const Judged& one : judged) {
        if (const Judgement* found = standing(one.record->*member, one.outcome, date)) {
            ended.push_back(one);
            rows.push_back(found->id.value);
        }
    }
    if (rows.empty()) {
        return Error{ErrorCode::NothingThere, {}, std::string(table), {}};
    }
    return gradebook.transact(kind, argsOf(ended), [&](Edit& edit) -> Result<void> {
        for (const std::int64_t row : rows) {
            edit.update(table, row, {{"removed_on", date.toIso()}});
        }
        return {};
    });
}

Result<void> requireReason(const std::string& reason)
{
    if (trimmed(reason).empty()) {
        return Error{ErrorCode::MissingValue, {}, "reason", {}};
    }
    return {};
}

} // namespace

nlohmann::json argsOf(const std::vector<Judged>& judged)
{
    std::set<std::int64_t> students;
    std::set<std::int64_t> outcomes;
    for (const Judged& one : judged) {
        students.insert(one.record->student.id.value);
        outcomes.insert(one.outcome.value);
    }
    return argsOf(students, outcomes);
}

std::string_view markName(Mark mark)
{
    switch (mark) {
    case Mark::Level:
        return "level";
    case Mark::NotHandedIn:
        return "not handed in";
    case Mark::Excused:
        return "excused";
    }
    return "level";
}

EvidenceId writeMark(Edit& edit, const NewMark& mark)
{
    const EvidenceId id = EvidenceId::make();
    edit.insert(
        "evidence", id.value,
        {{"student_id", mark.student.value},
         {"outcome_id", mark.outcome.value},
         {"activity_id", mark.activity.isValid() ? Value(mark.activity.value) : Value(nullptr)},
         {"date", mark.date.toIso()},
         {"entered_seq", edit.nextEnteredSeq()},
         {"mark", std::string(markName(mark.mark))},
         {"level_id", levelOf(mark)},
         {"is_reassessment", std::int64_t{mark.isReassessment ? 1 : 0}},
         {"is_withdrawn", std::int64_t{0}}});
    writeNote(edit, id, mark.note);
    return id;
}

ActivityId writeActivity(Edit& edit, const Activity& activity)
{
    const ActivityId id = activity.id.isValid() ? activity.id : ActivityId::make();
    edit.insert("activity", id.value,
                {{"class_id", activity.schoolClass.value},
                 {"title", activity.title},
                 {"kind", std::string(activityKindName(activity.kind))},
                 {"date", activity.date.toIso()},
                 {"is_withdrawn", std::int64_t{0}},
                 {"clipboard_sheet_id",
                  activity.sheet.isValid() ? Value(activity.sheet.value) : Value(nullptr)}});
    for (const OutcomeId outcome : activity.outcomes) {
        writeActivityOutcome(edit, id, outcome);
    }
    return id;
}

void writeActivityOutcome(Edit& edit, ActivityId activity, OutcomeId outcome)
{
    edit.insert("activity_outcome", randomId(),
                {{"activity_id", activity.value}, {"outcome_id", outcome.value}});
}

Result<Committed> rate(Gradebook& gradebook, const std::vector<NewMark>& marks)
{
    return gradebook.transact(OpKind::Rate, argsOf(marks), [&](Edit& edit) -> Result<void> {
        for (const NewMark& mark : marks) {
            const auto first = sameDayMark(edit, mark);
            if (!first) {
                writeMark(edit, mark);
                continue;
            }
            if (mark.mark != Mark::Excused) {
                endReason(edit, *first);
            }
            edit.update("evidence", first->value,
                        {{"mark", std::string(markName(mark.mark))}, {"level_id", levelOf(mark)}});
            writeNote(edit, *first, mark.note);
        }
        return {};
    });
}

Result<Committed> withdraw(Gradebook& gradebook, const std::vector<EvidenceId>& evidence)
{
    return gradebook.transact(
        OpKind::Withdraw, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
            std::set<std::int64_t> students;
            std::set<std::int64_t> outcomes;
            for (const EvidenceId id : evidence) {
                {
                    Rows row(edit.connection(), "SELECT student_id, outcome_id FROM evidence "
                                                "WHERE id = ? AND is_withdrawn = 0");
                    row.with(id.value);
                    if (!row.next()) {
                        return Error{ErrorCode::NothingThere, {}, "evidence", {}};
                    }
                    students.insert(row.number(0));
                    outcomes.insert(row.number(1));
                }
                edit.update("evidence", id.value, {{"is_withdrawn", std::int64_t{1}}});
            }
            args = argsOf(students, outcomes);
            args["count"] = evidence.size();
            return {};
        });
}

Result<Committed> annotate(Gradebook& gradebook, EvidenceId mark, const std::string& note)
{
    return annotate(gradebook, std::vector{mark}, note);
}

Result<Committed> annotate(Gradebook& gradebook, const std::vector<EvidenceId>& marks,
                           const std::string& note)
{
    return gradebook.transact(
        OpKind::Annotate, [&](Edit& edit, nlohmann::json& args) -> Result<void> {
            std::set<std::int64_t> students;
            std::set<std::int64_t> outcomes;
            for (const EvidenceId mark : marks) {
                {
                    Rows row(edit.connection(),
                             "SELECT student_id, outcome_id FROM evidence WHERE id = ?");
                    row.with(mark.value);
                    if (!row.next()) {
                        return Error{ErrorCode::NothingThere, {}, "evidence", {}};
                    }
                    students.insert(row.number(0));
                    outcomes.insert(row.number(1));
                }
                if (!trimmed(note).empty()) {
                    writeNote(edit, mark, trimmed(note));
                } else if (hasNote(edit, mark)) {
                    edit.remove("evidence_note", mark.value);
                }
            }
            args = {{"students", students}, {"outcomes", outcomes}};
            return {};
        });
}

Result<Committed> decide(Gradebook& gradebook, const std::vector<Judged>& judged, LevelId level,
                         const std::string& reason, Date date)
{
    if (auto given = requireReason(reason); !given) {
        return given.error();
    }
    nlohmann::json args = argsOf(judged);
    args["level"] = level.value;
    return gradebook.transact(OpKind::Decide, args, [&](Edit& edit) -> Result<void> {
        for (const auto& [record, outcome] : judged) {
            endOlder(edit, "decision", record->decisions, outcome, date);
            edit.insert("decision", DecisionId::make().value,
                        {{"student_id", record->student.id.value},
                         {"outcome_id", outcome.value},
                         {"level_id", level.value},
                         {"reason", trimmed(reason)},
                         {"date", date.toIso()},
                         {"removed_on", nullptr},
                         {"entered_seq", edit.nextEnteredSeq()}});
        }
        return {};
    });
}

Result<Committed> decide(Gradebook& gradebook, const StudentRecord& record, OutcomeId outcome,
                         LevelId level, const std::string& reason, Date date)
{
    return decide(gradebook, {{&record, outcome}}, level, reason, date);
}

Result<Committed> removeDecision(Gradebook& gradebook, const std::vector<Judged>& judged, Date date)
{
    return removeStanding(gradebook, OpKind::RemoveDecision, "decision", &StudentRecord::decisions,
                          judged, date);
}

Result<Committed> removeDecision(Gradebook& gradebook, const StudentRecord& record,
                                 OutcomeId outcome, Date date)
{
    return removeDecision(gradebook, {{&record, outcome}}, date);
}

Result<Committed> exempt(Gradebook& gradebook, const std::vector<Judged>& judged,
                         const std::string& reason, Date date)
{
    if (auto given = requireReason(reason); !given) {
        return given.error();
    }
    return gradebook.transact(OpKind::Exempt, argsOf(judged), [&](Edit& edit) -> Result<void> {
        for (const auto& [record, outcome] : judged) {
            endOlder(edit, "exemption", record->exemptions, outcome, date);
            edit.insert("exemption", ExemptionId::make().value,
                        {{"student_id", record->student.id.value},
                         {"outcome_id", outcome.value},
                         {"reason", trimmed(reason)},
                         {"date", date.toIso()},
                         {"removed_on", nullptr},
                         {"entered_seq", edit.nextEnteredSeq()}});
        }
        return {};
    });
}

Result<Committed> exempt(Gradebook& gradebook, const StudentRecord& record, OutcomeId outcome,
                         const std::string& reason, Date date)
{
    return exempt(gradebook, {{&record, outcome}}, reason, date);
}

Result<Committed> removeExemption(Gradebook& gradebook, const std::vector<Judged>& judged,
                                  Date date)
{
    return removeStanding(gradebook, OpKind::RemoveExemption, "exemption",
                          &StudentRecord::exemptions, judged, date);
}

Result<Committed> removeExemption(Gradebook& gradebook, const StudentRecord& record,
                                  OutcomeId outcome, Date date)
{
    return removeExemption(gradebook, {{&record, outcome}}, date);
}

} // namespace trellis
