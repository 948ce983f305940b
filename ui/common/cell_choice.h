// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/level_entry.h"

namespace trellis::ui {

/// What is chosen where levels are shown: the Map, Record, the outcomes of a student.
class CellChoice {
public:
    using Cell = LevelEntry::Cell;

    virtual ~CellChoice() = default;

    /// The chosen cells, else the current one; none of hidden students.
    [[nodiscard]] virtual std::vector<Cell> cells() const = 0;
    /// The cell that a key just entered and left, else the current one.
    [[nodiscard]] virtual std::optional<Cell> lastEnteredOrCurrent() const = 0;
    /// The mark that a note or a withdrawal there is about; none where there is none.
    [[nodiscard]] virtual const Evidence* markOf(const Cell& cell) const = 0;
    /// The cells that are marked along with this one, which comes first.
    [[nodiscard]] virtual std::vector<Cell> together(const Cell& cell) const { return {cell}; }
    /// False, and said where it has to be, while nothing can be changed.
    [[nodiscard]] virtual bool mayChange() = 0;
};

/// The newest mark up to a day that was not withdrawn; none where there is none.
[[nodiscard]] const Evidence* newestMark(const ClassBook& book, const LevelEntry::Cell& cell,
                                         Date asOf);

/// The mark that one of a key would replace on a day; none where it would be a further one.
[[nodiscard]] const Evidence* markReplacedOn(const ClassBook& book, const LevelEntry::Cell& cell,
                                             Date day);

} // namespace trellis::ui
