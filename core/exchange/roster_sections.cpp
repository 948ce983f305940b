// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_sections.h"

#include "core/base/text.h"

#include <algorithm>

namespace trellis {

std::vector<FileSection> sectionsOf(const RosterFile& file)
{
    std::vector<FileSection> sections;
    for (const RosterRow& row : file.rows) {
        if (row.section.empty()) {
            continue;
        }
        const auto known = std::ranges::find_if(sections, [&row](const FileSection& section) {
            return isSameSection(section.name, row.section);
        });
        if (known == sections.end()) {
            sections.push_back({row.section, 1});
        } else {
            ++known->rows;
        }
    }
    if (sections.size() < 2) {
        sections.clear();
    }
    return sections;
}

bool isSameSection(std::string_view one, std::string_view other)
{
    return foldedKey(singleLine(one)) == foldedKey(singleLine(other));
}

std::string sectionNamedLike(const std::vector<FileSection>& sections, std::string_view className,
                             std::string_view courseName)
{
    const std::string lastWord = split(singleLine(className), ' ').back();
    for (const std::string_view name : {className, std::string_view(lastWord), courseName}) {
        for (const FileSection& section : sections) {
            if (isSameSection(section.name, name)) {
                return section.name;
            }
        }
    }
    return {};
}

} // namespace trellis
