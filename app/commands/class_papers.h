// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// sheets --kind clipboard|labels|credit: papers about a whole class.
#pragma once

#include "app/commands/class_command.h"
#include "ui/print/paper.h"

#include <string>
#include <vector>

namespace trellis::app {

struct ClassPaperOptions {
    std::string kind;
    std::string pdf;
    std::string folder; ///< where there is no pdf
    std::string paper;
    std::vector<std::string> students; ///< only these; empty: everybody
    std::vector<std::string> outcomes; ///< of a clipboard sheet; empty: the first open ones
    int firstLabel = 1;
};

[[nodiscard]] const std::vector<std::string>& classPaperNames();
[[nodiscard]] bool isClassPaper(const std::string& kind);

/// Writes the paper; a clipboard sheet gets its number in the file first, as one step of undo.
[[nodiscard]] ExitCode runClassPaper(const Invocation& invocation, const ClassOptions& where,
                                     const ClassPaperOptions& options);

/// Of --paper: the country's where it is empty. Errors: InvalidValue.
[[nodiscard]] Result<ui::Paper> paperFrom(const std::string& name);

} // namespace trellis::app
