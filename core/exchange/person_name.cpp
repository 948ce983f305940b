// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/person_name.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace trellis {

namespace {

using Words = std::vector<std::string>;

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
{
    return std::ranges::find(list, word) != list.end();
}

bool isSuffix(std::string_view word)
{
    std::string key = foldedKey(word);
    std::erase(key, '.');
    return isOneOf(key, {"jr", "sr", "ii", "iii", "iv", "junior", "senior"});
}

// Of Dutch and German names: shown before the surname, not sorted by.
bool isPrefixStart(std::string_view word)
{
    return isOneOf(word, {"van", "von", "vom", "zu", "zum", "zur", "ter", "ten", "te", "'t", "’t",
                          "op", "in", "uit", "aan", "onder"});
}

// Small words that belong to the surname behind them, in any language.
bool isParticle(std::string_view word)
{
    return isPrefixStart(word) ||
           isOneOf(word, {"de", "der", "den", "het", "la",  "las", "los", "le",  "les",   "del",
                          "da", "das", "do",  "dos", "di",  "du",  "des", "dal", "della", "y",
                          "e",  "el",  "al",  "bin", "ibn", "ben", "abu", "af",  "av"});
}

// GALVO, DE LA TOUR, O'NEIL: at least two letters, none of them small.
bool isCapitals(std::string_view word)
{
    return codePointCount(word) >= 2 && upperCase(word) == word && foldedKey(word) != word &&
           !isSuffix(word) && word.back() != '.';
}

std::string joined(const Words& words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t i = from; i < to; ++i) {
        text += (text.empty() ? "" : " ") + words[i];
    }
    return text;
}

std::string joined(const Words& words, std::size_t from = 0)
{
    return joined(words, from, words.size());
}

Words wordsOf(std::string_view text)
{
    const std::string line = singleLine(text);
    return line.empty() ? Words() : split(line, ' ');
}

// "van der Berg" → prefix and rest, where the surname begins with a Dutch or German particle.
void splitPrefix(PersonName& name)
{
    const Words words = wordsOf(name.familyName);
    std::size_t count = 0;
    while (count + 1 < words.size() && isParticle(words[count])) {
        ++count;
    }
    if (count > 0 && isPrefixStart(words.front())) {
        name.namePrefix = joined(words, 0, count);
        name.familyName = joined(words, count);
    }
}

// "Berg, Sanne van der"; also "Smith, Jr., John".
PersonName fromCommaName(std::string_view before, std::string_view after)
{
    PersonName name;
    name.familyName = singleLine(before);
    const std::size_t comma = after.find(',');
    if (comma != std::string_view::npos && isSuffix(trimmed(after.substr(0, comma)))) {
        name.familyName.append(1, ' ').append(trimmed(after.substr(0, comma)));
        after.remove_prefix(comma + 1);
    }
    Words given = wordsOf(after);
    std::size_t end = given.size();
    while (end > 1 && isParticle(given[end - 1])) {
        --end;
    }
    name.namePrefix = joined(given, end);
    name.givenName = joined(given, 0, end);
    if (name.namePrefix.empty()) {
        splitPrefix(name);
    }
    return name;
}

// Arabic, Chinese and full-width commas do what "," does.
std::string withPlainCommas(std::string_view text)
{
    std::string plain(text);
    for (const std::string_view comma : {"،", "、", "，"}) {
        for (std::size_t at = plain.find(comma); at != std::string::npos; at = plain.find(comma)) {
            plain.replace(at, comma.size(), 1, ',');
        }
    }
    return plain;
}

// The words in capitals, in one block at the front or at the end.
bool takeCapitals(const Words& words, PersonName& name)
{
    const auto count = static_cast<std::size_t>(std::ranges::count_if(words, isCapitals));
    if (count == 0 || count == words.size()) {
        return false;
    }
    const auto first =
        static_cast<std::size_t>(std::ranges::find_if(words, isCapitals) - words.begin());
    const bool isBlock =
        std::all_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                    words.begin() + static_cast<std::ptrdiff_t>(first + count), isCapitals);
    std::size_t end = first + count;
    if (!isBlock || (first != 0 && end != words.size() && !isSuffix(words[end]))) {
        return false;
    }
    std::size_t begin = first;
    if (first != 0) {
        end = words.size();
        while (begin > 1 && isParticle(words[begin - 1])) {
            --begin;
        }
    } else if (end < words.size() && isSuffix(words[end])) {
        ++end;
    }
    if (begin == 0 && end == words.size()) {
        return false;
    }
    name.familyName = joined(words, begin, end);
    name.givenName = begin == 0 ? joined(words, end) : joined(words, 0, begin);
    splitPrefix(name);
    return true;
}

// The characters of a name that is written in Chinese ones alone, two to four of them.
Words chineseCharacters(const std::string& word)
{
    constexpr std::size_t kBytes = 3;
    constexpr std::size_t kFewest = 2;
    constexpr std::size_t kMost = 4;
    Words characters;
    for (std::size_t at = 0; at + kBytes <= word.size(); at += kBytes) {
        characters.push_back(word.substr(at, kBytes));
    }
    const bool areAll =
        characters.size() * kBytes == word.size() &&
        std::ranges::all_of(characters, [](const std::string& character) {
            return character >= "\u4E00" && character <= "\u9FFF"; // unified ideographs
        });
    return areAll && characters.size() >= kFewest && characters.size() <= kMost ? characters
                                                                                : Words();
}

// 王小明, 欧阳娜娜: the surname is the first character, of a few surnames the first two.
bool takeChinese(const Words& words, PersonName& name)
{
    const Words characters = words.size() == 1 ? chineseCharacters(words.front()) : Words();
    if (characters.empty()) {
        return false;
    }
    const std::string start = characters[0] + characters[1];
    const bool isDouble = characters.size() > 2 &&
                          isOneOf(start, {"欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛",
                                          "东方", "東方", "皇甫", "尉迟", "尉遲", "公孙", "公孫",
                                          "慕容", "司徒", "夏侯", "令狐", "宇文", "长孙", "長孫"});
    name.familyName = isDouble ? start : characters[0];
    name.givenName = words.front().substr(name.familyName.size());
    name.isGuess = true;
    return true;
}

} // namespace

PersonName splitFullName(std::string_view written, NameOrder order)
{
    const std::string text = withPlainCommas(written);
    const std::size_t comma = text.find(',');
    if (comma != std::string_view::npos) {
        const std::string after = trimmed(text.substr(comma + 1));
        const std::string before = trimmed(text.substr(0, comma));
        if (isSuffix(after)) { // John Smith, Jr.
            return splitFullName(before + " " + after, order);
        }
        if (!after.empty() && !before.empty()) {
            return fromCommaName(before, after);
        }
        return splitFullName(before + after, order);
    }
    const Words words = wordsOf(text);
    PersonName name;
    if (takeChinese(words, name)) {
        return name;
    }
    if (words.size() < 2) {
        name.givenName = joined(words);
        name.isGuess = !words.empty();
        return name;
    }
    if (takeCapitals(words, name)) {
        return name;
    }
    name.isGuess = true;
    if (order == NameOrder::FamilyFirst) {
        // Two surnames are as usual as two given names; the last word is a given name either way.
        name.familyName = joined(words, 0, words.size() - 1);
        name.givenName = words.back();
        splitPrefix(name);
        return name;
    }
    std::size_t begin = words.size() - 1;
    while (begin > 1 && isSuffix(words[begin])) {
        --begin;
    }
    while (begin > 1 && isParticle(words[begin - 1])) {
        --begin;
    }
    name.familyName = joined(words, begin);
    name.givenName = joined(words, 0, begin);
    splitPrefix(name);
    return name;
}

NameOrder nameOrderOfHeading(std::string_view headingKey)
{
    for (const std::string_view start :
         {"apellidos", "cognome", "nom et prenom", "nom prenom", "name vorname", "last",
          "achternaam", "sortable", "surname", "family"}) {
        if (headingKey.starts_with(start)) {
            return NameOrder::FamilyFirst;
        }
    }
    return NameOrder::GivenFirst;
}

} // namespace trellis
