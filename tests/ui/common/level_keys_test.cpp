// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/support/catch.h"
#include "ui/common/level_keys.h"

using namespace trellis;
using namespace trellis::ui;

namespace {

std::optional<int> typed(const Scale& scale, const char16_t* text, int place = 0)
{
    return rankForKey(scale, {QString::fromUtf16(text), place});
}

} // namespace

TEST_CASE("keys: letters and digits of the usual scale", "[ui][common]")
{
    const Scale scale = defaultScale();
    CHECK(typed(scale, u"e") == 1);
    CHECK(typed(scale, u"D") == 2);
    CHECK(typed(scale, u"c") == 3);
    CHECK(typed(scale, u"1") == 1);
    CHECK(typed(scale, u"3") == 3);
    CHECK_FALSE(typed(scale, u"4"));
    CHECK_FALSE(typed(scale, u"0"));
    CHECK_FALSE(typed(scale, u"x"));
    CHECK_FALSE(typed(scale, u""));
    CHECK_FALSE(typed(scale, u" "));
}

TEST_CASE("keys: a French keyboard's top row counts by its place", "[ui][common]")
{
    const Scale scale = defaultScale();
    CHECK(typed(scale, u"&", 1) == 1);
    // Not Emerging, although without its accent it is that letter.
    CHECK(typed(scale, u"\u00E9", 2) == 2);
    CHECK(typed(scale, u"\"", 3) == 3);
    CHECK_FALSE(typed(scale, u"'", 4));
}

TEST_CASE("keys: a letter of the scale wins over everything else", "[ui][common]")
{
    Scale scale = defaultScale();
    scale.levels.at(0).key = "\xC3\x89"; // É
    CHECK(typed(scale, u"\u00E9", 2) == 1);
    CHECK(typed(scale, u"e") == 1);
    CHECK(levelKeys(scale) == QStringLiteral("\u00C9 D C"));
}
