// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/text.h"

#include <utf8proc.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>

namespace trellis {

namespace {

const utf8proc_uint8_t* bytes(std::string_view text)
{
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

utf8proc_ssize_t length(std::string_view text)
{
    return static_cast<utf8proc_ssize_t>(text.size());
}

std::optional<std::string> mapped(std::string_view text, int options)
{
    utf8proc_uint8_t* out = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(bytes(text), length(text), &out, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(out, &std::free);
    if (size < 0) {
        return std::nullopt;
    }
    return std::string(reinterpret_cast<const char*>(out), static_cast<std::size_t>(size));
}

template <typename Visit> bool forEachCodePoint(std::string_view text, Visit visit)
{
    while (!text.empty()) {
        utf8proc_int32_t codePoint = 0;
        const utf8proc_ssize_t used = utf8proc_iterate(bytes(text), length(text), &codePoint);
        if (used <= 0) {
            return false;
        }
        visit(codePoint, text.substr(0, static_cast<std::size_t>(used)));
        text.remove_prefix(static_cast<std::size_t>(used));
    }
    return true;
}

bool isZeroWidth(utf8proc_int32_t c)
{
    return c == 0x200B || c == 0xFEFF || c == 0x2060;
}

bool isSpace(utf8proc_int32_t c)
{
    if (c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85) {
        return true;
    }
    const utf8proc_category_t category = utf8proc_category(c);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP;
}

bool isMark(utf8proc_int32_t c)
{
    const utf8proc_category_t category = utf8proc_category(c);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
           category == UTF8PROC_CATEGORY_ME;
}

bool isLetter(utf8proc_int32_t c)
{
    const utf8proc_category_t category = utf8proc_category(c);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool isAscii(std::string_view text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            return false;
        }
    }
    return true;
}

// Letters that NFKD leaves whole although people type them as plain ones.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kPlainLetters{{
    {"œ", "oe"},
    {"æ", "ae"},
    {"ł", "l"},
    {"ø", "o"},
    {"đ", "d"},
    {"ð", "d"},
    {"þ", "th"},
    {"ı", "i"},
}};

} // namespace

bool isValidUtf8(std::string_view text)
{
    return forEachCodePoint(text, [](utf8proc_int32_t, std::string_view) {});
}

std::string composed(std::string_view text)
{
    if (isAscii(text)) {
        return std::string(text);
    }
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE).value_or(std::string(text));
}

std::string foldedKey(std::string_view text)
{
    if (isAscii(text)) {
        std::string key(text);
        for (char& c : key) {
            if (c >= 'A' && c <= 'Z') {
                c = static_cast<char>(c - 'A' + 'a');
            }
        }
        return key;
    }
    constexpr int options = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                            UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE;
    const std::string folded = mapped(text, options).value_or(std::string(text));
    std::string key;
    key.reserve(folded.size());
    forEachCodePoint(folded, [&key](utf8proc_int32_t, std::string_view letter) {
        for (const auto& [from, to] : kPlainLetters) {
            if (letter == from) {
                letter = to;
                break;
            }
        }
        key += letter;
    });
    return key;
}

std::string trimmed(std::string_view text)
{
    std::size_t first = std::string_view::npos;
    std::size_t end = 0;
    std::size_t at = 0;
    const bool valid = forEachCodePoint(text, [&](utf8proc_int32_t c, std::string_view letter) {
        if (!isSpace(c) && !isZeroWidth(c)) {
            if (first == std::string_view::npos) {
                first = at;
            }
            end = at + letter.size();
        }
        at += letter.size();
    });
    if (!valid) {
        return std::string(text);
    }
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, end - first));
}

std::string singleLine(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    bool pendingSpace = false;
    const bool valid = forEachCodePoint(text, [&](utf8proc_int32_t c, std::string_view letter) {
        if (isZeroWidth(c)) {
            return;
        }
        if (isSpace(c)) {
            pendingSpace = !line.empty();
            return;
        }
        if (pendingSpace) {
            line += ' ';
            pendingSpace = false;
        }
        line += letter;
    });
    return valid ? line : std::string(text);
}

std::size_t codePointCount(std::string_view text)
{
    std::size_t count = 0;
    forEachCodePoint(text, [&count](utf8proc_int32_t, std::string_view) { ++count; });
    return count;
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    std::size_t start = 0;
    while (true) {
        const std::size_t end = text.find(separator, start);
        if (end == std::string_view::npos) {
            parts.emplace_back(text.substr(start));
            return parts;
        }
        parts.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
}

bool isOneLetter(std::string_view text)
{
    int letters = 0;
    bool onlyLetterAndMarks = true;
    const bool valid = forEachCodePoint(text, [&](utf8proc_int32_t c, std::string_view) {
        if (isLetter(c)) {
            ++letters;
        } else if (letters == 0 || !isMark(c)) {
            onlyLetterAndMarks = false;
        }
    });
    return valid && letters == 1 && onlyLetterAndMarks;
}

std::string upperCase(std::string_view text)
{
    std::string upper;
    forEachCodePoint(text, [&upper](utf8proc_int32_t c, std::string_view) {
        std::array<utf8proc_uint8_t, 4> encoded{};
        const utf8proc_ssize_t size = utf8proc_encode_char(utf8proc_toupper(c), encoded.data());
        upper.append(reinterpret_cast<const char*>(encoded.data()), static_cast<std::size_t>(size));
    });
    return upper;
}

} // namespace trellis
