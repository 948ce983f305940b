// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "tests/ui/looks/longer_words.h"

namespace trellis::test {

namespace {

constexpr int kPercentMore = 40;

QChar accented(QChar c)
{
    static const QString plain = QStringLiteral("aeiouAEIOUcnsy");
    static const QString marked = QStringLiteral("\u00e0\u00e9\u00ef\u00f4\u00fc\u00c0\u00c9\u00cf"
                                                 "\u00d4\u00dc\u00e7\u00f1\u0161\u00fd");
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : marked.at(at);
}

} // namespace

QString LongerWords::translate(const char* /*context*/, const char* source,
                               const char* /*disambiguation*/, int /*n*/) const
{
    const QString text = QString::fromUtf8(source);
    // A short word grows more than a sentence does; the vowels that are said twice keep places for
    // values, mnemonics and the ends of words as they are.
    QString longer;
    qsizetype owed = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPlace = i > 0 && text.at(i - 1) == QLatin1Char('%');
        const QChar shown = isPlace ? c : accented(c);
        longer.append(shown);
        owed += kPercentMore;
        while (shown != c && owed >= 100) {
            longer.append(shown);
            owed -= 100;
        }
    }
    return longer;
}

} // namespace trellis::test
