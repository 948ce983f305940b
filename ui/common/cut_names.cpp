// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/cut_names.h"

#include <QFontMetrics>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace trellis::ui {

namespace {

constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);
constexpr QChar kDots(0x2026);
constexpr qsizetype kFewestLetters = 6; ///< of a name, so that it can still be told
constexpr qsizetype kWordLetters = 12;  ///< of a name, where no level is to lose any

using Fits = std::function<bool(const QString& text)>;

struct Piece {
    QString text;
    bool isName = false;
};

std::vector<Piece> piecesOf(const QString& sentence)
{
    std::vector<Piece> pieces(1);
    for (const QChar c : sentence) {
        if (c == kFirstStrongIsolate) {
            pieces.push_back({QString(c), true});
            continue;
        }
        pieces.back().text += c;
        if (c == kPopIsolate) {
            pieces.emplace_back();
        }
    }
    return pieces;
}

/// At most so many letters, from its beginning and its end.
QString inTheMiddle(const QString& name, qsizetype letters)
{
    if (name.size() <= letters) {
        return name;
    }
    qsizetype left = letters / 2;
    qsizetype right = name.size() - (letters - 1 - left);
    if (name.at(left - 1).isHighSurrogate()) {
        --left;
    }
    if (right < name.size() && name.at(right).isLowSurrogate()) {
        ++right;
    }
    return name.left(left).trimmed() + kDots + name.mid(right).trimmed();
}

/// With names of at most so many letters.
QString joined(const std::vector<Piece>& pieces, qsizetype most)
{
    QString text;
    for (const Piece& piece : pieces) {
        const bool isWhole = piece.isName && piece.text.endsWith(kPopIsolate);
        text += isWhole
                    ? kFirstStrongIsolate +
                          inTheMiddle(piece.text.mid(1, piece.text.size() - 2), most) + kPopIsolate
                    : piece.text;
    }
    return text;
}

/// None where not even names of so few letters make it fit.
std::optional<QString> withNamesCut(const QString& sentence, const Fits& fits, qsizetype fewest)
{
    const std::vector<Piece> pieces = piecesOf(sentence);
    qsizetype longest = 0;
    for (const Piece& piece : pieces) {
        longest = std::max(longest, piece.isName ? piece.text.size() : qsizetype{0});
    }
    if (longest <= fewest || !fits(joined(pieces, fewest))) {
        return std::nullopt;
    }
    qsizetype fitting = fewest;
    for (qsizetype tooMany = longest; tooMany - fitting > 1;) {
        const qsizetype middle = (fitting + tooMany) / 2;
        (fits(joined(pieces, middle)) ? fitting : tooMany) = middle;
    }
    return joined(pieces, fitting);
}

/// What is short already stays, such as the name of a level, for as long as that is enough.
std::optional<QString> withNamesCut(const QString& sentence, const Fits& fits)
{
    const auto cut = withNamesCut(sentence, fits, kWordLetters);
    return cut ? cut : withNamesCut(sentence, fits, kFewestLetters);
}

/// Where the last sentence of several begins; 0 for the only one.
qsizetype lastSentence(const QString& text)
{
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        depth += text.at(i) == kFirstStrongIsolate ? 1 : text.at(i) == kPopIsolate ? -1 : 0;
        if (depth == 0 && text.at(i) == QLatin1Char('.') && text.at(i + 1) == QLatin1Char(' ')) {
            begin = i + 2;
        }
    }
    return begin;
}

} // namespace

QString withShortNames(const QString& sentence, const QFontMetrics& metrics, int width)
{
    const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= width; };
    if (fits(sentence)) {
        return sentence;
    }
    const auto cut = withNamesCut(sentence, fits);
    return cut ? *cut
               : metrics.elidedText(sentence,
                                    sentence.contains(kFirstStrongIsolate) ? Qt::ElideMiddle
                                                                           : Qt::ElideRight,
                                    width);
}

QString withFirstSentences(const QString& text, const QFontMetrics& metrics, int width)
{
    const auto fits = [&](const QString& part) { return metrics.horizontalAdvance(part) <= width; };
    return withShortNames(withFirstSentences(text, fits), metrics, width);
}

QString withFirstSentences(const QString& text, const Fits& fits)
{
    QString part = text;
    while (!fits(part)) {
        if (const auto cut = withNamesCut(part, fits, kWordLetters)) {
            return *cut;
        }
        if (lastSentence(part) == 0) {
            return part;
        }
        part = withoutLastSentence(part);
    }
    return part;
}

QString withoutLastSentence(const QString& text)
{
    const qsizetype last = lastSentence(text);
    return last == 0 ? text : text.left(last).trimmed();
}

QString withShortWords(const QString& text, int letters)
{
    QString shown;
    QString word;
    const auto endWord = [&] {
        const bool isNamed = word.startsWith(kFirstStrongIsolate);
        const bool isEnded = word.endsWith(kPopIsolate);
        word = inTheMiddle(word, letters);
        // What held a name together still does.
        shown +=
            isNamed && !word.startsWith(kFirstStrongIsolate) ? kFirstStrongIsolate + word : word;
        shown += isEnded && !word.endsWith(kPopIsolate) ? QString(kPopIsolate) : QString();
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isSpace()) {
            endWord();
            shown += c;
            continue;
        }
        word += c;
        if (c == QLatin1Char('-')) {
            endWord(); // a line is broken behind it
        }
    }
    endWord();
    return shown;
}

QString withShortNames(const QString& sentence, int letters)
{
    const auto fits = [letters](const QString& text) { return text.size() <= letters; };
    if (fits(sentence)) {
        return sentence;
    }
    const auto cut = withNamesCut(sentence, fits);
    return cut ? *cut : sentence.left(letters - 1) + kDots + kPopIsolate;
}

} // namespace trellis::ui
