// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/unicode.h"

#include <cstdint>
#include <cstring>

namespace trellis {

namespace {

// Length of the character at the start of a non-empty text that begins with a byte >= 0x80;
// 0 where it is none.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    const auto isTail = [&](std::size_t at) { return (byte(at) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(0);
    const unsigned second = byte(1);
    if (lead >= 0xC2 && lead <= 0xDF) {
        return isTail(1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool isOverlong = lead == 0xE0 && second < 0xA0;
        const bool isSurrogate = lead == 0xED && second >= 0xA0;
        return isTail(1) && isTail(2) && !isOverlong && !isSurrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool isOverlong = lead == 0xF0 && second < 0x90;
        const bool isTooHigh = lead == 0xF4 && second >= 0x90;
        return isTail(1) && isTail(2) && isTail(3) && !isOverlong && !isTooHigh ? 4 : 0;
    }
    return 0;
}

} // namespace

void appendUtf8(std::string& text, char32_t codePoint)
{
    const auto put = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0 | codePoint >> 6);
        put(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        put(0xE0 | codePoint >> 12);
        put(0x80 | (codePoint >> 6 & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    } else {
        put(0xF0 | codePoint >> 18);
        put(0x80 | (codePoint >> 12 & 0x3F));
        put(0x80 | (codePoint >> 6 & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    }
}

std::size_t firstInvalidUtf8(std::string_view bytes)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080U;
    std::size_t at = 0;
    while (at < bytes.size()) {
        // Rosters are mostly ASCII, so eight bytes are passed over at once.
        while (at + sizeof(std::uint64_t) <= bytes.size()) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & kHighBits) != 0) {
                break;
            }
            at += sizeof eight;
        }
        while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
        }
        if (at == bytes.size()) {
            return at;
        }
        const std::size_t length = sequenceLength(bytes.substr(at, 4));
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return at;
}

} // namespace trellis
