// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
#include "core/mastery/proficiency.h"

#include "core/mastery/standing.h"

#include <array>
#include <tuple>

namespace trellis {

namespace {

/// The ranks of one student on one outcome; on the stack up to 256.
class Ranks {
public:
    void add(int rank)
    {
        if (m_size < m_few.size()) {
            m_few[m_size++] = rank;
            return;
        }
        if (m_many.empty()) {
            m_many.assign(m_few.begin(), m_few.end());
        }
        m_many.push_back(rank);
    }

    [[nodiscard]] std::span<const int> all() const
    {
        return m_many.empty() ? std::span<const int>(m_few.data(), m_size) : std::span(m_many);
    }

private:
    std::array<int, 256> m_few; // filled as far as m_size says
    std::size_t m_size = 0;
    std::vector<int> m_many;
};

Proficiency proficiencyUnder(const Decision* decision, const Exemption* exemption,
                             std::span<const Evidence> evidence, const OutcomeSettings& settings,
                             Date asOf)
{
    Proficiency result;
    result.minimum = settings.minimum;
    result.decision = decision;
    result.exemption = exemption;
    Ranks ranks;
    int before = 0;
    for (const Evidence& mark : evidence) {
        if (!takesPart(mark, asOf)) {
            continue;
        }
        if (before != 0 && mark.rank > before) {
            result.lastRise = mark.date;
        }
        before = mark.rank;
        result.lastMark = mark.date;
        ranks.add(mark.rank);
        if (decision != nullptr &&
            std::tie(mark.date, mark.enteredSeq) > std::tie(decision->date, decision->enteredSeq)) {
            result.newerEvidence = true;
        }
    }
    result.calculated = calculate(ranks.all(), settings);
    result.rank = decision != nullptr ? decision->rank : result.calculated.rank;
    return result;
}

Proficiency proficiencyIn(const StudentRecord& record, const Outcome& outcome,
                          std::span<const Evidence> evidence, const OutcomeSettings& settings,
                          Date asOf)
{
    const auto isOfOutcome = [&outcome](const auto& period) {
        return period.outcome == outcome.id;
    };
    return proficiencyUnder(
        standingOn(std::span<const Decision>(record.decisions), asOf, isOfOutcome),
        standingOn(std::span<const Exemption>(record.exemptions), asOf, isOfOutcome), evidence,
        settings, asOf);
}

/// The marks of each outcome of the book, found in one pass over the record.
std::vector<std::span<const Evidence>> evidenceByOutcome(const ClassBook& book,
                                                         const StudentRecord& record)
{
    std::vector<std::span<const Evidence>> byOutcome(book.outcomes.size());
    const std::span<const Evidence> all(record.evidence);
    std::size_t outcome = 0;
    for (std::size_t first = 0; first < all.size();) {
        std::size_t last = first + 1;
        while (last < all.size() && all[last].outcome == all[first].outcome) {
            ++last;
        }
        // Course order, so that the outcome is mostly one of the next.
        while (outcome < book.outcomes.size() && book.outcomes[outcome].id != all[first].outcome) {
            ++outcome;
        }
        if (outcome == book.outcomes.size()) {
            outcome = book.indexOf(all[first].outcome).value_or(outcome);
        }
        if (outcome < book.outcomes.size()) {
            byOutcome[outcome] = all.subspan(first, last - first);
        } else {
            outcome = 0;
        }
        first = last;
    }
    return byOutcome;
}

} // namespace

bool takesPart(const Evidence& evidence, Date asOf)
{
    return evidence.mark == Mark::Level && !evidence.isWithdrawn && evidence.date <= asOf;
}

Proficiency proficiency(std::span<const Evidence> evidence, std::span<const Decision> decisions,
                        std::span<const Exemption> exemptions, const OutcomeSettings& settings,
                        Date asOf)
{
    const auto all = [](const auto&) { return true; };
    return proficiencyUnder(standingOn(decisions, asOf, all), standingOn(exemptions, asOf, all),
                            evidence, settings, asOf);
}

Proficiency proficiency(const ClassBook& book, const StudentRecord& record, const Outcome& outcome,
                        Date asOf)
{
    return proficiencyIn(record, outcome, book.evidenceOf(record, outcome.id),
                         settingsFor(book, outcome), asOf);
}

std::vector<Proficiency> proficiencies(const ClassBook& book, const StudentRecord& record,
                                       Date asOf)
{
    const std::vector<std::span<const Evidence>> evidence = evidenceByOutcome(book, record);
    std::vector<Proficiency> levels;
    levels.reserve(book.outcomes.size());
    for (std::size_t i = 0; i < book.outcomes.size(); ++i) {
        const Outcome& outcome = book.outcomes[i];
        levels.push_back(
            proficiencyIn(record, outcome, evidence[i], settingsFor(book, outcome), asOf));
    }
    return levels;
}

} // namespace trellis
