// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/text/isolates.h"

using namespace trellis::ui;

TEST_CASE("isolates: go where nothing can turn, and stay where something does", "[ui][text]")
{
    const auto painted = [](const char16_t* text) {
        return withoutIdleIsolates(QString::fromUtf16(text), Qt::LeftToRight);
    };
    CHECK(painted(u"Undo: \u2068Le\u0301a, O'Brien-3 \U0001F600\u2069.") ==
          QString::fromUtf16(u"Undo: Le\u0301a, O'Brien-3 \U0001F600."));
    for (const char16_t* mixed : {u"\u2068\u0639\u0645\u0631\u2069 (2)", u"\u2068Ana\u2069 \u05D0",
                                  u"\u2068Ana\u200F\u2069", u"\u2067Ana\u2069"}) {
        CHECK(painted(mixed) == QString::fromUtf16(mixed));
    }
    const QString name = QString::fromUtf16(u"\u2068Ana (2)\u2069");
    CHECK(withoutIdleIsolates(name, Qt::RightToLeft) == name);
}

TEST_CASE("isolates: a level in Arabic turns nothing around it, one in Latin letters needs none",
          "[ui][text]")
{
    CHECK(ownWord("Capable") == QStringLiteral("Capable"));
    CHECK(ownWord("\u062E\u0628\u064A\u0631") ==
          QString::fromUtf16(u"\u2068\u062E\u0628\u064A\u0631\u2069"));
}
