// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/heading.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace trellis {

namespace {

using Table = std::unordered_map<std::string, std::vector<RosterField>>;

constexpr std::size_t kLongestHeading = 120; // longer cells are prose

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string withoutSpaces(std::string_view key)
{
    std::string squashed;
    std::ranges::copy_if(key, std::back_inserter(squashed), [](char c) { return c != ' '; });
    return squashed;
}

const Table& table()
{
    static const Table built = [] {
        Table result;
        const auto add = [&result](std::string_view heading, RosterField field) {
            std::vector<RosterField>& fields = result[withoutSpaces(headingKey(heading))];
            if (std::ranges::find(fields, field) == fields.end()) {
                fields.push_back(field);
            }
        };
        for (const std::string& line : split(kRosterHeadings, '\n')) {
            const std::vector<std::string> cells = split(line, '\t');
            const std::optional<RosterField> field = rosterFieldFromName(cells.front());
            // The licence and the names of the columns are no fields.
            if (cells.size() == 3 && field) {
                add(cells[2], *field);
            }
        }
        // OneRoster's own, which no school would write by hand.
        add("agentSourcedIds", RosterField::AgentIds);
        add("phone", RosterField::Phone);
        return result;
    }();
    return built;
}

// [Required], (read only): what a program tells about the column rather than what is in it.
bool isAnnotation(std::string_view inside)
{
    const std::string key = foldedKey(trimmed(inside));
    constexpr std::array<std::string_view, 16> kStarts{
        "required",   "optional",     "upload only", "read only",  "must be", "obligatoire",
        "facultatif", "optionnel",    "obligatorio", "opcional",   "pflicht", "verplicht",
        "optioneel",  "obbligatorio", "facoltativo", "obrigatorio"};
    return std::ranges::any_of(kStarts,
                               [&key](std::string_view start) { return key.starts_with(start); });
}

std::string withoutAnnotations(std::string heading)
{
    for (const auto& [open, close] : {std::pair('[', ']'), std::pair('(', ')')}) {
        std::size_t from = heading.find(open);
        while (from != std::string::npos) {
            const std::size_t to = heading.find(close, from);
            if (to == std::string::npos) {
                break;
            }
            if (isAnnotation(std::string_view(heading).substr(from + 1, to - from - 1))) {
                heading.erase(from, to - from + 1);
            } else {
                from = to;
            }
            from = heading.find(open, from);
        }
    }
    return heading;
}

std::string withCamelCaseApart(std::string_view heading)
{
    std::string apart;
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const bool isUpper = heading[i] >= 'A' && heading[i] <= 'Z';
        const bool afterLower = i > 0 && ((heading[i - 1] >= 'a' && heading[i - 1] <= 'z'));
        if (isUpper && afterLower) {
            apart += ' ';
        }
        apart += heading[i];
    }
    return apart;
}

// Number of letters to change, drop or insert; gives up above the limit.
std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit)
{
    const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > limit || b.empty()) {
        return limit + 1;
    }
    std::array<std::size_t, kLongestHeading + 1> row{};
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row.front(), i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.at(b.size());
}

std::string digitsOf(std::string_view key)
{
    std::string digits;
    std::ranges::copy_if(key, std::back_inserter(digits), isDigit);
    return digits;
}

// prefferedGivenName for preferredGivenName: only long names, only with equal digits, and only
// where all that are equally near mean the same.
std::vector<RosterField> misspelt(const std::string& key)
{
    constexpr std::size_t kShortest = 10;
    constexpr std::size_t kMostLetters = 2;
    // Letters of other scripts are several bytes, and words of five of them are much alike.
    const bool isAscii =
        std::ranges::all_of(key, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (key.size() < kShortest || !isAscii) {
        return {};
    }
    std::size_t nearest = kMostLetters + 1;
    std::vector<RosterField> found;
    for (const auto& [known, fields] : table()) {
        if (known.size() < kShortest || digitsOf(known) != digitsOf(key)) {
            continue;
        }
        const std::size_t distance = editDistance(key, known, kMostLetters);
        if (distance < nearest) {
            nearest = distance;
            found = fields;
        } else if (distance == nearest && distance <= kMostLetters && found != fields) {
            found.clear();
        }
    }
    return found;
}

struct Word {
    std::string_view key;
    GuardianWord guardian;
};

constexpr std::array<Word, 42> kGuardianWords{{
    {"guardian", GuardianWord::Any},
    {"parent", GuardianWord::Any},
    {"parentguardian", GuardianWord::Any},
    {"contact", GuardianWord::Any},
    {"emergencycontact", GuardianWord::Any},
    {"carer", GuardianWord::Any},
    {"representantelegal", GuardianWord::Any},
    {"tutor", GuardianWord::Any},
    {"tutorlegal", GuardianWord::Any},
    {"responsable", GuardianWord::Any},
    {"responsablelegal", GuardianWord::Any},
    {"representantlegal", GuardianWord::Any},
    {"erziehungsberechtigte", GuardianWord::Any},
    {"erziehungsberechtigter", GuardianWord::Any},
    {"erzieher", GuardianWord::Any},
    {"eltern", GuardianWord::Any},
    {"elternteil", GuardianWord::Any},
    {"sorgeberechtigte", GuardianWord::Any},
    {"sorgeberechtigter", GuardianWord::Any},
    {"encarregado", GuardianWord::Any},
    {"encarregadodeeducacao", GuardianWord::Any},
    {"responsavel", GuardianWord::Any},
    {"genitore", GuardianWord::Any},
    {"tutore", GuardianWord::Any},
    {"ouder", GuardianWord::Any},
    {"verzorger", GuardianWord::Any},
    {"ouderverzorger", GuardianWord::Any},
    {"contactpersoon", GuardianWord::Any},
    {"mother", GuardianWord::Mother},
    {"madre", GuardianWord::Mother},
    {"mere", GuardianWord::Mother},
    {"mutter", GuardianWord::Mother},
    {"mae", GuardianWord::Mother},
    {"moeder", GuardianWord::Mother},
    {"father", GuardianWord::Father},
    {"padre", GuardianWord::Father},
    {"pere", GuardianWord::Father},
    {"vater", GuardianWord::Father},
    {"pai", GuardianWord::Father},
    {"vader", GuardianWord::Father},
    {"mum", GuardianWord::Mother},
    {"dad", GuardianWord::Father},
}};

GuardianWord guardianWordOf(std::string_view key)
{
    const auto* const found = std::ranges::find(kGuardianWords, key, &Word::key);
    return found == kGuardianWords.end() ? GuardianWord::None : found->guardian;
}

// What the rest of a guardian's heading asks for: Erzieher 1: *Nachname*.
std::optional<RosterField> guardianPart(const std::string& rest)
{
    constexpr std::array<std::string_view, 20> kPhones{
        "phone",       "phonenumber", "telephone",      "tel",      "mobile",
        "mobilephone", "cell",        "cellphone",      "telefono", "celular",
        "movil",       "telefon",     "handy",          "telefone", "telemovel",
        "cellulare",   "telefoon",    "telefoonnummer", "mobiel",   "portable"};
    if (std::ranges::find(kPhones, rest) != kPhones.end()) {
        return RosterField::GuardianPhone;
    }
    const auto found = table().find(rest);
    if (found == table().end()) {
        return rest == "relation" || rest == "art"
                   ? std::optional(RosterField::GuardianRelationship)
                   : std::nullopt;
    }
    const auto means = [&found](RosterField field) {
        return std::ranges::find(found->second, field) != found->second.end();
    };
    if (means(RosterField::Email)) {
        return RosterField::GuardianEmail;
    }
    if (means(RosterField::GuardianRelationship)) {
        return RosterField::GuardianRelationship;
    }
    if (means(RosterField::FullName) || means(RosterField::BareName)) {
        return RosterField::GuardianName;
    }
    if (means(RosterField::GivenName)) {
        return RosterField::GuardianGivenName;
    }
    if (means(RosterField::FamilyName)) {
        return RosterField::GuardianFamilyName;
    }
    return std::nullopt;
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t i = from; i < to; ++i) {
        text += words[i];
    }
    return text;
}

struct GuardianHeading {
    RosterField field;
    GuardianWord word;
    std::string wordKey;
};

// A heading that begins or ends with a word for a guardian: E-Mail Mutter, Erzieher 2: E-Mail.
std::optional<GuardianHeading> guardianHeading(const std::vector<std::string>& words)
{
    for (std::size_t length = std::min<std::size_t>(words.size(), 3); length > 0; --length) {
        for (const bool atFront : {true, false}) {
            const std::size_t from = atFront ? 0 : words.size() - length;
            const std::string wordKey = joined(words, from, from + length);
            const GuardianWord word = guardianWordOf(wordKey);
            if (word == GuardianWord::None) {
                continue;
            }
            const std::string rest = atFront ? joined(words, length, words.size())
                                             : joined(words, 0, words.size() - length);
            const std::optional<RosterField> part =
                rest.empty() ? RosterField::GuardianName : guardianPart(rest);
            if (part) {
                return GuardianHeading{*part, word, wordKey};
            }
        }
    }
    return std::nullopt;
}

// The word of the heading that became the key, in the spelling of the file.
std::string spelledInFile(std::string_view heading, std::string_view wordKey)
{
    std::string word;
    const std::string spaced = withCamelCaseApart(heading) + " ";
    for (const char c : spaced) {
        const bool isSign = static_cast<unsigned char>(c) < 0x80 &&
                            !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
        if (!isSign) {
            word += c;
            continue;
        }
        if (foldedKey(word) == wordKey) {
            return word;
        }
        word.clear();
    }
    return {};
}

} // namespace

std::string headingKey(std::string_view heading)
{
    std::string text = trimmed(heading);
    if (text.starts_with('!')) {
        text.erase(0, 1);
    }
    const std::string folded = foldedKey(withCamelCaseApart(withoutAnnotations(std::move(text))));
    // Signs outside ASCII that survive folding: the right quote of l’élève, the degree of n°.
    constexpr std::array<std::string_view, 7> kSigns{"’", "‘", "°", "“", "”", "–", "—"};
    std::string key;
    std::string_view rest = folded;
    while (!rest.empty()) {
        const char c = rest.front();
        const auto* const sign = std::ranges::find_if(
            kSigns, [rest](std::string_view candidate) { return rest.starts_with(candidate); });
        const bool isAscii = static_cast<unsigned char>(c) < 0x80;
        const bool isLetter =
            (!isAscii && sign == kSigns.end()) || isDigit(c) || (c >= 'a' && c <= 'z');
        key += isLetter ? c : ' ';
        rest.remove_prefix(sign == kSigns.end() ? 1 : sign->size());
    }
    return singleLine(key);
}

bool isKnownHeading(std::string_view heading)
{
    return heading.size() <= kLongestHeading &&
           table().contains(withoutSpaces(headingKey(heading)));
}

HeadingMeaning meaningOfHeading(std::string_view heading)
{
    HeadingMeaning meaning;
    const std::string spaced = headingKey(heading);
    meaning.key = withoutSpaces(spaced);
    if (meaning.key.empty() || meaning.key.size() > kLongestHeading) {
        return meaning;
    }
    // Digits do not count in a guardian's heading, but they may stand anywhere in it.
    std::string letters;
    std::ranges::copy_if(spaced, std::back_inserter(letters), [](char c) { return !isDigit(c); });
    std::vector<std::string> words = split(singleLine(letters), ' ');
    std::erase(words, "s"); // Mother's
    const auto exact = table().find(meaning.key);
    if (exact != table().end()) {
        meaning.fields = exact->second;
    }
    const bool isGuardian = meaning.fields.empty() || isGuardianField(meaning.fields.front());
    if (!isGuardian) {
        return meaning;
    }
    if (const std::optional<GuardianHeading> guardian = guardianHeading(words)) {
        if (meaning.fields.empty()) {
            meaning.fields = {guardian->field};
        }
        meaning.guardian = guardian->word;
        if (guardian->word != GuardianWord::Any) {
            meaning.guardianWord = spelledInFile(heading, guardian->wordKey);
        }
    } else if (meaning.fields.empty()) {
        const auto withoutDigits = table().find(joined(words, 0, words.size()));
        if (withoutDigits != table().end() && isGuardianField(withoutDigits->second.front())) {
            meaning.fields = withoutDigits->second;
        } else {
            meaning.fields = misspelt(meaning.key);
        }
    }
    if (!meaning.fields.empty() && isGuardianField(meaning.fields.front())) {
        const std::string digits = digitsOf(spaced).substr(0, 2);
        meaning.index = digits.empty() ? 0 : std::stoi(digits);
        if (meaning.guardian == GuardianWord::None) {
            meaning.guardian = GuardianWord::Any;
        }
    }
    return meaning;
}

} // namespace trellis
