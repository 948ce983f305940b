// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/scale.h"

#include "core/base/text.h"

namespace trellis {

int Scale::rankOf(LevelId levelId) const
{
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (levels[i].id == levelId) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

std::optional<int> Scale::rankOf(std::string_view keyNameOrRank) const
{
    const std::string wanted = foldedKey(trimmed(keyNameOrRank));
    if (wanted.empty()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const int rank = static_cast<int>(i) + 1;
        if (foldedKey(levels[i].key) == wanted || foldedKey(levels[i].name) == wanted ||
            std::to_string(rank) == wanted) {
            return rank;
        }
    }
    return std::nullopt;
}

Scale defaultScale()
{
    return Scale{ScaleId::make(),
                 {{LevelId::make(), "E", "Emerging", "I am starting."},
                  {LevelId::make(), "D", "Developing", "I can do parts of it, or with help."},
                  {LevelId::make(), "C", "Capable", "I can do it by myself."}},
                 3};
}

} // namespace trellis
