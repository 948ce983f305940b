// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/scale.h"

#include "core/base/text.h"

#include <algorithm>

namespace trellis {

namespace {

const std::string& translated(const Level& level, std::string_view language,
                              std::string LevelWording::*part, const std::string& own)
{
    const auto it = std::find_if(level.translations.begin(), level.translations.end(),
                                 [&](const LevelWording& words) {
                                     return words.language == language && !(words.*part).empty();
                                 });
    return it == level.translations.end() ? own : (*it).*part;
}

} // namespace

const std::string& Level::nameIn(std::string_view language) const
{
    return translated(*this, language, &LevelWording::name, name);
}

const std::string& Level::wordingIn(std::string_view language) const
{
    return translated(*this, language, &LevelWording::wording, wording);
}

int matchingRank(const Scale& from, int rank, const Scale& to)
{
    const std::string key = upperCase(composed(from.level(rank).key));
    for (int candidate = 1; candidate <= to.topRank(); ++candidate) {
        if (upperCase(composed(to.level(candidate).key)) == key) {
            return candidate;
        }
    }
    return rank >= from.creditRank
               ? std::min(to.creditRank + (rank - from.creditRank), to.topRank())
               : std::min(rank, to.creditRank - 1);
}

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
