// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/usual_levels.h"
#include "tests/support/catch.h"
#include "ui/text/sheet_words.h"
#include "ui/text/strings.h"
#include "ui/text/usual_levels.h"

using namespace trellis;
using namespace trellis::ui;

TEST_CASE("usual levels: a new course has words for families in every language",
          "[ui][text][levels]")
{
    Scale scale = defaultScale();
    addUsualWords(scale, usualLevels());
    const Scale plain = defaultScale();
    for (const QString& language : SheetWords::languages()) {
        const std::string code = toCore(language);
        for (std::size_t i = 0; i < plain.levels.size(); ++i) {
            INFO(code << " " << plain.levels[i].name);
            CHECK_FALSE(scale.levels[i].nameIn(code).empty());
            const bool isOwn = scale.levels[i].wordingIn(code) == plain.levels[i].wording;
            CHECK(isOwn == (code == "en"));
        }
        CHECK(scale.levels[0].nameIn(code) != scale.levels[1].nameIn(code));
        CHECK(scale.levels[1].nameIn(code) != scale.levels[2].nameIn(code));
    }
}
