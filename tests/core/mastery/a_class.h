// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: 2026 The Trellis contributors
//
// A small class to ask questions about: outcomes "1" to "n" and students by name.
#pragma once

#include "core/mastery/credit.h"

#include <string>
#include <string_view>
#include <vector>

namespace trellis::test {

/// The first school day of the tests; day(1) is the next.
[[nodiscard]] Date day(int n = 0);

/// A scale of levels by their key letters, lowest first; names are the keys.
[[nodiscard]] Scale scaleOf(std::string_view keys, char credit);

/// At least so many (or so many percent) of all, a category, or outcomes by their numbers.
[[nodiscard]] Condition atLeast(int k, Pool pool = AllOutcomes{});
[[nodiscard]] Condition percent(int k, Pool pool = AllOutcomes{});
[[nodiscard]] Condition at(Condition condition, LevelId level);
[[nodiscard]] OutcomeId outcomeId(int number);
[[nodiscard]] Pool named(const std::vector<int>& numbers);

class AClass {
public:
    explicit AClass(int outcomes, Scale scale = scaleOf("EDC", 'C'));

    ClassBook book;

    /// The student's index; made when new.
    std::size_t student(const std::string& name);
    [[nodiscard]] StudentRecord& record(const std::string& name);
    [[nodiscard]] Outcome& outcome(int number);
    CategoryId category(const std::string& name, const std::vector<int>& numbers,
                        bool isHabits = false);

    /// Marks on consecutive days from the first on: key letters of the scale, '-' not handed in,
    /// 'x' excused.
    AClass& marks(const std::string& name, int outcome, std::string_view keys);
    Evidence& mark(const std::string& name, int outcome, char key, Date date);
    /// One mark on the first day for each outcome from 1 on; a space for none.
    AClass& levels(const std::string& name, std::string_view keys);
    Decision& decide(const std::string& name, int outcome, char key, Date date);
    Exemption& exempt(const std::string& name, int outcome, Date date = day());
    AClass& rule(std::vector<Condition> conditions);

    [[nodiscard]] LevelId level(char key) const;
    [[nodiscard]] Proficiency at(const std::string& name, int outcome, Date asOf = day(100));
    [[nodiscard]] CreditStanding credit(const std::string& name, Date asOf = day(100));
    [[nodiscard]] CreditWords words(const std::string& name, Date asOf = day(100));
    /// The numbers of the closest outcomes, in order.
    [[nodiscard]] std::vector<int> closest(const std::string& name, Date asOf = day(100));

private:
    [[nodiscard]] int rankOf(char key) const;

    std::int64_t m_entered = 0;
};

} // namespace trellis::test
