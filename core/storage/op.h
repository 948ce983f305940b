// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace trellis {

/// A moment and where on earth it was read.
struct Moment {
    std::int64_t utcMs = 0;   ///< milliseconds since 1970-01-01 UTC
    int utcOffsetMinutes = 0; ///< of the clock on the wall

    bool operator==(const Moment&) const = default;
};

/// Reads the machine's clock.
[[nodiscard]] Moment systemMoment();

/// How a user did something, as far as the program tells. The name is stable: it is in the file for
/// ever.
enum class OpWay : std::uint8_t {
    Unknown,     ///< nobody said
    CommandLine, ///< a command of the terminal
    Window,      ///< a form or a command of the window
    Key,         ///< a level key on a grid
    Command,     ///< a level's own command
    Name,        ///< a name and a level, typed into the field beside a grid
    Palette,     ///< a line typed into the palette
    Paste,       ///< what was copied elsewhere
};

/// Who writes, with what, and which clock tells when. Kept with every op.
struct Author {
    std::string actor;
    std::string device;
    std::string appVersion;
    std::function<Moment()> now = systemMoment;
    OpWay way = OpWay::Unknown;
};

/// What a user did. The name is stable: it is in the file for ever.
enum class OpKind : std::uint8_t {
    NewBook,
    AddCourse,
    AddClass,
    AddStudent,
    MoveOut,
    MoveBack,
    EditStudent,
    AddNote,
    ChangeNote,
    RemoveNote,
    SetProfile,
    MergeStudents,
    MoveToClass,
    EraseStudent,
    MakeGroup,
    ChangeGroup,
    EndGroup,
    SetCalendar,
    SetRule,
    SetStudentRule,
    SetMethod,
    SetThresholds,
    SetScale,
    Rate,
    Withdraw,
    Annotate,
    Decide,
    RemoveDecision,
    Exempt,
    RemoveExemption,
    Flag,
    RemoveFlag,
    Star,
    RemoveStar,
    GiveAward,
    RevokeAward,
    ImportRoster,
    ImportOutcomes,
    ImportEvidence,
    AddActivity,
    SetActivity,
    WithdrawActivity,
    SetAbsences,
    MakeClipboardSheet,
    AddGoal,
    ChangeGoal,
    RemoveGoal,
    AddWork,
    ChangeWork,
    RemoveWork,
    PlanConferences,
    ChangeConference,
    PrintSheets,
    EnterResults,
    RemoveConference,
    JoinSiblings,
    SeparateSiblings,
    SetPhrases,
    AddOutcomes,
    EditOutcome,
    MoveOutcome,
    ArchiveOutcome,
    RestoreOutcome,
    EditCategory,
    RemoveCategory,
    EditCourse,
    EditClass,
    SetLevelWording,
    CarryOver,
    WithdrawChange,
    RestoreChange,
    Undo,
    Redo,
};

/// "import-roster"
[[nodiscard]] std::string_view opKindName(OpKind kind);
/// None for the op of a newer program.
[[nodiscard]] std::optional<OpKind> opKindFromName(std::string_view name);

/// "command-line"; empty for Unknown.
[[nodiscard]] std::string_view opWayName(OpWay way);

/// One user action, as the history keeps it.
struct Op {
    OpId id;
    Moment at;
    std::string actor;
    std::string device;
    std::string appVersion;
    std::string kind;           ///< opKindName, or the name a newer program gave
    nlohmann::json args;        ///< ids and numbers, never a name
    std::optional<OpId> undoOf; ///< the op that this one takes back
    bool isUndone = false;
    int changes = 0; ///< rows of change

    /// Unknown where it was not noted, or by a newer program.
    [[nodiscard]] OpWay way() const;
};

/// A value of a cell of the file.
using Value = std::variant<std::nullptr_t, std::int64_t, double, std::string>;

/// One thing that an op did to the file.
struct Change {
    enum class Kind : std::uint8_t { Insert, Update, Delete };

    std::string table;
    std::int64_t row = 0;
    Kind kind = Kind::Update;
    std::string column; ///< only of an Update
    Value oldValue;     ///< of an Update; of a Delete the whole row as JSON
    Value newValue;     ///< of an Update; of an Insert the whole row as JSON

    bool operator==(const Change&) const = default;
};

/// The rows that a transaction changed.
struct Touched {
    struct Row {
        std::string table;
        std::int64_t id = 0;

        bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows;

    [[nodiscard]] bool has(std::string_view table) const;
};

/// What a transaction came to. No op where nothing changed.
struct Committed {
    std::optional<OpId> op;
    Touched touched;
};

} // namespace trellis
