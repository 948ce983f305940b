// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// How many years of school somebody needs to read what is printed. Source: J. P. Kincaid et al.,
// "Derivation of new readability formulas", 1975.
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

constexpr double kHighestGrade = 6.0;

/// Everything a sheet or its web page can say in English of its own.
QStringList printedWords()
{
    QFile file(QStringLiteral(TRELLIS_SOURCE_FOLDER "/resources/translations/sheet_es.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            reader.name() == QLatin1String("source")) {
            // A number or a name is one short word.
            texts += reader.readElementText().replace(QRegularExpression(QStringLiteral("%[0-9n]")),
                                                      QStringLiteral("x"));
        }
    }
    return texts;
}

int syllables(const QString& word)
{
    static const QRegularExpression vowels(QStringLiteral("[aeiouy]+"));
    static const QRegularExpression silent(QStringLiteral("[^l]e$|[^tdlsxz]e[sd]$|[^td]ed$"));
    const QString lower = word.toLower();
    int count = 0;
    for (auto match = vowels.globalMatch(lower); match.hasNext(); match.next()) {
        ++count;
    }
    return std::max(1, silent.match(lower).hasMatch() ? count - 1 : count);
}

/// Flesch and Kincaid's grade of sentences.
double gradeOf(const QStringList& texts)
{
    static const QRegularExpression end(QStringLiteral("[.!?\u2026:]+"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z\u2019']+"));
    int sentences = 0;
    int words = 0;
    int parts = 0;
    for (const QString& text : texts) {
        for (const QString& sentence : text.split(end)) {
            bool hasWords = false;
            for (auto match = word.globalMatch(sentence); match.hasNext();) {
                parts += syllables(match.next().captured());
                ++words;
                hasWords = true;
            }
            sentences += hasWords ? 1 : 0;
        }
    }
    REQUIRE(words > 0);
    return 0.39 * words / sentences + 11.8 * parts / words - 15.59;
}

} // namespace

TEST_CASE("reading level: syllables and grades are those of a hand count", "[ui][print][reading]")
{
    CHECK(syllables(QStringLiteral("I")) == 1);
    CHECK(syllables(QStringLiteral("made")) == 1);
    CHECK(syllables(QStringLiteral("helped")) == 1);
    CHECK(syllables(QStringLiteral("needed")) == 2);
    CHECK(syllables(QStringLiteral("circle")) == 2);
    CHECK(syllables(QStringLiteral("outcome")) == 2);
    CHECK(syllables(QStringLiteral("family")) == 3);
    // 6 words, 6 syllables.
    CHECK(gradeOf({QStringLiteral("The cat sat on the mat.")}) == Approx(-1.45));
    CHECK(gradeOf({QStringLiteral("Educational institutions periodically administer "
                                  "comprehensive evaluations.")}) > 20.0);
}

TEST_CASE("reading level: nobody needs more than grade 6 to read a sheet", "[ui][print][reading]")
{
    constexpr int kLongWords = 8;
    const QStringList all = printedWords();
    REQUIRE(all.size() > 100);
    CHECK(gradeOf(all) <= kHighestGrade);
    QStringList sentences;
    for (const QString& text : all) {
        // Labels are short; what is said in sentences must not hide behind them.
        const QChar last = text.back();
        if (last == QLatin1Char('.') || last == QLatin1Char('?') || last == QLatin1Char('!')) {
            sentences += text;
        }
        if (text.split(QLatin1Char(' ')).size() >= kLongWords) {
            INFO(text.toStdString());
            CHECK(gradeOf({text}) <= kHighestGrade);
        }
    }
    CHECK(sentences.size() > 20);
    CHECK(gradeOf(sentences) <= kHighestGrade);
}
