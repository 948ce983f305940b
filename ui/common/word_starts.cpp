// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "ui/common/word_starts.h"

#include "core/base/text.h"
#include "ui/text/strings.h"

#include <algorithm>

namespace trellis::ui {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Whether the rest of a token is made of starts of unused words from this one on.
bool isMadeOfStarts(const std::string& token, std::size_t from,
                    const std::vector<std::string>& words, std::size_t word)
{
    for (std::size_t i = word; i < words.size(); ++i) {
        std::size_t length = 0;
        while (length < words[i].size() && from + length < token.size() &&
               words[i][length] == token[from + length]) {
            ++length;
        }
        if (from + length == token.size()) {
            return true;
        }
        for (; length > 0; --length) {
            const bool isWhole = !isContinuation(token[from + length]);
            if (isWhole && isMadeOfStarts(token, from + length, words, i + 1)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

std::vector<std::string> foldedWords(const QString& text)
{
    QString shown = text;
    shown.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); }); // isolates
    std::string spaced = foldedKey(toCore(shown));
    for (char& c : spaced) {
        if (std::string_view("-,.;:/()'\"").find(c) != std::string_view::npos) {
            c = ' ';
        }
    }
    std::vector<std::string> words = split(singleLine(spaced), ' ');
    std::erase_if(words, [](const std::string& word) { return word.empty(); });
    return words;
}

bool matches(const std::vector<std::string>& words, const std::vector<std::string>& tokens)
{
    return std::all_of(tokens.begin(), tokens.end(), [&words](const std::string& token) {
        return isMadeOfStarts(token, 0, words, 0);
    });
}

} // namespace trellis::ui
