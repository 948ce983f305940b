// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/roster_answers.h"

#include "app/commands/invocation.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace trellis::app {

namespace {

std::optional<std::size_t> parsedLine(const std::string& text)
{
    std::size_t line = 0;
    const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), line);
    const bool isWhole = trouble == std::errc() && end == text.data() + text.size();
    return isWhole && line > 0 ? std::optional(line) : std::nullopt;
}

Error badAnswer(const std::string& answer)
{
    return Error{ErrorCode::InvalidValue,
                 answer,
                 "row",
                 {"LINE=new", "LINE=row:LINE", "LINE=student:WHO", "LINE=leave-out"}};
}

/// The answer about one row: "4=new", "4=row:3", "4=student:00131", "4=leave-out".
Result<void> decide(RosterDecisions& decisions, const std::string& answer,
                    const std::vector<KnownStudent>& known)
{
    const std::size_t equals = answer.find('=');
    const auto line = parsedLine(answer.substr(0, equals));
    if (equals == std::string::npos || !line) {
        return badAnswer(answer);
    }
    const std::string what = answer.substr(equals + 1);
    if (what == "new") {
        decisions.ownPerson.insert(*line);
        decisions.persons[*line] = {RowPerson::Kind::New, {}};
    } else if (what == "leave-out") {
        decisions.persons[*line] = {RowPerson::Kind::LeaveOut, {}};
    } else if (what.starts_with("row:")) {
        const auto other = parsedLine(what.substr(4));
        if (!other || *other == *line) {
            return badAnswer(answer);
        }
        decisions.samePerson[*line] = *other;
    } else if (what.starts_with("student:")) {
        ClassBook everybody;
        for (const KnownStudent& one : known) {
            everybody.students.emplace_back().student = one.student;
        }
        const auto student = findStudent(everybody, what.substr(8));
        if (!student) {
            return student.error();
        }
        decisions.persons[*line] = {RowPerson::Kind::Student, (*student)->student.id};
    } else {
        return badAnswer(answer);
    }
    return {};
}

} // namespace

Result<RosterDecisions> rosterAnswers(const std::vector<std::string>& answers,
                                      const RosterFile& file,
                                      const std::vector<KnownStudent>& known)
{
    RosterDecisions decisions;
    for (const std::string& answer : answers) {
        if (auto decided = decide(decisions, answer, known); !decided) {
            return decided.error();
        }
    }
    const auto isThere = [&file](std::size_t line) {
        return std::ranges::any_of(file.rows,
                                   [line](const RosterRow& row) { return row.line == line; });
    };
    for (const std::string& answer : answers) {
        const std::size_t equals = answer.find('=');
        const auto line = parsedLine(answer.substr(0, equals));
        const bool isRow = answer.compare(equals + 1, 4, "row:") == 0;
        const auto other = isRow ? parsedLine(answer.substr(equals + 5)) : line;
        if (!isThere(*line) || !isThere(*other)) {
            return Error{ErrorCode::InvalidValue, answer, "row", {}};
        }
    }
    return decisions;
}

} // namespace trellis::app
