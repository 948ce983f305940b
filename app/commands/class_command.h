// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What every command about one class begins with: the file, the class and a day.
#pragma once

#include "app/commands/invocation.h"

#include <functional>
#include <string>

namespace trellis::app {

struct ClassOptions {
    std::string file;
    std::string schoolClass;
    std::string day; ///< of --as-of or --date; today where not given
};

/// FILE and --class.
void addClassOptions(CLI::App& command, ClassOptions& options);
/// The day as --as-of.
void addAsOf(CLI::App& command, ClassOptions& options);

struct OpenClass {
    Gradebook& gradebook;
    const ClassBook& book;
    Date day;
};

/// Runs body with what the options name, or says why that cannot be.
[[nodiscard]] ExitCode withClass(const Invocation& invocation, const ClassOptions& options,
                                 const std::function<ExitCode(const OpenClass&)>& body);

} // namespace trellis::app
