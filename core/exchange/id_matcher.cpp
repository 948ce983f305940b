// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/id_matcher.h"

#include "core/exchange/roster_keys.h"

#include <algorithm>

namespace trellis {

namespace {

using Indexes = std::vector<std::size_t>;
using Index = std::map<std::string, Indexes>;

void insert(Index& index, const std::string& key, std::size_t value)
{
    Indexes& values = index[key];
    if (values.empty() || values.back() != value) {
        values.push_back(value);
    }
}

const Indexes& valuesOf(const Index& index, const std::string& key)
{
    static const Indexes kNone;
    const auto found = index.find(key);
    return found == index.end() ? kNone : found->second;
}

struct Order {
    IdScheme scheme;
    MatchRule rule;
};

// The order of trust. Source: README.md 3; the number without zeros comes after the number.
constexpr Order kOrder[] = {
    {IdScheme::SourcedId, MatchRule::SourcedId},
    {IdScheme::StudentNumber, MatchRule::StudentNumber},
    {IdScheme::StateId, MatchRule::StateId},
    {IdScheme::LmsId, MatchRule::LmsId},
    {IdScheme::Email, MatchRule::Email},
    {IdScheme::Username, MatchRule::Username},
};

} // namespace

void IdMatcher::add(Index& byId, Index& byDigits, const Student& student, std::size_t index)
{
    for (const SchoolId& id : student.ids) {
        insert(byId, idKey(id), index);
        const auto digits = withoutZeros(id.value);
        if (id.scheme == IdScheme::StudentNumber && digits) {
            insert(byDigits, *digits, index);
        }
    }
}

IdMatcher::IdMatcher(const std::vector<RowGroup>& groups, const std::vector<KnownStudent>& known)
    : m_known(known)
{
    for (std::size_t i = 0; i < known.size(); ++i) {
        add(m_knownById, m_knownByDigits, known[i].student, i);
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        add(m_groupsById, m_groupsByDigits, groups[i].row.student, i);
    }
}

// An address that a brother or a sister came with.
bool IdMatcher::isOfFamily(const Student& owner, const RowGroup& group)
{
    return hasName(group.row.student) && !shareGivenName(owner, group.row.student) &&
           contradict(owner, group.row.student);
}

// Whom each id of the group belongs to, in order of trust. An address counts only where it is
// nobody else's, in the file and in the gradebook.
std::vector<IdMatcher::Hit> IdMatcher::hits(const RowGroup& group,
                                            std::set<std::size_t>& everybody) const
{
    std::vector<Hit> found;
    for (const Order& order : kOrder) {
        for (const SchoolId& id : group.row.student.ids) {
            if (id.scheme != order.scheme) {
                continue;
            }
            const Indexes& owners = valuesOf(m_knownById, idKey(id));
            const bool isShared =
                !isStrong(id.scheme) &&
                (owners.size() > 1 || valuesOf(m_groupsById, idKey(id)).size() > 1);
            if (isShared) {
                continue;
            }
            for (const std::size_t owner : owners) {
                const bool isAddress = order.rule == MatchRule::Email;
                if (isAddress && found.empty() && isOfFamily(m_known[owner].student, group)) {
                    continue;
                }
                found.push_back({order.rule, owner});
                everybody.insert(owner);
            }
        }
    }
    return found;
}

// The student whose number is the same but for zeros in front, where it is unique on both sides.
std::optional<std::size_t> IdMatcher::withoutZerosHit(const RowGroup& group) const
{
    for (const SchoolId& id : group.row.student.ids) {
        const auto digits = withoutZeros(id.value);
        if (id.scheme != IdScheme::StudentNumber || !digits) {
            continue;
        }
        const Indexes& owners = valuesOf(m_knownByDigits, *digits);
        if (owners.size() == 1 && valuesOf(m_groupsByDigits, *digits).size() == 1) {
            return owners.front();
        }
    }
    return std::nullopt;
}

RowMatch IdMatcher::match(const RowGroup& group) const
{
    RowMatch match;
    std::set<std::size_t> everybody;
    const std::vector<Hit> found = hits(group, everybody);
    const bool hasNumber = std::ranges::any_of(found, [](const Hit& hit) {
        return hit.rule == MatchRule::SourcedId || hit.rule == MatchRule::StudentNumber;
    });
    const std::optional<std::size_t> shortened = hasNumber ? std::nullopt : withoutZerosHit(group);
    if (shortened) {
        everybody.insert(*shortened);
    }
    match.candidates.assign(everybody.begin(), everybody.end());
    if (everybody.size() > 1 || group.conflict != RowReason::None) {
        match.isConflict = true;
        match.reason = group.conflict == RowReason::None ? RowReason::TwoStudents : group.conflict;
        return match;
    }
    if (shortened) {
        match.rule = MatchRule::NumberWithoutZeros;
        match.known = shortened;
        match.isProposal = true;
        match.reason = RowReason::NumberWithoutZeros;
    } else if (!found.empty()) {
        match.rule = found.front().rule;
        match.known = found.front().known;
        const bool isWeak = match.rule == MatchRule::Email || match.rule == MatchRule::Username;
        const Student& student = m_known[*match.known].student;
        if (isWeak && hasName(group.row.student) && !shareGivenName(student, group.row.student)) {
            match.isProposal = true;
            match.reason = RowReason::SameAddress;
        }
    }
    return match;
}

} // namespace trellis
