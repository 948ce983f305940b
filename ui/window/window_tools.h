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
    QSettings* settings = nullptr;    ///< of this machine; outlives the window
    std::shared_ptr<OpenAhead> ahead; ///< of the first file to be opened; none where nothing began
};

} // namespace trellis::ui
