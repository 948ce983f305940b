// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/name_order.h"

#include <algorithm>

namespace trellis {

namespace {

/// Characters, not letters of the Latin alphabet.
bool isInCharacters(const std::string& name)
{
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

} // namespace

std::string nameInOrderOf(const Student& student, std::string_view language)
{
    const bool isChosen =
        !student.preferredGivenName.empty() || !student.preferredFamilyName.empty();
    if (isChosen || student.familyName.empty() || student.givenName.empty() ||
        !student.namePrefix.empty()) {
        return student.preferredName();
    }
    if (language == "vi") {
        return student.familyName + " " + student.givenName;
    }
    const bool isChinese =
        language == "zh" && isInCharacters(student.familyName) && isInCharacters(student.givenName);
    return isChinese ? student.familyName + student.givenName : student.preferredName();
}

} // namespace trellis
