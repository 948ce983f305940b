// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/exchange/roster_match.h"

#include "core/exchange/id_matcher.h"
#include "core/exchange/name_questions.h"
#include "core/exchange/roster_keys.h"
#include "core/exchange/roster_merge.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace trellis {

namespace {

using Indexes = std::vector<std::size_t>;

class Matcher {
public:
    Matcher(const std::vector<RowGroup>& groups, const std::vector<KnownStudent>& known,
            const RosterPlanOptions& options);

    std::vector<RowMatch> run();

private:
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
    NameQuestions m_questions;
    bool m_asksAboutNumbers; ///< whether a name with another number is asked about
    std::vector<RowMatch> m_matches;
    std::map<std::string, std::set<std::size_t>> m_knownByName;
    std::set<std::size_t> m_taken; // students whom a row has found by an id
};

Matcher::Matcher(const std::vector<RowGroup>& groups, const std::vector<KnownStudent>& known,
                 const RosterPlanOptions& options)
    : m_groups(groups), m_known(known), m_decisions(options.decisions),
      m_questions(groups, known, options), m_asksAboutNumbers(options.asksAboutNames),
      m_matches(groups.size())
{
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].isInClass) { // never by name alone across classes
            for (const std::string& key : searchNames(known[i].student, true)) {
                m_knownByName[key].insert(i);
            }
        }
    }
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
        const auto named = m_knownByName.find(key);
        if (named == m_knownByName.end()) {
            continue;
        }
        for (const std::size_t i : named->second) {
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
    if (match.candidates.empty() && m_asksAboutNumbers) {
        match.candidates = m_questions.namesakes(m_groups[group].row, m_matches);
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
    const IdMatcher ids(m_groups, m_known);
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        m_matches[group] = ids.match(m_groups[group]);
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
    m_questions.ask(m_matches);
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
