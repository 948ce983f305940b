// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Which students and outcomes the Map shows, and in which order.
#pragma once

#include "core/model/class_book.h"
#include "ui/common/name_guard.h"
#include "ui/map/map_row.h"

#include <QString>

#include <optional>
#include <vector>

namespace trellis::ui {

enum class MapSort : std::uint8_t {
    Name,
    Credit,   ///< the fewest outcomes to go first, then who has earned it
    LastSeen, ///< never first, then the longest ago
    Outcome,  ///< on one outcome: without a level first, the highest last, then who is exempt
};

/// Marks of cells that can be looked for.
enum class MapSign : std::uint8_t {
    New,
    Reassess,
    Stale,
    Note,
    Decision,
    Exempt,
    NotHandedIn,
    NoEvidence,
    Starred
};

/// What is looked for: students of the group with a cell that has the level and the sign, in the
/// outcomes of the Bloom step and the category, whose name has words that begin so.
struct MapFilter {
    std::optional<int> rank;
    std::optional<Bloom> bloom;
    std::optional<CategoryId> category;
    std::optional<MapSign> sign;
    std::optional<GroupId> group;
    QString name;

    [[nodiscard]] bool isSet() const;
    /// "Developing + Analyze"
    [[nodiscard]] QString text(const ClassBook& book, const NameGuard& names, Date day) const;

    bool operator==(const MapFilter&) const = default;
};

[[nodiscard]] QString signText(MapSign sign);

[[nodiscard]] bool letsThrough(const MapFilter& filter, const Outcome& outcome);
[[nodiscard]] bool letsThrough(const MapFilter& filter, const ClassBook& book, StudentId student);
/// Of a row whose cells are those of the outcomes that are let through.
[[nodiscard]] bool letsThrough(const MapFilter& filter, const MapRow& row, const Student& student);

/// Whether every word of the text begins a word of one of the student's names, without case and
/// accents.
[[nodiscard]] bool isNameLike(const Student& student, const QString& text);

/// By an outcome: that of the column, which has to be there.
void sortRows(std::vector<MapRow>& rows, MapSort sort, std::size_t column = 0);

} // namespace trellis::ui
