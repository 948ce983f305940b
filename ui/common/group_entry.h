// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/screen.h"

#include <functional>
#include <vector>

namespace trellis::ui {

class EntryBar;

/// Asks in the line under a grid what these students are called as a group, and makes it. Enter on
/// the suggested name, or on none, leaves the group to be called by its members. What came of it is
/// said, and which key asks again where there are too few.
void askForGroup(EntryBar& bar, const ScreenTools& tools, std::vector<StudentId> students,
                 const QString& key, const std::function<void(const QString& sentence)>& say);

} // namespace trellis::ui
