// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/usual_levels.h"

#include <algorithm>

namespace trellis {

void addUsualWords(Scale& scale, const std::vector<Level>& usual)
{
    for (Level& level : scale.levels) {
        const auto same = std::find_if(usual.begin(), usual.end(), [&level](const Level& one) {
            return one.name == level.name && one.wording == level.wording;
        });
        if (same == usual.end()) {
            continue;
        }
        for (const LevelWording& words : same->translations) {
            const auto next = std::find_if(
                level.translations.begin(), level.translations.end(),
                [&words](const LevelWording& one) { return one.language >= words.language; });
            if (next == level.translations.end() || next->language != words.language) {
                level.translations.insert(next, words);
                continue;
            }
            next->name = next->name.empty() ? words.name : next->name;
            next->wording = next->wording.empty() ? words.wording : next->wording;
        }
    }
}

} // namespace trellis
