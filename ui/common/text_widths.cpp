// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/text_widths.h"

#include <QFontMetrics>

namespace trellis::ui {

namespace {

/// More than a screen has; of what was renamed or is gone not everything is kept.
constexpr qsizetype kMost = 500;

} // namespace

int TextWidths::of(const QString& text, const QFont& font)
{
    if (font != m_font || m_widths.size() > kMost) {
        m_widths.clear();
        m_font = font;
    }
    const auto known = m_widths.constFind(text);
    if (known != m_widths.constEnd()) {
        return *known;
    }
    const int width = QFontMetrics(font).horizontalAdvance(text);
    m_widths.insert(text, width);
    return width;
}

} // namespace trellis::ui
