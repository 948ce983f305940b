// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What is answered on the command line about rows of a roster that wait.
#pragma once

#include "core/exchange/roster_plan.h"

#include <string>
#include <vector>

namespace trellis::app {

/// Each is one of "4=new", "4=row:3", "4=student:00131" and "4=leave-out".
/// Errors: InvalidValue for another text or a line that is no row of a student; those of
/// findStudent.
[[nodiscard]] Result<RosterDecisions> rosterAnswers(const std::vector<std::string>& answers,
                                                    const RosterFile& file,
                                                    const std::vector<KnownStudent>& known);

} // namespace trellis::app
