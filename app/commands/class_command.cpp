// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "app/commands/class_command.h"

namespace trellis::app {

void addClassOptions(CLI::App& command, ClassOptions& options)
{
    command.add_option("FILE", options.file, "The gradebook")->required();
    command.add_option("--class", options.schoolClass, "Name of the class")->required();
}

void addAsOf(CLI::App& command, ClassOptions& options)
{
    command.add_option("--as-of", options.day, "As it was on that day");
}

ExitCode withClass(const Invocation& invocation, const ClassOptions& options,
                   const std::function<ExitCode(const OpenClass&)>& body)
{
    OpenFile file = openFile(invocation, options.file);
    if (!file) {
        return file.code;
    }
    const auto day = dateFrom(options.day, invocation.today);
    if (!day) {
        return refuse(day.error());
    }
    const auto book = findClassBook(*file, options.schoolClass);
    if (!book) {
        return refuse(book.error());
    }
    return body({*file, *book, *day});
}

} // namespace trellis::app
