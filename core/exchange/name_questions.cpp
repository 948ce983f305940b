// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/name_questions.h"

#include "core/exchange/roster_keys.h"

#include <algorithm>
#include <set>

namespace trellis {

NameQuestions::NameQuestions(const std::vector<RowGroup>& groups,
                             const std::vector<KnownStudent>& known,
                             const RosterPlanOptions& options)
    : m_groups(groups), m_known(known), m_decisions(options.decisions),
      m_asksAlways(options.asksAboutNames)
{
    for (const RowGroup& group : groups) {
        m_groupByLine.emplace(group.row.line, &group);
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].isInClass) {
            for (const std::string& key : searchNames(known[i].student, true)) {
                m_knownByName[key].push_back(i);
            }
        }
    }
}

std::vector<std::size_t> NameQuestions::namesakes(const RosterRow& row,
                                                  const std::vector<RowMatch>& matches) const
{
    std::set<std::size_t> named;
    for (const std::string& key : searchNames(row.student, row.isNameGuessed)) {
        const auto found = m_knownByName.find(key);
        if (found == m_knownByName.end()) {
            continue;
        }
        for (const std::size_t i : found->second) {
            const auto& born = m_known[i].student.birthDate;
            const bool isOther = born && row.student.birthDate && born != row.student.birthDate;
            const bool isFound = std::ranges::any_of(matches, [i](const RowMatch& match) {
                return match.known == i && !match.isProposal;
            });
            if (!isOther && !isFound) {
                named.insert(i);
            }
        }
    }
    return {named.begin(), named.end()};
}

// Whether another row has the name, and nobody has said yet if it is the same student.
bool NameQuestions::isRepeated(const RowGroup& group) const
{
    const bool isSaidToBeOne = std::ranges::any_of(
        group.lines, [this](std::size_t line) { return m_decisions.samePerson.contains(line); });
    const bool isSaidToBeOwn = m_decisions.ownPerson.contains(group.row.line);
    return (group.isJoined && !isSaidToBeOne) || (!group.alike.empty() && !isSaidToBeOwn);
}

// Whether nothing tells the row from another one of its name. One with a number is somebody for
// certain, whoever the other is.
bool NameQuestions::isUnclear(const RowGroup& group) const
{
    const auto& ids = group.row.student.ids;
    const bool hasNumber =
        std::ranges::any_of(ids, [](const SchoolId& id) { return isStrong(id.scheme); });
    if (hasNumber || m_decisions.ownPerson.contains(group.row.line)) {
        return false;
    }
    const std::string name = wholeNameKey(group.row.student);
    return std::ranges::any_of(group.alike, [&](std::size_t line) {
        const auto found = m_groupByLine.find(line);
        if (found == m_groupByLine.end() || m_decisions.ownPerson.contains(line)) {
            return false;
        }
        const Student& other = found->second->row.student;
        return wholeNameKey(other) == name && !contradict(other, group.row.student);
    });
}

void NameQuestions::ask(std::vector<RowMatch>& matches) const
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        RowMatch& match = matches[i];
        const RosterRow& row = m_groups[i].row;
        const bool isSettled = (match.known && !match.isProposal) || match.isConflict ||
                               match.decided || row.hasLeft || !hasName(row.student);
        if (isSettled) {
            continue;
        }
        const bool isTwice = m_asksAlways ? isRepeated(m_groups[i]) : isUnclear(m_groups[i]);
        const bool isProposed = match.known.has_value(); // and asked about as such
        if (!isTwice && (isProposed || !m_asksAlways)) {
            continue;
        }
        const std::vector<std::size_t> named = namesakes(row, matches);
        if (!isTwice && named.empty()) {
            continue;
        }
        // They may be meant, and so they are not missing.
        match.candidates.insert(match.candidates.end(), named.begin(), named.end());
        match.reason = isTwice ? RowReason::RepeatedName : RowReason::OtherNumber;
        match.isConflict = true;
        match.isProposal = false;
        match.known.reset();
        match.rule = MatchRule::None;
    }
}

} // namespace trellis
