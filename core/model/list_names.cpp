// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/model/list_names.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

namespace trellis {

namespace {

using Alike = std::vector<const StudentRecord*>;
using Trait = std::string (*)(const StudentRecord&);

std::string gradeOf(const StudentRecord& record)
{
    return record.enrollments.empty() ? std::string() : record.enrollments.back().gradeLevel;
}

std::string sectionOf(const StudentRecord& record)
{
    return record.enrollments.empty() ? std::string() : record.enrollments.back().section;
}

std::string emailOf(const StudentRecord& record)
{
    const auto& ids = record.student.ids;
    const auto email = std::find_if(
        ids.begin(), ids.end(), [](const SchoolId& id) { return id.scheme == IdScheme::Email; });
    return email == ids.end() ? std::string() : email->value;
}

constexpr std::array<Trait, 5> kTraits{
    [](const StudentRecord& record) { return record.student.number(); },
    gradeOf,
    sectionOf,
    [](const StudentRecord& record) {
        return record.student.birthDate ? record.student.birthDate->toIso() : std::string();
    },
    emailOf,
};

/// Whether it is different for each; one of them may have none.
bool tellsApart(const Alike& alike, Trait trait)
{
    std::set<std::string> values;
    for (const StudentRecord* record : alike) {
        values.insert(trait(*record));
    }
    return values.size() == alike.size();
}

} // namespace

std::unordered_map<StudentId, std::string> distinctListNames(const ClassBook& book)
{
    std::map<std::string, Alike> byName;
    for (const StudentRecord& record : book.students) {
        byName[foldedKey(record.student.listName())].push_back(&record);
    }
    std::unordered_map<StudentId, std::string> names;
    for (const auto& [key, alike] : byName) {
        if (alike.size() < 2) {
            continue;
        }
        const auto trait = std::find_if(kTraits.begin(), kTraits.end(),
                                        [&alike](Trait one) { return tellsApart(alike, one); });
        if (trait == kTraits.end()) {
            continue;
        }
        for (const StudentRecord* record : alike) {
            const std::string value = (*trait)(*record);
            names.emplace(record->student.id,
                          record->student.listName() + (value.empty() ? "" : " (" + value + ")"));
        }
    }
    return names;
}

} // namespace trellis
