// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What every command shares: the options that stand everywhere, the file, and how answers and
// refusals are given.
#pragma once

#include "app/commands/command_line.h"
#include "core/base/date.h"
#include "core/base/result.h"
#include "core/storage/gradebook.h"
#include "core/storage/read.h"

#include <QString>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trellis::app {

using Json = nlohmann::ordered_json;

/// One run of the program. Commands set run when they were chosen.
struct Invocation {
    bool json = false;
    std::string day;
    std::string language;
    std::string actor;
    std::function<ExitCode(Invocation&)> run;

    Date today; ///< from --day, else the clock; set before run is called

    [[nodiscard]] Author author() const;
};

/// Adds a command whose body runs after everything was parsed. Options is a plain struct that
/// setUp binds the options of the command to.
template <typename Options>
void addCommand(CLI::App& root, Invocation& invocation, const std::string& name,
                const std::string& description,
                const std::function<void(CLI::App&, Options&)>& setUp,
                const std::function<ExitCode(Invocation&, const Options&)>& body)
{
    CLI::App* command = root.add_subcommand(name, description);
    const auto options = std::make_shared<Options>();
    setUp(*command, *options);
    command->callback([&invocation, options, body] {
        invocation.run = [options, body](Invocation& running) { return body(running, *options); };
    });
}

/// Writes a line of UTF-8 to standard output.
void print(const QString& line);
void print(const std::string& line);
void print(const Json& answer);

/// Says on standard error why nothing was done. The code follows from the kind of trouble.
[[nodiscard]] ExitCode refuse(const Error& error);
[[nodiscard]] ExitCode refuse(const Gradebook& gradebook, const Error& error);
/// The same for a file for others that could not be written.
[[nodiscard]] ExitCode refuseOutput(const Error& error);
/// The same for trouble with a file that is only read from: it never is the gradebook's fault.
[[nodiscard]] ExitCode refuseInput(const Error& error);

/// The answer of a command that has no other: the op it made, and in words what it did.
[[nodiscard]] ExitCode answer(const Invocation& invocation, const Gradebook& gradebook,
                              const Result<Committed>& done);

/// Opens the file, or gives the code to leave with.
struct OpenFile {
    std::optional<Gradebook> gradebook;
    ExitCode code = ExitCode::Done;
    [[nodiscard]] explicit operator bool() const { return gradebook.has_value(); }
    [[nodiscard]] Gradebook& operator*() { return *gradebook; }
};
[[nodiscard]] OpenFile openFile(const Invocation& invocation, const std::string& path);

/// A date given as text, or the fallback where none was given.
/// Errors: InvalidDate.
[[nodiscard]] Result<Date> dateFrom(const std::string& iso, Date fallback);

// Finding things by name: exactly, then without case and accents.

/// Errors: UnknownClass, UnknownCourse, UnknownStudent, UnknownOutcome, Ambiguous.
[[nodiscard]] Result<ClassInfo> findClass(const Gradebook& gradebook, const std::string& name);
[[nodiscard]] Result<CourseInfo> findCourse(const Gradebook& gradebook, const std::string& name);
[[nodiscard]] Result<ClassBook> findClassBook(const Gradebook& gradebook, const std::string& name);
[[nodiscard]] Result<ClassBook> findCourseBook(const Gradebook& gradebook, const std::string& name);
/// A student number, else a name as "Given Family" or "Family, Given".
[[nodiscard]] Result<const StudentRecord*> findStudent(const ClassBook& book,
                                                       const std::string& who);
/// A code, else a short name or title.
[[nodiscard]] Result<const Outcome*> findOutcome(const ClassBook& book, const std::string& code);
/// A key, name or rank of the course's scale. Errors: UnknownLevel.
[[nodiscard]] Result<int> findLevel(const ClassBook& book, const std::string& level);

/// "mon,tue" as Monday-first flags; none where the list is empty.
/// Errors: InvalidValue.
[[nodiscard]] Result<std::optional<std::array<bool, 7>>>
weekdaysFrom(const std::vector<std::string>& days);

} // namespace trellis::app
