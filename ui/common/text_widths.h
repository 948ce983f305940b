// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace trellis::ui {

/// How wide texts are in a font, each measured once: what is laid out and painted again and again
/// asks for the same widths, and to find one takes as long as to paint the text.
class TextWidths {
public:
    [[nodiscard]] int of(const QString& text, const QFont& font);

private:
    QFont m_font;
    QHash<QString, int> m_widths;
};

} // namespace trellis::ui
