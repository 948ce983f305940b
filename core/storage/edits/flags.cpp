// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/edits/flags.h"

namespace trellis {

namespace {

std::vector<FlagId> flagsOn(const Judged& one, Date date)
{
    std::vector<FlagId> flags;
    for (const Flag& flag : one.record->flags) {
        if (flag.outcome == one.outcome && flag.standsOn(date)) {
            flags.push_back(flag.id);
        }
    }
    return flags;
}

void endFlags(Edit& edit, const Judged& one, Date date)
{
    for (const FlagId id : flagsOn(one, date)) {
        edit.update("flag", id.value, {{"removed_on", date.toIso()}});
    }
}

Error nothingThere(const char* what)
{
    return {ErrorCode::NothingThere, {}, what, {}};
}

} // namespace

Result<Committed> flag(Gradebook& gradebook, const std::vector<Judged>& judged,
                       std::optional<Date> dueOn, Date date)
{
    return gradebook.transact(OpKind::Flag, argsOf(judged), [&](Edit& edit) -> Result<void> {
        for (const Judged& one : judged) {
            endFlags(edit, one, date);
            edit.insert("flag", FlagId::make().value,
                        {{"student_id", one.record->student.id.value},
                         {"outcome_id", one.outcome.value},
                         {"date", date.toIso()},
                         {"due_on", dueOn ? Value(dueOn->toIso()) : Value(nullptr)},
                         {"removed_on", nullptr},
                         {"entered_seq", edit.nextEnteredSeq()}});
        }
        return {};
    });
}

Result<Committed> removeFlag(Gradebook& gradebook, const std::vector<Judged>& judged, Date date)
{
    std::vector<Judged> flagged;
    for (const Judged& one : judged) {
        if (!flagsOn(one, date).empty()) {
            flagged.push_back(one);
        }
    }
    if (flagged.empty()) {
        return nothingThere("flag");
    }
    return gradebook.transact(OpKind::RemoveFlag, argsOf(flagged), [&](Edit& edit) -> Result<void> {
        for (const Judged& one : flagged) {
            endFlags(edit, one, date);
        }
        return {};
    });
}

Result<Committed> star(Gradebook& gradebook, const std::vector<Judged>& judged)
{
    return gradebook.transact(OpKind::Star, argsOf(judged), [&](Edit& edit) -> Result<void> {
        for (const Judged& one : judged) {
            if (one.record->starOn(one.outcome) == nullptr) {
                edit.insert("star", StarId::make().value,
                            {{"student_id", one.record->student.id.value},
                             {"outcome_id", one.outcome.value}});
            }
        }
        return {};
    });
}

Result<Committed> removeStar(Gradebook& gradebook, const std::vector<Judged>& judged)
{
    std::vector<Judged> starred;
    for (const Judged& one : judged) {
        if (one.record->starOn(one.outcome) != nullptr) {
            starred.push_back(one);
        }
    }
    if (starred.empty()) {
        return nothingThere("star");
    }
    return gradebook.transact(OpKind::RemoveStar, argsOf(starred), [&](Edit& edit) -> Result<void> {
        for (const Judged& one : starred) {
            edit.remove("star", one.record->starOn(one.outcome)->id.value);
        }
        return {};
    });
}

} // namespace trellis
