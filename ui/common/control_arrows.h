// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// The arrows of controls, drawn in the size of the letters beside them.
#pragma once

#include <QIcon>
#include <QStyle>

class QPainter;
class QStyleOption;
class QWidget;

namespace trellis::ui {

/// A triangle that points to a side of its square.
void paintArrow(QPainter& painter, const QRectF& square, QStyle::PrimitiveElement to);
/// As large as the letters beside it, while Fusion's has one size for all.
void paintArrowBeside(QPainter& painter, const QStyleOption& option, const QRect& room,
                      QStyle::PrimitiveElement to);
/// Of the square around an arrow beside words: with the room around it.
[[nodiscard]] int arrowSide(const QStyleOption& option);
/// Behind the words, while Qt puts the arrow of a button with a menu below their end.
[[nodiscard]] QRect arrowRoom(const QStyleOption& option, const QWidget* widget);

/// A button that does nothing but open its menu, for which Qt keeps no room.
[[nodiscard]] bool isMenuButton(const QStyleOption* option);
/// One that is all icon: an arrow would lie on it.
[[nodiscard]] bool isIconOfMenu(const QStyleOption* option);

/// Two arrowheads, where a bar has more than room for it. In the colour of words, while Qt has dark
/// pictures of them for every theme, and reads all its kinds of pictures first.
[[nodiscard]] QIcon moreIcon(Qt::LayoutDirection direction);

} // namespace trellis::ui
