// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/csv/encoding.h"
#include "core/csv/unicode.h"
#include "tests/support/catch.h"

#include <string>

using namespace trellis;

namespace {

DecodedText decoded(std::string bytes, std::string locale = "en_US", std::string encoding = "")
{
    const Result<DecodedText> result =
        decodeText(std::move(bytes), {std::move(encoding), std::move(locale)});
    REQUIRE(result);
    return *result;
}

std::string utf16(std::u16string_view text, bool bigEndian)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

TEST_CASE("encoding: the same three students whatever the file is written in", "[csv][encoding]")
{
    struct Case {
        std::string bytes;
        std::string locale;
        std::string encoding;
        std::string text;
    };
    const Case cases[] = {
        {"Zo\xC3\xAB,1\nBob,2\n", "en_US", "utf-8", "Zoë,1\nBob,2\n"},
        {"\xEF\xBB\xBFZo\xC3\xAB,1\n", "en_US", "utf-8-bom", "Zoë,1\n"},
        {"Zo\xEB,1\nBob,2\n", "en_US", "windows-1252", "Zoë,1\nBob,2\n"},
        {"Pe\xF1"
         "a,1\nFran\xE7"
         "ois,2\nJ\xFCrgen,3\n",
         "de_DE", "windows-1252", "Peña,1\nFrançois,2\nJürgen,3\n"},
        {"O\x92Neil,\x80\n", "en_IE", "windows-1252", "O’Neil,€\n"},
        {"\xA3ukasz,\x8Cwit\n", "pl_PL", "windows-1250", "Łukasz,Świt\n"},
        {"\xC8"
         "apek\n",
         "cs", "windows-1250", "Čapek\n"},
        {"\xC8\xE2\xE0\xED\n", "ru_RU", "windows-1251", "Иван\n"},
        {"\xC1\xED\xED\xE1\n", "el_GR.UTF-8", "windows-1253", "Αννα\n"},
        {"Ay\xFE"
         "e\n",
         "tr_TR", "windows-1254", "Ayşe\n"},
        {"J\xFBrat\xEB\n", "lt_LT", "windows-1257", "Jūratė\n"},
        {"Zo\x91,1\rBob,2\r", "en_US", "macintosh", "Zoë,1\rBob,2\r"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const DecodedText text = decoded(c.bytes, c.locale);
        CHECK(text.encoding == c.encoding);
        CHECK(text.text == c.text);
        CHECK(text.replaced.empty());
        CHECK(text.isGuess == (c.encoding.find("utf") == std::string::npos));
    }
}

TEST_CASE("encoding: UTF-16 is found with and without its mark", "[csv][encoding]")
{
    for (const bool bigEndian : {false, true}) {
        const std::u16string text = u"Name\tNr\r\nGarcía\t1\r\n\U0001D451\t2\r\n";
        const std::string name = bigEndian ? "utf-16be" : "utf-16le";
        const std::string expected = "Name\tNr\r\nGarcía\t1\r\n𝑑\t2\r\n";
        for (const std::u16string& start : {std::u16string(), std::u16string(u"\uFEFF")}) {
            const DecodedText found = decoded(utf16(start + text, bigEndian));
            CHECK(found.encoding == name);
            CHECK(found.text == expected);
            CHECK(found.replaced.empty());
        }
        CHECK(decoded(utf16(text, bigEndian), "en", "utf-16").text == expected);
    }
}

TEST_CASE("encoding: the first accent far down in the file still counts", "[csv][encoding]")
{
    const std::string ascii(5000, 'a');
    CHECK(decoded(ascii + "\n\xC3\xA9\n").encoding == "utf-8");
    CHECK(decoded(ascii + "\n\xE9\n").encoding == "windows-1252");
}

TEST_CASE("encoding: bytes without a meaning are shown, and where", "[csv][encoding]")
{
    const DecodedText page = decoded("a\x81,\x8D\nb\nc\x9D\n");
    CHECK(page.text == "a\uFFFD,\uFFFD\nb\nc\uFFFD\n");
    CHECK(page.replaced == std::vector<std::size_t>{1, 12});

    const DecodedText insisted = decoded("Zo\xEB,1\nBob\n", "en_US", "UTF-8");
    CHECK(insisted.text == "Zo\uFFFD,1\nBob\n");
    CHECK(insisted.replaced == std::vector<std::size_t>{2});

    const DecodedText marked = decoded("\xEF\xBB\xBFZo\xEB\n");
    CHECK(marked.encoding == "utf-8-bom");
    CHECK(marked.replaced == std::vector<std::size_t>{2});

    const DecodedText halves = decoded(utf16(u"\uFEFFab\nc", false) + std::string("\x00\xD8x", 3));
    CHECK(halves.text == "ab\nc\uFFFD\uFFFD");
    CHECK(halves.replaced == std::vector<std::size_t>{4});
}

TEST_CASE("encoding: a name to insist on is understood in many spellings", "[csv][encoding]")
{
    CHECK(encodingName("CP1252") == "windows-1252");
    CHECK(encodingName("ISO-8859-1") == "windows-1252");
    CHECK(encodingName("Windows_1250") == "windows-1250");
    CHECK(encodingName("MacRoman") == "macintosh");
    CHECK(encodingName("UTF8") == "utf-8");
    CHECK(encodingName("Shift_JIS") == "cp932");

    const DecodedText japanese = decoded("\x8D\x87\x8C\x76,2\n", "ja_JP", "cp932");
    CHECK(japanese.text == "合計,2\n");
    CHECK(japanese.encoding == "cp932");
    const DecodedText broken = decoded("\x8D\x87\xFF,2\n", "ja_JP", "cp932");
    CHECK(broken.text == "合\uFFFD,2\n");
    CHECK(broken.replaced == std::vector<std::size_t>{3});

    const Result<DecodedText> unknown = decodeText("a", {"klingon", {}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::UnknownEncoding);
    CHECK(unknown.error().detail == "klingon");
}

TEST_CASE("encoding: strict UTF-8 takes no overlong form, surrogate or number too high",
          "[csv][encoding]")
{
    for (const std::string_view bad :
         {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80",
          "\x80", "\xE2\x82", "\xC3"}) {
        CHECK(firstInvalidUtf8("0123456789é" + std::string(bad)) == 12);
    }
    const std::string good = "aé€𝑑\U0010FFFF";
    CHECK(firstInvalidUtf8(good) == good.size());
}
