// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/way_text.h"

#include "ui/text/op_args.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace trellis::ui {

namespace {

struct WayText {
    Q_DECLARE_TR_FUNCTIONS(WayText)
};

bool isImport(const Op& op)
{
    return op.kind.rfind("import-", 0) == 0;
}

/// In the window there is a form for these, or a field; all else is a command or a click.
bool isTyped(OpKind kind)
{
    constexpr std::array kTyped{
        OpKind::NewBook,          OpKind::AddCourse,      OpKind::AddClass,
        OpKind::AddStudent,       OpKind::EditStudent,    OpKind::AddNote,
        OpKind::ChangeNote,       OpKind::SetProfile,     OpKind::SetCalendar,
        OpKind::SetRule,          OpKind::SetStudentRule, OpKind::SetMethod,
        OpKind::SetThresholds,    OpKind::SetScale,       OpKind::Annotate,
        OpKind::AddActivity,      OpKind::SetActivity,    OpKind::AddGoal,
        OpKind::AddWork,          OpKind::ChangeWork,     OpKind::PlanConferences,
        OpKind::ChangeConference, OpKind::EnterResults,   OpKind::SetPhrases,
        OpKind::AddOutcomes,      OpKind::EditOutcome,    OpKind::EditCategory,
        OpKind::EditCourse,       OpKind::EditClass,      OpKind::SetLevelWording,
        OpKind::CarryOver};
    return std::find(kTyped.begin(), kTyped.end(), kind) != kTyped.end();
}

/// What it is besides a change like any other.
QString sortText(const Op& op, std::optional<OpKind> kind)
{
    if (kind == OpKind::Undo || kind == OpKind::WithdrawChange) {
        return WayText::tr("undo");
    }
    if (kind == OpKind::Redo || kind == OpKind::RestoreChange) {
        return WayText::tr("redo");
    }
    return isImport(op) && op.way() != OpWay::Paste ? WayText::tr("import") : QString();
}

QString placeText(const Op& op, std::optional<OpKind> kind)
{
    // Marks are typed on a grid or pasted; what comes along with them, an activity, is not.
    const bool isOfMarks = kind == OpKind::Rate;
    switch (op.way()) {
    case OpWay::Unknown:
        return {};
    case OpWay::CommandLine:
        return WayText::tr("command line");
    case OpWay::Key:
        return isOfMarks ? WayText::tr("by key") : QString();
    case OpWay::Command:
        return isOfMarks ? WayText::tr("by command") : QString();
    case OpWay::Name:
        return isOfMarks ? WayText::tr("by name") : QString();
    case OpWay::Palette:
        return isOfMarks ? WayText::tr("in words") : QString();
    case OpWay::Paste:
        return isOfMarks || isImport(op) || kind == OpKind::AddOutcomes ? WayText::tr("paste")
                                                                        : QString();
    case OpWay::Window:
        break;
    }
    if (!kind || isImport(op) || op.undoOf) {
        return {};
    }
    return isTyped(*kind) ? WayText::tr("in a form") : WayText::tr("by command");
}

QString countText(const Op& op, std::optional<OpKind> kind)
{
    if (isImport(op)) {
        return {}; // the sentence has it
    }
    const auto students = static_cast<int>(idsIn(op, "student", "students").size());
    const int marks = kind == OpKind::Rate ? countIn(op, "count") : 0;
    if (marks > 1 && marks != students) {
        return WayText::tr("%n marks at once", nullptr, marks);
    }
    return students > 1 ? WayText::tr("%n students at once", nullptr, students) : QString();
}

} // namespace

QString wayText(const Op& op)
{
    const auto kind = opKindFromName(op.kind);
    QStringList parts{sortText(op, kind), placeText(op, kind), countText(op, kind)};
    parts.removeAll(QString());
    if (parts.isEmpty()) {
        parts.append(WayText::tr("one change"));
    }
    if (op.isUndone) {
        parts.append(WayText::tr("taken back"));
    }
    return parts.join(WayText::tr(", ", "between the parts of how a change was made"));
}

} // namespace trellis::ui
