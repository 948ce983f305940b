// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trellis {

/// Name and family wording of a level in a language other than the course's own.
struct LevelWording {
    std::string language;
    std::string name;
    std::string wording;

    bool operator==(const LevelWording&) const = default;
};

/// One level of a scale. Its rank is its place, 1 for the lowest.
struct Level {
    LevelId id;
    std::string key;     ///< a letter, or the digit of its place from 1; unique, shown in cells
    std::string name;    ///< "Capable"
    std::string wording; ///< what it means to a family: "I can do it by myself."
    std::vector<LevelWording> translations = {}; ///< in order of language

    /// In a language where there are words for it, else as the course has it.
    [[nodiscard]] const std::string& nameIn(std::string_view language) const;
    [[nodiscard]] const std::string& wordingIn(std::string_view language) const;

    bool operator==(const Level&) const = default;
};

/// An ordered list of 2 to 6 levels, lowest first. Source: mastery/README.md 1.
struct Scale {
    ScaleId id;
    std::vector<Level> levels;
    int creditRank = 0; ///< from this rank up an outcome counts for credit; 2 or higher

    [[nodiscard]] int topRank() const { return static_cast<int>(levels.size()); }

    /// The level of a rank from 1 to topRank().
    [[nodiscard]] const Level& level(int rank) const
    {
        return levels.at(static_cast<std::size_t>(rank - 1));
    }

    /// 0 where no level has this id.
    [[nodiscard]] int rankOf(LevelId id) const;

    /// Reads a key, a name or a rank, without case or accents; none where nothing fits.
    [[nodiscard]] std::optional<int> rankOf(std::string_view keyNameOrRank) const;

    bool operator==(const Scale&) const = default;
};

/// The rank on another scale that a rank of this one stands for: the level with the same key, else
/// one on the same side of the credit level, as high as it was where there is one.
[[nodiscard]] int matchingRank(const Scale& from, int rank, const Scale& to);

/// Emerging, Developing, Capable, with credit from Capable up. Every id is new.
[[nodiscard]] Scale defaultScale();

} // namespace trellis
