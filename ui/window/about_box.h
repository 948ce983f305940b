// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

class QWidget;

namespace trellis::ui {

/// Which program this is and which version of it, under which licence, what it is built with, and
/// where its settings are: what somebody is asked for who asks for help.
void showAbout(QWidget* parent);

} // namespace trellis::ui
