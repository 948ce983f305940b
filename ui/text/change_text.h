// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/storage/gradebook.h"
#include "ui/text/strings.h"

#include <vector>

namespace trellis::ui {

/// One thing that an op did, for people to read.
struct ChangeLine {
    QString what;   ///< "Kofi Mensah, 4 Punnett"
    QString before; ///< empty where there was nothing
    QString after;  ///< empty where it is gone

    bool operator==(const ChangeLine&) const = default;
};

/// What an op did in detail. Inner bookkeeping, such as places in a list, is left out.
[[nodiscard]] std::vector<ChangeLine> changeLines(const Gradebook& gradebook,
                                                  const std::vector<Change>& changes,
                                                  TextFor target = TextFor::Screen);

} // namespace trellis::ui
