// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/window/window_tools.h"

#include <QString>

namespace trellis::ui {

/// Opens the window on a file, or on the start screen without one, and runs until it is closed.
/// Makes the application.
int runWindow(int& argc, char* argv[], const QString& fileOrEmpty, WindowTools tools);

} // namespace trellis::ui
