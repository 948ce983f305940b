// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/prerequisites.h"

#include <unordered_set>

namespace trellis {

bool comesBeforeItself(const PrerequisiteMap& before, OutcomeId outcome)
{
    std::vector<OutcomeId> open{outcome};
    std::unordered_set<OutcomeId> seen;
    while (!open.empty()) {
        const auto it = before.find(open.back());
        open.pop_back();
        if (it == before.end()) {
            continue;
        }
        for (const OutcomeId next : it->second) {
            if (next == outcome) {
                return true;
            }
            if (seen.insert(next).second) {
                open.push_back(next);
            }
        }
    }
    return false;
}

} // namespace trellis
