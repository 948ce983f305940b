// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_match.h"

#include "core/base/text.h"
#include "core/exchange/name_questions.h"
#include "core/exchange/roster_keys.h"
#include "core/exchange/roster_merge.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

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

// The order of trust. Source: formats.md 5.2; the number without zeros comes after the number.
constexpr Order kOrder[] = {
    {IdScheme::SourcedId, MatchRule::SourcedId},
    {IdScheme::StudentNumber, MatchRule::StudentNumber},
    {IdScheme::StateId, MatchRule::StateId},
    {IdScheme::LmsId, MatchRule::LmsId},
    {IdScheme::Email, MatchRule::Email},
    {IdScheme::Username, MatchRule::Username},
};

class Matcher {
public:
    Matcher(const std::vector<RowGroup>& groups, const std::vector<KnownStudent>& known,
            const RosterPlanOptions& options);

    std::vector<RowMatch> run();

private:
    struct Hit {
        MatchRule rule;
        std::size_t known;
    };

    RowMatch matchById(const RowGroup& group) const;
    [[nodiscard]] std::vector<Hit> hits(const RowGroup& group,
                                        std::set<std::size_t>& everybody) const;
    [[nodiscard]] static bool isOfFamily(const Student& owner, const RowGroup& group);
    [[nodiscard]] std::optional<std::size_t> withoutZerosHit(const RowGroup& group) const;
    void matchByNames();
    void matchByName(std::size_t group, std::size_t known);
    [[nodiscard]] Indexes nameCandidates(std::size_t group) const;
    [[nodiscard]] bool wouldChange(std::size_t group, std::size_t known) const;
    void refuseSharedStudents();
    void decide(std::size_t group);
    [[nodiscard]] bool isWaiting(std::size_t group) const;

    const std::vector<RowGroup>& m_groups;
    const std::vector<KnownStudent>& m_known;
    const RosterDecisions& m_decisions;
    std::optional<NameQuestions> m_questions; ///< none: nothing is asked about names
    std::vector<RowMatch> m_matches;
    Index m_knownById;
    Index m_knownByDigits;
    Index m_knownByName;
    Index m_groupsById;
    Index m_groupsByDigits;
    std::set<std::size_t> m_taken; // students whom a row has found by an id
};

Matcher::Matcher(const std::vector<RowGroup>& groups, const std::vector<KnownStudent>& known,
                 const RosterPlanOptions& options)
    : m_groups(groups), m_known(known), m_decisions(options.decisions), m_matches(groups.size())
{
    if (options.asksAboutNames) {
        m_questions.emplace(groups, known, options.decisions);
    }
    const auto addIds = [](Index& byId, Index& byDigits, const Student& student, std::size_t i) {
        for (const SchoolId& id : student.ids) {
            insert(byId, idKey(id), i);
            const auto digits = withoutZeros(id.value);
            if (id.scheme == IdScheme::StudentNumber && digits) {
                insert(byDigits, *digits, i);
            }
        }
    };
    for (std::size_t i = 0; i < known.size(); ++i) {
        addIds(m_knownById, m_knownByDigits, known[i].student, i);
        if (known[i].isInClass) { // never by name alone across classes
            for (const std::string& key : searchNames(known[i].student, true)) {
                insert(m_knownByName, key, i);
            }
        }
    }
    for (std::size_t i = 0; i < groups.size(); ++i) {
        addIds(m_groupsById, m_groupsByDigits, groups[i].row.student, i);
    }
}

// An address that a brother or a sister came with.
bool Matcher::isOfFamily(const Student& owner, const RowGroup& group)
{
    return hasName(group.row.student) && !shareGivenName(owner, group.row.student) &&
           contradict(owner, group.row.student);
}

// Whom each id of the group belongs to, in order of trust. An address counts only where it is
// nobody else's, in the file and in the gradebook.
std::vector<Matcher::Hit> Matcher::hits(const RowGroup& group,
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
std::optional<std::size_t> Matcher::withoutZerosHit(const RowGroup& group) const
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

RowMatch Matcher::matchById(const RowGroup& group) const
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

bool Matcher::isWaiting(std::size_t group) const
{
    const RowMatch& match = m_matches[group];
    return !match.known && !match.isConflict && !match.decided &&
           hasName(m_groups[group].row.student);
}

// Students of the class with the name, whom no other row has found, and who may be the same.
Indexes Matcher::nameCandidates(std::size_t group) const
{
    std::set<std::size_t> found;
    const RosterRow& row = m_groups[group].row;
    for (const std::string& key : searchNames(row.student, row.isNameGuessed)) {
        for (const std::size_t i : valuesOf(m_knownByName, key)) {
            if (!m_taken.contains(i) && !contradict(m_known[i].student, row.student)) {
                found.insert(i);
            }
        }
    }
    return {found.begin(), found.end()};
}

bool Matcher::wouldChange(std::size_t group, std::size_t known) const
{
    PlannedRow trial;
    trial.file = m_groups[group].row;
    mergeInto(trial, m_known[known]);
    return !trial.changes.empty();
}

void Matcher::matchByName(std::size_t group, std::size_t known)
{
    RowMatch& match = m_matches[group];
    const Student& file = m_groups[group].row.student;
    const Student& student = m_known[known].student;
    match.known = known;
    match.candidates = {known};
    if (file.birthDate && file.birthDate == student.birthDate) {
        match.rule = MatchRule::NameAndBirthDate;
        return;
    }
    match.rule = MatchRule::Name;
    // A list of names alone, imported again, has nothing that would need a tick.
    const bool isSettled = file.ids.empty() && student.ids.empty() && !wouldChange(group, known);
    match.isProposal = !isSettled;
    match.reason = isSettled ? RowReason::None : RowReason::SameName;
}

void Matcher::matchByNames()
{
    std::map<std::size_t, Indexes> candidates;
    std::map<std::size_t, std::size_t> wanted; // students and how many rows could be them
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        if (isWaiting(group)) {
            candidates[group] = nameCandidates(group);
            for (const std::size_t i : candidates[group]) {
                ++wanted[i];
            }
        }
    }
    std::set<std::size_t> used;
    for (const auto& [group, found] : candidates) {
        if (found.size() == 1 && wanted[found.front()] == 1) {
            matchByName(group, found.front());
            used.insert(found.front());
        }
    }
    // Of several with one name, those that agree in everything are the same as last time.
    for (const auto& [group, found] : candidates) {
        const auto equal = std::ranges::find_if(found, [&, g = group](std::size_t i) {
            return !used.contains(i) && !wouldChange(g, i);
        });
        if (isWaiting(group) && equal != found.end()) {
            m_matches[group].rule = MatchRule::Name;
            m_matches[group].known = *equal;
            m_matches[group].candidates = {*equal};
            used.insert(*equal);
        }
    }
    for (const auto& [group, found] : candidates) {
        const bool hasChoice =
            std::ranges::any_of(found, [&used](std::size_t i) { return !used.contains(i); });
        if (isWaiting(group) && hasChoice) {
            m_matches[group].isConflict = true;
            m_matches[group].reason = RowReason::SeveralSameName;
            m_matches[group].candidates = found;
        }
    }
}

// Two rows that have found one student by different ids.
void Matcher::refuseSharedStudents()
{
    std::map<std::size_t, Indexes> finders;
    for (std::size_t group = 0; group < m_matches.size(); ++group) {
        if (m_matches[group].known) {
            finders[*m_matches[group].known].push_back(group);
        }
    }
    for (const auto& [known, groups] : finders) {
        // What somebody decided for one of them stands.
        const auto decided = std::ranges::count_if(
            groups, [this](std::size_t group) { return m_matches[group].decided.has_value(); });
        for (const std::size_t group : groups) {
            const bool stands = decided == 1 && m_matches[group].decided;
            if (groups.size() > 1 && !stands) {
                m_matches[group] = {MatchRule::None,
                                    RowReason::SharedStudent,
                                    true,
                                    false,
                                    std::nullopt,
                                    {known},
                                    {}};
            }
        }
    }
}

// What somebody said about the row, in the place of what its ids and its name say.
void Matcher::decide(std::size_t group)
{
    const auto person = m_decisions.persons.find(m_groups[group].row.line);
    if (person == m_decisions.persons.end()) {
        return;
    }
    RowMatch& match = m_matches[group];
    if (match.candidates.empty()) {
        match.candidates = nameCandidates(group);
        match.reason =
            match.candidates.size() > 1 ? RowReason::SeveralSameName : RowReason::SameName;
    }
    if (match.candidates.empty() && m_questions) {
        match.candidates = m_questions->namesakes(m_groups[group].row, m_matches);
        match.reason = RowReason::OtherNumber;
    }
    match.isConflict = false;
    match.isProposal = false;
    match.known.reset();
    match.rule = MatchRule::None;
    match.decided = person->second.kind;
    if (person->second.kind != RowPerson::Kind::Student) {
        return;
    }
    const auto chosen =
        std::ranges::find_if(m_known, [id = person->second.student](const KnownStudent& known) {
            return known.student.id == id;
        });
    if (chosen == m_known.end()) {
        match.decided.reset(); // gone since then
        return;
    }
    match.known = static_cast<std::size_t>(chosen - m_known.begin());
    match.rule = MatchRule::Chosen;
}

std::vector<RowMatch> Matcher::run()
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        m_matches[group] = matchById(m_groups[group]);
        decide(group);
    }
    refuseSharedStudents();
    for (const RowMatch& match : m_matches) {
        if (!match.decided) {
            m_taken.insert(match.candidates.begin(), match.candidates.end());
        } else if (match.known) {
            m_taken.insert(*match.known);
        }
    }
    matchByNames();
    if (m_questions) {
        m_questions->ask(m_matches);
    }
    // Whoever has the name of a row that waits may be meant by it, and is not missing.
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        if (m_matches[group].reason == RowReason::SharedId) {
            const Indexes named = nameCandidates(group);
            Indexes& candidates = m_matches[group].candidates;
            candidates.insert(candidates.end(), named.begin(), named.end());
        }
    }
    return std::move(m_matches);
}

} // namespace

std::vector<RowMatch> matchRows(const std::vector<RowGroup>& groups,
                                const std::vector<KnownStudent>& known,
                                const RosterPlanOptions& options)
{
    return Matcher(groups, known, options).run();
}

} // namespace trellis
