// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_keys.h"

#include "core/base/text.h"

#include <algorithm>

namespace trellis {

namespace {

std::string nameKey(std::string_view text)
{
    return foldedKey(singleLine(text));
}

} // namespace

std::string idKey(const SchoolId& id)
{
    const bool ignoresCase = id.scheme == IdScheme::Email || id.scheme == IdScheme::Username;
    std::string key(idSchemeName(id.scheme));
    key += '\n';
    key += id.source;
    key += '\n';
    key += ignoresCase ? foldedKey(id.value) : id.value;
    return key;
}

bool isStrong(IdScheme scheme)
{
    return scheme != IdScheme::Email;
}

std::optional<std::string> withoutZeros(std::string_view number)
{
    const bool isDigits =
        !number.empty() && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    const std::size_t first = number.find_first_not_of('0');
    if (!isDigits || first == std::string_view::npos) {
        return std::nullopt;
    }
    return std::string(number.substr(first));
}

std::vector<std::string> nameKeys(const Student& student)
{
    const std::string family = nameKey(student.namePrefix + ' ' + student.familyName);
    std::vector<std::string> keys;
    for (const std::string& given : {student.givenName, student.preferredGivenName}) {
        if (given.empty() &&
            (family.empty() || !keys.empty() || !student.preferredGivenName.empty())) {
            continue;
        }
        std::string key = family + '|' + nameKey(given);
        if (std::ranges::find(keys, key) == keys.end()) {
            keys.push_back(std::move(key));
        }
    }
    return keys;
}

std::string wholeNameKey(const Student& student)
{
    return nameKey(student.displayName());
}

std::vector<std::string> searchNames(const Student& student, bool isGuess)
{
    std::vector<std::string> keys = nameKeys(student);
    if (isGuess) {
        keys.push_back(wholeNameKey(student));
    }
    return keys;
}

bool hasName(const Student& student)
{
    return !student.familyName.empty() || !student.givenName.empty();
}

bool contradict(const Student& a, const Student& b)
{
    if (a.birthDate && b.birthDate && a.birthDate != b.birthDate) {
        return true;
    }
    for (const SchoolId& id : a.ids) {
        if (id.scheme == IdScheme::Email || id.scheme == IdScheme::Username) {
            continue; // these change without the person changing
        }
        bool hasScheme = false;
        bool hasEqual = false;
        for (const SchoolId& other : b.ids) {
            if (other.scheme != id.scheme || other.source != id.source) {
                continue;
            }
            hasScheme = true;
            const std::optional<std::string> digits = withoutZeros(id.value);
            hasEqual = hasEqual || other.value == id.value ||
                       (digits && digits == withoutZeros(other.value));
        }
        if (hasScheme && !hasEqual) {
            return true;
        }
    }
    return false;
}

bool shareGivenName(const Student& a, const Student& b)
{
    for (const std::string& mine : {a.givenName, a.preferredGivenName}) {
        for (const std::string& other : {b.givenName, b.preferredGivenName}) {
            if (!mine.empty() && nameKey(mine) == nameKey(other)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace trellis
