// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/insight/families.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace trellis {

namespace {

// What two siblings have in common: addresses as they are compared, digits of phone numbers.
std::set<std::string> contactsOf(const Student& student)
{
    // Fewer are an extension or "n/a", which says nothing.
    constexpr std::size_t kFewestDigits = 7;
    std::set<std::string> contacts;
    for (const Guardian& guardian : student.guardians) {
        const std::string email = foldedKey(trimmed(guardian.email));
        if (email.find('@') != std::string::npos) {
            contacts.insert(email);
        }
        std::string digits = guardian.phone;
        std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
        // The country is said by some and left out by others.
        if (digits.size() == 11 && digits.front() == '1') {
            digits.erase(0, 1);
        }
        if (digits.size() >= kFewestDigits) {
            contacts.insert(digits);
        }
    }
    return contacts;
}

bool isJoined(const StudentRecord& a, const StudentRecord& b)
{
    const auto names = [](const StudentRecord& one, const StudentRecord& other) {
        return std::find(one.joined.begin(), one.joined.end(), other.student.id) !=
               one.joined.end();
    };
    return names(a, b) || names(b, a);
}

bool haveCommon(const std::set<std::string>& a, const std::set<std::string>& b)
{
    return std::any_of(a.begin(), a.end(),
                       [&b](const std::string& contact) { return b.count(contact) > 0; });
}

std::size_t rootOf(const std::vector<std::size_t>& parents, std::size_t i)
{
    while (parents[i] != i) {
        i = parents[i];
    }
    return i;
}

} // namespace

bool areSiblings(const StudentRecord& a, const StudentRecord& b)
{
    return isJoined(a, b) || haveCommon(contactsOf(a.student), contactsOf(b.student));
}

std::vector<std::vector<const StudentRecord*>>
families(const std::vector<const StudentRecord*>& students)
{
    std::vector<std::size_t> parents(students.size());
    std::iota(parents.begin(), parents.end(), std::size_t{0});
    std::vector<std::set<std::string>> contacts;
    for (std::size_t i = 0; i < students.size(); ++i) {
        contacts.push_back(contactsOf(students[i]->student));
        for (std::size_t before = 0; before < i; ++before) {
            if (isJoined(*students[i], *students[before]) ||
                haveCommon(contacts[i], contacts[before])) {
                const std::size_t a = rootOf(parents, i);
                const std::size_t b = rootOf(parents, before);
                parents[std::max(a, b)] = std::min(a, b);
            }
        }
    }
    std::vector<std::vector<const StudentRecord*>> found;
    std::vector<std::size_t> familyOf(students.size());
    for (std::size_t i = 0; i < students.size(); ++i) {
        const std::size_t root = rootOf(parents, i);
        if (root == i) {
            familyOf[i] = found.size();
            found.emplace_back();
        }
        found[familyOf[root]].push_back(students[i]);
    }
    return found;
}

} // namespace trellis
