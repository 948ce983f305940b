// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/words.h"

#include <utf8proc.h>

#include <array>
#include <utility>

namespace trellis {

namespace {

/// The code point a text begins with, and its length in bytes; 0 where there is none.
struct First {
    utf8proc_int32_t codePoint = 0;
    std::size_t bytes = 0;
};

First firstOf(std::string_view text)
{
    First first;
    const utf8proc_ssize_t used =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                         static_cast<utf8proc_ssize_t>(text.size()), &first.codePoint);
    first.bytes = used > 0 ? static_cast<std::size_t>(used) : 0;
    return first;
}

std::string_view lastCodePoint(std::string_view text)
{
    std::size_t at = text.size();
    while (at > 0) {
        --at;
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) {
            break;
        }
    }
    return text.substr(at);
}

bool isOfWord(utf8proc_int32_t c)
{
    const utf8proc_category_t category = utf8proc_category(c);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

// Thai, Lao, Burmese, Hangul (whose particles follow without a space), Khmer, kana and ideographs.
bool isWrittenTogether(utf8proc_int32_t c)
{
    constexpr std::array<std::pair<utf8proc_int32_t, utf8proc_int32_t>, 7> kScripts{{
        {0x0E00, 0x0EFF},
        {0x1000, 0x11FF},
        {0x1780, 0x17FF},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7FF},
        {0xF900, 0xFAFF},
        {0x20000, 0x3FFFF},
    }};
    for (const auto& [first, last] : kScripts) {
        if (c >= first && c <= last) {
            return true;
        }
    }
    return false;
}

// Whether a word that ends here would be part of a longer one.
bool goesOn(std::string_view text)
{
    const First next = firstOf(text);
    return next.bytes > 0 && isOfWord(next.codePoint) && !isWrittenTogether(next.codePoint);
}

} // namespace

std::vector<std::string> allWords(std::string_view text)
{
    std::vector<std::string> words(1);
    while (!text.empty()) {
        const First first = firstOf(text);
        const std::size_t used = first.bytes > 0 ? first.bytes : 1;
        if (first.bytes > 0 && isOfWord(first.codePoint)) {
            words.back() += text.substr(0, used);
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
        text.remove_prefix(used);
    }
    if (words.back().empty()) {
        words.pop_back();
    }
    return words;
}

bool saysWord(std::string_view text, std::string_view word)
{
    if (word.empty()) {
        return false;
    }
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + 1)) {
        if (!goesOn(lastCodePoint(text.substr(0, at))) && !goesOn(text.substr(at + word.size()))) {
            return true;
        }
    }
    return false;
}

} // namespace trellis
