// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/text/strings.h"

using namespace trellis::ui;

TEST_CASE("a name is isolated on a screen and plain in a terminal", "[ui][text]")
{
    CHECK(named(std::string_view("Ana"), TextFor::Plain) == QStringLiteral("Ana"));
    CHECK(named(std::string_view("Ana"), TextFor::Screen) == QStringLiteral("\u2068Ana\u2069"));
}
