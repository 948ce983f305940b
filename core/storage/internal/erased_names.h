// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/internal/connection.h"

#include <set>
#include <string>
#include <unordered_set>

namespace trellis::internal {

/// The words of all names that students have or had.
class ErasedNames {
public:
    ErasedNames() = default;
    ErasedNames(Connection& connection, const std::unordered_set<std::int64_t>& students);

    /// Whether one of the words stands in the text, whatever the case and the accents. A short one
    /// has to stand alone.
    [[nodiscard]] bool saidIn(const std::string& text) const;

private:
    std::set<std::string> m_words; ///< folded
};

} // namespace trellis::internal
