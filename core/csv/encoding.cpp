// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/encoding.h"

#include "core/csv/code_page.h"
#include "core/csv/unicode.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <optional>
#include <utility>

namespace trellis {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

using Names = std::pair<std::string_view, std::string_view>;

// What people and programs call the encodings. ISO 8859-1 is read as windows-1252: no roster
// means the control characters that are the only difference.
constexpr std::array<Names, 32> kAliases{{
    {"utf8", "utf-8"},
    {"utf8bom", "utf-8"},
    {"utf8sig", "utf-8"},
    {"ascii", "utf-8"},
    {"usascii", "utf-8"},
    {"unicode", "utf-16"},
    {"utf16", "utf-16"},
    {"utf16le", "utf-16le"},
    {"utf16be", "utf-16be"},
    {"windows1252", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"1252", "windows-1252"},
    {"ansi", "windows-1252"},
    {"latin1", "windows-1252"},
    {"iso88591", "windows-1252"},
    {"windows1250", "windows-1250"},
    {"cp1250", "windows-1250"},
    {"1250", "windows-1250"},
    {"macintosh", "macintosh"},
    {"macroman", "macintosh"},
    {"xmacroman", "macintosh"},
    {"mac", "macintosh"},
    {"windows1251", "windows-1251"},
    {"cp1251", "windows-1251"},
    {"windows1253", "windows-1253"},
    {"cp1253", "windows-1253"},
    {"windows1254", "windows-1254"},
    {"cp1254", "windows-1254"},
    {"windows1257", "windows-1257"},
    {"cp1257", "windows-1257"},
    {"shiftjis", "cp932"},
    {"windows31j", "cp932"},
}};

constexpr std::array<Names, 16> kLegacy{{
    {"pl", "windows-1250"},
    {"cs", "windows-1250"},
    {"hu", "windows-1250"},
    {"sk", "windows-1250"},
    {"sl", "windows-1250"},
    {"hr", "windows-1250"},
    {"ro", "windows-1250"},
    {"ru", "windows-1251"},
    {"uk", "windows-1251"},
    {"bg", "windows-1251"},
    {"sr", "windows-1251"},
    {"el", "windows-1253"},
    {"tr", "windows-1254"},
    {"lt", "windows-1257"},
    {"lv", "windows-1257"},
    {"et", "windows-1257"},
}};

// Collects text and remembers the first replaced place of each line.
class Output {
public:
    explicit Output(std::size_t expected) { m_out.text.reserve(expected); }

    void put(char32_t c)
    {
        if (c == U'\n' || c == U'\r') {
            m_lineHasReplacement = false;
        }
        appendUtf8(m_out.text, c);
    }

    void replace()
    {
        if (!m_lineHasReplacement) {
            m_out.replaced.push_back(m_out.text.size());
            m_lineHasReplacement = true;
        }
        appendUtf8(m_out.text, kReplacement);
    }

    void putBytes(std::string_view bytes)
    {
        if (bytes.find_first_of("\r\n") != std::string_view::npos) {
            m_lineHasReplacement = false;
        }
        m_out.text += bytes;
    }

    DecodedText take(std::string encoding)
    {
        m_out.encoding = std::move(encoding);
        return std::move(m_out);
    }

private:
    DecodedText m_out;
    bool m_lineHasReplacement = false;
};

DecodedText fromUtf8(std::string bytes)
{
    const bool hasMark = std::string_view(bytes).starts_with(kUtf8Mark);
    if (hasMark) {
        bytes.erase(0, kUtf8Mark.size());
    }
    const std::string name = hasMark ? "utf-8-bom" : "utf-8";
    std::size_t bad = firstInvalidUtf8(bytes);
    if (bad == bytes.size()) {
        return {std::move(bytes), name, false, {}};
    }
    Output out(bytes.size() + 16);
    std::string_view rest = bytes;
    while (!rest.empty()) {
        out.putBytes(rest.substr(0, bad));
        rest.remove_prefix(bad);
        if (!rest.empty()) {
            out.replace();
            rest.remove_prefix(1);
        }
        bad = firstInvalidUtf8(rest);
    }
    return out.take(name);
}

DecodedText fromUtf16(std::string_view bytes, bool bigEndian)
{
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    Output out(bytes.size());
    std::size_t at = 0;
    if (bytes.size() >= 2 && unit(0) == 0xFEFF) {
        at = 2;
    }
    for (; at + 1 < bytes.size(); at += 2) {
        const char32_t c = unit(at);
        const bool isHigh = c >= 0xD800 && c < 0xDC00;
        const char32_t next = isHigh && at + 3 < bytes.size() ? unit(at + 2) : 0;
        if (isHigh && next >= 0xDC00 && next < 0xE000) {
            out.put(0x10000 + ((c - 0xD800) << 10) + (next - 0xDC00));
            at += 2;
        } else if (c >= 0xD800 && c < 0xE000) {
            out.replace();
        } else {
            out.put(c);
        }
    }
    if (at < bytes.size()) {
        out.replace(); // half a character at the end
    }
    return out.take(bigEndian ? "utf-16be" : "utf-16le");
}

DecodedText fromCodePage(std::string_view bytes, const CodePage& page, std::string_view name)
{
    Output out(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const char32_t c = value < 0x80 ? value : page[value - 0x80U];
        if (value >= 0x80 && c == 0) {
            out.replace();
        } else {
            out.put(c);
        }
    }
    return out.take(std::string(name));
}

bool isPlainName(std::string_view name)
{
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    });
}

std::optional<DecodedText> fromLibrary(std::string& bytes, const std::string& name)
{
    struct Close {
        void operator()(void* handle) const { iconv_close(static_cast<iconv_t>(handle)); }
    };
    const iconv_t opened = isPlainName(name)
                               ? iconv_open("UTF-8", name.c_str())
                               : reinterpret_cast<iconv_t>(-1); // how iconv_open says no
    if (opened == reinterpret_cast<iconv_t>(-1)) {
        return std::nullopt;
    }
    const std::unique_ptr<void, Close> converter(opened);
    Output out(bytes.size() + bytes.size() / 2);
    char* from = bytes.data();
    std::size_t left = bytes.size();
    std::array<char, 4096> buffer{};
    while (left > 0) {
        char* to = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t done = iconv(converter.get(), &from, &left, &to, &room);
        const int problem = done == static_cast<std::size_t>(-1) ? errno : 0;
        out.putBytes(std::string_view(buffer.data(), buffer.size() - room));
        if (problem == EILSEQ || problem == EINVAL) {
            out.replace();
            ++from;
            --left;
            iconv(converter.get(), nullptr, nullptr, nullptr, nullptr);
        } else if (problem != 0 && problem != E2BIG) {
            return std::nullopt;
        }
    }
    return out.take(name);
}

// UTF-16 without a mark: nearly every other byte of western text is zero.
std::optional<bool> looksBigEndianUtf16(std::string_view bytes)
{
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        zeros[i % 2] += bytes[i] == 0 ? 1U : 0U;
    }
    const std::size_t pairs = bytes.size() / 2;
    for (const std::size_t parity : {0U, 1U}) {
        const std::size_t here = zeros[parity];
        if (here * 10 > pairs * 3 && here >= 8 * zeros[1 - parity]) {
            return parity == 0;
        }
    }
    return std::nullopt;
}

bool endsLinesWithCrOnly(std::string_view bytes)
{
    return bytes.find('\r') != std::string_view::npos && bytes.find('\n') == std::string_view::npos;
}

Result<DecodedText> decodeAs(std::string bytes, const std::string& name)
{
    if (name == "utf-8") {
        return fromUtf8(std::move(bytes));
    }
    if (name == "utf-16") {
        const bool hasBigMark = std::string_view(bytes).starts_with("\xFE\xFF");
        return fromUtf16(bytes, hasBigMark || looksBigEndianUtf16(bytes).value_or(false));
    }
    if (name == "utf-16le" || name == "utf-16be") {
        return fromUtf16(bytes, name == "utf-16be");
    }
    if (const CodePage* page = codePage(name)) {
        return fromCodePage(bytes, *page, name);
    }
    if (std::optional<DecodedText> decoded = fromLibrary(bytes, name)) {
        return *std::move(decoded);
    }
    return Error{ErrorCode::UnknownEncoding, name, {}, {}};
}

} // namespace

std::string encodingName(std::string_view name)
{
    std::string lower;
    std::string key;
    for (char c : name) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
        lower += c;
        if (c != '-' && c != '_' && c != ' ') {
            key += c;
        }
    }
    for (const auto& [alias, known] : kAliases) {
        if (alias == key) {
            return std::string(known);
        }
    }
    return lower;
}

std::string_view legacyEncoding(std::string_view locale)
{
    const std::string_view language = locale.substr(0, 2);
    for (const auto& [known, encoding] : kLegacy) {
        if (known == language && (locale.size() == 2 || locale.find_first_of("_-.@") == 2)) {
            return encoding;
        }
    }
    return "windows-1252";
}

Result<DecodedText> decodeText(std::string bytes, const DecodeOptions& options)
{
    if (!options.encoding.empty()) {
        return decodeAs(std::move(bytes), encodingName(options.encoding));
    }
    const std::string_view view = bytes;
    if (view.starts_with(kUtf8Mark)) {
        return fromUtf8(std::move(bytes));
    }
    if (view.starts_with("\xFF\xFE") || view.starts_with("\xFE\xFF")) {
        return fromUtf16(view, view.starts_with("\xFE"));
    }
    if (view.find('\0') != std::string_view::npos) {
        if (const std::optional<bool> bigEndian = looksBigEndianUtf16(view)) {
            return fromUtf16(view, *bigEndian);
        }
    }
    if (firstInvalidUtf8(view) == view.size()) {
        return fromUtf8(std::move(bytes));
    }
    const std::string name(endsLinesWithCrOnly(view) ? "macintosh"
                                                     : legacyEncoding(options.locale));
    Result<DecodedText> decoded = decodeAs(std::move(bytes), name);
    if (decoded) {
        decoded->isGuess = true;
    }
    return decoded;
}

} // namespace trellis
