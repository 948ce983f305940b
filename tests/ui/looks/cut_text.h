// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QStringList>

class QWidget;

namespace trellis::test {

/// Every text on the window that has less room than it needs, and every control that reaches out of
/// what holds it: "QPushButton 'Save': 40x20, needs 56x20"; rows of tables that are lower than
/// their letters, and what the rail paints. What ends with an ellipsis where there is no room, such
/// as a name in a list or the hint in a field, is not looked at, nor what scrolls.
[[nodiscard]] QStringList cutTexts(const QWidget& window);

/// What fills most of a page that scrolls up and down, and does so itself too: a wheel turns now
/// the one, now the other. A short list in a long form may scroll.
[[nodiscard]] QStringList scrolledTwice(const QWidget& window);

} // namespace trellis::test
