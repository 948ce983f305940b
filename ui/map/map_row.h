// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/model/class_book.h"
#include "ui/common/student_cell.h"

#include <QString>

#include <optional>
#include <vector>

namespace trellis::ui {

using MapCell = StudentCell;

/// Where a student stands towards credit: "5 of 7", and how many outcomes do not count.
struct MapCredit {
    std::optional<int> count; ///< none without a rule
    int needed = 0;
    int pool = 0; ///< outcomes the first condition counts in
    int exempt = 0;
    bool isEarned = false;
    bool isOutOfReach = false;
    std::optional<int> toGo;
    QString also;      ///< "needs 8": what is asked for besides the number and is not there yet
    QString alsoShort; ///< the same where a cell has to hold it

    bool operator==(const MapCredit&) const = default;
};

/// A student's row, without references into the book.
struct MapRow {
    StudentId student;
    QString name;
    std::vector<MapCell> cells; ///< one for each column of an outcome
    MapCredit credit;
    std::optional<Date> lastSeen; ///< on any outcome, or at a conference
    bool isLongAgo = false;       ///< last seen
};

/// New is every cell with another level or other evidence than it had before: the same row, as of
/// an earlier day.
void markNew(MapRow& row, const MapRow& before);

/// The outcomes are indexes in the book.
[[nodiscard]] MapRow mapRow(const ClassBook& book, const StudentRecord& record,
                            const std::vector<std::size_t>& outcomes, Date today);

} // namespace trellis::ui
