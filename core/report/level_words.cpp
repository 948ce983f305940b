// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/level_words.h"

#include <algorithm>

namespace trellis {

namespace {

/// As the course has it; null for a rank that it does not have.
const Level* ownLevel(const ConferenceSheet& sheet, int rank)
{
    const auto index = static_cast<std::size_t>(rank - 1);
    return rank > 0 && index < sheet.ownLevels.size() ? &sheet.ownLevels[index] : nullptr;
}

} // namespace

LevelWords levelWordsIn(const ConferenceSheet& sheet, int rank, std::string_view language)
{
    const Level* level = ownLevel(sheet, rank);
    if (level == nullptr) {
        return {};
    }
    const auto found =
        std::find_if(level->translations.begin(), level->translations.end(),
                     [&](const LevelWording& words) { return words.language == language; });
    if (found != level->translations.end() && !found->name.empty()) {
        return {found->name, found->wording};
    }
    return language == sheet.ownLanguage ? LevelWords{level->name, level->wording} : LevelWords{};
}

std::optional<int> usualRank(const ConferenceSheet& sheet, int rank)
{
    const Level* level = ownLevel(sheet, rank);
    const std::vector<Level> usual = defaultScale().levels;
    const auto same = std::find_if(usual.begin(), usual.end(), [&](const Level& one) {
        return level != nullptr && one.wording == level->wording;
    });
    return same == usual.end() ? std::nullopt
                               : std::optional(static_cast<int>(same - usual.begin()) + 1);
}

} // namespace trellis
