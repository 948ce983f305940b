// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/common/text_widths.h"

#include <QApplication>
#include <QFontMetrics>

using trellis::ui::TextWidths;

TEST_CASE("text widths: are those of the font that is asked for", "[ui][common]")
{
    TextWidths widths;
    QFont font = QApplication::font();
    const QString text = QStringLiteral("Punnett squares");
    const int usual = widths.of(text, font);
    CHECK(usual == QFontMetrics(font).horizontalAdvance(text));
    CHECK(widths.of(text, font) == usual);
    CHECK(widths.of(QStringLiteral("Punnett"), font) < usual);

    font.setPointSizeF(2 * font.pointSizeF());
    CHECK(widths.of(text, font) == QFontMetrics(font).horizontalAdvance(text));
    CHECK(widths.of(text, font) > usual);
}
