// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/text/sentences.h"

#include "tests/support/catch.h"
#include "tests/support/qt_text.h"

using trellis::ui::paragraph;

TEST_CASE("sentences stand behind one another, and what is not said leaves no gap", "[ui][text]")
{
    const QString one = QStringLiteral("Saved.");
    const QString two = QStringLiteral("A copy is in Documents.");
    CHECK(paragraph({one, two}) == QStringLiteral("Saved. A copy is in Documents."));
    CHECK(paragraph({one, QString(), QStringLiteral(""), two}) == paragraph({one, two}));
    CHECK(paragraph({QString(), one}) == one);
    CHECK(paragraph({}).isEmpty());
}
