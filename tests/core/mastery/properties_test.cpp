// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// What must hold for any marks and any rule.
#include "core/mastery/credit.h"
#include "core/mastery/explain.h"
#include "tests/core/mastery/a_class.h"
#include "tests/support/property.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <vector>

using namespace trellis;
using namespace trellis::test;

namespace {

constexpr std::array kMethods{Method::Latest,   Method::Highest,    Method::MostCommon,
                              Method::Median,   Method::Average,    Method::WeightedLatest,
                              Method::Decaying, Method::TimesShown, Method::InARow};

/// A course's settings with thresholds that it owns.
struct Settings {
    std::vector<double> thresholds;
    OutcomeSettings outcome;
};

MethodChoice anyMethod()
{
    const Method method = *rc::gen::elementOf(kMethods);
    switch (method) {
    case Method::Latest:
    case Method::Highest:
        return {method, std::nullopt};
    case Method::MostCommon:
    case Method::Median:
    case Method::Average:
        if (*rc::gen::arbitrary<bool>()) {
            return {method, *rc::gen::inRange(1, 6)};
        }
        return {method, std::nullopt};
    case Method::WeightedLatest:
    case Method::Decaying:
        return {method, *rc::gen::inRange(1, 100)};
    case Method::TimesShown:
    case Method::InARow:
        return {method, *rc::gen::inRange(1, 5)};
    }
    return {};
}

OutcomeSettings anySettings(std::vector<double>& thresholds)
{
    OutcomeSettings settings;
    settings.topRank = *rc::gen::inRange(2, 7);
    settings.creditRank = *rc::gen::inRange(2, settings.topRank + 1);
    settings.method = anyMethod();
    thresholds = defaultThresholds(settings.topRank);
    for (double& threshold : thresholds) {
        threshold += *rc::gen::inRange(-4, 5) / 10.0;
    }
    settings.thresholds = thresholds;
    return settings;
}

std::vector<int> anyRanks(int topRank)
{
    return *rc::gen::nonEmpty(
        rc::gen::container<std::vector<int>>(rc::gen::inRange(1, topRank + 1)));
}

/// Marks of one student on one outcome, in order; several may share a day.
std::vector<Evidence> anyEvidence(int topRank)
{
    const auto count = *rc::gen::inRange(0, 12);
    std::vector<Evidence> marks;
    for (int i = 0; i < count; ++i) {
        Evidence mark;
        mark.id = {i + 1};
        mark.date = day(*rc::gen::inRange(0, 9));
        mark.enteredSeq = i + 1;
        mark.mark = *rc::gen::weightedElement<Mark>(
            {{6, Mark::Level}, {1, Mark::NotHandedIn}, {1, Mark::Excused}});
        mark.rank = mark.mark == Mark::Level ? *rc::gen::inRange(1, topRank + 1) : 0;
        mark.isWithdrawn = *rc::gen::inRange(0, 8) == 0;
        marks.push_back(mark);
    }
    std::sort(marks.begin(), marks.end(), isBefore);
    return marks;
}

Calculation of(const std::vector<Evidence>& marks, const OutcomeSettings& settings)
{
    return proficiency(marks, {}, {}, settings, day(100)).calculated;
}

AClass anyClass(int outcomes, const std::vector<std::string>& names, int fewestConditions = 0)
{
    AClass c(outcomes);
    c.book.course.method = anyMethod();
    const CategoryId speaking = c.category("Speaking", {1, 2, 3});
    std::vector<Condition> conditions;
    const int count = *rc::gen::inRange(fewestConditions, fewestConditions + 4);
    for (int i = 0; i < count; ++i) {
        Pool pool = AllOutcomes{};
        const int kind = *rc::gen::inRange(0, 3);
        if (kind == 1) {
            pool = speaking;
        } else if (kind == 2) {
            const auto chosen = *rc::gen::nonEmpty(
                rc::gen::container<std::set<int>>(rc::gen::inRange(1, outcomes + 1)));
            pool = named({chosen.begin(), chosen.end()});
        }
        const bool isPercent = *rc::gen::arbitrary<bool>();
        Condition condition = isPercent ? percent(*rc::gen::inRange(1, 101), pool)
                                        : atLeast(*rc::gen::inRange(1, 5), pool);
        if (*rc::gen::arbitrary<bool>()) {
            condition.level = c.level(*rc::gen::element('E', 'D', 'C'));
        }
        conditions.push_back(std::move(condition));
    }
    c.rule(std::move(conditions));
    for (const std::string& name : names) {
        c.student(name);
        for (int number = 1; number <= outcomes; ++number) {
            c.marks(name, number,
                    *rc::gen::container<std::string>(rc::gen::element('E', 'D', 'C', '-', 'x')));
            if (*rc::gen::inRange(0, 6) == 0) {
                c.exempt(name, number);
            }
            if (*rc::gen::inRange(0, 6) == 0) {
                c.decide(name, number, *rc::gen::element('E', 'D', 'C'), day(2));
            }
        }
    }
    return c;
}

/// Whether the rule would hold with these outcomes at the top level.
bool holdsWith(AClass c, const std::string& name, unsigned chosen)
{
    for (std::size_t i = 0; i < c.book.outcomes.size(); ++i) {
        if ((chosen >> i & 1U) != 0) {
            c.decide(name, static_cast<int>(i) + 1, 'C', day(90));
        }
    }
    return c.credit(name).isEarned;
}

} // namespace

TEST_CASE("the order of entry matters only among marks of one day", "[mastery][property]")
{
    holdsForAny([] {
        std::vector<double> thresholds;
        const OutcomeSettings settings = anySettings(thresholds);
        std::vector<Evidence> marks = anyEvidence(settings.topRank);
        const Calculation before = of(marks, settings);
        // Entered the other way round between days, as before within a day.
        for (Evidence& mark : marks) {
            mark.enteredSeq += 1000 * (100 - mark.date.days() + day().days());
        }
        std::reverse(marks.begin(), marks.end());
        std::sort(marks.begin(), marks.end(), isBefore);
        RC_ASSERT(of(marks, settings) == before);
    });
}

TEST_CASE("a value lies between the lowest and the highest mark", "[mastery][property]")
{
    holdsForAny([] {
        std::vector<double> thresholds;
        const OutcomeSettings settings = anySettings(thresholds);
        const std::vector<int> ranks = anyRanks(settings.topRank);
        const auto [lowest, highest] = std::minmax_element(ranks.begin(), ranks.end());
        const Calculation result = calculate(ranks, settings);
        RC_ASSERT(*result.value <= *highest + 1e-9);
        const bool isCapped = settings.method.method == Method::TimesShown ||
                              settings.method.method == Method::InARow;
        RC_ASSERT(isCapped || *result.value >= *lowest - 1e-9);
        RC_ASSERT(*result.rank >= 1);
        RC_ASSERT(*result.rank <= settings.topRank);
    });
}

TEST_CASE("raising one mark never lowers a level, most common excepted", "[mastery][property]")
{
    holdsForAny([] {
        std::vector<double> thresholds;
        const OutcomeSettings settings = anySettings(thresholds);
        RC_PRE(settings.method.method != Method::MostCommon);
        std::vector<int> ranks = anyRanks(settings.topRank);
        const Calculation before = calculate(ranks, settings);
        const auto place = *rc::gen::inRange<std::size_t>(0, ranks.size());
        ranks[place] = *rc::gen::inRange(ranks[place], settings.topRank + 1);
        const Calculation after = calculate(ranks, settings);
        RC_ASSERT(*after.rank >= *before.rank);
        RC_ASSERT(*after.value >= *before.value - 1e-9);
    });
}

TEST_CASE("most common may fall where a mark is raised: 1 2 3 gives 3, 2 2 3 gives 2",
          "[mastery][property]")
{
    const std::vector<double> thresholds = defaultThresholds(3);
    const OutcomeSettings settings{.method = {Method::MostCommon, std::nullopt},
                                   .minimum = 1,
                                   .creditRank = 3,
                                   .topRank = 3,
                                   .thresholds = thresholds};
    CHECK(calculate(std::vector{1, 2, 3}, settings).rank == 3);
    CHECK(calculate(std::vector{2, 2, 3}, settings).rank == 2);
}

TEST_CASE("an excused mark changes nothing, and one not handed in changes no number",
          "[mastery][property]")
{
    holdsForAny([] {
        std::vector<double> thresholds;
        const OutcomeSettings settings = anySettings(thresholds);
        std::vector<Evidence> marks = anyEvidence(settings.topRank);
        const Proficiency before = proficiency(marks, {}, {}, settings, day(100));
        Evidence skipped;
        skipped.id = {999};
        skipped.enteredSeq = 999;
        skipped.date = day(*rc::gen::inRange(0, 12));
        skipped.mark = *rc::gen::element(Mark::Excused, Mark::NotHandedIn);
        marks.push_back(skipped);
        std::sort(marks.begin(), marks.end(), isBefore);
        const Proficiency after = proficiency(marks, {}, {}, settings, day(100));
        RC_ASSERT(after.calculated == before.calculated);
        RC_ASSERT(after.lastRise == before.lastRise);
        RC_ASSERT(after.lastMark == before.lastMark);
    });
}

TEST_CASE("what is entered for one student changes nothing for another", "[mastery][property]")
{
    holdsForAny([] {
        AClass c = anyClass(4, {"Ana", "Ben"});
        const CreditStanding before = c.credit("Ben");
        const std::vector<Proficiency> levels = proficiencies(c.book, c.record("Ben"), day(100));
        c.marks("Ana", *rc::gen::inRange(1, 5), "CDEC");
        c.decide("Ana", *rc::gen::inRange(1, 5), 'E', day(3));
        c.exempt("Ana", *rc::gen::inRange(1, 5));
        c.record("Ana").ownRule = StudentRule{{{atLeast(1)}}, "agreed", day(1)};
        const CreditStanding after = c.credit("Ben");
        RC_ASSERT(after.conditions == before.conditions);
        RC_ASSERT(after.closest == before.closest);
        RC_ASSERT(after.standing == before.standing);
        const std::vector<Proficiency> same = proficiencies(c.book, c.record("Ben"), day(100));
        for (std::size_t i = 0; i < levels.size(); ++i) {
            RC_ASSERT(same[i].calculated == levels[i].calculated);
            RC_ASSERT(same[i].rank == levels[i].rank);
        }
    });
}

TEST_CASE("shifting all dates by as many days changes nothing", "[mastery][property]")
{
    holdsForAny([] {
        AClass c = anyClass(4, {"Ana"});
        AClass shifted = c;
        const int days = *rc::gen::inRange(-400, 400);
        StudentRecord& record = shifted.record("Ana");
        for (Evidence& mark : record.evidence) {
            mark.date = mark.date.plusDays(days);
        }
        for (Decision& decision : record.decisions) {
            decision.date = decision.date.plusDays(days);
        }
        for (Exemption& exemption : record.exemptions) {
            exemption.date = exemption.date.plusDays(days);
        }
        const int asOf = *rc::gen::inRange(-1, 12);
        const CreditStanding before = c.credit("Ana", day(asOf));
        const CreditStanding after = shifted.credit("Ana", day(asOf + days));
        RC_ASSERT(after.conditions == before.conditions);
        RC_ASSERT(after.closest == before.closest);
        RC_ASSERT(after.standing == before.standing);
        for (int number = 1; number <= 4; ++number) {
            const Proficiency a = c.at("Ana", number, day(asOf));
            const Proficiency b = shifted.at("Ana", number, day(asOf + days));
            RC_ASSERT(a.calculated == b.calculated);
            RC_ASSERT(a.rank == b.rank);
            RC_ASSERT(a.newerEvidence == b.newerEvidence);
        }
    });
}

TEST_CASE("a mark at the credit level or above never takes an outcome's credit away",
          "[mastery][property]")
{
    holdsForAny([] {
        std::vector<double> thresholds;
        OutcomeSettings settings = anySettings(thresholds);
        const Method method = settings.method.method;
        RC_PRE(method == Method::Latest || method == Method::Highest ||
               method == Method::TimesShown || method == Method::InARow ||
               method == Method::Decaying);
        const double credit = thresholds[static_cast<std::size_t>(settings.creditRank - 2)];
        RC_PRE(method != Method::Decaying || credit <= settings.creditRank);
        std::vector<int> ranks = anyRanks(settings.topRank);
        const bool had = *calculate(ranks, settings).rank >= settings.creditRank;
        ranks.push_back(*rc::gen::inRange(settings.creditRank, settings.topRank + 1));
        RC_ASSERT(!had || *calculate(ranks, settings).rank >= settings.creditRank);
    });
}

TEST_CASE("a level is found from the value itself, never from the value as shown",
          "[mastery][property]")
{
    // 2.4975 is shown as 2.50, and Capable still starts at 2.5.
    const std::vector<double> thresholds = defaultThresholds(3);
    CHECK(rankForValue(2.4975, thresholds) == 2);
    CHECK(roundedForDisplay(2.4975) == 2.5);
    holdsForAny([] {
        std::vector<double> own;
        const OutcomeSettings settings = anySettings(own);
        const std::vector<int> marks = anyRanks(settings.topRank);
        const double value = *calculate(marks, settings).value;
        RC_ASSERT(std::abs(roundedForDisplay(value) - value) <= 0.005 + 1e-9);
        RC_ASSERT(roundedForDisplay(roundedForDisplay(value)) == roundedForDisplay(value));
    });
}

TEST_CASE("to go and closest are what trying every set of outcomes finds", "[mastery][property]")
{
    holdsForAny([] {
        AClass c = anyClass(6, {"Ana"}, 1);
        const CreditStanding credit = c.credit("Ana");
        std::optional<int> smallest;
        std::set<std::size_t> members;
        for (unsigned chosen = 0; chosen < 64; ++chosen) {
            int size = 0;
            bool isExempt = false;
            for (std::size_t i = 0; i < 6; ++i) {
                if ((chosen >> i & 1U) != 0) {
                    ++size;
                    isExempt = isExempt || c.at("Ana", static_cast<int>(i) + 1).isExempt();
                }
            }
            if (isExempt || (smallest && size > *smallest) || !holdsWith(c, "Ana", chosen)) {
                continue;
            }
            if (!smallest || size < *smallest) {
                smallest = size;
                members.clear();
            }
            for (std::size_t i = 0; i < 6; ++i) {
                if ((chosen >> i & 1U) != 0) {
                    members.insert(i);
                }
            }
        }
        RC_ASSERT(credit.toGo == smallest);
        RC_ASSERT(credit.isOutOfReach == !smallest);
        RC_ASSERT(credit.isEarned == (smallest == 0));
        RC_ASSERT(std::set(credit.closest.begin(), credit.closest.end()) == members);
        RC_ASSERT(credit.closest.size() == members.size());
    });
}

TEST_CASE("what the next mark would make it is what it makes it", "[mastery][property]")
{
    holdsForAny([] {
        AClass c = anyClass(3, {"Ana"});
        const Explanation e = explain(c.book, c.record("Ana"), c.outcome(1), day(100));
        for (const Explanation::Next& next : e.next) {
            AClass then = c;
            then.mark("Ana", 1, c.book.scale.level(next.markRank).key.front(), day(100));
            RC_ASSERT(then.at("Ana", 1).calculated.rank == next.level);
        }
        RC_ASSERT(e.proficiency.calculated == c.at("Ana", 1).calculated);
    });
}
