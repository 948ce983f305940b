// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/base/text.h"
#include "core/exchange/roster_keys.h"
#include "core/exchange/roster_match.h"
#include "core/exchange/roster_merge.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace trellis {

namespace {

// Rows that belong together, as trees of indexes.
class Sets {
public:
    explicit Sets(std::size_t count) : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
    }
    std::size_t find(std::size_t i)
    {
        while (m_parents[i] != i) {
            m_parents[i] = m_parents[m_parents[i]];
            i = m_parents[i];
        }
        return i;
    }
    void join(std::size_t a, std::size_t b)
    {
        const std::size_t rootOfA = find(a);
        const std::size_t rootOfB = find(b);
        m_parents[std::max(rootOfA, rootOfB)] = std::min(rootOfA, rootOfB);
    }

private:
    std::vector<std::size_t> m_parents;
};

bool isSamePerson(const Student& a, const Student& b)
{
    const bool hasNames = hasName(a) && hasName(b);
    if (hasNames && wholeNameKey(a) != wholeNameKey(b)) {
        return false;
    }
    return !contradict(a, b);
}

// Two lines that say the same, word for word.
bool areEqual(const RosterRow& a, const RosterRow& b)
{
    return a.student == b.student && a.section == b.section && a.gradeLevel == b.gradeLevel;
}

} // namespace

std::vector<RowGroup> groupRows(const RosterFile& file, std::vector<RosterIssue>& issues)
{
    const std::vector<RosterRow>& rows = file.rows;
    std::map<std::string, std::vector<std::size_t>> rowsWithId;
    std::map<std::string, std::vector<std::size_t>> rowsWithoutId;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const SchoolId& id : rows[i].student.ids) {
            if (isStrong(id.scheme)) {
                rowsWithId[idKey(id)].push_back(i);
            }
        }
        if (rows[i].student.ids.empty() && hasName(rows[i].student)) {
            rowsWithoutId[wholeNameKey(rows[i].student)].push_back(i);
        }
    }
    Sets sets(rows.size());
    std::map<std::size_t, std::string> conflicts; // row and the id it shares
    for (const auto& [key, sharing] : rowsWithId) {
        const bool isOne = std::ranges::all_of(sharing, [&](std::size_t i) {
            return isSamePerson(rows[sharing.front()].student, rows[i].student);
        });
        for (const std::size_t i : sharing) {
            if (isOne) {
                sets.join(sharing.front(), i);
            } else {
                conflicts.emplace(i, key.substr(key.rfind('\n') + 1));
            }
        }
    }
    for (const auto& [key, sharing] : rowsWithoutId) {
        for (std::size_t i = 1; i < sharing.size(); ++i) {
            if (areEqual(rows[sharing.front()], rows[sharing[i]])) {
                sets.join(sharing.front(), sharing[i]);
                issues.push_back({RosterIssueKind::DuplicateKey, rows[sharing[i]].line, 1,
                                  rows[sharing[i]].student.listName()});
            }
        }
    }
    for (const auto& [row, id] : conflicts) {
        issues.push_back({RosterIssueKind::DuplicateKey, rows[row].line, 1, id});
    }
    std::map<std::size_t, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        members[sets.find(i)].push_back(i);
    }
    std::vector<RowGroup> groups;
    for (const auto& [root, indexes] : members) {
        std::vector<RosterRow> parts;
        RowGroup group;
        for (const std::size_t i : indexes) {
            parts.push_back(rows[i]);
            if (conflicts.contains(i)) {
                group.conflict = RowReason::SharedId;
            }
            if (i != indexes.front()) {
                group.lines.push_back(rows[i].line);
            }
        }
        group.row = mergedRows(parts);
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace trellis
