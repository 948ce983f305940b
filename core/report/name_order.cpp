// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/report/name_order.h"

#include "core/base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <utility>

namespace trellis {

namespace {

/// Chinese characters, kana and hangul. Source: Unicode 15, Blocks.txt.
constexpr std::array<std::pair<utf8proc_int32_t, utf8proc_int32_t>, 6> kCharacters{{
    {0x3041, 0x30FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xAC00, 0xD7AF},
    {0xF900, 0xFAFF},
    {0x20000, 0x323AF},
}};

/// Nearly everybody in Vietnam has one of these. Folded, as foldedKey() does. Source: Lê Trung Hoa,
/// "Họ và tên người Việt Nam", 2005.
constexpr std::array<std::string_view, 44> kVietnameseFamilies{
    "an",     "bui",  "cao",   "chau",  "chu",   "dam",    "dang",  "dao",    "dinh",
    "do",     "doan", "duong", "ha",    "ho",    "hoang",  "huynh", "kieu",   "la",
    "lam",    "le",   "luong", "luu",   "ly",    "mac",    "mai",   "nghiem", "ngo",
    "nguyen", "ninh", "pham",  "phan",  "phung", "quach",  "ta",    "tang",   "thai",
    "to",     "ton",  "tran",  "trieu", "trinh", "truong", "vo",    "vu"};

bool isInCharacters(const std::string& name)
{
    const auto* next = reinterpret_cast<const utf8proc_uint8_t*>(name.data());
    auto left = static_cast<utf8proc_ssize_t>(name.size());
    while (left > 0) {
        utf8proc_int32_t point = 0;
        const utf8proc_ssize_t length = utf8proc_iterate(next, left, &point);
        const bool isCharacter =
            length > 0 &&
            std::any_of(kCharacters.begin(), kCharacters.end(), [&](const auto& block) {
                return point >= block.first && point <= block.second;
            });
        if (!isCharacter) {
            return false;
        }
        next += length;
        left -= length;
    }
    return !name.empty();
}

/// "Nguyễn", and "Nguyễn Thị" where a school keeps the middle name with it.
bool isVietnamese(const std::string& familyName)
{
    const std::string first = split(foldedKey(familyName), ' ').front();
    return std::find(kVietnameseFamilies.begin(), kVietnameseFamilies.end(), first) !=
           kVietnameseFamilies.end();
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
    if (isInCharacters(student.familyName) && isInCharacters(student.givenName)) {
        return student.familyName + student.givenName;
    }
    if (language == "vi" && isVietnamese(student.familyName)) {
        return student.familyName + " " + student.givenName;
    }
    return student.preferredName();
}

} // namespace trellis
