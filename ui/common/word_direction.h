// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// Words keep their own direction in a window of the other one: the side at which they begin is the
// window's, the end of the sentence is the language's.
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace trellis::ui {

/// That of its first letter, names in isolates left aside; that of what is around it where no
/// letter has one.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString& text, Qt::LayoutDirection around);

/// The flags of QPainter::drawText, with the direction of the text and the side of what is around.
[[nodiscard]] int wordFlags(int flags, const QString& text, Qt::LayoutDirection around);

/// As QPainter::drawText.
void drawWords(QPainter& painter, const QRectF& rect, int flags, const QString& text);

/// The text in an isolate of its own, where it would be turned by what is around: for what others
/// draw.
[[nodiscard]] QString inOwnDirection(const QString& text, Qt::LayoutDirection around);

} // namespace trellis::ui
