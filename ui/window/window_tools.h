// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "core/base/date.h"
#include "core/storage/gradebook.h"

#include <functional>
#include <memory>

class QSettings;

namespace trellis::ui {

class OpenAhead;

/// What the window is given by the program around it.
struct WindowTools {
    Author author;
    std::function<Date()> today;
    QSettings* settings = nullptr; ///< of this machine; outlives the window
    /// Of the file that is opened first; none where nothing was begun.
    std::shared_ptr<OpenAhead> ahead = nullptr;
};

} // namespace trellis::ui
