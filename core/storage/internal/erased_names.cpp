// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/storage/internal/erased_names.h"

#include "core/base/text.h"
#include "core/storage/internal/names_ever.h"

#include <algorithm>
#include <cctype>

namespace trellis::internal {

namespace {

bool isLetter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

// A short name such as "Ana" has to stand alone: it is part of many words.
bool says(const std::string& text, const std::string& name)
{
    constexpr std::size_t kShort = 4;
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        const bool isWord =
            (at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end]));
        if (isWord || name.size() >= kShort) {
            return true;
        }
    }
    return false;
}

} // namespace

ErasedNames::ErasedNames(Connection& connection, const std::unordered_set<std::int64_t>& students)
{
    for (const NameEver& name : namesEver(connection, students)) {
        for (const std::string& word : split(foldedKey(name.text), ' ')) {
            if (codePointCount(word) > 1) {
                m_words.insert(word);
            }
        }
    }
}

bool ErasedNames::saidIn(const std::string& text) const
{
    const std::string folded = foldedKey(text);
    return std::any_of(m_words.begin(), m_words.end(),
                       [&folded](const std::string& name) { return says(folded, name); });
}

} // namespace trellis::internal
