// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/text/strings.h"

#include <QGuiApplication>

using namespace trellis::ui;

TEST_CASE("a name is isolated on a screen and plain in a terminal", "[ui][text]")
{
    CHECK(named(std::string_view("Ana"), TextFor::Plain) == QStringLiteral("Ana"));
    CHECK(named(std::string_view("Ana"), TextFor::Screen) == QStringLiteral("\u2068Ana\u2069"));
}

TEST_CASE("strings: a name that turns its letters around does not turn ours", "[ui][text]")
{
    CHECK(named(QStringLiteral("\u202Eevil, Rlo"), TextFor::Screen) ==
          QStringLiteral("\u2068evil, Rlo\u2069"));
    CHECK(named(QStringLiteral("a\u202Ab\u202Dc\u2066d\u2067e"), TextFor::Plain) ==
          QStringLiteral("abcde"));
    // The joiners that Persian and the languages of India are written with stay.
    CHECK(named(QStringLiteral("\u0646\u06CC\u200C\u0645"), TextFor::Plain) ==
          QStringLiteral("\u0646\u06CC\u200C\u0645"));
}

TEST_CASE("strings: the sign of folded rows points where reading goes on", "[ui][text]")
{
    const auto usual = QGuiApplication::layoutDirection();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(foldSign(false) == QStringLiteral("\u25B8"));
    CHECK(foldSign(true) == QStringLiteral("\u25BE"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CHECK(foldSign(false) == QStringLiteral("\u25C2"));
    CHECK(foldSign(true) == QStringLiteral("\u25BE"));
    QGuiApplication::setLayoutDirection(usual);
}
