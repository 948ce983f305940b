// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include "ui/common/word_direction.h"

#include <QPainter>

namespace trellis::ui {

/// Words in the painter's font at a multiple of its size, within a rectangle that they need not
/// stay in. Another size is another font to Qt, and each font that the first picture needs is
/// looked for among all the fonts there are while somebody waits for the window.
inline void drawScaledText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment,
                           const QString& words, double scale)
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(scale, scale);
    drawWords(painter, QRectF(QPointF(0, 0), rect.size() / scale),
              static_cast<int>(alignment) | Qt::TextDontClip, words);
    painter.restore();
}

} // namespace trellis::ui
