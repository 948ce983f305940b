// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QList>

class QAction;

namespace trellis::ui {

/// Makes the letters that lead to the entries of one menu different: whoever comes first keeps the
/// one it has, another takes the next that is free, at best of the beginning of a word. Which
/// entries meet in a menu changes with the screen and with the language.
void tellLettersApart(const QList<QAction*>& entries);

} // namespace trellis::ui
