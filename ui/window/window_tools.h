// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/storage/gradebook.h"

#include <filesystem>
#include <functional>

class QSettings;

namespace trellis::ui {

/// What the window is given by the program around it. A command whose tool is not there is not
/// offered.
struct WindowTools {
    Author author;
    std::function<Date()> today;
    QSettings* settings = nullptr; ///< of this machine; outlives the window

    /// Writes the sample gradebook to a path where nothing is yet.
    std::function<Result<void>(const std::filesystem::path& path, Date today)> makeSample;
};

} // namespace trellis::ui
