// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/goals.h"

#include "core/base/text.h"
#include "core/storage/edits/printed.h"

namespace trellis {

namespace {

std::vector<Field> fieldsOf(const Goal& goal)
{
    return {{"outcome_id", orNull(goal.outcome)},
            {"conference_id", orNull(goal.conference)},
            {"text", trimmed(goal.text)},
            {"first_step", trimmed(goal.firstStep)},
            {"evidence", trimmed(goal.evidence)},
            {"helper", trimmed(goal.helper)},
            {"due_on", dayOrNull(goal.dueOn)},
            {"made_on", goal.madeOn.toIso()},
            {"state", std::string(goalStateName(goal.state))},
            {"state_on", dayOrNull(goal.stateOn)}};
}

nlohmann::json argsOf(const Goal& goal)
{
    nlohmann::json args{{"student", goal.student.value}, {"goal", goal.id.value}};
    if (goal.outcome) {
        args["outcome"] = goal.outcome->value;
    }
    return args;
}

} // namespace

bool isBlank(const Goal& goal)
{
    return !goal.dueOn && !goal.outcome && trimmed(goal.text).empty() &&
           trimmed(goal.firstStep).empty() && trimmed(goal.evidence).empty() &&
           trimmed(goal.helper).empty();
}

void writeGoal(Edit& edit, const Goal& goal)
{
    std::vector<Field> fields = fieldsOf(goal);
    fields.push_back({"student_id", goal.student.value});
    fields.push_back({"entered_seq", edit.nextEnteredSeq()});
    edit.insert("goal", goal.id.isValid() ? goal.id.value : GoalId::make().value, fields);
}

void updateGoal(Edit& edit, const Goal& before, const Goal& after)
{
    edit.updateChanged("goal", after.id.value, fieldsOf(before), fieldsOf(after));
}

Result<Committed> addGoal(Gradebook& gradebook, const Goal& given)
{
    if (isBlank(given)) {
        return Error{ErrorCode::MissingValue, {}, "goal", {}};
    }
    Goal goal = given;
    goal.id = goal.id.isValid() ? goal.id : GoalId::make();
    return gradebook.transact(OpKind::AddGoal, argsOf(goal), [&](Edit& edit) -> Result<void> {
        writeGoal(edit, goal);
        forgetPrinted(edit, goal.student, goal.madeOn);
        return {};
    });
}

Result<Committed> changeGoal(Gradebook& gradebook, const Goal& before, const Goal& after)
{
    if (isBlank(after)) {
        return Error{ErrorCode::MissingValue, {}, "goal", {}};
    }
    nlohmann::json args = argsOf(after);
    if (before.state != after.state) {
        args["state"] = goalStateName(after.state);
    }
    return gradebook.transact(OpKind::ChangeGoal, args, [&](Edit& edit) -> Result<void> {
        updateGoal(edit, before, after);
        if (before.isPending() || after.isPending()) {
            forgetPrinted(edit, after.student, after.stateOn);
        }
        return {};
    });
}

Result<Committed> removeGoal(Gradebook& gradebook, const Goal& goal)
{
    return gradebook.transact(OpKind::RemoveGoal, argsOf(goal), [&](Edit& edit) -> Result<void> {
        edit.remove("goal", goal.id.value);
        if (goal.isPending()) {
            forgetPrinted(edit, goal.student);
        }
        return {};
    });
}

} // namespace trellis
