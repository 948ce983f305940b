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

// Rows that share one of these are too many to be asked about one by one.
constexpr std::size_t kMostAlike = 20;

class Grouper {
public:
    Grouper(const RosterFile& file, const RosterDecisions& decisions,
            std::vector<RosterIssue>& issues)
        : m_rows(file.rows), m_decisions(decisions), m_issues(issues), m_sets(file.rows.size()),
          m_links(file.rows.size()), m_isJoined(file.rows.size())
    {}

    std::vector<RowGroup> run();

private:
    using Indexes = std::vector<std::size_t>;

    void joinAsDecided();
    void joinByIds();
    void joinByEquality();
    void linkByNames();
    void link(const Indexes& rows);
    [[nodiscard]] bool isOwn(std::size_t row) const
    {
        return m_decisions.ownPerson.contains(m_rows[row].line);
    }

    std::vector<RosterRow> m_rows;
    const RosterDecisions& m_decisions;
    std::vector<RosterIssue>& m_issues;
    Sets m_sets;
    std::vector<std::set<std::size_t>> m_links; // rows that might be the same person
    std::vector<bool> m_isJoined;
    std::map<std::size_t, std::string> m_conflicts; // row and the id it shares
};

void Grouper::link(const Indexes& rows)
{
    if (rows.size() > kMostAlike) {
        return;
    }
    for (const std::size_t a : rows) {
        for (const std::size_t b : rows) {
            if (a != b) {
                m_links[a].insert(b);
            }
        }
    }
}

void Grouper::joinAsDecided()
{
    std::map<std::size_t, std::size_t> byLine;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        byLine.emplace(m_rows[i].line, i);
    }
    for (const auto& [line, other] : m_decisions.samePerson) {
        const auto a = byLine.find(line);
        const auto b = byLine.find(other);
        if (a != byLine.end() && b != byLine.end()) {
            m_sets.join(a->second, b->second);
            m_isJoined[a->second] = true;
            m_isJoined[b->second] = true;
        }
    }
}

void Grouper::joinByIds()
{
    std::map<std::string, Indexes> rowsWithId;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (const SchoolId& id : m_rows[i].student.ids) {
            if (isStrong(id.scheme)) {
                rowsWithId[idKey(id)].push_back(i);
            }
        }
    }
    for (auto& [key, sharing] : rowsWithId) {
        const bool isOne = std::ranges::all_of(sharing, [&](std::size_t i) {
            return m_sets.find(sharing.front()) == m_sets.find(i) ||
                   isSamePerson(m_rows[sharing.front()].student, m_rows[i].student);
        });
        if (isOne) {
            for (const std::size_t i : sharing) {
                m_sets.join(sharing.front(), i);
            }
            continue;
        }
        link(sharing);
        for (const std::size_t i : sharing) {
            if (isOwn(i)) {
                std::erase_if(m_rows[i].student.ids,
                              [&key](const SchoolId& id) { return idKey(id) == key; });
            }
        }
        std::erase_if(sharing, [this](std::size_t i) { return isOwn(i); });
        for (const std::size_t i : sharing) {
            if (sharing.size() > 1) {
                m_conflicts.emplace(i, key.substr(key.rfind('\n') + 1));
            }
        }
    }
}

void Grouper::joinByEquality()
{
    std::map<std::string, Indexes> rowsWithoutId;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].student.ids.empty() && hasName(m_rows[i].student) && !isOwn(i)) {
            rowsWithoutId[wholeNameKey(m_rows[i].student)].push_back(i);
        }
    }
    for (const auto& [key, sharing] : rowsWithoutId) {
        const std::size_t first = sharing.front();
        for (const std::size_t i : sharing) {
            if (i != first && areEqual(m_rows[first], m_rows[i])) {
                m_sets.join(first, i);
                m_isJoined[first] = true;
                m_isJoined[i] = true;
                m_issues.push_back({RosterIssueKind::DuplicateKey, m_rows[i].line, 1,
                                    m_rows[i].student.listName()});
            }
        }
    }
}

void Grouper::linkByNames()
{
    std::map<std::string, Indexes> rowsWithName;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (hasName(m_rows[i].student)) {
            rowsWithName[wholeNameKey(m_rows[i].student)].push_back(i);
        }
    }
    for (const auto& [key, sharing] : rowsWithName) {
        link(sharing);
    }
}

std::vector<RowGroup> Grouper::run()
{
    joinAsDecided();
    joinByIds();
    joinByEquality();
    linkByNames();
    for (const auto& [row, id] : m_conflicts) {
        m_issues.push_back({RosterIssueKind::DuplicateKey, m_rows[row].line, 1, id});
    }
    std::map<std::size_t, Indexes> members;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        members[m_sets.find(i)].push_back(i);
    }
    std::vector<RowGroup> groups;
    for (const auto& [root, indexes] : members) {
        std::vector<RosterRow> parts;
        std::set<std::size_t> alike; // first lines
        RowGroup group;
        for (const std::size_t i : indexes) {
            parts.push_back(m_rows[i]);
            group.isJoined = group.isJoined || m_isJoined[i];
            if (m_conflicts.contains(i)) {
                group.conflict = RowReason::SharedId;
            }
            if (i != indexes.front()) {
                group.lines.push_back(m_rows[i].line);
            }
            for (const std::size_t other : m_links[i]) {
                if (m_sets.find(other) != root) {
                    alike.insert(m_rows[m_sets.find(other)].line);
                }
            }
        }
        group.alike.assign(alike.begin(), alike.end());
        group.row = mergedRows(parts);
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace

std::vector<RowGroup> groupRows(const RosterFile& file, const RosterDecisions& decisions,
                                std::vector<RosterIssue>& issues)
{
    return Grouper(file, decisions, issues).run();
}

} // namespace trellis
