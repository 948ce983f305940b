// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/course/roster_session.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace trellis::ui {

/// What happens to one student or row of a roster, in words, and what can be decided about it.
struct RosterLine {
    /// In the order in which they are listed. Those whom a list does not name, and who are to stay
    /// unless somebody is moved out by hand, do not push down the new ones whom it is about.
    enum class Kind : std::uint8_t { Look, Leaving, New, Changed, Same, Staying, LeftOut };

    struct Choice {
        QString text;
        std::function<Result<void>(RosterSession&)> choose;
    };

    Kind kind = Kind::Same;
    bool isOpen = false;  ///< asks, or was odd: counted as to look at
    bool waits = false;   ///< nothing of it is imported before an answer
    std::size_t line = 0; ///< of the file; 0 for a student who is not in it
    QString name;
    QString words;
    std::vector<Choice> choices;
    int chosen = -1; ///< none yet
};

/// Everything the file comes to, what is to be looked at first, then by kind and line. Every row
/// of the file is in it; blank ones are counted together.
[[nodiscard]] std::vector<RosterLine> rosterLines(const RosterSession& session);

} // namespace trellis::ui
