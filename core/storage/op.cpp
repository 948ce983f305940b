// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/op.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <utility>

namespace trellis {

namespace {

// In the order of OpKind.
constexpr auto kNames = std::to_array<std::pair<OpKind, std::string_view>>({
    {OpKind::NewBook, "new"},
    {OpKind::AddCourse, "add-course"},
    {OpKind::AddClass, "add-class"},
    {OpKind::AddStudent, "add-student"},
    {OpKind::MoveOut, "move-out"},
    {OpKind::MoveBack, "move-back"},
    {OpKind::EditStudent, "edit-student"},
    {OpKind::AddNote, "note"},
    {OpKind::ChangeNote, "change-note"},
    {OpKind::RemoveNote, "remove-note"},
    {OpKind::SetProfile, "profile"},
    {OpKind::MergeStudents, "merge-students"},
    {OpKind::MoveToClass, "move-to-class"},
    {OpKind::EraseStudent, "erase-student"},
    {OpKind::MakeGroup, "make-group"},
    {OpKind::ChangeGroup, "group"},
    {OpKind::EndGroup, "end-group"},
    {OpKind::SetCalendar, "calendar"},
    {OpKind::SetRule, "rule"},
    {OpKind::SetStudentRule, "student-rule"},
    {OpKind::SetMethod, "method"},
    {OpKind::SetThresholds, "thresholds"},
    {OpKind::SetScale, "scale"},
    {OpKind::Rate, "rate"},
    {OpKind::Withdraw, "withdraw"},
    {OpKind::Annotate, "annotate"},
    {OpKind::Decide, "decide"},
    {OpKind::RemoveDecision, "remove-decision"},
    {OpKind::Exempt, "exempt"},
    {OpKind::RemoveExemption, "remove-exemption"},
    {OpKind::Flag, "flag"},
    {OpKind::RemoveFlag, "remove-flag"},
    {OpKind::Star, "star"},
    {OpKind::RemoveStar, "remove-star"},
    {OpKind::GiveAward, "award"},
    {OpKind::RevokeAward, "revoke-award"},
    {OpKind::ImportRoster, "import-roster"},
    {OpKind::ImportOutcomes, "import-outcomes"},
    {OpKind::ImportEvidence, "import-evidence"},
    {OpKind::AddActivity, "add-activity"},
    {OpKind::SetActivity, "set-activity"},
    {OpKind::WithdrawActivity, "withdraw-activity"},
    {OpKind::SetAbsences, "absences"},
    {OpKind::MakeClipboardSheet, "clipboard-sheet"},
    {OpKind::AddGoal, "add-goal"},
    {OpKind::ChangeGoal, "goal"},
    {OpKind::RemoveGoal, "remove-goal"},
    {OpKind::AddWork, "add-work"},
    {OpKind::ChangeWork, "work"},
    {OpKind::RemoveWork, "remove-work"},
    {OpKind::PlanConferences, "plan-conferences"},
    {OpKind::ChangeConference, "conference"},
    {OpKind::PrintSheets, "print-sheets"},
    {OpKind::EnterResults, "conference-results"},
    {OpKind::RemoveConference, "remove-conference"},
    {OpKind::JoinSiblings, "join-siblings"},
    {OpKind::SeparateSiblings, "separate-siblings"},
    {OpKind::SetPhrases, "phrases"},
    {OpKind::AddOutcomes, "add-outcomes"},
    {OpKind::EditOutcome, "edit-outcome"},
    {OpKind::MoveOutcome, "move-outcome"},
    {OpKind::ArchiveOutcome, "archive-outcome"},
    {OpKind::RestoreOutcome, "restore-outcome"},
    {OpKind::EditCategory, "edit-category"},
    {OpKind::RemoveCategory, "remove-category"},
    {OpKind::EditCourse, "edit-course"},
    {OpKind::EditClass, "edit-class"},
    {OpKind::SetLevelWording, "level-wording"},
    {OpKind::CarryOver, "carry-over"},
    {OpKind::WithdrawChange, "withdraw-change"},
    {OpKind::RestoreChange, "restore-change"},
    {OpKind::Undo, "undo"},
    {OpKind::Redo, "redo"},
});

// In the order of OpWay.
constexpr auto kWays = std::to_array<std::string_view>(
    {"", "command-line", "window", "key", "command", "name", "palette", "paste"});

} // namespace

Moment systemMoment()
{
    const auto now = std::chrono::system_clock::now();
    const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
    std::tm local{};
    localtime_r(&seconds, &local);
    return {std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count(),
            static_cast<int>(local.tm_gmtoff / 60)};
}

std::string_view opKindName(OpKind kind)
{
    return kNames.at(static_cast<std::size_t>(kind)).second;
}

std::optional<OpKind> opKindFromName(std::string_view name)
{
    for (const auto& [kind, text] : kNames) {
        if (text == name) {
            return kind;
        }
    }
    return std::nullopt;
}

std::string_view opWayName(OpWay way)
{
    return kWays.at(static_cast<std::size_t>(way));
}

OpWay Op::way() const
{
    const auto noted = args.is_object() ? args.find("way") : args.end();
    if (noted == args.end() || !noted->is_string()) {
        return OpWay::Unknown;
    }
    const auto way = std::find(kWays.begin(), kWays.end(), noted->get<std::string>());
    return way == kWays.end() ? OpWay::Unknown : static_cast<OpWay>(way - kWays.begin());
}

bool Touched::has(std::string_view table) const
{
    return std::any_of(rows.begin(), rows.end(),
                       [table](const Row& r) { return r.table == table; });
}

} // namespace trellis
