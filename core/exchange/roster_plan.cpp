// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_plan.h"

#include "core/exchange/roster_keys.h"
#include "core/exchange/roster_match.h"
#include "core/exchange/roster_merge.h"
#include "core/exchange/roster_sections.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace trellis {

namespace {

bool isTaken(const FieldChange& change)
{
    return change.isTaken;
}

// A row that has found nobody.
void planUnmatched(PlannedRow& row, RosterPlan& plan)
{
    if (row.file.hasLeft) {
        row.reason = RowReason::NotInClass;
    } else if (!hasName(row.file.student)) {
        row.reason = RowReason::MissingName;
    } else {
        row.action = RowAction::Create;
        mergeAsNew(row);
    }
    plan.rows.push_back(std::move(row));
}

// A row of somebody whom the file says to have left: nothing of them changes but that.
void planLeaving(PlannedRow& row, const KnownStudent& known)
{
    row.target = known.student.id;
    row.result = known.student;
    row.gradeLevel = known.gradeLevel;
    row.section = known.section;
    row.action = known.isEnrolled ? RowAction::Leave : RowAction::Skip;
    row.reason = known.isEnrolled ? RowReason::None : RowReason::NotInClass;
    if (known.isEnrolled) {
        row.enrollment = EnrollmentChange::MoveOut;
        row.changes = {
            {std::string(rosterFieldName(RosterField::Status)), "enrolled", "left", true}};
    }
}

std::optional<FieldChoice> choiceFor(const PlannedRow& row, const RosterPlanOptions& options)
{
    const auto chosen = options.decisions.fields.find(row.file.line);
    return chosen == options.decisions.fields.end() ? std::nullopt : std::optional(chosen->second);
}

void planMatched(PlannedRow& row, const RowMatch& match, const KnownStudent& known,
                 const RosterPlanOptions& options, RosterPlan& plan)
{
    row.match = match.rule;
    if (row.file.hasLeft) {
        planLeaving(row, known);
    } else {
        mergeInto(row, known, choiceFor(row, options));
        const bool isDifferent = std::ranges::any_of(row.changes, isTaken);
        row.action = isDifferent ? RowAction::Update : RowAction::Unchanged;
    }
    if (match.isProposal && row.action != RowAction::Skip) {
        row.action = RowAction::Propose;
        row.reason = match.reason;
        row.isAccepted = options.acceptProposals;
    }
    if (row.enrollment == EnrollmentChange::MoveOut) {
        const bool isDone = row.action == RowAction::Leave || row.isAccepted;
        plan.left.push_back({row.target, LeaveReason::FileSaysSo, row.file.line, isDone});
    }
    plan.rows.push_back(std::move(row));
}

// Whoever is in the class and might be in the file is not missing.
void planMissing(const std::vector<KnownStudent>& known, const std::set<std::size_t>& seen,
                 const RosterPlanOptions& options, RosterPlan& plan)
{
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].isEnrolled && !seen.contains(i)) {
            const auto decided = options.decisions.movedOut.find(known[i].student.id);
            const bool goes = decided == options.decisions.movedOut.end() ? options.moveOutMissing
                                                                          : decided->second;
            plan.left.push_back({known[i].student.id, LeaveReason::MissingFromFile, 0, goes});
        }
    }
}

// An id belongs to one student: a row that was said to be somebody else comes without it.
void dropIdsOfOthers(PlannedRow& row, const std::vector<KnownStudent>& known, StudentId target)
{
    std::set<std::string> taken;
    for (const KnownStudent& other : known) {
        for (const SchoolId& id : other.student.ids) {
            if (other.student.id != target && isStrong(id.scheme)) {
                taken.insert(idKey(id));
            }
        }
    }
    std::erase_if(row.file.student.ids,
                  [&taken](const SchoolId& id) { return taken.contains(idKey(id)); });
}

void planDecided(PlannedRow& row, const RowMatch& match, const std::vector<KnownStudent>& known,
                 const RosterPlanOptions& options, RosterPlan& plan)
{
    row.isDecided = true;
    row.reason = match.reason;
    if (match.decided == RowPerson::Kind::LeaveOut) {
        row.reason = RowReason::LeftOut;
        plan.rows.push_back(std::move(row));
        return;
    }
    const StudentId target = match.known ? known[*match.known].student.id : StudentId{};
    dropIdsOfOthers(row, known, target);
    if (match.known) {
        planMatched(row, match, known[*match.known], options, plan);
    } else {
        planUnmatched(row, plan);
    }
}

/// Lines in which a quote is never closed and there are more or fewer cells than in the others.
std::set<std::size_t> brokenLines(const RosterFile& file)
{
    std::set<std::size_t> open;
    std::set<std::size_t> uneven;
    for (const RosterIssue& issue : file.issues) {
        if (issue.kind == RosterIssueKind::UnterminatedQuote) {
            open.insert(issue.line);
        } else if (issue.kind == RosterIssueKind::TooFewFields ||
                   issue.kind == RosterIssueKind::TooManyFields) {
            uneven.insert(issue.line);
        }
    }
    std::erase_if(open, [&uneven](std::size_t line) { return !uneven.contains(line); });
    return open;
}

Error noNames(const RosterFile& file)
{
    Error error{ErrorCode::NoNameColumn, {}, {}, {}};
    for (const RosterColumn& column : file.columns) {
        error.values.push_back(column.heading);
    }
    return error;
}

// The rows of the class that was asked for; those of others go into the plan as they are.
RosterFile onlySection(const RosterFile& file, const std::string& section, RosterPlan& plan)
{
    RosterFile only = file;
    only.rows.clear();
    for (const RosterRow& row : file.rows) {
        if (isSameSection(row.section, section)) {
            only.rows.push_back(row);
            continue;
        }
        PlannedRow other;
        other.file = row;
        other.reason = RowReason::OtherSection;
        plan.rows.push_back(std::move(other));
    }
    return only;
}

} // namespace

std::string_view rowReasonName(RowReason reason)
{
    static constexpr std::array<std::string_view, 15> kNames{"",
                                                             "twoStudents",
                                                             "sharedId",
                                                             "sharedStudent",
                                                             "repeatedName",
                                                             "otherNumber",
                                                             "severalSameName",
                                                             "numberWithoutZeros",
                                                             "sameName",
                                                             "sameAddress",
                                                             "missingName",
                                                             "notInClass",
                                                             "leftOut",
                                                             "otherSection",
                                                             "brokenRow"};
    return kNames.at(static_cast<std::size_t>(reason));
}

bool PlannedRow::isWaiting() const
{
    return action == RowAction::Conflict || (action == RowAction::Propose && !isAccepted);
}

bool PlannedRow::isWritten() const
{
    switch (action) {
    case RowAction::Create:
    case RowAction::Update:
    case RowAction::Leave:
        return true;
    case RowAction::Propose:
        return isAccepted && std::ranges::any_of(changes, isTaken);
    case RowAction::Unchanged:
    case RowAction::Conflict:
    case RowAction::Skip:
        return false;
    }
    return false;
}

std::size_t RosterPlan::count(RowAction action) const
{
    return static_cast<std::size_t>(std::ranges::count(rows, action, &PlannedRow::action));
}

bool RosterPlan::isEmpty() const
{
    return std::ranges::none_of(rows, &PlannedRow::isWritten) &&
           std::ranges::none_of(left, &LeavingStudent::isMovedOut);
}

Result<RosterPlan> planRoster(const RosterFile& whole, const std::vector<KnownStudent>& known,
                              const RosterPlanOptions& options)
{
    RosterPlan plan;
    const RosterFile limited =
        options.section.empty() ? RosterFile() : onlySection(whole, options.section, plan);
    const RosterFile& file = options.section.empty() ? whole : limited;
    const std::vector<RowGroup> groups = groupRows(file, options.decisions, plan.issues);
    const std::vector<RowMatch> matches = matchRows(groups, known, options);
    const bool foundAnybody = std::ranges::any_of(
        matches, [](const RowMatch& match) { return !match.candidates.empty(); });
    if (!file.hasNameColumn() && !foundAnybody) {
        return noNames(file);
    }
    std::set<std::size_t> seen;
    const std::set<std::size_t> broken =
        options.asksAboutBrokenRows ? brokenLines(file) : std::set<std::size_t>();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const RowMatch& match = matches[i];
        PlannedRow row;
        row.file = groups[i].row;
        row.otherLines = groups[i].lines;
        row.alike = groups[i].alike;
        row.isJoined = groups[i].isJoined;
        row.isBroken = broken.contains(row.file.line);
        if (match.decided && match.decided != RowPerson::Kind::LeaveOut) {
            if (match.known) {
                seen.insert(*match.known);
            }
        } else {
            seen.insert(match.candidates.begin(), match.candidates.end());
        }
        if (match.isConflict || match.isProposal || match.decided) {
            for (const std::size_t candidate : match.candidates) {
                row.candidates.push_back(known[candidate].student.id);
            }
        }
        if (match.decided) {
            planDecided(row, match, known, options, plan);
        } else if (row.isBroken) {
            row.action = RowAction::Conflict;
            row.reason = RowReason::BrokenRow;
            plan.rows.push_back(std::move(row));
        } else if (match.isConflict) {
            row.action = RowAction::Conflict;
            row.reason = match.reason;
            plan.rows.push_back(std::move(row));
        } else if (match.known) {
            planMatched(row, match, known[*match.known], options, plan);
        } else {
            planUnmatched(row, plan);
        }
    }
    std::ranges::stable_sort(plan.rows, {}, [](const PlannedRow& row) { return row.file.line; });
    std::ranges::stable_sort(plan.issues, {}, &RosterIssue::line);
    if (!file.rows.empty()) {
        planMissing(known, seen, options, plan);
    }
    return plan;
}

} // namespace trellis
