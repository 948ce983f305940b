// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/course.h"
#include "tests/support/catch.h"
#include "tests/support/qt_text.h"
#include "ui/text/outcome_name.h"

using namespace trellis;
using namespace trellis::ui;

namespace {

QString nameOf(const char* shortName, const std::string& title, int longest = kLongestOutcomeName)
{
    Outcome outcome;
    outcome.code = "6";
    outcome.shortName = shortName;
    outcome.title = title;
    return outcomeName(outcome, TextFor::Plain, longest);
}

} // namespace

TEST_CASE("outcome name: the short name, or the title where there is none", "[ui][text]")
{
    CHECK(nameOf("Graphs", "Read a graph") == QStringLiteral("6 Graphs"));
    CHECK(nameOf("", "Read a graph") == QStringLiteral("6 Read a graph"));
    CHECK(nameOf("", "Read a\ngraph ") == QStringLiteral("6 Read a graph"));
}

TEST_CASE("outcome name: a long title ends behind a word", "[ui][text]")
{
    CHECK(nameOf("", "Explain how the parts of a cell work together to keep it alive") ==
          QStringLiteral("6 Explain how the parts of a cell work together to keep it\u2026"));
    CHECK(nameOf("", "Read graphs of populations", 14) == QStringLiteral("6 Read graphs\u2026"));
    const QString oneWord = nameOf("", std::string(300, 'w'));
    CHECK(oneWord == QStringLiteral("6 ") + QString(57, QLatin1Char('w')) + QChar(0x2026));
    // A seed is two of Qt's letters: none of it is left alone.
    std::string many = "w";
    for (int i = 0; i < 100; ++i) {
        many += "\xF0\x9F\x8C\xB1";
    }
    const QString seeds = nameOf("", many);
    CHECK(seeds.size() <= kLongestOutcomeName);
    CHECK(seeds.isValidUtf16());
}
