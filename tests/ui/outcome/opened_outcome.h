// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "tests/ui/window/opened_window.h"

namespace trellis::ui {
class OutcomeScreen;
class StudentsView;
} // namespace trellis::ui

namespace trellis::test {

/// The window with the page of an outcome, come to with keys from the Map: up into the header, to
/// the outcome, Enter.
struct OpenedOutcome : OpenedWindow {
    explicit OpenedOutcome(const SmallClass& c, int outcome = 0);

    /// From the Map, where the cursor is in the first row.
    void openByHeader(int outcome);
    void type(const char* keys);

    [[nodiscard]] ui::OutcomeScreen& screen() const;
    [[nodiscard]] ui::StudentsView& list() const;
    /// The rank of each student in the order of the list, "." for no level: "..3".
    [[nodiscard]] std::string levels() const;
    /// Given names in the order of the list.
    [[nodiscard]] QStringList order() const;
    /// The row that the cursor is on.
    [[nodiscard]] int row() const;
    /// What the page shows: labels, buttons, lists.
    [[nodiscard]] QString page() const;
    /// A button that can be seen, by its text or accessible name.
    void click(const QString& button);
};

/// An activity of the class that shows the outcomes.
[[nodiscard]] ActivityId addActivityOn(SmallClass& c, const char* title, const char* iso,
                                       const std::vector<std::size_t>& outcomes);
/// A mark of it with a level.
void rateIn(SmallClass& c, ActivityId activity, std::size_t student, std::size_t outcome, int rank,
            const char* iso);

} // namespace trellis::test
