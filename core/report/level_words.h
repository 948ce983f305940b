// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/report/conference_sheet.h"

#include <optional>
#include <string>
#include <string_view>

namespace trellis {

/// What a level is called and what it means to a family.
struct LevelWords {
    std::string name;
    std::string wording;

    bool operator==(const LevelWords&) const = default;
};

/// Of a rank of the sheet's course, in any language; empty where the course has no words for it in
/// that language.
[[nodiscard]] LevelWords levelWordsIn(const ConferenceSheet& sheet, int rank,
                                      std::string_view language);

/// Which rank of a new course means what this one does; none where the course says it in words of
/// its own.
[[nodiscard]] std::optional<int> usualRank(const ConferenceSheet& sheet, int rank);

} // namespace trellis
